import Domain

/// Reads a vote from a table: a row of headings "for, against, abstain", and figures below them.
struct VoteTable {
    let scope: VoteScope

    private var script: Script { scope.script }

    /// A heading of a column.
    private struct Column {
        let choice: VoteChoice?
        let box: Box
    }

    func read() -> VoteCount? {
        for line in lines(of: scope.range) {
            guard let columns = columns(line) else { continue }
            if let count = figures(under: columns, from: line + 1, to: lastLine) { return count }
        }
        return nil
    }

    /// The figures of a row in a table whose headings stand above all points, once for the page or the document.
    func read(headedAbove start: Int) -> VoteCount? {
        let first = script.pieces[scope.range.lowerBound].line
        guard let header = (0..<min(start, first)).reversed().first(where: isComplete), let columns = columns(header) else { return nil }
        guard let count = figures(under: columns, from: first, to: min(first + 2, lastLine)), count.figures.count == 3 else { return nil }
        return count
    }

    /// All three choices head columns.
    private func isComplete(_ line: Int) -> Bool { Set((columns(line) ?? []).compactMap(\.choice)).count == 3 }

    private var lastLine: Int { scope.range.isEmpty ? 0 : script.pieces[scope.range.upperBound - 1].line }

    private func lines(of range: Range<Int>) -> ClosedRange<Int> {
        let first = script.pieces[range.lowerBound].line
        return first...max(first, lastLine)
    }

    /// At least two choices in cells of their own, and no figures.
    private func columns(_ line: Int) -> [Column]? {
        let pieces = script.lines[line].pieces
        guard !pieces.contains(where: { script.pieces[$0].figure != nil }) else { return nil }
        let cues = script.cues(in: pieces).map(inOneCell) + below(line)
        let choices = cues.filter { $0.cue.choice != nil }
        guard Set(choices.compactMap(\.cue.choice)).count >= 2, choices.count <= 3 else { return nil }
        // A sentence has more words than headings.
        guard pieces.count - choices.reduce(0, { $0 + $1.range.count }) <= 8, !pieces.contains(where: { script.endsSentence($0) }) else { return nil }
        var columns = choices.map { Column(choice: $0.cue.choice, box: box($0.range)) }
        let named = choices.map { box($0.range) }
        for piece in pieces where script.pieces[piece].isWord && !choices.contains(where: { $0.range.contains(piece) }) {
            if named.contains(where: { $0.horizontalOverlap(script.box(piece)) > 0.5 }) { continue }
            columns.append(Column(choice: nil, box: script.box(piece)))
        }
        return columns
    }

    /// "Stemmen | tegen": the last cell of a phrase that runs over two.
    private func inOneCell(_ mark: Cue.Mark) -> Cue.Mark {
        guard let last = mark.range.last, let first = mark.range.first(where: { script.pieces[$0].cell == script.pieces[last].cell }) else {
            return mark
        }
        return Cue.Mark(cue: mark.cue, range: first..<mark.range.upperBound)
    }

    /// A heading may take two lines: "Voix" above "contre".
    private func below(_ line: Int) -> [Cue.Mark] {
        guard line + 1 < script.lines.count, script.lines[line + 1].page == script.lines[line].page else { return [] }
        let pieces = script.lines[line + 1].pieces
        guard pieces.count <= 4, pieces.allSatisfy({ script.pieces[$0].isWord && !script.pieces[$0].beginsCapital }) else { return [] }
        return script.cues(in: pieces).filter { $0.cue.choice != nil }
    }

    private func box(_ range: Range<Int>) -> Box { range.dropFirst().reduce(script.box(range.lowerBound)) { $0.union(script.box($1)) } }

    private func figures(under columns: [Column], from first: Int, to last: Int) -> VoteCount? {
        var count = VoteCount()
        var percents: [VoteChoice: (FixedDecimal, Int)] = [:]
        guard first <= min(last, first + 3) else { return nil }
        for line in first...min(last, first + 3) {
            if line > first, self.columns(line) != nil { break }
            for piece in script.lines[line].pieces {
                guard let figure = script.pieces[piece].figure, !figure.isMoney, let choice = column(of: piece, columns) else { continue }
                if figure.isPercent {
                    if percents[choice] == nil { percents[choice] = (figure.value, piece) }
                } else if count.figures[choice] == nil, !isWhole(piece) {
                    count.figures[choice] = figure.value
                    count.places[choice] = piece
                }
            }
            if count.figures.count == 3 { return count }
        }
        if count.figures.count >= 2 { return count }
        guard percents.count >= 2 else { return nil }
        return VoteCount(figures: percents.mapValues(\.0), places: percents.mapValues(\.1), unit: .percent)
    }

    /// The second number of "5864 / 100000" when the line breaks between.
    private func isWhole(_ piece: Int) -> Bool { piece > 0 && script.pieces[piece - 1].isMark("/") }

    /// The heading nearest by left edge, middle or right edge.
    private func column(of piece: Int, _ columns: [Column]) -> VoteChoice? {
        let box = script.box(piece)
        func distance(_ other: Box) -> Double {
            if box.horizontalOverlap(other) > 0.5 { return 0 }
            return min(abs(box.left - other.left), abs(box.midX - other.midX), abs(box.right - other.right))
        }
        let nearest = columns.min { distance($0.box) < distance($1.box) }
        guard let nearest, distance(nearest.box) < 45 else { return nil }
        return nearest.choice
    }
}
