import Domain

/// Puts the words of pages into rows and cells by where they stand.
struct LayoutBuilder {
    private(set) var tokens: [Token] = []
    private(set) var cells: [Cell] = []
    private(set) var rows: [Row] = []
    private(set) var pages: [Layout.PageSpan] = []
    private(set) var cellOf: [Int] = []

    mutating func add(_ page: RecognizedPage, limit: Int) {
        let first = rows.count
        let words = page.words.prefix(limit)
        let slope = page.source == .text ? 0 : Slope.of(words, skew: page.skew)
        for row in RowGroups(page.source == .text ? segments(words) : Frames.without(segments(words)), slope: slope).rows {
            append(row, page: page.number)
        }
        pages.append(
            Layout.PageSpan(
                number: page.number, width: page.width, height: page.height, rows: first..<rows.count, isRecognized: page.source != .text))
    }

    /// Cuts the source's lines where a gap is wider than the line is high.
    private func segments(_ words: ArraySlice<Word>) -> [RowGroups.Segment] {
        var segments: [RowGroups.Segment] = []
        var line: Int?
        for word in words where !word.text.isEmpty {
            if let last = segments.indices.last, word.line == line, let previous = segments[last].words.last, follows(previous, word) {
                segments[last].words.append(word)
                segments[last].box = segments[last].box.union(word.box)
            } else {
                segments.append(RowGroups.Segment(words: [word], box: word.box))
            }
            line = word.line
        }
        return segments
    }

    /// A word that begins further right on the same line follows, even where recognition drew the box before it too wide.
    private func follows(_ word: Word, _ next: Word) -> Bool {
        let gap = next.box.left - word.box.right
        let space = max(max(word.box.height, next.box.height) * 0.95, LayoutBuilder.pitch(word, next) * 1.45)
        return gap < space && next.box.left > word.box.left && word.box.verticalOverlap(next.box) > 0.3
    }

    /// How wide the characters of two words are: in a typewriter's face a space is as wide as a letter, and wider than its low letters are
    /// high.
    private static func pitch(_ word: Word, _ next: Word) -> Double {
        [word, next].map { $0.box.width / Double(max(1, $0.text.count)) }.min() ?? 0
    }

    private func joins(_ box: Box, _ next: Box) -> Bool {
        let gap = next.left - box.right
        return gap < max(box.height, next.height) * 0.95 && gap > -max(box.height, next.height) && box.verticalOverlap(next) > 0.3
    }

    private mutating func append(_ segments: [RowGroups.Segment], page: Int) {
        var row = Row(
            page: page, tokens: tokens.count..<tokens.count, cells: cells.count..<cells.count, box: segments[0].box, bytes: [], owners: [])
        for segment in segments {
            let joined = cells.count > row.cells.lowerBound && joins(cells[cells.count - 1].box, segment.box)
            if !joined { cells.append(Cell(tokens: tokens.count..<tokens.count, box: segment.box, row: rows.count)) }
            write(joined ? 0x20 : 0x09, to: &row)
            for (index, word) in segment.words.enumerated() {
                if index > 0 { write(0x20, to: &row) }
                append(word, to: &row)
            }
            cells[cells.count - 1].tokens = cells[cells.count - 1].tokens.lowerBound..<tokens.count
            cells[cells.count - 1].box = cells[cells.count - 1].box.union(segment.box)
            row.box = row.box.union(segment.box)
        }
        row.tokens = row.tokens.lowerBound..<tokens.count
        row.cells = row.cells.lowerBound..<cells.count
        rows.append(row)
    }

    private func write(_ blank: UInt8, to row: inout Row) {
        guard !row.bytes.isEmpty else { return }
        row.bytes.append(blank)
        row.owners.append(tokens.count - 1)
    }

    private mutating func append(_ word: Word, to row: inout Row) {
        let folded = Folding.bytes(word.text)
        row.bytes += folded
        row.owners += repeatElement(tokens.count, count: folded.count)
        tokens.append(Token(text: word.text, folded: folded, box: word.box, confidence: word.confidence, bold: word.bold))
        cellOf.append(cells.count - 1)
    }
}
