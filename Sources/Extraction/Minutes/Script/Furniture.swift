import Domain

/// What is printed on every page and belongs to none of its text: running heads, page numbers; and the dirt of a scan.
struct Furniture {
    private let rows: Set<Int>
    private let layout: Layout

    init(_ layout: Layout) {
        self.layout = layout
        var rows: Set<Int> = []
        var seen: [[UInt8]: [Int]] = [:]
        for page in layout.pages {
            for row in page.rows where Furniture.isMargin(layout.rows[row].box, page) {
                if Furniture.isHeading(layout.rows[row], page) { continue }
                let letters = layout.rows[row].bytes.filter(\.isLetter)
                if Furniture.isPageNumber(layout.rows[row].bytes) { rows.insert(row) } else { seen[letters, default: []].append(row) }
            }
        }
        for group in seen.values where Set(group.map { layout.rows[$0].page }).count > 1 { rows.formUnion(group) }
        self.rows = rows
    }

    func holds(_ row: Int) -> Bool { rows.contains(row) }

    /// A frame's bar, or a speck that recognition did not believe in itself.
    func isNoise(_ piece: Piece) -> Bool {
        if piece.isMark("|_\\~`") { return true }
        let token = layout.tokens[piece.tokens.lowerBound]
        return token.confidence < 0.35 && (token.text.count <= 2 && !token.folded.contains(where: \.isDigit))
    }

    private static func isMargin(_ box: Box, _ page: Layout.PageSpan) -> Bool { box.midY < page.height * 0.075 || box.midY > page.height * 0.915 }

    /// A number of several levels, or one alone at the top left of a page, begins a point.
    private static func isHeading(_ row: Row, _ page: Layout.PageSpan) -> Bool {
        guard !page.isRecognized, row.box.midY < page.height * 0.075, row.box.right < page.width * 0.2 else { return false }
        return row.bytes.allSatisfy { $0.isDigit || $0 == 0x2E }
    }

    /// "3", "1/4", "page 1 of 3", "- 2 -".
    private static func isPageNumber(_ bytes: [UInt8]) -> Bool {
        let words = bytes.split { !$0.isAlphanumeric }.map { String(decoding: $0, as: UTF8.self) }
        guard !words.isEmpty, words.count <= 6 else { return false }
        let known: Set<String> = ["page", "pagina", "seite", "of", "sur", "van", "von", "p", "bladzijde", "blz", "notulen", "pg"]
        let digits = words.filter { $0.utf8.allSatisfy(\.isDigit) }
        return !digits.isEmpty && digits.count <= 2 && digits.allSatisfy { $0.count <= 3 }
            && words.allSatisfy { known.contains($0) || $0.utf8.allSatisfy(\.isDigit) }
    }
}
