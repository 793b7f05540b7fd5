/// Text that fills lines.
package struct Paragraph: Block {
    package var content: [Inline]
    package var style: Style

    package init(_ content: [Inline], style: Style) {
        self.content = content
        self.style = style
    }

    package var isText: Bool { true }

    package func set(by compositor: Compositor, in galley: Galley, at place: Place) throws {
        try compositor.frame(style, in: galley, at: place) { place in
            let node = place.takesText ? place.parent : compositor.add(.paragraph, in: place.parent)
            try compositor.setText(content, style, in: galley, at: place, node: node)
        }
    }

    package func stack(by compositor: Compositor, on sheet: Sheet, at place: Place, from top: Points) throws -> Points {
        guard style.isPlain, !content.hasFootnote else {
            let galley = Galley()
            try set(by: compositor, in: galley, at: place)
            return try galley.drawAll(at: top, on: sheet)
        }
        let node = place.takesText ? place.parent : compositor.add(.paragraph, in: place.parent)
        let measure = LineSetter.Measure(place.indented(style.indent), style, node: node)
        if content.count == 1, case .text(let text, let look, let link) = content[0] {
            let (shaped, ink) = compositor.shaped(text, look, style.lineHeight, link: link)
            if let height = compositor.lines.setLine(shaped, ink, measure, into: &sheet.marks, top: top) { return height }
        }
        _ = try compositor.load(content, style)
        return compositor.lines.set(measure, into: &sheet.marks, from: top, stacked: true)
    }

    package func breadth(by compositor: Compositor) -> Breadth {
        compositor.breadth(of: content, style).widened(by: style.sideways)
    }
}

extension [Inline] {
    var hasFootnote: Bool {
        contains { if case .footnote = $0 { true } else { false } }
    }
}
