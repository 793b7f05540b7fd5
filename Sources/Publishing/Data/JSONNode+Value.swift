package import Typesetting

extension JSONNode {
    /// The whole as a value that a template can print. A number that is not whole stays text, as it is written.
    package var value: Value {
        switch entry.kind {
        case .null: .null
        case .bool: .bool(bool ?? false)
        case .number: integer.map(Value.integer) ?? .text(String(decoding: bytes, as: UTF8.self))
        case .string, .name: .text(tape.text(index))
        case .array: .list(elements.map(\.value))
        case .object: .record(record)
        }
    }

    private var record: Record {
        var record = Record()
        for (name, node) in members { record.add(name, node.value) }
        return record
    }
}
