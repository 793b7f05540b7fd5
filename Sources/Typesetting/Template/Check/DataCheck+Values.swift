/// What expressions come to, as far as the sample shows.
extension DataCheck {
    /// The shape after the formatters, each tried on the example.
    mutating func checked(_ printed: Printed) -> Shape {
        var shape = shape(of: printed.expression)
        for applied in printed.formatters {
            guard let example = shape.example, example != .null else { return .text }
            guard let text = applied.formatter.write(example, applied.arguments, language) else {
                report(.notWritable(example, by: applied.formatter.name), at: applied.place)
                return .text
            }
            shape = Shape(of: .text(text))
        }
        return shape
    }

    mutating func checkPrintable(_ printed: Printed) {
        let shape = checked(printed)
        switch shape.kind {
        case .unknown, .integer, .text: break
        case .bool, .list, .record: report(.notPrintable(shape.example ?? .null), at: printed.place)
        }
    }

    mutating func shape(of expression: Expression) -> Shape {
        switch expression {
        case .constant(let value): return Shape(of: value)
        case .reference(let reference): return shape(of: reference)
        case .loop(let part, let place):
            if loops == 0 { report(.loopOutside, at: place) }
            return part == .index || part == .count ? .integer : .bool
        case .string(let use):
            follow(string: use.number, use.key, at: use.place)
            return .text
        case .not(let inner):
            _ = shape(of: inner)
            return .bool
        case .and(let left, let right), .or(let left, let right):
            _ = (shape(of: left), shape(of: right))
            return .bool
        case .compare(let left, let comparison, let right, let place):
            let (left, right) = (shape(of: left), shape(of: right))
            if let one = left.example, let other = right.example, one.compares(comparison, other) == nil {
                report(.notComparable(one, other), at: place)
            }
            return .bool
        }
    }

    mutating func shape(of reference: Reference) -> Shape {
        guard var shape = variable(reference.first) else {
            let known = locals.map { template.names[$0.name.number] } + roots.map(\.name)
            report(.unknownValue(template.names[reference.first.number], known: known), at: reference.place)
            return .unknown
        }
        for step in reference.steps {
            switch shape.kind {
            case .unknown: return .unknown
            case .list where step.name == "count": shape = .integer
            case .record(let members):
                guard let member = members.first(where: { $0.name == step.name }) else {
                    report(.unknownMember(step.name, known: members.map(\.name)), at: step.place)
                    return .unknown
                }
                shape = member.shape
            default:
                report(.noMembers(shape.example ?? .text(""), step.name), at: step.place)
                return .unknown
            }
        }
        return shape
    }

    private func variable(_ name: VariableName) -> Shape? {
        if let local = locals.last(where: { $0.name == name }) { return local.shape }
        let word = template.names[name.number]
        return roots.first { $0.name == word }?.shape
    }
}

extension Value {
    /// The end of the key that it chooses among strings.
    var choice: String? {
        switch self {
        case .text(let text): text
        case .integer(let number): String(number)
        case .bool(let flag): flag ? "true" : "false"
        case .null, .list, .record: nil
        }
    }
}
