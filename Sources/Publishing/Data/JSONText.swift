/// The texts of a document: what stands between the quotes.
enum JSONText {
    /// The text behind the escapes of a string that was found to be well-formed (RFC 8259 §7).
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            let escape = bytes[index]
            index += 1
            if escape == UInt8(ascii: "u") {
                var code = unit(bytes, at: index)
                index += 4
                if code >= 0xD800 && code < 0xDC00 {
                    code = 0x10000 + (code - 0xD800) << 10 + (unit(bytes, at: index + 2) - 0xDC00)
                    index += 6
                }
                if let scalar = Unicode.Scalar(code) { text.append(contentsOf: String(Character(scalar)).utf8) }
            } else {
                text.append(plain(escape))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Four hexadecimal digits as a number.
    private static func unit(_ bytes: ArraySlice<UInt8>, at index: Int) -> UInt32 {
        (index..<index + 4).reduce(UInt32(0)) { $0 << 4 | (digit(bytes[$1]) ?? 0) }
    }

    /// The value of a hexadecimal digit.
    static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 48...57: UInt32(byte) - 48
        case 65...70: UInt32(byte) - 55
        case 97...102: UInt32(byte) - 87
        default: nil
        }
    }

    private static func plain(_ escape: UInt8) -> UInt8 {
        switch escape {
        case UInt8(ascii: "b"): 8
        case UInt8(ascii: "f"): 12
        case UInt8(ascii: "n"): 10
        case UInt8(ascii: "r"): 13
        case UInt8(ascii: "t"): 9
        default: escape
        }
    }
}
