/// How values stand in conditions.
extension Value {
    /// Not null, false, 0, "" or empty.
    var isTrue: Bool {
        switch self {
        case .null: false
        case .bool(let flag): flag
        case .integer(let number): number != 0
        case .text(let text): !text.isEmpty
        case .list(let values): !values.isEmpty
        case .record(let record): !record.names.isEmpty
        }
    }

    /// Nil when the two have no order. Texts are ordered by their characters' numbers, so ISO dates and times come in order.
    func compares(_ comparison: Expression.Comparison, _ other: Value) -> Bool? {
        switch comparison {
        case .equal: return self == other
        case .notEqual: return self != other
        default: break
        }
        switch (self, other) {
        case (.integer(let left), .integer(let right)): return Self.ordered(left, comparison, right)
        case (.text(let left), .text(let right)): return Self.ordered(left, comparison, right)
        case (.null, _), (_, .null): return false
        default: return nil
        }
    }

    private static func ordered<Part: Comparable>(_ left: Part, _ comparison: Expression.Comparison, _ right: Part) -> Bool {
        switch comparison {
        case .less: left < right
        case .greater: left > right
        case .lessOrEqual: left <= right
        case .greaterOrEqual: left >= right
        case .equal: left == right
        case .notEqual: left != right
        }
    }
}
