import Domain

/// The text before the first point and what stands about the meeting at its end, with the labels in it.
struct HeadScope: Sendable {
    let script: Script
    /// Before the first point.
    let head: Range<Int>
    /// From the close of the meeting on.
    let tail: Range<Int>
    /// All points.
    let middle: Range<Int>
    let labels: [(label: HeadLabel, range: Range<Int>)]

    init(_ script: Script, points: [Point]) {
        self.script = script
        let start =
            points.first.map { script.lines[script.pieces[min($0.whole.lowerBound, script.pieces.count - 1)].line].pieces.lowerBound }
            ?? min(script.pieces.count, 600)
        let end = points.last?.whole.upperBound ?? start
        head = 0..<start
        tail = end..<script.pieces.count
        middle = start..<max(start, end)
        labels = HeadScope.labels(script, 0..<start) + HeadScope.labels(script, end..<script.pieces.count)
    }

    private static func labels(_ script: Script, _ range: Range<Int>) -> [(label: HeadLabel, range: Range<Int>)] {
        var labels: [(label: HeadLabel, range: Range<Int>)] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let dotted = dotted(script, index) {
                labels.append((.association, dotted))
                index = dotted.upperBound
            } else if let hit = HeadLabel.phrases.match(script.pieces, at: index) {
                labels.append((hit.meaning, hit.range))
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return labels
    }

    /// "V.M.E.", "A.C.P.": every letter has its full stop.
    private static func dotted(_ script: Script, _ index: Int) -> Range<Int>? {
        guard index + 6 <= script.pieces.count, [1, 3, 5].allSatisfy({ script.pieces[index + $0].isMark(".") }) else { return nil }
        let letters = [0, 2, 4].map { script.pieces[index + $0].text }.joined()
        return letters == "vme" || letters == "acp" ? index..<index + 6 : nil
    }

    /// The value that begins at a piece, as if a label stood before it.
    func value(from start: Int) -> [Int]? { start > 0 ? valueEnd(start, label: start - 1..<start) : nil }

    func isFirstInCell(_ piece: Int) -> Bool {
        guard piece > 0 else { return true }
        let (part, before) = (script.pieces[piece], script.pieces[piece - 1])
        return part.line > before.line || part.cell > before.cell
    }

    /// The values behind a label: behind its colon, or in the next cell of its row.
    func values(_ label: HeadLabel, in range: Range<Int>? = nil) -> [[Int]] {
        let range = range ?? head
        return labels.filter { $0.label == label && range.contains($0.range.lowerBound) }.compactMap { value(behind: $0.range) }
    }

    private func value(behind label: Range<Int>) -> [Int]? {
        let line = script.lines[script.pieces[label.lowerBound].line].pieces
        var start = label.upperBound
        // "Président(e) de séance": the label may have one or two words more.
        while start < line.upperBound, start - label.upperBound < 3, script.pieces[start].isWord,
            script.pieces[start].cell == script.pieces[label.lowerBound].cell
        { start += 1 }
        guard start < script.pieces.count else { return nil }
        if script.pieces[start].isMark(")"), start + 1 < line.upperBound { start += 1 }
        if script.pieces[start].isMark(":"), start + 1 < script.pieces.count { return valueEnd(start + 1, label: label) }
        guard isFirstInCell(label.lowerBound), label.upperBound < line.upperBound else { return nil }
        let next = label.upperBound
        let isLost = script.isRecognized && (script.pieces[next].beginsCapital || script.pieces[next].figure != nil || !script.pieces[next].isWord)
        guard isFirstInCell(start) && start < line.upperBound || isLost else { return nil }
        return valueEnd(isFirstInCell(start) ? start : next, label: label)
    }

    /// To the end of the sentence, the dash before another label, or the cell, with what goes on in the lines below.
    private func valueEnd(_ start: Int, label: Range<Int>) -> [Int]? {
        guard start < script.pieces.count else { return nil }
        var end = start
        var line = script.pieces[start].line
        guard line - script.pieces[label.lowerBound].line <= 1 else { return nil }
        var cell = script.pieces[start].cell
        while end < script.pieces.count {
            let part = script.pieces[end]
            if part.line != line || part.cell != cell {
                guard let next = continuation(end, from: start, label: label, line: line, cell: cell) else { break }
                return Array(start..<end) + next
            }
            if script.endsSentence(end) || part.isMark(")|*") && end > start { break }
            if part.isMark("-"), !part.isGlued, labelled(end + 1) { break }
            if end > start, script.pieces[end - 1].isMark("."), labelled(end) { break }
            (line, cell) = (part.line, part.cell)
            end += 1
        }
        while end > start, script.pieces[end - 1].isMark(",;-") { end -= 1 }
        return end > start ? Array(start..<end) : nil
    }

    private func labelled(_ piece: Int) -> Bool {
        guard piece < script.pieces.count, let hit = HeadLabel.phrases.match(script.pieces, at: piece) else { return false }
        return hit.range.upperBound < script.pieces.count
            && script.pieces[hit.range.upperBound..<min(script.pieces.count, hit.range.upperBound + 4)].contains { $0.isMark(":") }
    }

    /// The rest of a value that goes on in the same column of the next line; nil when it does not.
    private func continuation(_ end: Int, from start: Int, label: Range<Int>, line: Int, cell: Int) -> Range<Int>? {
        guard line + 1 < script.lines.count, script.lines[line + 1].page == script.lines[line].page, end > start else { return nil }
        let below = script.lines[line + 1].pieces
        let margin = script.lines[line].pieces.lowerBound
        let columns = [start, label.lowerBound] + (script.pieces[start].cell == 0 ? [margin] : [])
        guard let first = below.first(where: { stands($0, below: columns) && isFirstInCell($0) }) else { return nil }
        let isLabel = script.pieces[first].beginsCapital && HeadLabel.phrases.match(script.pieces, at: first) != nil
        guard !labelled(first), !isLabel, goesOn(start..<end, first) else { return nil }
        var last = first
        while last < below.upperBound, script.pieces[last].cell == script.pieces[first].cell, !script.endsSentence(last),
            !script.pieces[last].isMark(")")
        { last += 1 }
        return first..<last
    }

    private func stands(_ piece: Int, below columns: [Int]) -> Bool { columns.contains { abs(script.box($0).left - script.box(piece).left) < 8 } }

    /// Whether a value is not complete at the end of its line.
    private func goesOn(_ value: Range<Int>, _ next: Int) -> Bool {
        let (last, following) = (script.pieces[value.upperBound - 1], script.pieces[next])
        let text = script.layout.tokens[last.tokens.upperBound - 1].text
        if text.hasSuffix("-") || text.hasSuffix(",") || last.isMark(",-") { return true }
        if let number = last.figure?.whole, (1000...9999).contains(number) { return true }
        // A postal code and its town end an address.
        if value.contains(where: { script.pieces[$0].figure?.whole.map { (1000...9999).contains($0) } ?? false }) { return false }
        if following.figure != nil || NameList.isOpen(last.text) || script.isColumn(last.line) && script.isFull(last.line) { return true }
        let width = script.layout.pages.first { $0.number == script.lines[last.line].page }?.width ?? 595
        if script.box(value.upperBound - 1).right > width * 0.83, !script.endsSentence(value.upperBound - 1) { return true }
        return following.isWord && !following.beginsCapital && !script.endsSentence(value.upperBound - 1)
    }

    /// A field of some pieces: the certainty of the characters counts.
    func field<Value>(_ value: Value, _ pieces: [Int], _ confidence: Double) -> Field<Value> {
        let ranges = Script.runs(pieces)
        guard let first = ranges.first else { return Field(value, confidence: 0.5, evidence: nil) }
        let lowest = ranges.map { field(value, $0, confidence).confidence }.min() ?? 0.5
        return Field(value, confidence: lowest, evidence: script.evidence(first))
    }

    /// The same of pieces that stand together.
    func field<Value>(_ value: Value, _ range: Range<Int>, _ confidence: Double) -> Field<Value> {
        let recognized = script.confidence(range)
        let reading = recognized >= 0.9 ? 1 : recognized >= 0.75 ? 0.97 : recognized >= 0.5 ? 0.9 : 0.75
        let limit = script.isRecognized ? 0.94 : 0.99
        return Field(value, confidence: min(limit, confidence * reading), evidence: script.evidence(range))
    }
}
