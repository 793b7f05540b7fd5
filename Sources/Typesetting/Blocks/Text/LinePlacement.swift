/// Places the items of one line: in visual order, aligned, with the spaces stretched where the line is to be full.
struct LinePlacement {
    let items: [LineItem]
    let inks: [Ink]
    /// The last line, or one that the author ended.
    let isLast: Bool
    /// The paragraph goes from right to left.
    let isBackward: Bool
    let hasRightToLeft: Bool

    /// The footnotes whose marks stand in the line, in order.
    var footnotes: [Int] { items.compactMap { inks[$0.ink].footnote } }

    /// Appends the line's marks and returns its height.
    func place(_ measure: LineSetter.Measure, top: Points, into marks: inout [Mark]) -> Points {
        var above = 0.0
        var below = 0.0
        for item in items {
            let ink = inks[item.ink]
            above = max(above, ink.above)
            below = max(below, ink.below)
        }
        let solid = items.lastIndex { $0.kind != .space && $0.kind != .lineBreak }.map { $0 + 1 } ?? 0
        if solid > 0 { draw(solid, measure, baseline: top + above, into: &marks) }
        return above + below
    }

    private func draw(_ solid: Int, _ measure: LineSetter.Measure, baseline: Points, into marks: inout [Mark]) {
        var width = 0.0
        var spaces = 0
        for item in items[..<solid] {
            width += item.width
            if item.kind == .space { spaces += 1 }
        }
        let rest = measure.width - width
        let stretch = measure.alignment == .justify && !isLast && spaces > 0 && rest > 0 ? rest / Double(spaces) : 0
        let start = measure.x + (stretch > 0 ? 0 : offset(rest, measure.alignment))
        // One space hangs over the end of a line that goes on, so that the text reads well when it is taken out of the file.
        let hanging = !isLast && solid < items.count ? 1 : 0
        var pen = Pen(inks: inks, baseline: baseline, node: measure.node, x: start)
        if hasRightToLeft {
            let shown = Array(items[..<(solid + hanging)])
            if isBackward && hanging == 1 { pen.x -= shown[solid].width }
            for index in WritingDirection.visualOrder(shown, isRightToLeft: isBackward) { pen.draw(shown[index], stretch, &marks) }
        } else {
            pen.expected = solid + hanging
            for index in 0..<(solid + hanging) { pen.draw(items[index], stretch, &marks) }
        }
        pen.finish(&marks)
    }

    private func offset(_ rest: Points, _ alignment: Style.Alignment) -> Points {
        switch alignment {
        case .start, .justify: isBackward ? rest : 0
        case .centre: rest / 2
        case .end: isBackward ? 0 : rest
        }
    }
}

/// Gathers words of one ink into one mark.
private struct Pen {
    let inks: [Ink]
    let baseline: Points
    let node: Structure.Node.ID?
    var x: Points
    var expected = 4
    private var ink = -1
    private var start = 0.0
    private var solidEnd = 0.0
    private var words: [TextLine.Placed] = []

    init(inks: [Ink], baseline: Points, node: Structure.Node.ID?, x: Points) {
        self.inks = inks
        self.baseline = baseline
        self.node = node
        self.x = x
    }

    mutating func draw(_ item: LineItem, _ stretch: Points, _ marks: inout [Mark]) {
        if item.ink != ink {
            finish(&marks)
            ink = item.ink
            start = x
            solidEnd = x
            words.reserveCapacity(expected)
        }
        words.append(TextLine.Placed(word: item.word, x: x))
        x += item.kind == .space ? item.width + stretch : item.width
        // The space that hangs over the end of a line is not underlined, nor is one in a line from right to left at its start.
        if item.kind != .space { solidEnd = x }
    }

    mutating func finish(_ marks: inout [Mark]) {
        if words.isEmpty { return }
        let ink = inks[ink]
        marks.append(
            Mark(
                .text(TextLine(baseline: baseline - ink.rise, size: ink.size, colour: ink.colour, words: words, link: ink.link)), node: node))
        if ink.isUnderlined {
            let y = baseline + ink.underlineOffset
            marks.append(
                Mark(
                    .line(
                        from: Point(x: start, y: y), to: Point(x: max(solidEnd, start), y: y), width: ink.underlineThickness, ink.colour, dash: []),
                    node: node))
        }
        words = []
    }
}
