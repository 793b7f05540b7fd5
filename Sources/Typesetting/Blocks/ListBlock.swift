/// Items one under the other, each with a label before it.
package struct ListBlock: Block {
    package var items: [Item]
    /// The width kept for the labels.
    package var labelWidth: Points
    package var style: Style

    package init(items: [Item], labelWidth: Points, style: Style) {
        self.items = items
        self.labelWidth = labelWidth
        self.style = style
    }

    package struct Item: Sendable {
        /// "•", "1." or any other text.
        package var label: [Inline]
        package var content: [any Block]

        package init(label: [Inline], content: [any Block]) {
            self.label = label
            self.content = content
        }
    }
}
