/// Blocks side by side: a letterhead beside an address, a code beside what it pays.
package struct Columns: Block {
    package var widths: [Table.Column.Width]
    package var gap: Points
    package var contents: [[any Block]]
    package var style: Style

    package init(widths: [Table.Column.Width], gap: Points, contents: [[any Block]], style: Style) {
        self.widths = widths
        self.gap = gap
        self.contents = contents
        self.style = style
    }
}

/// Blocks that run down one column and on in the next, as in a newspaper: long lists of short lines.
package struct Flow: Block {
    package var count: Int
    package var gap: Points
    package var content: [any Block]
    package var style: Style

    package init(count: Int, gap: Points, content: [any Block], style: Style) {
        self.count = count
        self.gap = gap
        self.content = content
        self.style = style
    }
}
