/// Blocks on a ground of their own, with a border; may be divided between pages unless its style keeps it together.
package struct BoxBlock: Block {
    package var content: [any Block]
    package var style: Style

    package init(_ content: [any Block], style: Style) {
        self.content = content
        self.style = style
    }

    package func set(by compositor: Compositor, in galley: Galley, at place: Place) throws {
        try compositor.frame(style, in: galley, at: place) { place in
            try compositor.set(content, in: galley, at: place)
        }
    }

    package func breadth(by compositor: Compositor) -> Breadth {
        content.reduce(Breadth.none) { $0.union($1.breadth(by: compositor)) }.widened(by: style.sideways)
    }
}
