internal import Domain
internal import Typesetting

extension Value {
    static func text(orNull text: String?) -> Value { text.map(Value.text) ?? .null }
    static func count(_ number: Int) -> Value { .integer(Int64(number)) }
    static func shares(_ shares: Shares) -> Value { .integer(shares.count) }
    static func money(_ amount: Money) -> Value { .integer(amount.cents) }
    static func percent(_ part: Shares, of whole: Shares) -> Value { .integer(Percentage(part, of: whole).hundredths) }
    static func percent(_ part: Money, of whole: Money) -> Value { .integer(Percentage(part.cents, of: whole.cents).hundredths) }
    static func texts(_ texts: [String]) -> Value { .list(texts.map(Value.text)) }

    /// The named members of an object, each null where it is not given, so that a template may ask for any of them.
    static func members(_ node: JSONNode?, _ names: [String]) -> Value {
        .record(Record(names: names, values: names.map { node?[$0]?.value ?? .null }))
    }

    /// The texts of a list; none where it is not given.
    static func texts(_ node: JSONNode?) -> Value { .list(node?.elements.map(\.value) ?? []) }
}

extension Record {
    /// Adds the members of another record.
    mutating func add(_ other: Record) {
        for (name, value) in zip(other.names, other.values) { add(name, value) }
    }

    /// Replaces the value of a name.
    func with(_ name: String, _ value: Value) -> Record {
        Record(zip(names, values).map { $0 == name ? ($0, value) : ($0, $1) })
    }
}

/// Who the association and the syndic are, in every document alike.
enum Parties {
    static func association(_ root: JSONNode) -> Value {
        party(root["association"], ["name", "enterprise_number", "total_shares", "total_owners"])
    }

    static func syndic(_ root: JSONNode) -> Value {
        party(root["syndic"], ["name", "enterprise_number", "ipi_number", "email", "phone"])
    }

    /// Null when there is no address.
    static func address(_ node: JSONNode?) -> Value {
        node?.given("address").map { Value.members($0, ["street", "postal_code", "city", "country"]) } ?? .null
    }

    private static func party(_ node: JSONNode?, _ names: [String]) -> Value {
        var record = Record(names: names, values: names.map { node?[$0]?.value ?? .null })
        record.add("address", address(node))
        return .record(record)
    }
}
