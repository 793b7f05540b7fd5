package import Typesetting

extension JSONSchema {
    /// Data that fit, as a value that a template can print. What the schema knows and the data leave out is null, so that a template may ask
    /// whether it is there.
    package func value(of data: JSONNode) -> Value { value(of: data, by: 0) }

    private func value(of node: JSONNode, by number: Int) -> Value {
        let rule = rules[number]
        switch node.kind {
        case .array:
            guard let items = rule.items else { return node.value }
            return .list(node.elements.map { value(of: $0, by: items) })
        case .object:
            let rules = Dictionary(uniqueKeysWithValues: zip(rule.knownNames, rule.members.map(\.rule)))
            var record = Record()
            for (name, member) in node.members { record.add(name, rules[name].map { value(of: member, by: $0) } ?? member.value) }
            for name in rule.knownNames where record[name] == nil { record.add(name, .null) }
            return .record(record)
        default: return node.value
        }
    }
}
