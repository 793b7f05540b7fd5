/// Elements and text become nodes.
extension TemplateReader {
    func nodes(_ markup: [MarkupNode], in content: ElementKind.Content) -> [Node] {
        var nodes: [Node] = []
        let dropsBlanks = dropsBlanks(markup, in: content)
        for node in markup {
            switch node {
            case .text(let source):
                if source.isBlank && dropsBlanks { continue }
                nodes.append(.text(TextReader.read(source, names: names, report: report)))
            case .element(let element):
                add(element, to: &nodes, in: content)
            }
        }
        return nodes
    }

    /// White space between blocks, rows and the like is only for the eyes of who writes the template.
    private func dropsBlanks(_ markup: [MarkupNode], in content: ElementKind.Content) -> Bool {
        if content != .inlines && content != .blocks { return true }
        return markup.contains { node in
            guard case .element(let element) = node, let kind = ElementKind.all[element.name] else { return false }
            return !kind.standsIn.contains(.inlines)
        }
    }

    private func add(_ element: MarkupElement, to nodes: inout [Node], in content: ElementKind.Content) {
        switch element.name {
        case "if": nodes.append(.choice([branch(element, in: content)]))
        case "elseif", "else": addBranch(element, to: &nodes, in: content)
        case "for": loop(element, in: content).map { nodes.append(conditional(.loop($0), element)) }
        case "let": setting(element).map { nodes.append(.setting($0)) }
        case "use": use(element).map { nodes.append($0) }
        default: self.element(element).map { nodes.append($0) }
        }
    }

    private func element(_ element: MarkupElement) -> Node? {
        guard let kind = ElementKind.all[element.name] else {
            report(.unknownElement(element.name, known: Array(ElementKind.all.keys) + ElementKind.control), at: element.place)
            return nil
        }
        var reader = ElementReader(element, kind: kind, template: self)
        let node = Node.element(kind.read(&reader))
        reader.finish()
        if kind.holds == .nothing { refuseContent(of: element) }
        return conditional(node, element)
    }

    /// The attribute `if`.
    private func conditional(_ node: Node, _ element: MarkupElement) -> Node {
        guard let value = element.attributes.first(where: { $0.name == "if" })?.value else { return node }
        guard let condition = expression(value) else { return node }
        return .choice([Node.Branch(condition: condition, nodes: [node])])
    }

    private func refuseContent(of element: MarkupElement) {
        for child in element.children {
            switch child {
            case .element(let child): report(.misplaced(child.name, in: element.name), at: child.place)
            case .text(let text): if !text.isBlank { report(.misplacedText(in: element.name), at: text.place(at: 0)) }
            }
        }
    }

    // MARK: - Control

    private func branch(_ element: MarkupElement, in content: ElementKind.Content) -> Node.Branch {
        refuseAttributes(of: element, but: element.name == "else" ? [] : ["test"])
        var condition: Expression?
        if element.name != "else" { condition = required("test", of: element).flatMap(expression) ?? .constant(.bool(true)) }
        return Node.Branch(condition: condition, nodes: nodes(element.children, in: content))
    }

    private func addBranch(_ element: MarkupElement, to nodes: inout [Node], in content: ElementKind.Content) {
        var trailing: [Node] = []
        while case .text(let text)? = nodes.last, text.literal?.allSatisfy({ $0 == " " }) == true { trailing.append(nodes.removeLast()) }
        guard case .choice(var branches)? = nodes.last, branches.last?.condition != nil else {
            nodes += trailing
            report(.branchWithoutIf(element.name), at: element.place)
            return
        }
        branches.append(branch(element, in: content))
        nodes[nodes.count - 1] = .choice(branches)
    }

    private func loop(_ element: MarkupElement, in content: ElementKind.Content) -> Node.Loop? {
        refuseAttributes(of: element, but: ["each", "in", "if"])
        let name = required("each", of: element).flatMap(variableName)
        let list = required("in", of: element).flatMap(expression)
        let children = nodes(element.children, in: content)
        guard let name, let list else { return nil }
        return Node.Loop(variable: name, list: list, nodes: children, place: element.place)
    }

    private func setting(_ element: MarkupElement) -> Node.Setting? {
        refuseAttributes(of: element, but: ["name", "value"])
        refuseContent(of: element)
        let name = required("name", of: element).flatMap(variableName)
        let value = required("value", of: element).flatMap(expression)
        guard let name, let value else { return nil }
        return Node.Setting(variable: name, value: value)
    }

    private func use(_ element: MarkupElement) -> Node? {
        refuseContent(of: element)
        guard let value = required("part", of: element), let part = part(value.string, at: value.place(at: 0)) else { return nil }
        var settings: [(variable: VariableName, value: BoundText)] = []
        for attribute in element.attributes where attribute.name != "part" && attribute.name != "if" {
            let text = TextReader.read(attribute.value, names: names, report: report)
            settings.append((names.number(of: attribute.name), text))
        }
        return conditional(.use(Node.Use(part: part, name: value.string, settings: settings, place: element.place)), element)
    }

    private func required(_ name: String, of element: MarkupElement) -> SourceText? {
        if let value = element.attributes.first(where: { $0.name == name })?.value { return value }
        report(.missingAttribute(name, of: element.name), at: element.place)
        return nil
    }

    private func refuseAttributes(of element: MarkupElement, but known: [String]) {
        for attribute in element.attributes where !known.contains(attribute.name) {
            report(.unknownAttribute(attribute.name, of: element.name, known: known), at: attribute.place)
        }
    }

    private func variableName(_ value: SourceText) -> VariableName? {
        let text = value.string
        let isName = text.utf8.first?.beginsName == true && text.utf8.allSatisfy { $0.beginsName || $0.isDigit }
        guard isName, !["t", "loop", "true", "false", "null", "and", "or", "not"].contains(text) else {
            report(.notAVariableName(text), at: value.place(at: 0))
            return nil
        }
        return names.number(of: text)
    }
}
