extension JSONScanner {
    /// RFC 8259 §6: no leading zero, no plus sign, digits on both sides of the dot.
    mutating func readNumber() throws(JSONFault) {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        if at(UInt8(ascii: "0")) { position += 1 } else { try readDigits(from: start) }
        if at(UInt8(ascii: ".")) {
            position += 1
            try readDigits(from: start)
        }
        if at(UInt8(ascii: "e")) || at(UInt8(ascii: "E")) {
            position += 1
            if at(UInt8(ascii: "-")) || at(UInt8(ascii: "+")) { position += 1 }
            try readDigits(from: start)
        }
        // "01", "1x" or "1.2.3" would otherwise be reported as a missing comma.
        if position < bytes.count, JSONScanner.continuesNumber(bytes[position]) { throw JSONFault(.number, at: start) }
        append(.number, from: start)
    }

    private mutating func readDigits(from start: Int) throws(JSONFault) {
        let first = position
        while position < bytes.count, bytes[position] &- 48 < 10 { position += 1 }
        if position == first { throw JSONFault(position < bytes.count ? .number : .ends, at: start) }
    }

    private func at(_ byte: UInt8) -> Bool { position < bytes.count && bytes[position] == byte }

    private static func continuesNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
