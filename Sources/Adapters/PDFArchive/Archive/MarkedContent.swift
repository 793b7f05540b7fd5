/// A page's content (ISO 32000-1 §14.6): decoration drawn in a tag "Private" becomes an artifact; nothing may be painted outside a tag.
struct MarkedContent {
    private let bytes: Bytes
    private let page: Int
    /// How many marks are open.
    private var depth = 0
    /// Up to where the content was copied.
    private var copied: Int
    /// Where the operands of the next operator start.
    private var operands: Int

    private init(_ bytes: Bytes, _ start: Int, page: Int) {
        self.bytes = bytes
        self.page = page
        copied = start
        operands = start
    }

    /// Writes the content with its artifacts marked.
    static func rewrite(_ bytes: Bytes, _ range: Range<Int>, page: Int, into writer: inout ByteWriter) throws(ArchiveFailure) {
        var content = MarkedContent(bytes, range.lowerBound, page: page)
        try content.read(upTo: min(range.upperBound, bytes.count), into: &writer)
    }

    private mutating func read(upTo end: Int, into writer: inout ByteWriter) throws(ArchiveFailure) {
        var place = copied
        while place < end {
            let byte = bytes[place]
            switch byte {
            case 0x28: place = try bytes.stringEnd(place)
            // Numbers, and what parts operands: + , - . digits, brackets, white space, angle brackets.
            case 0x2B...0x2E, 0x30...0x39, 0x5B, 0x5D, 0x20, 0x0A, 0x0D, 0x09, 0x0C, 0: place += 1
            case 0x2F: place = bytes.wordEnd(place)
            case 0x3C: place = bytes[place + 1] == 0x3C ? place + 2 : try bytes.hexEnd(place)
            case 0x3E: place += 1
            case 0x25: place = max(place + 1, bytes.skipSpace(place))
            default:
                let operatorEnd = bytes.wordEnd(place)
                try apply(operatorAt: place..<operatorEnd, into: &writer)
                place = operatorEnd
                operands = place
            }
        }
        guard depth == 0, place == end else { throw bytes.malformed(at: place) }
        writer.put(bytes, copied..<end)
    }

    @inline(__always)
    private mutating func apply(operatorAt range: Range<Int>, into writer: inout ByteWriter) throws(ArchiveFailure) {
        switch (range.count, bytes[range.lowerBound]) {
        case (3, 0x42) where bytes.equals("BDC", in: range) || bytes.equals("BMC", in: range): try open(range, into: &writer)
        case (3, 0x45) where bytes.equals("EMC", in: range):
            depth -= 1
            if depth < 0 { throw bytes.malformed(at: range.lowerBound) }
        case (2, 0x42) where bytes.equals("BI", in: range): throw ArchiveFailure(.unsupported(.inlineImage))
        default:
            if depth == 0, paints(range) { throw ArchiveFailure(.untagged(page: page)) }
        }
    }

    private mutating func open(_ range: Range<Int>, into writer: inout ByteWriter) throws(ArchiveFailure) {
        let tag = bytes.skipSpace(operands)
        let name = tag + 1..<max(tag + 1, bytes.wordEnd(tag))
        guard bytes[tag] == 0x2F, name.upperBound < range.lowerBound else { throw bytes.malformed(at: tag) }
        if bytes.equals("Private", in: name) {
            guard depth == 0 else { throw ArchiveFailure(.unsupported(.nestedArtifact)) }
            writer.put(bytes, copied..<tag)
            writer.put("/Artifact BMC")
            copied = range.upperBound
        } else if depth == 0, !isTagged(name.upperBound..<range.lowerBound) {
            throw ArchiveFailure(.untagged(page: page))
        }
        depth += 1
    }

    /// Whether a mark's properties name its place in the structure.
    private func isTagged(_ properties: Range<Int>) -> Bool {
        properties.contains { bytes[$0] == 0x2F && bytes.starts("/MCID", at: $0) }
    }

    /// Operators that leave something on the page (ISO 32000-1 table 51); paths and states alone leave nothing.
    private func paints(_ range: Range<Int>) -> Bool {
        let first = bytes[range.lowerBound]
        let second = range.count > 1 ? bytes[range.lowerBound + 1] : 0
        switch (range.count, first, second) {
        case (1, 0x53, _), (1, 0x73, _), (1, 0x66, _), (1, 0x46, _), (1, 0x42, _), (1, 0x62, _): return true
        case (2, 0x66, 0x2A), (2, 0x42, 0x2A), (2, 0x62, 0x2A): return true
        case (2, 0x54, 0x6A), (2, 0x54, 0x4A), (2, 0x73, 0x68), (2, 0x44, 0x6F): return true
        case (1, 0x27, _), (1, 0x22, _): return true
        default: return false
        }
    }
}
