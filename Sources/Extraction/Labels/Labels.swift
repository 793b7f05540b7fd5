import Domain

/// All labels of a document, and how they bear on values.
struct Labels: Sendable {
    let all: [Label]
    /// The labels of each row, from left to right.
    private let byRow: [[Label]]

    init(_ layout: Layout, matcher: LabelMatcher = .shared) {
        var byRow = [[Label]](repeating: [], count: layout.rows.count)
        for page in layout.pages {
            for row in page.rows { byRow[row] = matcher.labels(in: row, of: layout, isRecognized: page.isRecognized) }
            for row in page.rows.dropLast() {
                byRow[row + 1] += matcher.stacked(from: row, of: layout, isRecognized: page.isRecognized)
            }
        }
        self.byRow = byRow
        all = byRow.flatMap { $0 }
        for row in layout.rows.indices where !byRow[row].isEmpty && Labels.isItemHead(layout.rows[row].bytes) { itemHeads.insert(row) }
    }

    /// Rows that head a table of lines, where "total" and "net" name columns.
    private(set) var itemHeads: Set<Int> = []

    subscript(row: Int) -> [Label] { row >= 0 && row < byRow.count ? byRow[row] : [] }

    private static let itemWords = [
        "qte", "quantite", "aantal", "hoev", "hoeveelheid", "menge", "qty", "quantity", "p.u", "prix unitaire", "eenheidsprijs", "einzelpreis",
        "unit price",
        "description", "designation", "omschrijving", "bezeichnung", "beschreibung", "libelle", "vk-preis", "produkt", "product", "prijs per stuk",
        "artikel", "price",
    ]

    private static func isItemHead(_ bytes: [UInt8]) -> Bool {
        itemWords.count(where: bytes.holds) >= 2
    }

    /// The labels of one concept.
    func of(_ concept: Concept) -> [Label] { all.filter { $0.concept == concept } }

    /// Whether a row carries a label of a concept.
    func row(_ row: Int, has concept: Concept) -> Bool { self[row].contains { $0.concept == concept } }
}
