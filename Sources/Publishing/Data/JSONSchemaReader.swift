internal import Domain
internal import Typesetting

/// Makes rules of a schema, and gathers what is wrong with it.
struct JSONSchemaReader {
    let root: JSONNode
    let file: String
    /// The first is that of the whole document.
    var rules: [JSONRuleDraft] = []
    var faults: [TemplateFault] = []
    /// The rule of each definition that was met.
    private var definitions: [String: Int] = [:]

    init(root: JSONNode, file: String) {
        self.root = root
        self.file = file
    }

    mutating func read() {
        _ = rule(of: root)
        guard let all = root["$defs"] else { return }
        // Those that nobody refers to are read as well, so that their faults are found now.
        for (name, node) in all.members where definitions[name] == nil { define(name, as: node) }
    }

    /// Reads one schema and gives the place of its rule.
    mutating func rule(of node: JSONNode) -> Int {
        if let reference = node["$ref"] { return target(of: reference, in: node) }
        let index = rules.count
        rules.append(JSONRuleDraft())
        if node.bool == true { return index }
        guard node.kind == .object else {
            fault(node, .notASchema)
            return index
        }
        var draft = JSONRuleDraft()
        for (keyword, value) in node.members { read(keyword, value, into: &draft) }
        rules[index] = draft
        return index
    }

    private mutating func define(_ name: String, as node: JSONNode) {
        // Known before it is read: a definition may refer to itself.
        definitions[name] = rules.count
        definitions[name] = rule(of: node)
    }

    private mutating func target(of reference: JSONNode, in node: JSONNode) -> Int {
        for (keyword, value) in node.members where keyword != "$ref" && !JSONSchemaReader.isAnnotation(keyword) {
            fault(value, .besideReference(keyword))
        }
        guard let name = JSONSchemaReader.definition(reference), let definition = root["$defs"]?[name] else {
            fault(reference, .unknownReference(reference.string ?? ""))
            return 0
        }
        if leadsToItself(name) {
            fault(reference, .circle(name))
            return 0
        }
        if definitions[name] == nil { define(name, as: definition) }
        return definitions[name] ?? 0
    }

    /// A definition that is nothing but a reference, and so on, back to the first.
    private func leadsToItself(_ name: String) -> Bool {
        var seen: Set<String> = []
        var current: String? = name
        while let name = current {
            if !seen.insert(name).inserted { return true }
            current = root["$defs"]?[name]?["$ref"].flatMap(JSONSchemaReader.definition)
        }
        return false
    }

    private static func definition(_ reference: JSONNode) -> String? {
        guard let text = reference.string, text.hasPrefix("#/$defs/") else { return nil }
        return String(text.dropFirst(8))
    }

    static func isAnnotation(_ keyword: String) -> Bool {
        ["$schema", "$id", "$comment", "$defs", "title", "description", "examples", "default"].contains(keyword)
    }

    mutating func fault(_ node: JSONNode, _ problem: JSONSchemaProblem) {
        let place = node.place
        faults.append(TemplateFault(file: file, line: place.line, column: place.column, problem: problem.message, advice: problem.advice))
    }
}
