/// Blocks on a ground of their own, with a border; may be divided between pages unless its style keeps it together.
package struct BoxBlock: Block {
    package var content: [any Block]
    package var style: Style

    package init(_ content: [any Block], style: Style) {
        self.content = content
        self.style = style
    }
}
