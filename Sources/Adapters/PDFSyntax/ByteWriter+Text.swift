package import Domain

/// Texts, names and dates as PDF writes them.
extension ByteWriter {
    /// A text string (ISO 32000-1 §7.9.2.2): ASCII where it is, otherwise UTF-16. Control characters, which no reader shows, become spaces here
    /// as in XML, which cannot hold them, and what Unicode keeps for no character becomes the sign that stands for it.
    package mutating func put(string text: String) {
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
        for scalar in text.unicodeScalars { put(wide: scalar.shown) }
        put(">")
    }

    /// A character in UTF-16, in hexadecimal.
    package mutating func put(wide scalar: Unicode.Scalar) {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { put(hex: unit) }
    }

    /// Four digits.
    package mutating func put(hex code: UInt16) {
        for shift in stride(from: 12, through: 0, by: -4) { put(hexDigit: UInt8(truncatingIfNeeded: code >> UInt16(shift)) & 15) }
    }

    @inline(__always)
    private mutating func put(hexDigit digit: UInt8) { put(digit < 10 ? 0x30 + digit : 0x37 + digit) }

    /// Bytes as a string in angle brackets.
    package mutating func put(hex bytes: some Sequence<UInt8>) {
        put("<")
        for byte in bytes {
            put(hexDigit: byte >> 4)
            put(hexDigit: byte & 15)
        }
        put(">")
    }

    /// A name with its slash; what is not a letter, digit, full stop or hyphen is written by its number.
    package mutating func put(name text: String) {
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
    package mutating func put(date moment: Moment) {
        put("(D:")
        for byte in moment.description.utf8 where byte >= 0x30 && byte <= 0x39 { put(byte) }
        put("Z)")
    }

    /// A length or place in points, to a hundredth.
    package mutating func put(length: Double) { put(hundredths: Self.hundredths(length)) }

    /// A length in hundredths of a point; 0 for what no page has.
    @inlinable @inline(__always)
    package static func hundredths(_ length: Double) -> Int {
        let hundredths = (length * 100).rounded()
        return abs(hundredths) < 1e9 ? Int(hundredths) : 0
    }

    /// A number of hundredths: "12", "-0.5", "3.07".
    @inlinable
    package mutating func put(hundredths: Int) {
        if hundredths < 0 { put(0x2D) }
        let amount = Int(hundredths.magnitude)
        let (whole, part) = (amount / 100, amount % 100)
        if whole > 0 || part == 0 { put(number: whole) }
        guard part > 0 else { return }
        put(0x2E)
        put(0x30 &+ UInt8(truncatingIfNeeded: part / 10))
        if part % 10 > 0 { put(0x30 &+ UInt8(truncatingIfNeeded: part % 10)) }
    }

    /// A whole number.
    package mutating func put(integer: Int) {
        if integer < 0 { put(0x2D) }
        put(number: Int(integer.magnitude))
    }

    /// A number to nine decimals: a picture twenty thousand dots wide is one wide when its scale is as exact as that.
    package mutating func put(decimal: Double) {
        let parts = (decimal * 1e9).rounded()
        guard abs(parts) < 1e18 else { return put("0") }
        let amount = Int(abs(parts))
        if parts < 0 { put(0x2D) }
        put(number: amount / 1_000_000_000)
        var (rest, digits) = (amount % 1_000_000_000, 9)
        if rest == 0 { return }
        while rest % 10 == 0 { (rest, digits) = (rest / 10, digits - 1) }
        put(0x2E)
        put(number: rest, width: digits)
    }

    /// "12 0 R".
    package mutating func put(reference number: Int) {
        put(number: number)
        put(" 0 R")
    }

    /// A text between XML tags.
    package mutating func put(xml text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": put("&amp;")
            case "<": put("&lt;")
            case ">": put("&gt;")
            default: for byte in UTF8.encode(scalar.shown) ?? UTF8.encodedReplacementCharacter { put(byte) }
            }
        }
    }
}

extension Unicode.Scalar {
    /// A space for a control character; U+FFFD for a noncharacter (Unicode 23.7).
    fileprivate var shown: Unicode.Scalar {
        if value < 0x20 || (0x7F..<0xA0).contains(value) { return " " }
        return value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) ? "\u{FFFD}" : self
    }
}
