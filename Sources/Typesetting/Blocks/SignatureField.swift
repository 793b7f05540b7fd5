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

    package func set(by compositor: Compositor, in galley: Galley, at place: Place) throws {
        try compositor.frame(style, in: galley, at: place) { place in
            let mark = galley.marks.count
            let anchor = galley.anchors.count
            let line = Stroke(width: 0.5, colour: style.look.colour)
            galley.marks.append(line.line(Point(x: place.x, y: height), Point(x: place.x + place.width, y: height)))
            let rect = Rect(x: place.x, y: 0, width: place.width, height: height)
            if place.parent != nil { galley.anchors.append(Anchor(y: 0, kind: .signature(name: name, rect))) }
            try galley.keep {
                galley.append(height + SignatureField.gap, marks: mark, anchors: anchor)
                let node = place.takesText ? place.parent : compositor.add(.paragraph, in: place.parent)
                try compositor.setText(caption, style, in: galley, at: place, node: node)
            }
        }
    }

    package func breadth(by compositor: Compositor) -> Breadth {
        compositor.breadth(of: caption, style).widened(by: style.sideways)
    }

    /// Between the line and the caption.
    private static let gap = 2.0
}
