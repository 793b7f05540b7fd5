/// Room for a person's signature over a line, with the name under it; its place is kept, so that a later signature can take it.
package struct SignatureField: Block {
    package var name: String
    package var caption: [Inline]
    package var height: Points
    package var style: Style

    package init(name: String, caption: [Inline], height: Points, style: Style) {
        self.name = name
        self.caption = caption
        self.height = height
        self.style = style
    }
}
