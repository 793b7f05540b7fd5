/// What is known of a value from a sample: its kind, its members, and an example to try formatters on.
struct Shape: Sendable {
    indirect enum Kind: Sendable {
        /// Null in the sample, or different from element to element.
        case unknown
        case bool
        case integer
        case text
        /// What all its elements have between them.
        case list(Shape)
        case record([(name: String, shape: Shape)])
    }

    var kind: Kind
    var example: Value?

    static let unknown = Shape(kind: .unknown, example: nil)
    static let text = Shape(kind: .text, example: nil)
    static let integer = Shape(kind: .integer, example: .integer(1))
    static let bool = Shape(kind: .bool, example: .bool(true))

    init(kind: Kind, example: Value?) {
        self.kind = kind
        self.example = example
    }

    init(of value: Value) {
        example = value
        switch value {
        case .null:
            self = .unknown
        case .bool: kind = .bool
        case .integer: kind = .integer
        case .text: kind = .text
        case .list(let values): kind = .list(values.reduce(Shape.unknown) { $0.merged(with: Shape(of: $1)) })
        case .record(let record): kind = .record(zip(record.names, record.values).map { ($0, Shape(of: $1)) })
        }
    }

    /// What is known when a value may be either.
    func merged(with other: Shape) -> Shape {
        switch (kind, other.kind) {
        case (.unknown, _): return example == nil ? other : self
        case (_, .unknown): return self
        case (.bool, .bool), (.integer, .integer), (.text, .text): return self
        case (.list(let left), .list(let right)): return Shape(kind: .list(left.merged(with: right)), example: longer(other))
        case (.record(let left), .record(let right)): return Shape(kind: .record(Self.merged(left, right)), example: example)
        // Now this, now that: nothing is known. The example marks that it was tried.
        default: return Shape(kind: .unknown, example: .null)
        }
    }

    private func longer(_ other: Shape) -> Value? {
        guard case .list(let values)? = example, values.isEmpty else { return example }
        return other.example
    }

    private static func merged(_ left: [(name: String, shape: Shape)], _ right: [(name: String, shape: Shape)]) -> [(name: String, shape: Shape)] {
        var result = left
        for (name, shape) in right {
            if let index = result.firstIndex(where: { $0.name == name }) {
                result[index].shape = result[index].shape.merged(with: shape)
            } else {
                result.append((name, shape))
            }
        }
        return result
    }
}
