internal import Domain

/// Follows a template on all its branches in one language, with the shapes of a sample in place of values.
struct DataCheck {
    /// Parts that use parts that use parts: enough is enough.
    static let maximumSteps = 500_000

    let template: Template
    let language: Language
    let strings: StringTable
    let roots: [(name: String, shape: Shape)]
    var locals: [(name: VariableName, shape: Shape)] = []
    var loops = 0
    private var depth = 0
    private var steps = 0
    private(set) var faults: [TemplateFault] = []

    init(_ template: Template, sample: Value, language: Language, strings: StringTable) {
        self.template = template
        self.language = language
        self.strings = strings
        if case .record(let members) = Shape(of: sample).kind { roots = members } else { roots = [] }
    }

    mutating func run() { follow(template.document) }

    mutating func report(_ problem: Problem, at place: TemplatePlace) {
        if faults.count < TemplateReader.maximumFaults { faults.append(problem.at(place)) }
    }

    // MARK: - Elements

    private mutating func follow(_ element: any ElementNode) {
        for text in element.texts { follow(text) }
        for integer in element.integers { follow(integer) }
        follow(element.children)
    }

    private mutating func follow(_ nodes: [Node]) {
        let variables = locals.count
        depth += 1
        defer {
            depth -= 1
            locals.removeLast(locals.count - variables)
        }
        guard depth <= Binding.maximumDepth else { return }
        for node in nodes where steps < Self.maximumSteps {
            steps += 1
            switch node {
            case .text(let text): follow(text)
            case .element(let element): follow(element.node)
            case .choice(let branches):
                for branch in branches {
                    if let condition = branch.condition { _ = shape(of: condition) }
                    follow(branch.nodes)
                }
            case .loop(let loop): follow(loop)
            case .setting(let setting): locals.append((setting.variable, shape(of: setting.value)))
            case .use(let use): follow(use)
            }
        }
    }

    private mutating func follow(_ loop: Node.Loop) {
        let list = shape(of: loop.list)
        var element = Shape.unknown
        switch list.kind {
        case .list(let shape): element = shape
        case .unknown: break
        default: report(.notAList(list.example ?? .null), at: loop.place)
        }
        locals.append((loop.variable, element))
        loops += 1
        follow(loop.nodes)
        loops -= 1
        locals.removeLast()
    }

    private mutating func follow(_ use: Node.Use) {
        let variables = locals.count
        var settings: [(name: VariableName, shape: Shape)] = []
        for (variable, text) in use.settings {
            if let expression = text.onlyValue {
                settings.append((variable, shape(of: expression)))
            } else {
                follow(text)
                settings.append((variable, .text))
            }
        }
        locals += settings
        follow(template.parts[use.part])
        locals.removeLast(locals.count - variables)
    }

    // MARK: - Texts

    private mutating func follow(_ text: BoundText) {
        for piece in text.pieces {
            switch piece {
            case .literal: break
            case .value(let printed): checkPrintable(printed)
            case .string(let use): follow(string: use.number, use.key, at: use.place)
            case .choice(let printed, let prefix): follow(printed, prefix)
            }
        }
    }

    mutating func follow(string number: Int, _ key: String, at place: TemplatePlace) {
        guard let string = strings.strings[number] else { return report(.missingString(key, language), at: place) }
        if case .plural(let count, let place, _, _, _) = string.forms { expectInteger(shape(of: count), at: place) }
        for nodes in string.variants { follow(nodes) }
    }

    /// All strings that the value may choose must be there in every language, and the sample's own choice among them.
    private mutating func follow(_ printed: Printed, _ prefix: StringPrefix) {
        let shape = checked(printed)
        let known = template.choices(of: prefix)
        for suffix in known {
            let key = prefix.prefix + "." + suffix
            if let number = strings.choices[prefix.number][suffix] {
                follow(string: number, key, at: prefix.place)
            } else {
                report(.missingString(key, language), at: prefix.place)
            }
        }
        if let choice = shape.example?.choice, !known.contains(choice) {
            report(.missingString(prefix.prefix + "." + choice, language), at: prefix.place)
        }
    }

    private mutating func follow(_ integer: IntegerSource) {
        guard case .computed(let printed) = integer else { return }
        expectInteger(shape(of: printed.expression), at: printed.place)
    }

    private mutating func expectInteger(_ shape: Shape, at place: TemplatePlace) {
        switch shape.kind {
        case .integer, .unknown: break
        default: report(.integerExpected(shape.example ?? .text("")), at: place)
        }
    }
}
