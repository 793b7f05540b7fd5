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

    package func set(by compositor: Compositor, in galley: Galley, at place: Place) throws {
        try compositor.frame(style, in: galley, at: place) { place in
            let numbering = Structure.Attributes.Numbering(label: items.first?.label.plainText ?? "")
            let list = compositor.add(.list, in: place.parent, Structure.Attributes(numbering: numbering))
            for item in items { try set(item, in: list, by: compositor, galley, place) }
        }
    }

    package func breadth(by compositor: Compositor) -> Breadth {
        items.flatMap(\.content).reduce(Breadth.none) { $0.union($1.breadth(by: compositor)) }.widened(by: style.sideways + labelWidth)
    }

    private func set(_ item: Item, in list: Structure.Node.ID?, by compositor: Compositor, _ galley: Galley, _ place: Place) throws {
        let node = compositor.add(.listItem, in: list)
        let label = compositor.add(.label, in: node)
        let body = compositor.add(.listBody, in: node)
        let labelRoom = min(labelWidth, place.width / 2)
        var inner = place.indented(labelRoom)
        inner.parent = body
        inner.takesText = item.content.count == 1 && item.content[0].isText
        let first = galley.strips.count
        let mark = galley.marks.count
        let height = try compositor.setLabel(item.label, style, into: &galley.marks, at: place, width: labelRoom, node: label)
        galley.append(0, marks: mark)
        try compositor.set(item.content, in: galley, at: inner)
        galley.lead(first, height: height)
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

extension Compositor {
    /// Sets the label of an item, which stands before the item's first line; returns its height.
    fileprivate func setLabel(
        _ content: [Inline], _ style: Style, into marks: inout [Mark], at place: Place, width: Points, node: Structure.Node.ID?
    ) throws -> Points {
        _ = try load(content, style)
        var measure = LineSetter.Measure(place, style, node: node)
        measure.alignment = .start
        measure.width = width
        return lines.set(measure, into: &marks, stacked: true)
    }
}
