internal import Domain

/// Texts, names and dates as PDF writes them.
extension ByteWriter {
    /// A text string (ISO 32000-1 §7.9.2.2): ASCII where it is, otherwise UTF-16. Control characters, which no reader shows, become spaces here
    /// as in XML, which cannot hold them.
    mutating func put(string text: String) {
        guard text.utf8.allSatisfy({ $0 < 0x7F }) else { return put(wide: text) }
        put(0x28)
        for byte in text.utf8 {
            if byte == 0x28 || byte == 0x29 || byte == 0x5C { put(0x5C) }
            put(byte < 0x20 ? 0x20 : byte)
        }
        put(0x29)
    }

    private mutating func put(wide text: String) {
        put("<FEFF")
        for unit in text.utf16 {
            let shown = unit < 0x20 || (0x7F..<0xA0).contains(unit) || unit >= 0xFFFE ? 0x20 : unit
            for shift in stride(from: 12, through: 0, by: -4) { put(hexDigit: UInt8(truncatingIfNeeded: shown >> UInt16(shift)) & 15) }
        }
        put(">")
    }

    @inline(__always)
    private mutating func put(hexDigit digit: UInt8) { put(digit < 10 ? 0x30 + digit : 0x37 + digit) }

    /// Bytes as a string in angle brackets.
    mutating func put(hex bytes: some Sequence<UInt8>) {
        put("<")
        for byte in bytes {
            put(hexDigit: byte >> 4)
            put(hexDigit: byte & 15)
        }
        put(">")
    }

    /// A name with its slash; what is not a letter, digit, full stop or hyphen is written by its number.
    mutating func put(name text: String) {
        put("/")
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: put(byte)
            default:
                put("#")
                put(hexDigit: byte >> 4)
                put(hexDigit: byte & 15)
            }
        }
    }

    /// A moment as a date string: "(D:20261121093000Z)".
    mutating func put(date moment: Moment) {
        put("(D:")
        for byte in moment.description.utf8 where byte >= 0x30 && byte <= 0x39 { put(byte) }
        put("Z)")
    }

    /// A length or place in points, to a hundredth.
    mutating func put(length: Double) {
        let hundredths = (length * 100).rounded()
        guard abs(hundredths) < 1e9 else { return put("0") }
        let amount = Int(abs(hundredths))
        if hundredths < 0 { put("-") }
        put(number: amount / 100)
        guard amount % 100 > 0 else { return }
        put(".")
        put(number: amount % 100, width: 2)
    }

    /// "12 0 R".
    @inline(__always)
    mutating func put(reference number: Int) {
        put(number: number)
        put(" 0 R")
    }

    /// A text between XML tags.
    mutating func put(xml text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": put("&amp;")
            case "<": put("&lt;")
            case ">": put("&gt;")
            case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}"..."\u{FFFF}": put(" ")
            default: for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { put(byte) }
            }
        }
    }
}
