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

    package func set(by compositor: Compositor, in galley: Galley, at place: Place) throws {
        try compositor.frame(style, in: galley, at: place) { place in
            let parts = try self.parts(by: compositor, at: place)
            let sheet = Sheet()
            let division = SideBySide(parts: parts, x: place.x, width: place.width, tallest: compositor.tallest)
            let height = try division.draw(from: nil, to: nil, at: 0, on: sheet)
            let first = galley.marks.count
            let firstAnchor = galley.anchors.count
            galley.take(sheet)
            var strip = Strip(height: height, marks: first..<galley.marks.count, anchors: firstAnchor..<galley.anchors.count)
            if height > compositor.tallest * 0.5 {
                strip.division = galley.divisions.count
                galley.divisions.append(division)
            }
            if height > 0 { galley.append(strip) }
        }
    }

    package func breadth(by compositor: Compositor) -> Breadth {
        var whole = Breadth.none
        for (index, width) in widths.enumerated() {
            let part = breadth(ofColumn: index, by: compositor)
            if case .fixed(let points) = width {
                whole = whole.widened(by: points)
            } else {
                whole = Breadth(least: whole.least + part.least, natural: whole.natural + part.natural)
            }
        }
        return whole.widened(by: style.sideways + gap * Double(max(widths.count - 1, 0)))
    }

    private func breadth(ofColumn column: Int, by compositor: Compositor) -> Breadth {
        guard column < contents.count else { return .none }
        return contents[column].reduce(Breadth.none) { $0.union($1.breadth(by: compositor)) }
    }

    private func parts(by compositor: Compositor, at place: Place) throws -> [SideBySide.Part] {
        let room = place.width - gap * Double(max(widths.count - 1, 0))
        let resolved = ColumnWidths(columns: widths, available: max(room, 1)).resolve { breadth(ofColumn: $0, by: compositor) }
        var x = place.x
        return try zip(resolved, contents).map { width, content in
            let galley = Galley()
            try compositor.set(content, in: galley, at: Place(x: x, width: width, parent: place.parent))
            defer { x += width + gap }
            return SideBySide.Part(galley: galley, x: x, width: width)
        }
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

    package func set(by compositor: Compositor, in galley: Galley, at place: Place) throws {
        try compositor.frame(style, in: galley, at: place) { place in
            let count = max(self.count, 1)
            let width = max((place.width - gap * Double(count - 1)) / Double(count), 1)
            let inner = Galley()
            try compositor.set(content, in: inner, at: Place(x: place.x, width: width, parent: place.parent))
            if inner.strips.isEmpty { return }
            let division = FlowDivision(inner, count: count, step: width + gap)
            let whole = try division.divide(from: nil, room: compositor.tallest)
            let unknown = whole == nil || whole?.end != nil
            var strip = Strip(height: unknown ? .infinity : whole?.height ?? 0, marks: 0..<0, anchors: 0..<0)
            strip.division = galley.divisions.count
            galley.divisions.append(division)
            galley.append(strip)
        }
    }

    package func breadth(by compositor: Compositor) -> Breadth {
        let one = content.reduce(Breadth.none) { $0.union($1.breadth(by: compositor)) }
        let gaps = gap * Double(max(count - 1, 0))
        let columns = Double(max(count, 1))
        return Breadth(least: one.least * columns, natural: one.natural * columns).widened(by: style.sideways + gaps)
    }
}
