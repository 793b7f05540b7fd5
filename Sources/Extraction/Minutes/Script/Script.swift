import Domain

/// The text of minutes in reading order, cut into terms, without running heads, page numbers and noise.
struct Script: Sendable {
    let layout: Layout
    let lines: [Line]
    let terms: [Term]
    /// What the words mean, in order.
    let cues: [Cue.Mark]
    /// The cue that begins at each term.
    private let cueAt: [Int: Int]

    /// One row of the page.
    struct Line: Sendable {
        /// Index of `Layout.rows`.
        let row: Int
        let page: Int
        let terms: Range<Int>
        let box: Box
        /// All of its words are bold.
        let isBold: Bool
    }

    init(_ layout: Layout) {
        let furniture = Furniture(layout)
        var lines: [Line] = []
        var terms: [Term] = []
        for page in layout.pages {
            for row in page.rows where !furniture.holds(row) {
                let found = TermScanner(layout, row: row, line: lines.count, isRecognized: page.isRecognized).terms
                let kept = page.isRecognized ? found.filter { !furniture.isNoise($0) } : found
                guard !kept.isEmpty else { continue }
                let isBold = layout.rows[row].tokens.allSatisfy { layout.tokens[$0].bold }
                lines.append(
                    Line(row: row, page: page.number, terms: terms.count..<terms.count + kept.count, box: layout.rows[row].box, isBold: isBold))
                terms += kept
            }
        }
        self.layout = layout
        self.lines = lines
        self.terms = Script.priced(terms, layout)
        cues = Script.cues(self.terms)
        cueAt = Dictionary(cues.enumerated().map { ($0.element.range.lowerBound, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// Numbers with a currency beside them are amounts, also when the line breaks between.
    private static func priced(_ terms: [Term], _ layout: Layout) -> [Term] {
        let isRecognized = layout.pages.contains(where: \.isRecognized)
        func isCurrency(_ index: Int) -> Bool {
            guard terms.indices.contains(index) else { return false }
            return ["eur", "euro", "euros"].contains(terms[index].text) || isEuro(terms[index])
        }
        // Recognition reads 0 as the letter: "O tegen", "O %".
        func isZero(_ index: Int) -> Bool {
            guard isRecognized, terms[index].text == "o", terms[index].tokens.count == 1 else { return false }
            return isLetterO(layout.tokens[terms[index].tokens.lowerBound]) && (index + 1 == terms.count || !terms[index + 1].beginsCapital)
        }
        func isLetterO(_ token: Token) -> Bool { token.text.utf8.contains(0x4F) }
        func isPercent(_ index: Int) -> Bool { index + 1 < terms.count && terms[index + 1].isMark("%") }
        func isEuro(_ term: Term) -> Bool { if case .mark(let byte) = term.kind { byte == Folding.euro } else { false } }
        return terms.indices.map { index in
            if isZero(index) {
                return terms[index].with(PrintedFigure(value: FixedDecimal(units: 0, scale: 0), isPercent: isPercent(index), certainty: 0.9))
            }
            guard var figure = terms[index].figure, !figure.isPercent else { return terms[index] }
            // The sign between two numbers belongs to the one before it.
            let isTaken = index >= 2 && terms[index - 2].figure != nil && terms[index - 1].line == terms[index - 2].line
            figure.isMoney = isCurrency(index - 1) && !isTaken || isCurrency(index + 1)
            return figure.isMoney ? terms[index].with(figure) : terms[index]
        }
    }

    private static func cues(_ terms: [Term]) -> [Cue.Mark] {
        var cues: [Cue.Mark] = []
        var index = 0
        while index < terms.count {
            if let hit = MajorityFraction.read(terms, at: index)
                ?? Cue.phrases.match(terms, at: index).map({ Cue.Mark(cue: $0.meaning, range: $0.range) })
            {
                cues.append(hit)
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return cues
    }

    /// The cue that begins at an term.
    func cue(at term: Int) -> Cue.Mark? { cueAt[term].map { cues[$0] } }

    /// The cues within some terms.
    func cues(in range: Range<Int>) -> ArraySlice<Cue.Mark> {
        let first = cues.partition { $0.range.lowerBound >= range.lowerBound }
        let last = cues.partition { $0.range.lowerBound >= range.upperBound }
        return cues[first..<max(first, last)]
    }

    /// The text of some terms as printed, with single spaces; a word that a line end parts at its hyphen is one again.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let tokens = terms[first].tokens.lowerBound..<max(terms[first].tokens.upperBound, terms[last].tokens.upperBound)
        var text = ""
        for token in tokens where isRead(token) {
            var word = layout.tokens[token].text
            if token == tokens.upperBound - 1, terms[last].tokens.count == 1 { word = Folding.keeping(terms[last].end, of: word) }
            if token == tokens.lowerBound { word = Folding.dropping(terms[first].start, of: word) }
            let isBroken = text.hasSuffix("-") && text.count > 1 && !text.hasSuffix(" -")
            text += text.isEmpty || isBroken && startsLine(token) ? word : " " + word
        }
        return text
    }

    /// Whether a line reaches so far to the right that its sentence may go on below.
    func isFull(_ line: Int) -> Bool {
        let width = layout.pages.first { $0.number == lines[line].page }?.width ?? 595
        return lines[line].box.right >= width * 0.74
    }

    /// The text of terms that other columns part.
    func text(_ terms: [Int]) -> String {
        Script.runs(terms).reduce("") { text, range in
            let part = self.text(range)
            return text.isEmpty || text.hasSuffix("-") ? text + part : text + " " + part
        }
    }

    /// Terms that stand together.
    static func runs(_ terms: [Int]) -> [Range<Int>] {
        terms.reduce(into: []) { runs, term in
            if let last = runs.last, last.upperBound == term {
                runs[runs.count - 1] = last.lowerBound..<term + 1
            } else {
                runs.append(term..<term + 1)
            }
        }
    }

    private func startsLine(_ token: Int) -> Bool { layout.rows[layout.row(of: token)].tokens.lowerBound == token }

    /// Bars of frames and marks of dirt are no text.
    private func isRead(_ token: Int) -> Bool {
        !layout.tokens[token].folded.allSatisfy { $0 == 0x7C } && lineOf(row: layout.row(of: token)) != nil
    }

    private func lineOf(row: Int) -> Int? {
        let index = lines.partition { $0.row >= row }
        return index < lines.count && lines[index].row == row ? index : nil
    }

    func evidence(_ range: Range<Int>) -> Evidence? {
        guard let first = range.first, let last = range.last else { return nil }
        let row = lines[terms[first].line].row
        let tokens = (terms[first].tokens.lowerBound..<max(terms[first].tokens.upperBound, terms[last].tokens.upperBound)).filter {
            layout.row(of: $0) == row
        }
        guard let start = tokens.first, let end = tokens.last else { return nil }
        return layout.evidence(start..<end + 1)
    }

    /// The lowest confidence of recognition among some terms.
    func confidence(_ range: Range<Int>) -> Double { range.reduce(1) { min($0, layout.confidence(terms[$1].tokens)) } }

    var isRecognized: Bool { layout.pages.contains(where: \.isRecognized) }

    func box(_ term: Int) -> Box { layout.box(terms[term].tokens) }
}

extension Term {
    fileprivate func with(_ figure: PrintedFigure) -> Term {
        Term(
            kind: .number(figure), text: text, tokens: tokens, start: start, end: end, line: line, cell: cell, beginsCapital: beginsCapital,
            isGlued: isGlued)
    }
}

extension Array {
    /// The first index whose element satisfies, when all after it do as well; the count when none does.
    func partition(_ satisfies: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if satisfies(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
