internal import Domain

/// Looks whether every element stands where it may, through all parts and strings, and that none contains itself.
struct StructureCheck {
    private let template: Template
    private(set) var faults: [TemplateFault] = []
    /// What is being looked at, to find circles; what was looked at, not to do it again.
    private var openParts: [Int] = []
    private var openStrings: [Int] = []
    private var seen: Set<[Int]> = []
    private var language = Language.fr
    private var depth = 0

    init(_ template: Template) { self.template = template }

    mutating func run() {
        for language in Language.allCases where template.strings[language] != nil {
            self.language = language
            seen = []
            walk(template.document, holding: .document)
        }
    }

    private mutating func report(_ fault: TemplateFault) {
        if faults.count < TemplateReader.maximumFaults, !faults.contains(fault) { faults.append(fault) }
    }

    private mutating func walk(_ element: any ElementNode, holding content: ElementKind.Content) {
        for text in element.texts + element.integers.compactMap(\.text) { walk(text) }
        walk(element.children, in: content, of: element.frame.name)
    }

    private mutating func walk(_ nodes: [Node], in content: ElementKind.Content, of parent: String) {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Binding.maximumDepth else { return report(Problem.tooDeep(Binding.maximumDepth).at(template.document.frame.place)) }
        for node in nodes {
            switch node {
            case .text(let text):
                walk(text)
                let isBlank = text.literal?.allSatisfy { $0 == " " } ?? false
                if content != .inlines, content != .blocks, !isBlank { report(Problem.misplacedText(in: parent).at(text.place)) }
            case .element(let element): walk(element, in: content, of: parent)
            case .choice(let branches):
                for branch in branches {
                    branch.condition.map { walk($0) }
                    walk(branch.nodes, in: content, of: parent)
                }
            case .loop(let loop):
                walk(loop.list)
                walk(loop.nodes, in: content, of: parent)
            case .setting(let setting): walk(setting.value)
            case .use(let use): walk(use, in: content, of: parent)
            }
        }
    }

    private mutating func walk(_ element: Element, in content: ElementKind.Content, of parent: String) {
        let node = element.node
        guard let kind = ElementKind.all[node.frame.name] else { return }
        if !kind.standsIn.contains(content) { report(Problem.misplaced(kind.name, in: parent).at(node.frame.place)) }
        walk(node, holding: kind.holds)
    }

    private mutating func walk(_ use: Node.Use, in content: ElementKind.Content, of parent: String) {
        for setting in use.settings { walk(setting.value) }
        guard !openParts.contains(use.part) else { return report(Problem.partCycle(use.name).at(use.place)) }
        let place = ElementKind.Content.allCases.firstIndex(of: content) ?? 0
        guard seen.insert([0, use.part, place]).inserted else { return }
        openParts.append(use.part)
        walk(template.parts[use.part], in: content, of: parent)
        openParts.removeLast()
    }

    private mutating func walk(_ text: BoundText) {
        for piece in text.pieces {
            switch piece {
            case .literal: break
            case .value(let printed): walk(printed.expression)
            case .string(let use): walk(string: use.number)
            case .choice(let printed, let prefix):
                walk(printed.expression)
                for number in template.strings[language]?.choices[prefix.number].values.sorted() ?? [] { walk(string: number) }
            }
        }
    }

    private mutating func walk(string number: Int) {
        guard let string = template.strings[language]?.strings[number] else { return }
        guard !openStrings.contains(number) else { return report(Problem.stringCycle(template.stringKeys[number]).at(string.place)) }
        guard seen.insert([1, number]).inserted else { return }
        openStrings.append(number)
        if case .plural(let count, _, _, _, _) = string.forms { walk(count) }
        for nodes in string.variants { walk(nodes, in: .inlines, of: "t." + template.stringKeys[number]) }
        openStrings.removeLast()
    }

    private mutating func walk(_ expression: Expression) {
        switch expression {
        case .constant, .reference, .loop: break
        case .string(let use): walk(string: use.number)
        case .not(let inner): walk(inner)
        case .and(let left, let right), .or(let left, let right), .compare(let left, _, let right, _):
            walk(left)
            walk(right)
        }
    }
}
