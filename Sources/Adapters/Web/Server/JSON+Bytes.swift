/// A tree is written straight into its bytes: lists of drafts are asked for so often that a general encoder would take most of the time.
extension JSON {
    /// The value as JSON (RFC 8259), the members of objects in the order of their names.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1_024)
        write(to: &bytes)
        return bytes
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .number(let value): bytes += String(value).utf8
        case .decimal(let value): bytes += JSON.text(of: value).utf8
        case .text(let value): JSON.write(value, to: &bytes)
        case .list(let values): JSON.write(values, "[", "]", to: &bytes) { $0.write(to: &$1) }
        case .object(let members):
            JSON.write(members.sorted { $0.key < $1.key }, "{", "}", to: &bytes) { member, bytes in
                JSON.write(member.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.write(to: &bytes)
            }
        }
    }

    /// The shortest digits that mean the number, whole ones without a fraction. JSON knows no infinity and no "not a number".
    private static func text(of value: Double) -> String {
        guard value.isFinite else { return "null" }
        return Int64(exactly: value).map(String.init) ?? value.description
    }

    /// Items between two signs, with commas.
    private static func write<Item>(
        _ items: [Item], _ start: Unicode.Scalar, _ end: Unicode.Scalar, to bytes: inout [UInt8], _ item: (Item, inout [UInt8]) -> Void
    ) {
        bytes.append(UInt8(ascii: start))
        for (index, value) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            item(value, &bytes)
        }
        bytes.append(UInt8(ascii: end))
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0..<32: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
