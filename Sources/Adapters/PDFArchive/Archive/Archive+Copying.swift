/// Copying values: what they say stays, references get their new numbers, white space goes.
extension Archive {
    /// Copies a value. A reference to what is dropped becomes null (ISO 32000-1 §7.3.10), which keeps the places of a parent tree's arrays.
    mutating func copy(_ range: Range<Int>) throws(ArchiveFailure) {
        let bytes = file.bytes
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
                place = try copyWord(place)
                continue
            }
            out.put(bytes, start..<place)
            place = bytes.skipSpace(place)
        }
    }

    /// Copies a number, a keyword or a reference; returns where the next value starts.
    @inline(__always)
    private mutating func copyWord(_ start: Int) throws(ArchiveFailure) -> Int {
        let bytes = file.bytes
        if out.last.isRegular { out.put(0x20) }
        if bytes[start].isDigit, let reference = bytes.reference(start) {
            try put(oldReference: reference.number)
            return bytes.skipSpace(reference.end)
        }
        let end = bytes.wordEnd(start)
        out.put(bytes, start..<end)
        return bytes.skipSpace(end)
    }

    /// A reference to an object by its number in the drawn file.
    @inline(__always)
    mutating func put(oldReference number: Int) throws(ArchiveFailure) {
        guard number < survey.numbers.count, file.starts[number] > 0 else { throw file.bytes.malformed(at: file.starts.first ?? 0) }
        let new = survey.numbers[number]
        if new == 0 { out.put("null") } else { out.put(reference: new) }
    }

    /// Copies the entries of a dictionary that are not written anew.
    mutating func copy(_ entries: Bytes.Entries, without skipped: [StaticString] = []) throws(ArchiveFailure) {
        for entry in entries.all where !skipped.contains(where: { file.bytes.equals($0, in: entry.name) }) {
            out.put(0x2F)
            out.put(file.bytes, entry.name)
            // Delimiters part themselves from the name.
            if file.bytes[entry.value.lowerBound].isRegular { out.put(0x20) }
            try copy(entry.value)
        }
    }
}
