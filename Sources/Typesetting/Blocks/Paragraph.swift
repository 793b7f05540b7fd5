/// Text that fills lines.
package struct Paragraph: Block {
    package var content: [Inline]
    package var style: Style

    package init(_ content: [Inline], style: Style) {
        self.content = content
        self.style = style
    }
}
