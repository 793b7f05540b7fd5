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
        var hasChildren = false
        while bytes[place] == 0x2F {
            let name = place + 1..<max(place + 1, bytes.wordEnd(place))
            if name.count == 1, bytes[name.lowerBound] == 0x4B { hasChildren = true }
            place = bytes.skipSpace(try write(entry: name, bytes.skipSpace(name.upperBound), ofElement: index))
        }
        guard bytes.starts(">>", at: place) else { throw bytes.malformed(at: place) }
        if !hasChildren, survey.parts[number] != nil { _ = try writeChildren(nil, of: number) }
        try writeAttributes(ofElement: index)
        out.put(">>")
        end()
    }

    /// Writes an entry, by its name and where its value starts; returns where the value ends.
    @inline(__always)
    private mutating func write(entry name: Range<Int>, _ value: Int, ofElement index: Int) throws(ArchiveFailure) -> Int {
        let bytes = file.bytes
        switch (name.count, bytes[name.lowerBound]) {
        case (1, 0x53):
            let end = bytes.wordEnd(value)
            guard bytes.equals(elements[index].role.name, in: value + 1..<max(value + 1, end)) else {
                throw ArchiveFailure(.structure(element: index))
            }
            out.put("/S")
            out.put(bytes, value..<end)
            return end
        case (1, 0x4B):
            return try writeChildren(value, of: survey.elements[index])
        case (1, 0x50), (2, 0x50):
            guard let reference = bytes.reference(value) else { throw bytes.malformed(at: value) }
            out.put(bytes, name.lowerBound - 1..<name.upperBound)
            out.put(0x20)
            try put(oldReference: reference.number)
            return reference.end
        default:
            let end = try bytes.valueEnd(value)
            out.put(bytes, name.lowerBound - 1..<name.upperBound)
            out.put(0x20)
            try copy(value..<end)
            return end
        }
    }

    /// The children and content of an element and of its later parts; returns where its own end.
    private mutating func writeChildren(_ own: Int?, of number: Int) throws(ArchiveFailure) -> Int {
        let start = out.count
        out.put("/K[")
        let open = out.count
        let end = if let own { try writeItems(own, page: 0) } else { 0 }
        for part in survey.parts.isEmpty ? [] : survey.parts[number] ?? [] {
            let entries = try file.entries(of: part)
            let page = file.bytes.value("Pg", in: entries).flatMap { file.bytes.reference($0.lowerBound)?.number } ?? 0
            if let value = file.bytes.value("K", in: entries) { _ = try writeItems(value.lowerBound, page: page) }
        }
        if out.count == open {
            // What held only decoration holds nothing.
            out.rewind(to: start)
        } else {
            out.put("]")
        }
        return end
    }

    /// The items of one part, one or an array of them; those of a later part stand on a page of their own. Returns where they end.
    private mutating func writeItems(_ value: Int, page: Int) throws(ArchiveFailure) -> Int {
        let bytes = file.bytes
        guard bytes[value] == 0x5B else { return try writeItem(value, page: page) }
        var place = bytes.skipSpace(value + 1)
        while bytes[place] != 0x5D {
            place = bytes.skipSpace(try writeItem(place, page: page))
        }
        return place + 1
    }

    @inline(__always)
    private mutating func writeItem(_ start: Int, page: Int) throws(ArchiveFailure) -> Int {
        let bytes = file.bytes
        if let reference = bytes.reference(start) {
            writeChild(reference.number)
            return reference.end
        }
        if page == 0, let number = bytes.integer(start) {
            if out.last.isRegular { out.put(0x20) }
            out.put(bytes, start..<number.end)
            return number.end
        }
        let end = try bytes.valueEnd(start)
        try writeContentItem(start..<end, page: page)
        return end
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
            try put(oldReference: page)
            out.put("/MCID ")
            out.put(bytes, item)
            return out.put(">>")
        }
        let entries = try bytes.entries(item.lowerBound)
        out.put("<<")
        try copy(entries)
        if bytes.value("Pg", in: entries) == nil {
            out.put("/Pg ")
            try put(oldReference: page)
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
