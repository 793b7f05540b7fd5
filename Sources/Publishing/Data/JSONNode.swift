/// One value of a JSON document (RFC 8259). The whole document is read once into a flat row; a node is a place in it, cheap to copy.
package struct JSONNode: Sendable {
    let tape: JSONTape
    let index: Int

    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case null
        case bool
        case number
        case string
        case array
        case object
    }

    package var kind: Kind {
        switch entry.kind {
        case .null: .null
        case .bool: .bool
        case .number: .number
        case .string, .name: .string
        case .array: .array
        case .object: .object
        }
    }

    var entry: JSONEntry { tape.entries[index] }

    package var isNull: Bool { entry.kind == .null }

    /// The text, when it is one.
    package var string: String? { entry.kind == .string ? tape.text(index) : nil }

    /// The number, when it is written without fraction and exponent and fits.
    package var integer: Int64? { tape.integer(index) }

    package var bool: Bool? { entry.kind == .bool ? tape.bytes[Int(entry.start)] == UInt8(ascii: "t") : nil }

    /// How many elements or members it holds; 0 for a single value.
    package var count: Int { Int(entry.count) }

    /// Where the value stands in the source, with the quotes of a text.
    package var range: Range<Int> { tape.range(index) }

    /// The value as it stands in the source.
    package var bytes: ArraySlice<UInt8> { tape.bytes[range] }

    /// The line and column where the value begins, from 1.
    package var place: (line: Int, column: Int) { JSONDocument.place(of: range.lowerBound, in: tape.bytes) }

    /// The value of a member; nil when there is none of that name, or this is no object.
    package subscript(_ name: String) -> JSONNode? {
        let entry = entry
        guard entry.kind == .object else { return nil }
        var row = index + 1
        while row < Int(entry.next) {
            if tape.holds(row, name) { return JSONNode(tape: tape, index: row + 1) }
            row = Int(tape.entries[row + 1].next)
        }
        return nil
    }

    /// Whether a text is exactly this, without making it.
    package func isText(_ text: String) -> Bool { entry.kind == .string && tape.holds(index, text) }

    /// The elements of an array, in order; none of anything else.
    package var elements: JSONElements { JSONElements(self) }

    /// The members of an object, in the order in which they are written; none of anything else.
    package var members: JSONMembers { JSONMembers(self) }
}
