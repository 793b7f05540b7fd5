extension JSONSchemaReader {
    /// Reads one keyword of a schema.
    mutating func read(_ keyword: String, _ value: JSONNode, into draft: inout JSONRuleDraft) {
        switch keyword {
        case "type": draft.kinds = kinds(value)
        case "properties": draft.members = members(value)
        case "required": draft.required = texts(value)
        case "additionalProperties": draft.isClosed = isClosed(value)
        case "items": draft.items = rule(of: value)
        case "enum": draft.allowed = value.elements.compactMap { allowed($0) }
        case "const": draft.allowed = [allowed(value)].compactMap(\.self)
        case "pattern": draft.pattern = pattern(value)
        case "format": draft.format = format(value)
        case "minLength": draft.length = from(limit(value), draft.length)
        case "maxLength": draft.length = upTo(limit(value), draft.length)
        case "minimum": draft.range = from(whole(value), draft.range)
        case "maximum": draft.range = upTo(whole(value), draft.range)
        case "minItems": draft.size = from(limit(value), draft.size)
        case "maxItems": draft.size = upTo(limit(value), draft.size)
        default:
            if !JSONSchemaReader.isAnnotation(keyword) { fault(value, .unknownKeyword(keyword)) }
        }
    }

    private mutating func kinds(_ value: JSONNode) -> JSONKinds {
        var kinds: JSONKinds = []
        for name in value.kind == .array ? texts(value) : [value.string ?? ""] {
            if let kind = JSONKinds.named(name) { kinds.insert(kind) } else { fault(value, .unknownType(name)) }
        }
        return kinds
    }

    private mutating func members(_ value: JSONNode) -> [(String, Int)] {
        if value.kind != .object { fault(value, .mustBe("properties")) }
        var members: [(String, Int)] = []
        for (name, node) in value.members { members.append((name, rule(of: node))) }
        return members
    }

    private mutating func isClosed(_ value: JSONNode) -> Bool {
        if value.kind != .bool { fault(value, .mustBe("additionalProperties")) }
        return value.bool == false
    }

    private mutating func allowed(_ value: JSONNode) -> JSONRule.Allowed? {
        switch value.kind {
        case .string: return .text(value.string ?? "")
        case .null, .bool, .number: return .word(Array(value.bytes))
        case .array, .object:
            fault(value, .mustBe("enum"))
            return nil
        }
    }

    private mutating func pattern(_ value: JSONNode) -> JSONPattern? {
        let pattern = value.string.flatMap { JSONPattern($0) }
        if pattern == nil { fault(value, .pattern) }
        return pattern
    }

    private mutating func format(_ value: JSONNode) -> JSONFormat? {
        let format = value.string.flatMap(JSONFormat.init)
        if format == nil { fault(value, .unknownFormat(value.string ?? "")) }
        return format
    }

    private mutating func texts(_ value: JSONNode) -> [String] {
        let texts = value.elements.map(\.string)
        if value.kind != .array || texts.contains(nil) { fault(value, .mustBe("required")) }
        return texts.compactMap(\.self)
    }

    private mutating func limit(_ value: JSONNode) -> Int64? {
        let limit = whole(value)
        if let limit, limit < 0 { fault(value, .mustBe("number")) }
        return limit.map { max(0, $0) }
    }

    private mutating func whole(_ value: JSONNode) -> Int64? {
        if value.integer == nil { fault(value, .mustBe("number")) }
        return value.integer
    }

    private func from(_ lowest: Int64?, _ range: ClosedRange<Int64>?) -> ClosedRange<Int64> {
        let lowest = lowest ?? .min
        return lowest...max(lowest, range?.upperBound ?? .max)
    }

    private func upTo(_ highest: Int64?, _ range: ClosedRange<Int64>?) -> ClosedRange<Int64> {
        let highest = highest ?? .max
        return min(highest, range?.lowerBound ?? .min)...highest
    }
}
