internal import Publishing
internal import Typesetting

/// The drawn objects that the archive needs otherwise than they were drawn.
extension Archive {
    /// A font, a stream or any other object that is no page.
    mutating func writePlain(_ number: Int) throws(ArchiveFailure) {
        let bytes = file.bytes
        let start = file.starts[number]
        begin(survey.numbers[number])
        if bytes.starts("<<", at: start) {
            let entries = try bytes.entries(start)
            if let stream = try file.stream(entries) {
                try write(stream: stream.range, entries)
            } else {
                out.put("<<")
                try write(dictionary: entries)
                out.put(">>")
            }
        } else {
            try copy(start..<bytes.valueEnd(start))
        }
        end()
    }

    private mutating func write(dictionary entries: Bytes.Entries) throws(ArchiveFailure) {
        let bytes = file.bytes
        if bytes.has("Type", "Font", in: entries) {
            try writeFont(entries)
        } else if bytes.has("Type", "FontDescriptor", in: entries) {
            guard ["FontFile", "FontFile2", "FontFile3"].contains(where: { bytes.value($0, in: entries) != nil }) else {
                throw ArchiveFailure(.fontNotEmbedded)
            }
            try copy(entries)
        } else if bytes.has("Type", "Outlines", in: entries) {
            try writeOutlineRoot(entries)
        } else {
            try copy(entries)
        }
    }

    /// A page, with the way from its content to the structure and its links.
    mutating func write(page index: Int) throws(ArchiveFailure) {
        let number = survey.pages[index].page
        begin(survey.numbers[number])
        out.put("<<")
        try copy(file.entries(of: number), without: ["Tabs", "StructParents", "Annots"])
        // The order of the structure, also for the keyboard.
        out.put("/Tabs/S/StructParents ")
        out.put(number: index)
        let links = annotations[annotationsOfPage[index]]
        if !links.isEmpty {
            out.put("/Annots[")
            for link in links {
                if out.last.isRegular { out.put(0x20) }
                out.put(reference: link.number)
            }
            out.put("]")
        }
        out.put(">>")
        end()
    }

    /// A font says which glyph each code means, and what text it stands for.
    private mutating func writeFont(_ entries: Bytes.Entries) throws(ArchiveFailure) {
        let bytes = file.bytes
        let isDescendant = bytes.has("Subtype", "CIDFontType2", in: entries) || bytes.has("Subtype", "CIDFontType0", in: entries)
        if !isDescendant, bytes.value("ToUnicode", in: entries) == nil { throw ArchiveFailure(.fontWithoutText) }
        let hasOwnGlyphs = bytes.has("Subtype", "Type3", in: entries) || bytes.has("Subtype", "Type0", in: entries)
        if !hasOwnGlyphs, bytes.value("FontDescriptor", in: entries) == nil { throw ArchiveFailure(.fontNotEmbedded) }
        try copy(entries)
        if bytes.has("Subtype", "CIDFontType2", in: entries), bytes.value("CIDToGIDMap", in: entries) == nil {
            out.put("/CIDToGIDMap/Identity")
        }
    }

    /// Cairo writes the number of visible entries with a minus sign, which only a closed entry may have (ISO 32000-1 table 152).
    private mutating func writeOutlineRoot(_ entries: Bytes.Entries) throws(ArchiveFailure) {
        try copy(entries, without: ["Count"])
        guard let count = file.bytes.value("Count", in: entries) else { return }
        let isNegative = file.bytes[count.lowerBound] == 0x2D
        out.put("/Count ")
        out.put(file.bytes, (isNegative ? count.lowerBound + 1 : count.lowerBound)..<count.upperBound)
    }

    /// A stream: compressed when it is not yet, and not interpolated when it is a picture.
    private mutating func write(stream range: Range<Int>, _ entries: Bytes.Entries) throws(ArchiveFailure) {
        let bytes = file.bytes
        out.put("<<")
        try copy(entries, without: ["Length", "Interpolate"])
        if let filter = bytes.value("Filter", in: entries) {
            let allowed: [StaticString] = ["/FlateDecode", "/DCTDecode", "[/FlateDecode]", "[ /FlateDecode ]"]
            guard allowed.contains(where: { bytes.equals($0, in: filter) }) else { throw ArchiveFailure(.unsupported(.streamFilter)) }
            putStored(range)
        } else if range.count < Archive.worthPacking {
            putStored(range)
        } else {
            packing.plain.put(bytes, range)
            packing.pack()
            putPacked()
        }
    }

    /// A stream of fewer bytes takes longer to compress than it gains.
    private static let worthPacking = 512

    /// Ends a stream's dictionary and adds its bytes as they are.
    private mutating func putStored(_ range: Range<Int>) {
        out.put("/Length ")
        out.put(number: range.count)
        out.put(">>\nstream\n")
        out.put(file.bytes, range)
        out.put("\nendstream")
    }

    /// A page's content, with its marks.
    mutating func writeContent(ofPage index: Int) throws(ArchiveFailure) {
        let bytes = file.bytes
        let number = survey.pages[index].content
        let entries = try bytes.entries(file.starts[number])
        guard let range = try file.stream(entries)?.range else { throw bytes.malformed(at: file.starts[number]) }
        if let filter = bytes.value("Filter", in: entries) {
            guard bytes.equals("/FlateDecode", in: filter) else { throw ArchiveFailure(.unsupported(.streamFilter)) }
            let content = try Inflation.bytes(of: bytes, in: range)
            try rewrite(content, page: index)
        } else {
            var content = MarkedContent(bytes, range.lowerBound, of: pages[index], index + 1, nodes)
            try content.write(upTo: min(range.upperBound, bytes.count), into: &packing.plain)
            owners.append(content.owners)
        }
        begin(survey.numbers[number])
        out.put("<<")
        packing.pack()
        putPacked()
        end()
    }

    private mutating func rewrite(_ content: [UInt8], page index: Int) throws(ArchiveFailure) {
        var plain = ByteWriter(capacity: content.count + 64)
        owners.append(
            try Bytes.with(content) { (bytes) throws(ArchiveFailure) in
                var content = MarkedContent(bytes, 0, of: pages[index], index + 1, nodes)
                try content.write(upTo: bytes.count, into: &plain)
                return content.owners
            })
        packing.plain.put(plain)
    }

    /// Ends a stream's dictionary and adds what was compressed.
    mutating func putPacked() {
        out.put("/Filter/FlateDecode/Length ")
        out.put(number: packing.packed.count)
        out.put(">>\nstream\n")
        out.put(packing.packed)
        out.put("\nendstream")
    }
}
