/// `<rule dash="3pt 2pt"/>`: the line is its style's upper border.
final class RuleElement: BlockElement {
    let core: ElementCore
    private let dash: [Points]

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        dash = reader.lengths("dash")
    }

    func bind(into blocks: inout [any Block], inside outer: StyleNumber, _ binding: inout Binding) throws {
        let style = binding.styles.look(of: frame, inside: outer)
        guard let stroke = style.border.top else { return }
        var plain = style
        plain.border = Border()
        blocks.append(Rule(stroke: stroke, dash: dash, style: plain))
    }
}

/// `<space height="6mm"/>`.
final class SpaceElement: BlockElement {
    let core: ElementCore
    private let height: Length

    init(_ reader: inout ElementReader) {
        core = ElementCore(reader)
        height = reader.length("height") ?? Length(em: 1)
    }

    func bind(into blocks: inout [any Block], inside outer: StyleNumber, _ binding: inout Binding) throws {
        blocks.append(Space(height.points(em: binding.styles[outer].look.size)))
    }
}

/// `<page-break/>`.
final class PageBreakElement: BlockElement {
    let core: ElementCore

    init(_ reader: inout ElementReader) { core = ElementCore(reader) }

    func bind(into blocks: inout [any Block], inside outer: StyleNumber, _ binding: inout Binding) throws { blocks.append(PageBreak()) }
}
