/// Content that may be blocks, or text without a paragraph around it.
extension Binding {
    /// The blocks of a list of nodes. Text that stands between them becomes paragraphs in the style `loose`.
    mutating func blocks(_ nodes: [Node], inside style: StyleNumber, loose: StyleNumber? = nil) throws -> [any Block] {
        if nodes.count == 1, case .text(let bound) = nodes[0], let paragraph = try paragraph(bound, inside: style, loose) { return paragraph }
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

    /// The way of most cells: one value, or a few words, and nothing else. Nil for any other text.
    private mutating func paragraph(_ bound: BoundText, inside style: StyleNumber, _ loose: StyleNumber?) throws -> [any Block]? {
        guard bound.pieces.count == 1 else { return nil }
        let letters: String
        switch bound.pieces[0] {
        case .value(let printed): letters = try written(printed)
        case .literal(let literal): letters = literal
        case .string, .choice: return nil
        }
        guard let first = letters.utf8.first else { return [] }
        guard first != 0x20, letters.utf8.last != 0x20, !letters.utf8.contains(where: { $0 < 0x20 }) else { return nil }
        return [Paragraph([.text(letters, styles[style].look)], style: styles.paragraph(loose, inside: style))]
    }

    private mutating func endParagraph(_ text: inout InlineText, into blocks: inout [any Block], inside style: StyleNumber, _ loose: StyleNumber?) {
        let content = text.finish()
        text = InlineText()
        guard !content.isEmpty else { return }
        blocks.append(Paragraph(content, style: styles.paragraph(loose, inside: style)))
    }
}
