/// Content that may be blocks, or text without a paragraph around it.
extension Binding {
    /// The blocks of a list of nodes. Text that stands between them becomes paragraphs in the style `loose`.
    mutating func blocks(_ nodes: [Node], inside style: StyleNumber, loose: StyleNumber? = nil) throws -> [any Block] {
        var blocks: [any Block] = []
        var text = InlineText()
        var hasText = false
        try visit(nodes) { binding, leaf in
            switch leaf {
            case .text(let bound):
                try binding.add(bound, to: &text, style)
                hasText = true
            case .element(.inline(let element)):
                try element.bind(into: &text, inside: style, &binding)
                hasText = true
            case .element(.block(let element)):
                if hasText { binding.endParagraph(&text, into: &blocks, inside: style, loose) }
                hasText = false
                try element.bind(into: &blocks, inside: style, &binding)
            // Refused when the template was read.
            case .element: break
            }
        }
        if hasText { endParagraph(&text, into: &blocks, inside: style, loose) }
        return blocks
    }

    private mutating func endParagraph(_ text: inout InlineText, into blocks: inout [any Block], inside style: StyleNumber, _ loose: StyleNumber?) {
        let content = text.finish()
        text = InlineText()
        guard !content.isEmpty else { return }
        blocks.append(Paragraph(content, style: styles.paragraph(loose, inside: style)))
    }
}
