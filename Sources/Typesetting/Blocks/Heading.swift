/// A title of a part; it enters the outline and stays with what follows.
package struct Heading: Block {
    /// 1 to 4.
    package var level: Int
    package var content: [Inline]
    package var style: Style

    package init(level: Int, _ content: [Inline], style: Style) {
        self.level = level
        self.content = content
        self.style = style
    }
}
