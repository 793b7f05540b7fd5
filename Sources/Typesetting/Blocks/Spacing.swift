/// A line across the column.
package struct Rule: Block {
    package var stroke: Stroke
    package var dash: [Points]
    package var style: Style

    package init(stroke: Stroke, dash: [Points] = [], style: Style) {
        self.stroke = stroke
        self.dash = dash
        self.style = style
    }
}

/// Empty room; none at the top of a page.
package struct Space: Block {
    package var height: Points

    package init(_ height: Points) { self.height = height }
}

/// What follows starts on a new page.
package struct PageBreak: Block {
    package init() {}
}

/// Blocks that stay on one page when one page can hold them.
package struct Keep: Block {
    package var content: [any Block]

    package init(_ content: [any Block]) { self.content = content }
}
