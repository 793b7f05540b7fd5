internal import Publishing
internal import Typesetting

/// Structure elements (ISO 32000-1 §14.7.2): as they were drawn, without decoration, with the attributes that the drawing library cannot write.
extension Archive {
    /// The n-th element of the structure.
    mutating func write(element index: Int, _ number: Int) throws(ArchiveFailure) {
        let bytes = file.bytes
        begin(survey.numbers[number])
        out.put("<<")
        var place = bytes.skipSpace(file.starts[number] + 20)
        var children: Range<Int>?
        while bytes[place] == 0x2F {
            let name = place + 1..<max(place + 1, bytes.wordEnd(place))
            let value = bytes.skipSpace(name.upperBound)
            let end = try bytes.valueEnd(value)
            if name.count == 1, bytes[name.lowerBound] == 0x4B {
                children = value..<end
            } else {
                try write(entry: name, value..<end, ofElement: index)
            }
            place = bytes.skipSpace(end)
        }
        guard bytes.starts(">>", at: place) else { throw bytes.malformed(at: place) }
        try writeChildren(children, of: number)
        try writeAttributes(ofElement: index)
        out.put(">>")
        end()
    }

    @inline(__always)
    private mutating func write(entry name: Range<Int>, _ value: Range<Int>, ofElement index: Int) throws(ArchiveFailure) {
        let bytes = file.bytes
        switch (name.count, bytes[name.lowerBound]) {
        case (1, 0x53):
            guard RoleNames.matches(elements[index].role, bytes, value) else { throw ArchiveFailure(.structure(element: index)) }
            out.put("/S")
            out.put(bytes, value)
        case (1, 0x50), (2, 0x50):
            guard let reference = bytes.reference(value.lowerBound)?.number else { throw bytes.malformed(at: value.lowerBound) }
            out.put(0x2F)
            out.put(bytes, name)
            out.put(0x20)
            put(oldReference: reference)
        default:
            out.put(0x2F)
            out.put(bytes, name)
            out.put(0x20)
            try copy(value)
        }
    }

    /// The children and content of an element and of its later parts.
    private mutating func writeChildren(_ own: Range<Int>?, of number: Int) throws(ArchiveFailure) {
        let start = out.count
        out.put("/K[")
        let open = out.count
        if let own { try writeItems(own, page: 0) }
        for part in survey.parts.isEmpty ? [] : survey.parts[number] ?? [] {
            let entries = try file.entries(of: part)
            let page = file.bytes.value("Pg", in: entries).flatMap { file.bytes.reference($0.lowerBound)?.number } ?? 0
            if let value = file.bytes.value("K", in: entries) { try writeItems(value, page: page) }
        }
        if out.count == open {
            // What held only decoration holds nothing.
            out.rewind(to: start)
        } else {
            out.put("]")
        }
    }

    /// The items of one part. Those of a later part stand on a page of their own.
    private mutating func writeItems(_ value: Range<Int>, page: Int) throws(ArchiveFailure) {
        let bytes = file.bytes
        let isList = bytes[value.lowerBound] == 0x5B
        let end = isList ? value.upperBound - 1 : value.upperBound
        var place = bytes.skipSpace(isList ? value.lowerBound + 1 : value.lowerBound)
        while place < end {
            if let reference = bytes.reference(place) {
                writeChild(reference.number)
                place = bytes.skipSpace(reference.end)
            } else {
                let itemEnd = try bytes.valueEnd(place)
                try writeContentItem(place..<itemEnd, page: page)
                place = bytes.skipSpace(itemEnd)
            }
        }
    }

    @inline(__always)
    private mutating func writeChild(_ number: Int) {
        guard number < survey.kinds.count, survey.kinds[number] == .element else { return }
        if out.last.isRegular { out.put(0x20) }
        out.put(reference: survey.numbers[number])
    }

    /// A number of marked content, or a dictionary that says more.
    private mutating func writeContentItem(_ item: Range<Int>, page: Int) throws(ArchiveFailure) {
        let bytes = file.bytes
        if page == 0 { return try copy(item) }
        if bytes[item.lowerBound].isDigit {
            out.put("<</Type/MCR/Pg ")
            put(oldReference: page)
            out.put("/MCID ")
            out.put(bytes, item)
            return out.put(">>")
        }
        let entries = try bytes.entries(item.lowerBound)
        out.put("<<")
        try copy(entries)
        if bytes.value("Pg", in: entries) == nil {
            out.put("/Pg ")
            put(oldReference: page)
        }
        out.put(">>")
    }

    /// The root: with the identifiers of notes, which must be found in one place.
    mutating func writeStructureRoot() throws(ArchiveFailure) {
        let entries = try file.entries(of: survey.structureRoot)
        begin(survey.numbers[survey.structureRoot])
        out.put("<<")
        try copy(entries)
        if !notes.isEmpty {
            out.put("/IDTree<</Names[")
            for (index, note) in notes.enumerated() {
                put(noteIdentifier: index)
                out.put(reference: note)
            }
            out.put("]>>")
        }
        out.put(">>")
        end()
    }

    /// Of one width, so that their order is that of the numbers.
    mutating func put(noteIdentifier index: Int) {
        out.put("(note-")
        out.put(number: index + 1, width: 6)
        out.put(")")
    }
}
