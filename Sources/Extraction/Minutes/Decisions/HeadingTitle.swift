import Domain

/// Where a heading's title ends: at the end of its line, at the full stop before the text that goes on in the line, or with the bold words.
struct HeadingTitle {
    private let script: Script

    init(_ script: Script) { self.script = script }

    func range(_ line: Range<Int>, within range: Range<Int>) -> Range<Int> {
        guard let first = line.first else { return nextLine(after: line.lowerBound, within: range) }
        if isBold(first) { return first..<boldEnd(first, within: range) }
        let end = withoutTag(line)
        let stop = end.first {
            $0 + 1 < end.upperBound && script.pieces[$0].isMark(".") && script.pieces[$0 + 1].beginsCapital && isSentence($0, first)
        }
        return first..<(stop ?? end.upperBound)
    }

    /// The number stood alone in its line.
    private func nextLine(after piece: Int, within range: Range<Int>) -> Range<Int> {
        guard range.contains(piece) else { return piece..<piece }
        let line = script.lines[script.pieces[piece].line].pieces
        // A form names the row: "Point | Désignation du bureau".
        let value = line.first { script.pieces[$0].cell > script.pieces[line.lowerBound].cell }
        let isLabelled = script.pieces[line.lowerBound].text.utf8.count > 3 && piece == line.lowerBound
        let start = isLabelled ? value.map { $0 - piece <= 3 ? $0 : piece } ?? piece : piece
        return withoutTag(start..<min(line.upperBound, range.upperBound))
    }

    private func isSentence(_ stop: Int, _ first: Int) -> Bool { stop - first >= 1 && script.pieces[stop - 1].text.utf8.count > 2 }

    private func isBold(_ piece: Int) -> Bool { script.layout.tokens[script.pieces[piece].tokens.lowerBound].bold }

    /// Bold words that go on in the next line still belong to the title.
    private func boldEnd(_ first: Int, within range: Range<Int>) -> Int {
        var end = first
        while end < range.upperBound, isBold(end), script.pieces[end].line - script.pieces[first].line < 3 {
            if end > first, script.pieces[end].line > script.pieces[end - 1].line, !continues(end) { break }
            end += 1
        }
        let title = withoutTag(first..<end)
        let isStopped = title.count > 2 && script.pieces[title.upperBound - 1].isMark(".")
        return isStopped ? title.upperBound - 1 : title.upperBound
    }

    /// A new line of bold words goes on with the title unless it begins a label, a result or another heading.
    private func continues(_ piece: Int) -> Bool {
        let line = script.lines[script.pieces[piece].line]
        return line.isBold && script.cue(at: piece) == nil && PointHeading.readings(script, line: script.pieces[piece].line).isEmpty
            && !script.cues(in: line.pieces).contains { $0.cue.choice != nil }
    }

    /// Without the figures in the next cells of a table's row.
    private func withoutFigures(_ range: Range<Int>) -> Range<Int> {
        let figure = range.dropFirst().first { piece in
            script.pieces[piece].cell > script.pieces[piece - 1].cell && script.pieces[piece].figure.map { !$0.isMoney } ?? false
        }
        return range.lowerBound..<(figure ?? range.upperBound)
    }

    /// Without the result that some print at the end of the heading, in a cell of its own.
    private func withoutTag(_ range: Range<Int>) -> Range<Int> {
        let range = withoutFigures(range)
        guard let tag = script.cues(in: range).last(where: { $0.cue.tellsOutcome }), tag.range.lowerBound > range.lowerBound else { return range }
        let isOwnCell = script.pieces[tag.range.lowerBound].cell > script.pieces[tag.range.lowerBound - 1].cell
        let isMarked = script.pieces[tag.range.lowerBound - 1].isMark("[(")
        if isOwnCell { return range.lowerBound..<tag.range.lowerBound }
        return isMarked ? range.lowerBound..<tag.range.lowerBound - 1 : range
    }
}
