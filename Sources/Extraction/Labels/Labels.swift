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

/// What a label says about a value.
struct Link: Sendable {
    let label: Label
    /// 0 to 1: the weight of the words times how near they stand.
    let strength: Double
    /// The label stands before the value on its row, not above it.
    let isBeside: Bool

    var concept: Concept { label.concept }
}

/// Pairs values with the labels that govern them: the nearest before them on the row, the nearest above them in the column.
struct LabelPairing: Sendable {
    let layout: Layout
    let labels: Labels

    /// The labels that bear on a value, strongest first. A second label on the same side counts for half.
    func links<Value>(_ found: Found<Value>) -> [Link] {
        (beside(found) + above(found)).sorted { $0.strength > $1.strength }
    }

    /// How strongly a concept is said of a value, when no other is said more strongly.
    func strength<Value>(_ found: Found<Value>, _ concept: Concept) -> (strength: Double, label: Label)? {
        let links = links(found)
        guard let own = links.first(where: { $0.concept == concept }), let top = links.first else { return nil }
        return top.strength > own.strength + 0.02 ? (own.strength * 0.5, own.label) : (own.strength, own.label)
    }

    private func beside<Value>(_ found: Found<Value>) -> [Link] {
        var links: [Link] = []
        var nearest: Range<Int>?
        for label in labels[found.row].reversed() where label.bytes.upperBound <= found.bytes.lowerBound {
            if let nearest, nearest != label.bytes, links.count > 3 { break }
            let factor = nearness(label.bytes.upperBound..<found.bytes.lowerBound, layout.rows[found.row].bytes)
            let second = nearest != nil && nearest != label.bytes && links.first?.concept != label.concept
            let prose = isProse(label, beside: found.tokens.lowerBound) ? 0.3 : 1
            links.append(Link(label: label, strength: label.weight * factor * prose * (second ? 0.5 : 1), isBeside: true))
            if nearest == nil { nearest = label.bytes }
        }
        return links
    }

    /// A word of a sentence in another cell says nothing of a value.
    private func isProse(_ label: Label, beside token: Int) -> Bool {
        let cell = layout.cellOf[label.tokens.lowerBound]
        return cell != layout.cellOf[token] && layout.cells[cell].tokens.count > 8
    }

    /// How near a label is by what stands between it and the value.
    private func nearness(_ gap: Range<Int>, _ bytes: [UInt8]) -> Double {
        var (words, tabs, inside) = (0, 0, false)
        for index in gap {
            if bytes[index] == 0x09 { tabs += 1 }
            let isWord = bytes[index].isAlphanumeric
            if isWord && !inside { words += 1 }
            inside = isWord
        }
        let byWords =
            switch words {
            case 0: 1.0
            case 1: 0.93
            case 2: 0.88
            case 3: 0.8
            case 4...6: 0.62
            default: 0.35
            }
        return byWords * (tabs > 1 ? 0.93 : 1)
    }

    private func above<Value>(_ found: Found<Value>) -> [Link] {
        let box = layout.box(found.tokens)
        var factor = 0.95
        var row = found.row - 1
        var steps = 0
        while row >= 0, steps < 5, layout.rows[row].page == layout.rows[found.row].page {
            let gap = box.top - layout.rows[row].box.bottom
            if gap > 3.2 * max(box.height, 6) { break }
            let hits = labels[row].filter { overlaps($0.box, box) }
            if !hits.isEmpty {
                let distance = gap < 0.9 * box.height ? 1 : gap < 1.8 * box.height ? 0.93 : 0.75
                let head = labels.itemHeads.contains(row) || labels.itemHeads.contains(row - 1) ? 0.4 : 1
                return hits.map { label in
                    let prose = isProse(label, beside: found.tokens.lowerBound) ? 0.3 : 1
                    return Link(label: label, strength: label.weight * factor * distance * head * prose, isBeside: false)
                }
            }
            if layout.rows[row].cells.contains(where: { layout.cells[$0].box.horizontalOverlap(box) > 0.1 }) { factor *= 0.6 }
            row -= 1
            steps += 1
        }
        return []
    }

    /// A label stands over a value when they share half the width of the smaller, or begin or end together.
    private func overlaps(_ label: Box, _ value: Box) -> Bool {
        label.horizontalOverlap(value) > 0.5 || abs(label.left - value.left) < 4 || abs(label.right - value.right) < 4
    }
}
