import Domain

/// The text of minutes in reading order, cut into pieces, without running heads, page numbers and noise.
struct Script: Sendable {
    let layout: Layout
    let lines: [Line]
    let pieces: [Piece]
    /// What the words mean, in order.
    let cues: [Cue.Mark]
    /// The cue that begins at each piece.
    private let cueAt: [Int: Int]

    /// The right end of the text on each page.
    private let ends: [Int: Double]

    /// One row of the page.
    struct Line: Sendable {
        /// Index of `Layout.rows`.
        let row: Int
        let page: Int
        let pieces: Range<Int>
        let box: Box
        /// All of its words are bold.
        let isBold: Bool
    }

    init(_ layout: Layout) {
        let furniture = Furniture(layout)
        var lines: [Line] = []
        var pieces: [Piece] = []
        for page in layout.pages {
            for row in page.rows where !furniture.holds(row) {
                let found = PieceScanner(layout, row: row, line: lines.count, isRecognized: page.isRecognized).pieces
                let kept = page.isRecognized ? found.filter { !furniture.isNoise($0) } : found
                guard !kept.isEmpty else { continue }
                let isBold = layout.rows[row].tokens.allSatisfy { layout.tokens[$0].bold }
                lines.append(
                    Line(row: row, page: page.number, pieces: pieces.count..<pieces.count + kept.count, box: layout.rows[row].box, isBold: isBold))
                pieces += kept
            }
        }
        self.layout = layout
        ends = Dictionary(grouping: lines, by: \.page).compactMapValues { lines in
            let rights = lines.map(\.box.right).sorted()
            // Not the few that run over both columns.
            return rights.isEmpty ? nil : rights[(rights.count - 1) * 7 / 8]
        }
        self.lines = lines
        self.pieces = Script.priced(pieces, layout)
        cues = Script.cues(self.pieces, layout)
        cueAt = Dictionary(cues.enumerated().map { ($0.element.range.lowerBound, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// Numbers with a currency beside them are amounts, also when the line breaks between.
    private static func priced(_ pieces: [Piece], _ layout: Layout) -> [Piece] {
        let isRecognized = layout.pages.contains(where: \.isRecognized)
        func isCurrency(_ index: Int) -> Bool {
            guard pieces.indices.contains(index) else { return false }
            return ["eur", "euro", "euros"].contains(pieces[index].text) || isEuro(pieces[index])
        }
        // Recognition reads 0 as the letter: "O tegen", "O %".
        func isZero(_ index: Int) -> Bool {
            guard isRecognized, pieces[index].text == "o", pieces[index].tokens.count == 1 else { return false }
            return isLetterO(layout.tokens[pieces[index].tokens.lowerBound]) && (index + 1 == pieces.count || !pieces[index + 1].beginsCapital)
        }
        func isLetterO(_ token: Token) -> Bool { token.text.utf8.contains(0x4F) }
        func isPercent(_ index: Int) -> Bool { index + 1 < pieces.count && pieces[index + 1].isMark("%") }
        func isEuro(_ piece: Piece) -> Bool { if case .mark(let byte) = piece.kind { byte == Folding.euro } else { false } }
        return pieces.indices.map { index in
            if isZero(index) {
                return pieces[index].with(PrintedFigure(value: FixedDecimal(units: 0, scale: 0), isPercent: isPercent(index), certainty: 0.9))
            }
            guard var figure = pieces[index].figure, !figure.isPercent else { return pieces[index] }
            // The sign between two numbers belongs to the one before it.
            let isTaken = index >= 2 && pieces[index - 2].figure != nil && pieces[index - 1].line == pieces[index - 2].line
            figure.isMoney = isCurrency(index - 1) && !isTaken || isCurrency(index + 1)
            return figure.isMoney ? pieces[index].with(figure) : pieces[index]
        }
    }

    /// Where a new sentence begins in a line below: "… | APPROUVÉ" above "Le budget …".
    private static func breaks(_ pieces: [Piece], _ layout: Layout, from index: Int) -> Int {
        func isApart(_ next: Int) -> Bool {
            let before = layout.tokens[pieces[next - 1].tokens.lowerBound].text
            return pieces[next].cell != pieces[next - 1].cell || before == before.uppercased()
        }
        for next in index + 1..<max(index + 1, min(pieces.count, index + 4)) {
            let text = layout.tokens[pieces[next].tokens.lowerBound].text
            if pieces[next].line > pieces[next - 1].line, pieces[next].beginsCapital, text != text.uppercased(), isApart(next) { return next }
        }
        return pieces.count
    }

    private static func cues(_ pieces: [Piece], _ layout: Layout) -> [Cue.Mark] {
        var cues: [Cue.Mark] = []
        var index = 0
        while index < pieces.count {
            if let hit = MajorityFraction.read(pieces, at: index)
                ?? Cue.phrases.match(pieces, at: index, limit: breaks(pieces, layout, from: index)).map({ Cue.Mark(cue: $0.meaning, range: $0.range) }
                )
            {
                cues.append(hit)
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return cues
    }

    /// The cue that begins at an piece.
    func cue(at piece: Int) -> Cue.Mark? { cueAt[piece].map { cues[$0] } }

    /// The cues within some pieces.
    func cues(in range: Range<Int>) -> ArraySlice<Cue.Mark> {
        let first = cues.partition { $0.range.lowerBound >= range.lowerBound }
        let last = cues.partition { $0.range.lowerBound >= range.upperBound }
        return cues[first..<max(first, last)]
    }

    /// The text of some pieces as printed, with single spaces; a word that a line end parts at its hyphen is one again.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let tokens = pieces[first].tokens.lowerBound..<max(pieces[first].tokens.upperBound, pieces[last].tokens.upperBound)
        var text = ""
        for token in tokens where isRead(token) {
            var word = layout.tokens[token].text
            if token == tokens.upperBound - 1, pieces[last].tokens.count == 1 { word = Folding.keeping(pieces[last].end, of: word) }
            if token == tokens.lowerBound { word = Folding.dropping(pieces[first].start, of: word) }
            let isBroken = text.hasSuffix("-") && text.count > 1 && !text.hasSuffix(" -")
            text += text.isEmpty || isBroken && startsLine(token) ? word : " " + word
        }
        return text
    }

    /// Whether a line reaches so far to the right that its sentence may go on below.
    func isFull(_ line: Int) -> Bool {
        let width = width(line)
        return lines[line].box.right >= min(width * 0.74, isColumn(line) ? (ends[lines[line].page] ?? width) - width * 0.09 : width)
    }

    private func width(_ line: Int) -> Double { layout.pages.first { $0.number == lines[line].page }?.width ?? 595 }

    /// Whether the text of its page fills only the left half.
    func isColumn(_ line: Int) -> Bool { ends[lines[line].page].map { $0 < width(line) * 0.6 } ?? false }

    /// The text of pieces that other columns part.
    func text(_ pieces: [Int]) -> String {
        Script.runs(pieces).reduce("") { text, range in
            let part = self.text(range)
            return text.isEmpty || text.hasSuffix("-") ? text + part : text + " " + part
        }
    }

    /// Pieces that stand together.
    static func runs(_ pieces: [Int]) -> [Range<Int>] {
        pieces.reduce(into: []) { runs, piece in
            if let last = runs.last, last.upperBound == piece {
                runs[runs.count - 1] = last.lowerBound..<piece + 1
            } else {
                runs.append(piece..<piece + 1)
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
        let row = lines[pieces[first].line].row
        let tokens = (pieces[first].tokens.lowerBound..<max(pieces[first].tokens.upperBound, pieces[last].tokens.upperBound)).filter {
            layout.row(of: $0) == row
        }
        guard let start = tokens.first, let end = tokens.last else { return nil }
        return layout.evidence(start..<end + 1)
    }

    /// The lowest confidence of recognition among some pieces.
    func confidence(_ range: Range<Int>) -> Double { range.reduce(1) { min($0, layout.confidence(pieces[$1].tokens)) } }

    var isRecognized: Bool { layout.pages.contains(where: \.isRecognized) }

    func box(_ piece: Int) -> Box { layout.box(pieces[piece].tokens) }
}

extension Piece {
    fileprivate func with(_ figure: PrintedFigure) -> Piece {
        Piece(
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
