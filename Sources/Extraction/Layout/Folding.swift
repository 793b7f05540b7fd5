/// Text made comparable: lower-case ASCII letters and digits, without accents; every scanner works on these bytes.
package enum Folding {
    /// The byte that stands for the euro sign and its misreadings as a currency sign.
    package static let euro: UInt8 = 0xA4
    package static let pound: UInt8 = 0xA3
    /// Stands for a character of no use here.
    static let other: UInt8 = 0x7F

    /// The folded bytes of a text. Ligatures and ß become two bytes, combining marks none.
    package static func bytes(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
        return bytes
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar.value {
        case 0x41...0x5A: bytes.append(UInt8(truncatingIfNeeded: scalar.value) + 32)
        case 0x20...0x7E: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0xFEFF: break
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x09: bytes.append(0x20)
        case 0xC6, 0xE6: bytes += [0x61, 0x65]
        case 0x152, 0x153: bytes += [0x6F, 0x65]
        case 0xDF: bytes += [0x73, 0x73]
        case 0xFB01: bytes += [0x66, 0x69]
        case 0xFB02: bytes += [0x66, 0x6C]
        case 0xC0...0x17F: bytes.append(letter(scalar.value))
        default: bytes.append(symbol(scalar.value))
        }
    }

    private static let latin = Array(
        ("aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiijjjjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8
    )

    /// The plain letter of an accented one of Latin-1 or Latin Extended-A (Unicode, U+00C0 to U+017F).
    private static func letter(_ value: UInt32) -> UInt8 { latin[Int(value) - 0xC0] }

    private static func symbol(_ value: UInt32) -> UInt8 {
        switch value {
        case 0x20AC, 0x80: euro
        case 0xA3: pound
        case 0x2010...0x2015, 0x2212: 0x2D
        case 0x2018...0x201B, 0xB4, 0x2032: 0x27
        case 0x201C...0x201F, 0xAB, 0xBB: 0x22
        case 0xB0, 0xBA: 0xB0
        case 0xB7, 0x2022, 0x25CF, 0x2027: 0x2A
        default: other
        }
    }
}

extension UInt8 {
    /// "0" to "9".
    var isDigit: Bool { self >= 48 && self <= 57 }
    /// "a" to "z": folded text knows no capitals.
    var isLetter: Bool { self >= 97 && self <= 122 }
    var isAlphanumeric: Bool { isDigit || isLetter }
    /// A space or the tab that parts two cells.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
}
