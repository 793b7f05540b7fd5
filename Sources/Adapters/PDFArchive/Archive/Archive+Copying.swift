internal import PDFSyntax

/// Copying values of a picture's file: what they say stays, references get the numbers of the archive, white space goes.
extension Archive {
    mutating func copy(_ range: Range<Int>, of source: inout PictureFile) throws(ArchiveFailure) {
        let bytes = source.file.bytes
        var place = bytes.skipSpace(range.lowerBound)
        while place < range.upperBound {
            let start = place
            switch bytes[place] {
            case 0x3C where bytes[place + 1] == 0x3C, 0x3E where bytes[place + 1] == 0x3E: place += 2
            case 0x5B, 0x5D: place += 1
            case 0x28: place = try bytes.stringEnd(place)
            case 0x3C: place = try bytes.hexEnd(place)
            case 0x2F:
                place = bytes.wordEnd(place)
                // The output intent is RGB, and no other device colour is allowed beside it but grey.
                if bytes.equals("/DeviceCMYK", in: start..<place) { throw ArchiveFailure(.unsupported(.colourSpace)) }
            default:
                place = try copyWord(place, of: &source)
                continue
            }
            out.put(bytes, start..<place)
            place = bytes.skipSpace(place)
        }
    }

    /// Copies a number, a keyword or a reference; returns where the next value starts.
    private mutating func copyWord(_ start: Int, of source: inout PictureFile) throws(ArchiveFailure) -> Int {
        let bytes = source.file.bytes
        if out.last.isRegular { out.put(0x20) }
        if bytes[start].isDigit, let reference = bytes.reference(start) {
            out.put(reference: try source.number(of: reference.number) { take(1) })
            return bytes.skipSpace(reference.end)
        }
        let end = max(bytes.wordEnd(start), start + 1)
        out.put(bytes, start..<end)
        return bytes.skipSpace(end)
    }

    /// Copies the entries of a dictionary, those of some names, or all but those of some.
    mutating func copy(
        _ entries: Bytes.Entries, of source: inout PictureFile, only: [StaticString] = [], without: [StaticString] = []
    ) throws(ArchiveFailure) {
        let bytes = source.file.bytes
        for entry in entries.all {
            let isNamed = { (names: [StaticString]) in names.contains { bytes.equals($0, in: entry.name) } }
            if isNamed(without) || !(only.isEmpty || isNamed(only)) { continue }
            out.put(0x2F)
            out.put(bytes, entry.name)
            // Delimiters part themselves from the name.
            if bytes[entry.value.lowerBound].isRegular { out.put(0x20) }
            try copy(entry.value, of: &source)
        }
    }
}

extension ByteWriter {
    /// The part of a file that a range covers.
    mutating func put(_ bytes: Bytes, _ range: Range<Int>) { unsafe bytes.withRange(range) { unsafe copy($0) } }
}
