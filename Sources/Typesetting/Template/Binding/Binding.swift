internal import Domain

/// One binding of a template to data: the variables in sight, the strings of the language, the styles resolved so far.
struct Binding {
    /// How deep elements, parts and strings may stand inside each other, all in all.
    static let maximumDepth = 200
    /// A guard against loops in loops in loops.
    static let maximumElements = 2_000_000

    let template: Template
    let language: Language
    let strings: StringTable
    /// The data's own members, by the number of their name.
    var roots: [Value?]
    let rootNames: [String]
    var locals: [(name: VariableName, value: Value)] = []
    var loops: [(index: Int, count: Int)] = []
    let hints: Hints
    var styles: ResolvedStyles
    var depth = 0
    var elements = 0

    init(_ template: Template, data: Value, language: Language, strings: StringTable) {
        self.template = template
        self.language = language
        self.strings = strings
        roots = Array(repeating: nil, count: template.names.count)
        hints = Hints(count: template.stepCount)
        styles = ResolvedStyles(template.declarations)
        guard case .record(let record) = data else {
            rootNames = []
            return
        }
        rootNames = record.names
        for (name, value) in zip(record.names, record.values) {
            if let number = template.nameNumbers[name] { roots[number] = value }
        }
    }

    /// Where each step of a reference was found in its record the last time: the next record is mostly alike.
    final class Hints {
        var places: [Int]

        init(count: Int) { places = Array(repeating: 0, count: count) }
    }

    /// What a list of nodes leads to.
    enum Leaf {
        case text(BoundText)
        case element(Element)
    }

    /// Calls for each text and element that the data lead to, in order.
    mutating func visit(_ nodes: [Node], _ body: (inout Binding, Leaf) throws -> Void) throws {
        let variables = locals.count
        depth += 1
        defer {
            depth -= 1
            locals.removeLast(locals.count - variables)
        }
        guard depth <= Self.maximumDepth else { throw Problem.tooDeep(Self.maximumDepth).at(template.document.frame.place) }
        for node in nodes {
            try countNode()
            switch node {
            case .text(let text): try body(&self, .text(text))
            case .element(let element): try body(&self, .element(element))
            case .choice(let branches):
                if let branch = try chosen(branches) { try visit(branch.nodes, body) }
            case .loop(let loop): try visit(loop, body)
            case .setting(let setting): locals.append((setting.variable, try value(of: setting.value)))
            case .use(let use): try visit(use, body)
            }
        }
    }

    private mutating func countNode() throws {
        elements += 1
        if elements > Self.maximumElements { throw Problem.tooManyElements(Self.maximumElements).at(template.document.frame.place) }
    }

    private mutating func chosen(_ branches: [Node.Branch]) throws -> Node.Branch? {
        for branch in branches {
            guard let condition = branch.condition else { return branch }
            if try value(of: condition).isTrue { return branch }
        }
        return nil
    }

    private mutating func visit(_ loop: Node.Loop, _ body: (inout Binding, Leaf) throws -> Void) throws {
        let list: [Value]
        switch try value(of: loop.list) {
        case .list(let values): list = values
        case .null: return
        case let other: throw Problem.notAList(other).at(loop.place)
        }
        let place = locals.count
        locals.append((loop.variable, .null))
        loops.append((0, list.count))
        defer {
            locals.removeLast(locals.count - place)
            loops.removeLast()
        }
        for (index, value) in list.enumerated() {
            locals[place].value = value
            loops[loops.count - 1].index = index
            try visit(loop.nodes, body)
        }
    }

    private mutating func visit(_ use: Node.Use, _ body: (inout Binding, Leaf) throws -> Void) throws {
        let variables = locals.count
        // All values are computed before the first is in sight.
        var values: [(name: VariableName, value: Value)] = []
        for (variable, text) in use.settings { values.append((variable, try value(of: text))) }
        locals += values
        defer { locals.removeLast(locals.count - variables) }
        try visit(template.parts[use.part], body)
    }

    /// An attribute that hands on a value: the value itself when nothing stands around it, otherwise text.
    mutating func value(of text: BoundText) throws -> Value {
        if let expression = text.onlyValue { return try value(of: expression) }
        return .text(try plain(text))
    }
}
