/// Places the items of one line: in visual order, aligned, with the spaces stretched where the line is to be full.
struct LinePlacement {
    let measure: LineSetter.Measure
    let inks: [Ink]
    /// The paragraph goes from right to left.
    let isBackward: Bool
    let hasRightToLeft: Bool

    /// Appends the line's marks and returns its height.
    func place(_ items: [LineItem], _ breaker: LineBreaker, top: Points, into marks: inout [Mark]) -> Points {
        var above = inks[0].above
        var below = inks[0].below
        if inks.count > 1 { (above, below) = height(items, breaker) }
        var line = Line(items, breaker)
        if line.solid > breaker.range.lowerBound || breaker.closing != nil {
            draw(&line, items, breaker, baseline: top + above, into: &marks)
        }
        return above + below
    }

    /// The room above and below the baseline, by the largest letters in the line.
    private func height(_ items: [LineItem], _ breaker: LineBreaker) -> (above: Points, below: Points) {
        var above = 0.0
        var below = 0.0
        for index in breaker.range {
            above = max(above, inks[items[index].ink].above)
            below = max(below, inks[items[index].ink].below)
        }
        if let closing = breaker.closing {
            above = max(above, inks[closing.ink].above)
            below = max(below, inks[closing.ink].below)
        }
        return (above, below)
    }

    /// A line's measures.
    private struct Line {
        /// The end of the items that are seen: spaces at the end are not.
        var solid: Int
        var width = 0.0
        var spaces = 0
        /// One space hangs over the end of a line that goes on, so that the text reads well when it is taken out of the file.
        var hanging = 0

        init(_ items: [LineItem], _ breaker: LineBreaker) {
            solid = breaker.range.upperBound
            if breaker.closing == nil {
                while solid > breaker.range.lowerBound, items[solid - 1].kind == .space || items[solid - 1].kind == .lineBreak { solid -= 1 }
                let isBroken = breaker.range.last.map { items[$0].kind == .lineBreak } ?? false
                hanging = (!breaker.isEnded || isBroken) && solid < breaker.range.upperBound ? 1 : 0
            }
            for index in breaker.range.lowerBound..<solid {
                width += items[index].width
                if items[index].kind == .space { spaces += 1 }
            }
            width += breaker.closing?.width ?? 0
        }
    }

    private func draw(_ line: inout Line, _ items: [LineItem], _ breaker: LineBreaker, baseline: Points, into marks: inout [Mark]) {
        let rest = measure.width - line.width
        let stretches = measure.alignment == .justify && !breaker.isEnded && line.spaces > 0 && rest > 0
        let range = breaker.range.lowerBound..<(line.solid + line.hanging)
        var pen = Pen(baseline: baseline, node: measure.node, x: measure.x + (stretches ? 0 : offset(rest)))
        pen.stretch = stretches ? rest / Double(line.spaces) : 0
        pen.expected = range.count + 1
        if hasRightToLeft {
            drawVisually(items[range] + (breaker.closing.map { [$0] } ?? []), hanging: line.hanging, &pen, &marks)
        } else {
            if inks.count == 1 {
                pen.draw(items, range, &marks)
            } else {
                for index in range { pen.draw(items[index], inks, &marks) }
            }
            if let closing = breaker.closing { pen.draw(closing, inks, &marks) }
        }
        pen.finish(inks, &marks)
    }

    private func drawVisually(_ items: ArraySlice<LineItem>, hanging: Int, _ pen: inout Pen, _ marks: inout [Mark]) {
        let shown = Array(items)
        if isBackward, hanging == 1, let last = shown.last { pen.x -= last.width }
        for index in WritingDirection.visualOrder(shown, isRightToLeft: isBackward) { pen.draw(shown[index], inks, &marks) }
    }

    private func offset(_ rest: Points) -> Points {
        switch measure.alignment {
        case .start, .justify: isBackward ? rest : 0
        case .centre: rest / 2
        case .end: isBackward ? 0 : rest
        }
    }
}

/// Gathers words of one ink into one mark.
private struct Pen {
    let baseline: Points
    let node: Structure.Node.ID?
    var x: Points
    var stretch = 0.0
    var expected = 4
    private var ink = -1
    private var start = 0.0
    private var solidEnd = 0.0
    private var words: [TextLine.Placed] = []

    init(baseline: Points, node: Structure.Node.ID?, x: Points) {
        self.baseline = baseline
        self.node = node
        self.x = x
    }

    mutating func draw(_ item: LineItem, _ inks: [Ink], _ marks: inout [Mark]) {
        if item.ink != ink {
            finish(inks, &marks)
            ink = item.ink
            start = x
            solidEnd = x
            words.reserveCapacity(expected)
        }
        expected -= 1
        words.append(TextLine.Placed(word: item.word, x: x))
        if item.kind == .space {
            x += item.width + stretch
        } else {
            x += item.width
            // The space that hangs over the end of a line is not underlined.
            solidEnd = x
        }
    }

    /// Draws items of the first ink.
    mutating func draw(_ items: [LineItem], _ range: Range<Int>, _ marks: inout [Mark]) {
        ink = 0
        start = x
        solidEnd = x
        words.reserveCapacity(expected)
        for index in range {
            words.append(TextLine.Placed(word: items[index].word, x: x))
            x += items[index].width
            if items[index].kind == .space { x += stretch } else { solidEnd = x }
        }
    }

    mutating func finish(_ inks: [Ink], _ marks: inout [Mark]) {
        if words.isEmpty { return }
        marks.append(words, inks[ink], baseline: baseline, from: start, to: solidEnd, node: node)
        words = []
    }
}
