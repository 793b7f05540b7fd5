/// `<h1>` to `<h4>`.
final class HeadingElement: BlockElement {
    let core: ElementCore
    private let level: Int

    init(level: Int, _ reader: inout ElementReader) {
        core = ElementCore(reader)
        self.level = level
    }

    func bind(into blocks: inout [any Block], inside outer: StyleNumber, _ binding: inout Binding) throws {
        let style = binding.styles.style(of: frame, inside: outer)
        let content = try binding.inlines(children, in: style)
        if !content.isEmpty { blocks.append(Heading(level: level, content, style: binding.styles[style])) }
    }
}

/// `<p>`. A paragraph that comes out empty is left out.
final class ParagraphElement: BlockElement {
    let core: ElementCore

    init(_ reader: inout ElementReader) { core = ElementCore(reader) }

    func bind(into blocks: inout [any Block], inside outer: StyleNumber, _ binding: inout Binding) throws {
        let style = binding.styles.style(of: frame, inside: outer)
        let content = try binding.inlines(children, in: style)
        if !content.isEmpty { blocks.append(Paragraph(content, style: binding.styles[style])) }
    }
}
