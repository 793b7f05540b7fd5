/// A test of the law in whole numbers, kept so that a document can spell it out: "3 × 667 ≥ 2 × 1000".
package struct Comparison: Hashable, Sendable {
    package let leftFactor: Int64
    package let leftBase: Int64
    package let relation: Relation
    package let rightFactor: Int64
    package let rightBase: Int64

    package init(_ leftFactor: Int64, _ leftBase: Int64, _ relation: Relation, _ rightFactor: Int64, _ rightBase: Int64) {
        self.leftFactor = leftFactor
        self.leftBase = leftBase
        self.relation = relation
        self.rightFactor = rightFactor
        self.rightBase = rightBase
    }

    package enum Relation: String, Sendable {
        case more = ">"
        case atLeast = "≥"
        case equal = "="
    }

    package var left: Int64 { leftFactor * leftBase }
    package var right: Int64 { rightFactor * rightBase }

    package var holds: Bool {
        switch relation {
        case .more: left > right
        case .atLeast: left >= right
        case .equal: left == right
        }
    }

    /// The sum as a person writes it, with the sign that is true: "3 × 666 < 2 × 1000".
    package var spelledOut: String {
        let sign = holds ? relation.rawValue : (left < right ? "<" : left > right ? ">" : "=")
        return "\(Comparison.side(leftFactor, leftBase)) \(sign) \(Comparison.side(rightFactor, rightBase))"
    }

    private static func side(_ factor: Int64, _ base: Int64) -> String { factor == 1 ? "\(base)" : "\(factor) × \(base)" }
}
