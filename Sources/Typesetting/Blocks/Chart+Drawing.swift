extension Chart {
    package func set(by compositor: Compositor, in galley: Galley, at place: Place) throws {
        try compositor.frame(style, in: galley, at: place) { place in
            let node = compositor.add(.figure, in: place.parent, Structure.Attributes(alternative: alternative))
            var drawing = ChartDrawing(self, by: compositor, at: place, node: node)
            galley.keep {
                switch kind {
                case .stacked: drawing.drawStacked(in: galley)
                case .bars: drawing.drawBars(in: galley)
                }
            }
        }
    }

    package func breadth(by compositor: Compositor) -> Breadth {
        Breadth(least: Chart.narrowest, natural: Chart.narrowest * 3).widened(by: style.sideways)
    }

    /// 30 mm: a bar that is shorter says nothing.
    private static let narrowest = 85.0
}

/// Draws one chart. What it shows is one figure for a screen reader, which reads its alternative text; the letters are real text all the
/// same. No part is told from another by colour alone: the order is that of the legend, and the figures stand beside the labels.
private struct ChartDrawing {
    let chart: Chart
    let compositor: Compositor
    let place: Place
    let node: Structure.Node.ID?
    let voice: Int
    let ink: Ink
    private var marks: [Mark] = []

    init(_ chart: Chart, by compositor: Compositor, at place: Place, node: Structure.Node.ID?) {
        self.chart = chart
        self.compositor = compositor
        self.place = place
        self.node = node
        let look = chart.style.look
        voice = compositor.store.voice(look.face, compositor.language)
        ink = Ink(look, lineHeight: chart.style.lineHeight, voice: voice, metrics: compositor.store.voices[voice].metrics)
    }

    private var size: Points { chart.style.look.size }
    private var line: Points { ink.above + ink.below }
    private var total: Double { chart.parts.reduce(0) { $0 + Double(max($1.amount, 0)) } }

    mutating func drawStacked(in galley: Galley) {
        let top = chart.threshold == nil ? 0 : ChartDrawing.overhang
        var x = place.x
        for part in chart.parts where part.amount > 0 {
            let share = place.width * Double(part.amount) / max(total, 1)
            fill(Rect(x: x, y: top, width: share, height: chart.height), part.colour)
            let text = width(of: part.text)
            // At the start of its part, where no threshold crosses it.
            if text + size <= share, chart.height >= size {
                let middle = top + chart.height / 2 + size * 0.35
                write(part.text, x: x + size / 2, baseline: middle, part.colour.isDark ? .white : .black)
            }
            x += share
            if x < place.x + place.width - 0.5 { fill(Rect(x: x - 0.4, y: top, width: 0.8, height: chart.height), .white) }
        }
        outline(Rect(x: place.x, y: top, width: place.width, height: chart.height))
        drawThreshold(top)
        emit(top + chart.height + ChartDrawing.overhang, in: galley)
        drawLegend(in: galley)
    }

    private mutating func drawThreshold(_ top: Points) {
        guard let threshold = chart.threshold, threshold.denominator > 0 else { return }
        let part = min(max(Double(threshold.numerator) / Double(threshold.denominator), 0), 1)
        let x = place.x + place.width * part
        let over = ChartDrawing.overhang
        marks.append(
            Mark(
                .line(
                    from: Point(x: x, y: top - over), to: Point(x: x, y: top + chart.height + over), width: 1, chart.style.look.colour,
                    dash: [3, 1.5]),
                node: node))
    }

    /// Swatch, label and figures of each part, as many on a line as fit.
    private mutating func drawLegend(in galley: Galley) {
        var x = place.x
        for part in chart.parts {
            let text = part.text.isEmpty ? part.label : "\(part.label)\u{A0}\u{A0}\(part.text)"
            let needed = size * 1.2 + width(of: text)
            if x > place.x, x + needed > place.x + place.width {
                emit(line, in: galley)
                x = place.x
            }
            let swatch = Rect(x: x, y: ink.above - size * 0.72, width: size * 0.8, height: size * 0.8)
            fill(swatch, part.colour)
            outline(swatch)
            write(text, x: x + size * 1.2, baseline: ink.above, chart.style.look.colour)
            x += needed + size * 1.5
        }
        if !marks.isEmpty { emit(line, in: galley) }
    }

    /// A line for each part: its label, its bar, its figures.
    mutating func drawBars(in galley: Galley) {
        let labels = min(chart.parts.map { width(of: $0.label) }.max() ?? 0, place.width * 0.4)
        let texts = min(chart.parts.map { width(of: $0.text) }.max() ?? 0, place.width * 0.3)
        let left = place.x + labels + size * 0.6
        let room = max(place.width - labels - texts - size * 1.2, 1)
        let largest = Double(max(chart.parts.map(\.amount).max() ?? 0, 1))
        for part in chart.parts {
            let row = max(chart.height, line)
            let baseline = (row - line) / 2 + ink.above
            let height = min(chart.height, row)
            write(part.label, x: place.x, baseline: baseline, chart.style.look.colour, within: labels)
            let bar = Rect(x: left, y: (row - height) / 2 + 1, width: room * Double(max(part.amount, 0)) / largest, height: max(height - 2, 1))
            if bar.width > 0 { fill(bar, part.colour) }
            write(part.text, x: left + bar.width + size * 0.6, baseline: baseline, chart.style.look.colour, within: texts)
            emit(row, in: galley)
        }
    }

    /// How far the threshold's line reaches beyond the bar.
    private static let overhang = 3.0

    private mutating func emit(_ height: Points, in galley: Galley) {
        let first = galley.marks.count
        galley.marks.append(contentsOf: marks)
        galley.append(height, marks: first)
        marks.removeAll()
    }

    private mutating func fill(_ rect: Rect, _ colour: Colour) { marks.append(Mark(.fill(rect, colour), node: node)) }

    private mutating func outline(_ rect: Rect) {
        let stroke = Stroke(width: 0.4, colour: chart.style.look.colour)
        marks.append(Mark(.path(Path([.rectangle(rect)]), fill: nil, stroke: stroke), node: node))
    }

    private func width(of text: String) -> Points { compositor.shaped(text, voice: voice).advance * size }

    /// Writes on one line; what is wider than its room is written smaller.
    private mutating func write(_ text: String, x: Points, baseline: Points, _ colour: Colour, within room: Points = .infinity) {
        let shaped = compositor.shaped(text, voice: voice)
        if shaped.pieces.isEmpty { return }
        let size = min(self.size, shaped.advance > 0 ? room / shaped.advance : self.size)
        var words: [TextLine.Placed] = []
        var pen = x
        for piece in shaped.pieces {
            words.append(TextLine.Placed(word: piece.word, x: pen))
            pen += piece.word.advance * size
        }
        marks.append(Mark(.text(TextLine(baseline: baseline, size: size, colour: colour, words: words)), node: node))
    }
}

extension Colour {
    /// White letters are read better on it than black ones: the luminance of ITU-R BT.601.
    fileprivate var isDark: Bool { 299 * Int(red) + 587 * Int(green) + 114 * Int(blue) < 140_000 }
}
