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
            points.first.map { script.lines[script.terms[min($0.whole.lowerBound, script.terms.count - 1)].line].terms.lowerBound }
            ?? min(script.terms.count, 600)
        let end = points.last?.whole.upperBound ?? start
        head = 0..<start
        tail = end..<script.terms.count
        middle = start..<max(start, end)
        labels = HeadScope.labels(script, 0..<start) + HeadScope.labels(script, end..<script.terms.count)
    }

    private static func labels(_ script: Script, _ range: Range<Int>) -> [(label: HeadLabel, range: Range<Int>)] {
        var labels: [(label: HeadLabel, range: Range<Int>)] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let hit = HeadLabel.phrases.match(script.terms, at: index) {
                labels.append((hit.meaning, hit.range))
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return labels
    }

    func isFirstInCell(_ term: Int) -> Bool {
        guard term > 0 else { return true }
        let (part, before) = (script.terms[term], script.terms[term - 1])
        return part.line > before.line || part.cell > before.cell
    }

    /// The values behind a label: behind its colon, or in the next cell of its row.
    func values(_ label: HeadLabel, in range: Range<Int>? = nil) -> [[Int]] {
        let range = range ?? head
        return labels.filter { $0.label == label && range.contains($0.range.lowerBound) }.compactMap { value(behind: $0.range) }
    }

    private func value(behind label: Range<Int>) -> [Int]? {
        let line = script.lines[script.terms[label.lowerBound].line].terms
        var start = label.upperBound
        // "Président(e) de séance": the label may have one or two words more.
        while start < line.upperBound, start - label.upperBound < 3, script.terms[start].isWord,
            script.terms[start].cell == script.terms[label.lowerBound].cell
        { start += 1 }
        guard start < script.terms.count else { return nil }
        if script.terms[start].isMark(":"), start + 1 < script.terms.count { return valueEnd(start + 1, label: label) }
        guard isFirstInCell(label.lowerBound), label.upperBound < line.upperBound else { return nil }
        let next = label.upperBound
        let isLost = script.isRecognized && (script.terms[next].beginsCapital || script.terms[next].figure != nil || !script.terms[next].isWord)
        guard isFirstInCell(start) && start < line.upperBound || isLost else { return nil }
        return valueEnd(isFirstInCell(start) ? start : next, label: label)
    }

    /// To the end of the sentence, the dash before another label, or the cell, with what goes on in the lines below.
    private func valueEnd(_ start: Int, label: Range<Int>) -> [Int]? {
        guard start < script.terms.count else { return nil }
        var end = start
        var line = script.terms[start].line
        guard line - script.terms[label.lowerBound].line <= 1 else { return nil }
        var cell = script.terms[start].cell
        while end < script.terms.count {
            let part = script.terms[end]
            if part.line != line || part.cell != cell {
                guard let next = continuation(end, from: start, label: label, line: line, cell: cell) else { break }
                return Array(start..<end) + next
            }
            if script.endsSentence(end) || part.isMark(")|*") && end > start { break }
            if part.isMark("-"), !part.isGlued, labelled(end + 1) { break }
            (line, cell) = (part.line, part.cell)
            end += 1
        }
        while end > start, script.terms[end - 1].isMark(",;-") { end -= 1 }
        return end > start ? Array(start..<end) : nil
    }

    private func labelled(_ term: Int) -> Bool {
        guard term < script.terms.count, let hit = HeadLabel.phrases.match(script.terms, at: term) else { return false }
        return hit.range.upperBound < script.terms.count
            && script.terms[hit.range.upperBound..<min(script.terms.count, hit.range.upperBound + 4)].contains { $0.isMark(":") }
    }

    /// The rest of a value that goes on in the same column of the next line; nil when it does not.
    private func continuation(_ end: Int, from start: Int, label: Range<Int>, line: Int, cell: Int) -> Range<Int>? {
        guard line + 1 < script.lines.count, script.lines[line + 1].page == script.lines[line].page, end > start else { return nil }
        let below = script.lines[line + 1].terms
        let margin = script.lines[line].terms.lowerBound
        let columns = [start, label.lowerBound] + (script.terms[start].cell == 0 ? [margin] : [])
        guard let first = below.first(where: { stands($0, below: columns) && isFirstInCell($0) }) else { return nil }
        let isLabel = script.terms[first].beginsCapital && HeadLabel.phrases.match(script.terms, at: first) != nil
        guard !labelled(first), !isLabel, goesOn(start..<end, first) else { return nil }
        var last = first
        while last < below.upperBound, script.terms[last].cell == script.terms[first].cell, !script.endsSentence(last),
            !script.terms[last].isMark(")")
        { last += 1 }
        return first..<last
    }

    private func stands(_ term: Int, below columns: [Int]) -> Bool { columns.contains { abs(script.box($0).left - script.box(term).left) < 8 } }

    /// Whether a value is not complete at the end of its line.
    private func goesOn(_ value: Range<Int>, _ next: Int) -> Bool {
        let (last, following) = (script.terms[value.upperBound - 1], script.terms[next])
        let text = script.layout.tokens[last.tokens.upperBound - 1].text
        if text.hasSuffix("-") || text.hasSuffix(",") || last.isMark(",-") { return true }
        if let number = last.figure?.whole, (1000...9999).contains(number) { return true }
        // A postal code and its town end an address.
        if value.contains(where: { script.terms[$0].figure?.whole.map { (1000...9999).contains($0) } ?? false }) { return false }
        if following.figure != nil { return true }
        let width = script.layout.pages.first { $0.number == script.lines[last.line].page }?.width ?? 595
        if script.box(value.upperBound - 1).right > width * 0.83, !script.endsSentence(value.upperBound - 1) { return true }
        return following.isWord && !following.beginsCapital && !script.endsSentence(value.upperBound - 1)
    }

    /// A field of some terms: the certainty of the characters counts.
    func field<Value>(_ value: Value, _ terms: [Int], _ confidence: Double) -> Field<Value> {
        let ranges = Script.runs(terms)
        guard let first = ranges.first else { return Field(value, confidence: 0.5, evidence: nil) }
        let lowest = ranges.map { field(value, $0, confidence).confidence }.min() ?? 0.5
        return Field(value, confidence: lowest, evidence: script.evidence(first))
    }

    /// The same of terms that stand together.
    func field<Value>(_ value: Value, _ range: Range<Int>, _ confidence: Double) -> Field<Value> {
        let recognized = script.confidence(range)
        let reading = recognized >= 0.9 ? 1 : recognized >= 0.75 ? 0.97 : recognized >= 0.5 ? 0.9 : 0.75
        let limit = script.isRecognized ? 0.94 : 0.99
        return Field(value, confidence: min(limit, confidence * reading), evidence: script.evidence(range))
    }
}
