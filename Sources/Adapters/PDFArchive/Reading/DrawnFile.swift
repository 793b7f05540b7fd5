/// A PDF as Cairo writes it: one classic cross-reference table (ISO 32000-1 §7.5.4), plain objects, nothing encrypted.
struct DrawnFile {
    let bytes: Bytes
    /// Where each object's value starts, by number; 0 for a number without object.
    let starts: [Int]
    let root: Int

    init(_ bytes: Bytes) throws(ArchiveFailure) {
        guard bytes.starts("%PDF-1.", at: 0), let keyword = bytes.last("startxref", within: 1_024) else { throw bytes.malformed(at: 0) }
        guard let table = bytes.integer(bytes.skipSpace(keyword + 9))?.value else { throw bytes.malformed(at: keyword) }
        guard bytes.starts("xref", at: table) else {
            throw bytes[table].isDigit ? ArchiveFailure(.unsupported(.crossReferenceStream)) : bytes.malformed(at: table)
        }
        let (starts, end) = try DrawnFile.objects(bytes, table: bytes.skipSpace(table + 4))
        let trailer = try bytes.entries(bytes.skipSpace(end + 7))
        if bytes.value("Encrypt", in: trailer) != nil { throw ArchiveFailure(.unsupported(.encryption)) }
        if bytes.value("Prev", in: trailer) != nil { throw ArchiveFailure(.unsupported(.incrementalUpdate)) }
        guard let root = bytes.value("Root", in: trailer), let catalog = bytes.reference(root.lowerBound)?.number else {
            throw bytes.malformed(at: end)
        }
        self.bytes = bytes
        self.starts = starts
        self.root = catalog
    }

    /// Reads the sections of the table, up to the word "trailer".
    private static func objects(_ bytes: Bytes, table: Int) throws(ArchiveFailure) -> (starts: [Int], end: Int) {
        var starts: [Int] = []
        var place = table
        while !bytes.starts("trailer", at: place) {
            guard let first = bytes.integer(place), let size = bytes.integer(bytes.skipSpace(first.end)) else { throw bytes.malformed(at: place) }
            place = bytes.skipSpace(size.end)
            // Each line of the table has 20 bytes, so no more numbers are believed than the file can hold.
            guard first.value == starts.count, size.value <= (bytes.count - place) / 20 else { throw bytes.malformed(at: place) }
            starts.reserveCapacity(starts.count + size.value)
            for _ in 0..<size.value {
                starts.append(bytes[place + 17] == 0x6E ? try valueStart(bytes, entry: place, number: starts.count) : 0)
                place += 20
            }
            place = bytes.skipSpace(place)
        }
        return (starts, place)
    }

    /// Where an object's value starts, after "12 0 obj".
    private static func valueStart(_ bytes: Bytes, entry: Int, number: Int) throws(ArchiveFailure) -> Int {
        guard let offset = bytes.integer(entry)?.value, let own = bytes.integer(offset), own.value == number, bytes.starts(" 0 obj", at: own.end)
        else { throw bytes.malformed(at: entry) }
        return bytes.skipSpace(own.end + 6)
    }

    /// Where the value of a numbered object starts.
    func start(of number: Int) throws(ArchiveFailure) -> Int {
        guard number > 0, number < starts.count, starts[number] > 0 else { throw bytes.malformed(at: 0) }
        return starts[number]
    }

    /// The entries of a numbered object that is a dictionary.
    func entries(of number: Int) throws(ArchiveFailure) -> Bytes.Entries { try bytes.entries(try start(of: number)) }

    /// Where the bytes of a stream are; nil when the dictionary has no stream.
    func stream(_ entries: Bytes.Entries) throws(ArchiveFailure) -> Range<Int>? {
        let keyword = bytes.skipSpace(entries.end)
        guard bytes.starts("stream", at: keyword) else { return nil }
        guard let value = bytes.value("Length", in: entries) else { throw bytes.malformed(at: keyword) }
        var place = value.lowerBound
        if let reference = bytes.reference(place)?.number { place = try start(of: reference) }
        var first = keyword + 6
        if bytes[first] == 0x0D { first += 1 }
        guard let length = bytes.integer(place)?.value, bytes[first] == 0x0A, length <= bytes.count - first - 1 else {
            throw bytes.malformed(at: keyword)
        }
        let range = first + 1..<first + 1 + length
        guard bytes.starts("endstream", at: bytes.skipSpace(range.upperBound)) else { throw bytes.malformed(at: range.upperBound) }
        return range
    }
}

extension UInt8 {
    @inline(__always)
    var isDigit: Bool { self &- 0x30 < 10 }
}
