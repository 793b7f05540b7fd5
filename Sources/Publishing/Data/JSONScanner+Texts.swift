extension JSONScanner {
    /// From the opening quote to behind the closing one.
    mutating func readText(_ kind: JSONEntry.Kind) throws(JSONFault) {
        position += 1
        let start = position
        var isEscaped = false
        while true {
            if position >= bytes.count { throw JSONFault(.ends, at: bytes.count) }
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") {
                isEscaped = true
                try passEscape()
            } else if byte < 32 {
                throw JSONFault(.control, at: position)
            } else if byte < 128 {
                position += 1
            } else {
                try passCharacter(byte)
            }
        }
        append(kind, from: start)
        entries[entries.count - 1].isEscaped = isEscaped
        position += 1
    }

    private mutating func passEscape() throws(JSONFault) {
        let start = position
        position += 1
        switch try current() {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): position += 1
        case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): position += 1
        case UInt8(ascii: "u"):
            position += 1
            let unit = try passUnit(from: start)
            if unit >= 0xDC00 && unit < 0xE000 { throw JSONFault(.surrogate, at: start) }
            if unit >= 0xD800 && unit < 0xDC00 { try passLowSurrogate(from: start) }
        default: throw JSONFault(.escape, at: start)
        }
    }

    private mutating func passLowSurrogate(from start: Int) throws(JSONFault) {
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u") else {
            throw JSONFault(.surrogate, at: start)
        }
        position += 2
        let unit = try passUnit(from: start)
        if unit < 0xDC00 || unit >= 0xE000 { throw JSONFault(.surrogate, at: start) }
    }

    private mutating func passUnit(from start: Int) throws(JSONFault) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = JSONText.digit(try current()) else { throw JSONFault(.escape, at: start) }
            unit = unit << 4 | digit
            position += 1
        }
        return unit
    }

    /// A character of several bytes: the well-formed sequences of Unicode, table 3-7.
    private mutating func passCharacter(_ first: UInt8) throws(JSONFault) {
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch first {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: throw JSONFault(.encoding, at: position)
            }
        guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { throw JSONFault(.encoding, at: position) }
        for offset in 2..<max(2, length) where bytes[position + offset] & 0xC0 != 0x80 { throw JSONFault(.encoding, at: position) }
        position += length
    }
}
