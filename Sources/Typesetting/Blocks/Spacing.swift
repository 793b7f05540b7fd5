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

    package func set(by compositor: Compositor, in galley: Galley, at place: Place) throws {
        try compositor.frame(style, in: galley, at: place) { place in
            let first = galley.marks.count
            let y = stroke.width / 2
            let end = Point(x: place.x + place.width, y: y)
            galley.marks.append(Mark(.line(from: Point(x: place.x, y: y), to: end, width: stroke.width, stroke.colour, dash: dash)))
            galley.append(stroke.width, marks: first)
        }
    }

    package func breadth(by compositor: Compositor) -> Breadth { .none }
}

/// Empty room; none at the top of a page.
package struct Space: Block {
    package var height: Points

    package init(_ height: Points) { self.height = height }

    package func set(by compositor: Compositor, in galley: Galley, at place: Place) throws {
        var strip = Strip(height: max(height, 0), marks: 0..<0, anchors: 0..<0)
        strip.isSpace = true
        galley.append(strip)
    }

    package func breadth(by compositor: Compositor) -> Breadth { .none }
}

/// What follows starts on a new page.
package struct PageBreak: Block {
    package init() {}

    package func set(by compositor: Compositor, in galley: Galley, at place: Place) throws { galley.bind(.forced) }

    package func breadth(by compositor: Compositor) -> Breadth { .none }
}

/// Blocks that stay on one page when one page can hold them.
package struct Keep: Block {
    package var content: [any Block]

    package init(_ content: [any Block]) { self.content = content }

    package func set(by compositor: Compositor, in galley: Galley, at place: Place) throws {
        try galley.keep { try compositor.set(content, in: galley, at: place) }
    }

    package func breadth(by compositor: Compositor) -> Breadth {
        content.reduce(Breadth.none) { $0.union($1.breadth(by: compositor)) }
    }
}
