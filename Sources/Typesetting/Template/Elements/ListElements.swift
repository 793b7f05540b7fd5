/// `<ul>` and `<ol>`.
final class ListElement: BlockElement {
    let core: ElementCore
    private let isNumbered: Bool
    private let labelWidth: Length

    init(numbered isNumbered: Bool, _ reader: inout ElementReader) {
        core = ElementCore(reader)
        self.isNumbered = isNumbered
        labelWidth = reader.length("label-width") ?? Length(em: isNumbered ? 2 : 1.4)
    }

    func bind(into blocks: inout [any Block], inside outer: StyleNumber, _ binding: inout Binding) throws {
        let style = binding.styles.style(of: frame, inside: outer)
        var items: [ListBlock.Item] = []
        try binding.visit(children) { binding, leaf in
            guard case .element(.item(let item)) = leaf else { return }
            let label = isNumbered ? "\(items.count + 1)." : "•"
            items.append(try item.item(label: label, inside: style, &binding))
        }
        guard !items.isEmpty else { return }
        let look = binding.styles[style]
        blocks.append(ListBlock(items: items, labelWidth: labelWidth.points(em: look.look.size), style: look))
    }
}

/// `<li>`; its label may be given.
final class ItemElement: ElementNode {
    let core: ElementCore
    private let label: BoundText?

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        label = reader.text("label")
    }

    var texts: [BoundText] { label.map { [$0] } ?? [] }

    func item(label usual: String, inside outer: StyleNumber, _ binding: inout Binding) throws -> ListBlock.Item {
        let style = binding.styles.style(of: frame, inside: outer)
        var text = InlineText()
        if let label { try binding.add(label, to: &text, style) } else { text.add(literal: usual, style, binding.styles) }
        return ListBlock.Item(label: text.finish(), content: try binding.blocks(children, inside: style, loose: style))
    }
}
