/// The elements of an array.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
    private let tape: JSONTape
    private var row: Int
    private let end: Int

    init(_ node: JSONNode) {
        tape = node.tape
        row = node.index + 1
        end = node.entry.kind == .array ? Int(node.entry.next) : row
    }

    package mutating func next() -> JSONNode? {
        guard row < end else { return nil }
        defer { row = Int(tape.entries[row].next) }
        return JSONNode(tape: tape, index: row)
    }
}

/// The members of an object, with their names.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
    private let tape: JSONTape
    private var row: Int
    private let end: Int

    init(_ node: JSONNode) {
        tape = node.tape
        row = node.index + 1
        end = node.entry.kind == .object ? Int(node.entry.next) : row
    }

    package mutating func next() -> (name: String, node: JSONNode)? {
        guard row < end else { return nil }
        defer { row = Int(tape.entries[row + 1].next) }
        return (tape.text(row), JSONNode(tape: tape, index: row + 1))
    }
}
