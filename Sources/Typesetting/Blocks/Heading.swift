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

    package func set(by compositor: Compositor, in galley: Galley, at place: Place) throws {
        try compositor.frame(style, in: galley, at: place) { place in
            // A level is at most one below the last: a screen reader's list of headings has no holes (ISO 14289-1 §7.4).
            let level = min(max(self.level, 1), 4, compositor.headingLevel + 1)
            let node = compositor.add(Heading.roles[level - 1], in: place.parent)
            let first = galley.strips.count
            try galley.keep { try compositor.setText(content, style, in: galley, at: place, node: node) }
            guard node != nil, galley.strips.count > first else { return }
            compositor.headingLevel = level
            galley.addAnchor(Anchor(y: 0, kind: .heading(title: content.plainText, level: level)), to: first)
        }
        if galley.strips.last != nil { galley.bind(.bound) }
    }

    package func breadth(by compositor: Compositor) -> Breadth {
        compositor.breadth(of: content, style).widened(by: style.sideways)
    }

    private static let roles: [Structure.Role] = [.heading1, .heading2, .heading3, .heading4]
}
