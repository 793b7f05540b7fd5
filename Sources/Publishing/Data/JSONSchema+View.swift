package import Typesetting

extension JSONSchema {
    /// The data as a template may print them. Members that the schema names and the data leave out are null, so that a template can ask
    /// for them.
    package func view(of data: JSONNode) -> Value { view(of: data, by: 0) }

    private func view(of node: JSONNode, by number: Int) -> Value {
        let rule = rules[number]
        switch node.kind {
        case .array:
            guard let items = rule.items else { return node.value }
            return .list(node.elements.map { view(of: $0, by: items) })
        case .object: return .record(record(of: node, by: rule))
        case .null, .bool, .number, .string: return node.value
        }
    }

    private func record(of node: JSONNode, by rule: JSONRule) -> Record {
        var record = Record()
        let known = zip(rule.knownNames, rule.members).map { (name: $0, rule: $1.rule) }
        for (name, member) in node.members {
            let rule = known.first { $0.name == name }?.rule
            record.add(name, rule.map { view(of: member, by: $0) } ?? member.value)
        }
        for (name, _) in known where record[name] == nil { record.add(name, .null) }
        return record
    }
}
