/// `<columns widths="* 60mm" gap="6mm">` with a `<column>` for each.
final class ColumnsElement: BlockElement {
    let core: ElementCore
    private let widths: [Table.Column.Width]
    private let gap: Length

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        widths = reader.widths("widths")
        gap = reader.length("gap") ?? Length(12)
    }

    func bind(into blocks: inout [any Block], inside outer: StyleNumber, _ binding: inout Binding) throws {
        let style = binding.styles.style(of: frame, inside: outer)
        var contents: [[any Block]] = []
        try binding.visit(children) { binding, leaf in
            guard case .element(.holder(let column)) = leaf else { return }
            if contents.count == widths.count { throw Problem.tooManyCells(widths.count).at(column.frame.place) }
            contents.append(try binding.blocks(column.children, inside: binding.styles.style(of: column.frame, inside: style)))
        }
        while contents.count < widths.count { contents.append([]) }
        let look = binding.styles[style]
        blocks.append(Columns(widths: widths, gap: gap.points(em: look.look.size), contents: contents, style: look))
    }
}

/// `<flow count="3" gap="6mm">`: content that runs down one column and on in the next.
final class FlowElement: BlockElement {
    let core: ElementCore
    private let count: Int
    private let gap: Length

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        count = reader.count("count", in: 1...12) ?? 2
        gap = reader.length("gap") ?? Length(12)
    }

    func bind(into blocks: inout [any Block], inside outer: StyleNumber, _ binding: inout Binding) throws {
        let style = binding.styles.style(of: frame, inside: outer)
        let look = binding.styles[style]
        let content = try binding.blocks(children, inside: style)
        if !content.isEmpty { blocks.append(Flow(count: count, gap: gap.points(em: look.look.size), content: content, style: look)) }
    }
}

/// `<box>`: blocks on a ground of their own.
final class BoxElement: BlockElement {
    let core: ElementCore

    init(_ reader: inout ElementReader) { core = ElementCore(reader) }

    func bind(into blocks: inout [any Block], inside outer: StyleNumber, _ binding: inout Binding) throws {
        let style = binding.styles.style(of: frame, inside: outer)
        blocks.append(BoxBlock(try binding.blocks(children, inside: style), style: binding.styles[style]))
    }
}

/// `<keep>`: blocks that stay on one page.
final class KeepElement: BlockElement {
    let core: ElementCore

    init(_ reader: inout ElementReader) { core = ElementCore(reader) }

    func bind(into blocks: inout [any Block], inside outer: StyleNumber, _ binding: inout Binding) throws {
        let content = try binding.blocks(children, inside: outer)
        if !content.isEmpty { blocks.append(Keep(content)) }
    }
}
