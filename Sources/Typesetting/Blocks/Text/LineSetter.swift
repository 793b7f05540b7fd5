/// Sets the lines of one text after the other, with room for its work that is kept from text to text.
final class LineSetter {
    /// Where a text is set: its left edge and width, and how its lines stand.
    struct Measure {
        var x: Points
        var width: Points
        var alignment: Style.Alignment
        var hyphenates: Bool
        var node: Structure.Node.ID?
    }

    /// A line that was set: its marks' range and its height.
    struct Line {
        var marks: Range<Int>
        var height: Points
        /// The footnotes whose marks stand in it.
        var footnotes: [Int] = []
    }

    let store: WordStore
    private let hyphenator: any Hyphenator
    var items: [LineItem] = []
    var inks: [Ink] = []
    var hasRightToLeft = false
    var hasFootnotes = false
    private(set) var lines: [Line] = []
    var language = ""

    init(store: WordStore, hyphenator: any Hyphenator) {
        self.store = store
        self.hyphenator = hyphenator
    }

    func clear() {
        items = []
        inks.removeAll(keepingCapacity: true)
        hasRightToLeft = false
        hasFootnotes = false
    }

    func add(_ text: ShapedText, ink: Ink) {
        if inks.last != ink { inks.append(ink) }
        let index = inks.count - 1
        let size = ink.size
        if items.isEmpty, index == 0 {
            items = text.items(size: size)
        } else {
            let more = text.pieces.lazy.map { LineItem(word: $0.word, width: $0.word.advance * size, ink: index, kind: $0.kind) }
            items.append(contentsOf: more)
        }
        if text.hasRightToLeft { hasRightToLeft = true }
        if ink.footnote != nil { hasFootnotes = true }
    }

    /// Breaks what was added into lines and appends their marks. With `stacked`, a line's baseline counts from the top of the first line;
    /// otherwise from its own top. Returns the height of all.
    func set(_ measure: Measure, into marks: inout [Mark], from top: Points = 0, stacked: Bool) -> Points {
        let isBackward = hasRightToLeft && WritingDirection.isRightToLeft(items)
        let divider = WordDivider(store: store, hyphenator: hyphenator, language: language, inks: inks, hyphenates: measure.hyphenates)
        let placement = LinePlacement(measure: measure, inks: inks, isBackward: isBackward, hasRightToLeft: hasRightToLeft)
        // Worked on outside of the object, so that each step does not ask for it again.
        var items = self.items
        self.items = []
        var lines = self.lines
        self.lines = []
        lines.removeAll(keepingCapacity: true)
        var breaker = LineBreaker()
        var y = top
        while breaker.fill(measure.width, from: &items, dividing: divider) {
            let first = marks.count
            let height = placement.place(items, breaker, top: stacked ? y : 0, into: &marks)
            let footnotes = hasFootnotes ? items[breaker.range].compactMap { inks[$0.ink].footnote } : []
            lines.append(Line(marks: first..<marks.count, height: height, footnotes: footnotes))
            y += height
        }
        self.lines = lines
        return y - top
    }

    /// Sets a text of one look that fits on one line; nil when it does not. Most cells are such.
    func setLine(_ text: ShapedText, _ ink: Ink, _ measure: Measure, into marks: inout [Mark], top: Points) -> Points? {
        guard text.isPlainLine, text.advance * ink.size <= measure.width + LineBreaker.tolerance else { return nil }
        let width = text.advance * ink.size
        var x = measure.x
        switch measure.alignment {
        case .start, .justify: break
        case .centre: x += (measure.width - width) / 2
        case .end: x += measure.width - width
        }
        let items = text.items(size: ink.size)
        let start = x
        var words: [TextLine.Placed] = []
        words.reserveCapacity(items.count)
        for index in items.indices {
            words.append(TextLine.Placed(word: items[index].word, x: x))
            x += items[index].width
        }
        marks.append(words, ink, baseline: top + ink.above, from: start, to: x, node: measure.node)
        return ink.above + ink.below
    }

    /// The narrowest and the natural width of what was added.
    func breadth() -> Breadth {
        var breadth = Breadth(least: 0, natural: 0)
        var line = 0.0
        var solid = 0.0
        for item in items {
            line = item.kind == .lineBreak ? 0 : line + item.width
            solid = item.kind == .space || item.kind == .lineBreak ? 0 : solid + item.width
            breadth.natural = max(breadth.natural, line)
            breadth.least = max(breadth.least, solid)
            if item.kind != .word { solid = 0 }
        }
        return breadth
    }
}

extension [Mark] {
    /// Appends words of one ink, with the line under them where there is one.
    mutating func append(
        _ words: [TextLine.Placed], _ ink: Ink, baseline: Points, from start: Points, to end: Points, node: Structure.Node.ID?
    ) {
        let line = TextLine(baseline: baseline - ink.rise, size: ink.size, colour: ink.colour, words: words, link: ink.link)
        append(Mark(.text(line), node: node))
        guard ink.isUnderlined else { return }
        let y = baseline + ink.underlineOffset
        let from = Point(x: start, y: y)
        let to = Point(x: Swift.max(end, start), y: y)
        append(Mark(.line(from: from, to: to, width: ink.underlineThickness, ink.colour, dash: []), node: node))
    }
}
