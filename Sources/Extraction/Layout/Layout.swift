package import Domain

/// The words of a document put back into cells and rows, whatever order the source gave them in.
package struct Layout: Sendable {
    /// All words, by page, row and from left to right.
    let tokens: [Token]
    let cells: [Cell]
    let rows: [Row]
    /// The rows of each page, by the number of the page.
    let pages: [PageSpan]
    /// The cell of each token.
    let cellOf: [Int]

    struct PageSpan: Sendable {
        let number: Int
        let width: Double
        let height: Double
        let rows: Range<Int>
        let isRecognized: Bool
    }

    /// More words than this are not looked at: the work on one document is bounded.
    private static let wordLimit = 30_000

    package init(_ document: RecognizedDocument) {
        var builder = LayoutBuilder()
        var left = Layout.wordLimit
        for page in document.pages {
            builder.add(page, limit: left)
            left -= min(left, page.words.count)
        }
        tokens = builder.tokens
        cells = builder.cells
        rows = builder.rows
        pages = builder.pages
        cellOf = builder.cellOf
    }

    /// The box around some tokens.
    func box(_ range: Range<Int>) -> Box {
        guard let first = range.first, first < tokens.count else { return Box(left: 0, top: 0, right: 0, bottom: 0) }
        return range.dropFirst().reduce(tokens[first].box) { $0.union(tokens[$1].box) }
    }

    /// The lowest confidence of recognition among some tokens.
    func confidence(_ range: Range<Int>) -> Double {
        range.reduce(1) { min($0, tokens[$1].confidence) }
    }

    /// The text of some tokens, with single spaces.
    func text(_ range: Range<Int>) -> String {
        range.map { tokens[$0].text }.joined(separator: " ")
    }

    /// The folded bytes of some tokens, with single spaces.
    func folded(_ range: Range<Int>) -> [UInt8] {
        var bytes: [UInt8] = []
        for token in range {
            if token > range.lowerBound { bytes.append(0x20) }
            bytes += tokens[token].folded
        }
        return bytes
    }

    /// Whether a byte of a row begins a cell after a gap too wide for one phrase.
    func isApart(_ row: Int, at byte: Int) -> Bool {
        guard byte > 0, rows[row].bytes[byte - 1] == 0x09 else { return false }
        let (before, here) = (tokens[rows[row].owners[byte - 1]].box, tokens[rows[row].owners[byte]].box)
        return here.left - before.right > 2 * max(before.height, here.height)
    }

    func row(of token: Int) -> Int { cells[cellOf[token]].row }

    func page(of token: Int) -> Int { rows[row(of: token)].page }

    /// Where some tokens were read, as evidence.
    func evidence(_ range: Range<Int>) -> Evidence? {
        guard let first = range.first else { return nil }
        return Evidence(page: page(of: first), box: box(range), text: text(range))
    }

    /// Whether some tokens stand at the height of what was read.
    func stands(_ range: Range<Int>, beside evidence: Evidence) -> Bool {
        guard let first = range.first, page(of: first) == evidence.page else { return false }
        return box(range).verticalOverlap(evidence.box) > 0.5
    }

    /// Whether some tokens were recognised in a picture.
    func isRecognized(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return true }
        let page = page(of: first)
        return pages.first { $0.number == page }?.isRecognized ?? true
    }
}
