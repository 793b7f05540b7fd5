/// What expressions come to.
extension Binding {
    mutating func value(of expression: Expression) throws -> Value {
        switch expression {
        case .constant(let value): return value
        case .reference(let reference): return try value(of: reference)
        case .loop(let part, let place): return try loopValue(part, at: place)
        case .string(let use): return .text(try plain(use))
        case .not(let inner): return .bool(try !value(of: inner).isTrue)
        case .and(let left, let right):
            guard try value(of: left).isTrue else { return .bool(false) }
            return .bool(try value(of: right).isTrue)
        case .or(let left, let right):
            if try value(of: left).isTrue { return .bool(true) }
            return .bool(try value(of: right).isTrue)
        case .compare(let left, let comparison, let right, let place):
            let (left, right) = (try value(of: left), try value(of: right))
            guard let holds = left.compares(comparison, right) else { throw Problem.notComparable(left, right).at(place) }
            return .bool(holds)
        }
    }

    private func value(of reference: Reference) throws -> Value {
        var index = locals.count
        while index > 0 {
            index -= 1
            if locals[index].name == reference.first { return try member(of: locals[index].value, on: reference, from: 0) }
        }
        guard let value = roots[reference.first.number] else { throw unknown(reference) }
        return try member(of: value, on: reference, from: 0)
    }

    /// Follows the rest of a reference. A step at a time, each on a value that is only looked at: what lies between is not copied.
    private func member(of value: Value, on reference: Reference, from index: Int) throws -> Value {
        guard index < reference.steps.count else { return value }
        let step = reference.steps[index]
        switch value {
        case .record(let record):
            let hint = hints.places[step.number]
            if hint < record.names.count, record.names[hint] == step.name {
                return try member(of: record.values[hint], on: reference, from: index + 1)
            }
            guard let found = record.names.firstIndex(of: step.name) else {
                throw Problem.unknownMember(step.name, known: record.names).at(step.place)
            }
            hints.places[step.number] = found
            return try member(of: record.values[found], on: reference, from: index + 1)
        case .null: return .null
        case .list(let values) where step.name == "count":
            return try member(of: .integer(Int64(values.count)), on: reference, from: index + 1)
        default: throw Problem.noMembers(value, step.name).at(step.place)
        }
    }

    private func unknown(_ reference: Reference) -> TemplateFault {
        let known = locals.map { template.names[$0.name.number] } + rootNames
        return Problem.unknownValue(template.names[reference.first.number], known: known).at(reference.place)
    }

    private func loopValue(_ part: Expression.LoopPart, at place: TemplatePlace) throws -> Value {
        guard let (index, count) = loops.last else { throw Problem.loopOutside.at(place) }
        return switch part {
        case .index: .integer(Int64(index + 1))
        case .first: .bool(index == 0)
        case .last: .bool(index == count - 1)
        case .count: .integer(Int64(count))
        }
    }

    // MARK: - Writing

    /// What an expression in braces prints. Nothing, for null.
    mutating func written(_ printed: Printed) throws -> String {
        var value = try value(of: printed.expression)
        for applied in printed.formatters {
            if case .null = value { return "" }
            guard let text = applied.formatter.write(value, applied.arguments, language) else {
                throw Problem.notWritable(value, by: applied.formatter.name).at(applied.place)
            }
            value = .text(text)
        }
        switch value {
        case .text(let text): return text
        case .integer(let number): return String(number)
        case .null: return ""
        case .bool, .list, .record: throw Problem.notPrintable(value).at(printed.place)
        }
    }

    /// The number of an attribute; nil for null.
    mutating func integer(_ source: IntegerSource) throws -> Int64? {
        switch source {
        case .constant(let number): return number
        case .computed(let printed):
            switch try value(of: printed.expression) {
            case .integer(let number): return number
            case .null: return nil
            case let other: throw Problem.integerExpected(other).at(printed.place)
            }
        }
    }
}
