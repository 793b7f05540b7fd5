import Domain

/// A text that a label points at: behind it in its cell, in the next cell, or under it.
struct Pointed: Sendable {
    let label: Label
    let tokens: Range<Int>
    /// 0 to 1, of the place; the label's weight is not in it.
    let nearness: Double
}

/// Follows labels to the words they announce.
struct ValueFinder: Sendable {
    let layout: Layout
    let labels: Labels

    /// The places that a label may point at, best first.
    func places(_ label: Label) -> [Pointed] {
        let (next, below) = (nextCell(label), below(label))
        let isColumn = next.map { isFar($0, label) } ?? false && below.map { isAtEdge($0, label) } ?? false
        return ([behind(label)] + (isColumn ? [below, next] : [next, below]) + [over(label)]).compactMap { $0 }
    }

    /// In another column of the page.
    private func isFar(_ place: Pointed, _ label: Label) -> Bool {
        layout.box(place.tokens).left - label.box.right > 8 * label.box.height
    }

    /// Right under the label, at its edge, and no label itself.
    private func isAtEdge(_ place: Pointed, _ label: Label) -> Bool {
        let box = layout.box(place.tokens)
        return abs(box.left - label.box.left) < 3 && box.top - label.box.bottom < label.box.height && !startsLabel(place.tokens, than: label.concept)
    }

    /// A value over its caption, for a label that fills its cell and has nothing under it.
    private func over(_ label: Label) -> Pointed? {
        guard label.row > 0, LabelPairing(layout: layout, labels: labels).isCaption(label) else { return nil }
        for row in stride(from: label.row - 1, through: max(0, label.row - 3), by: -1) where layout.rows[row].page == layout.rows[label.row].page {
            guard label.box.top - layout.rows[row].box.bottom < 2 * label.box.height else { return nil }
            let cell = layout.rows[row].cells.first {
                layout.cells[$0].box.bottom <= label.box.top + 2 && aligned(layout.cells[$0].box, label.box)
            }
            if let cell { return Pointed(label: label, tokens: trimmed(layout.cells[cell].tokens), nearness: 0.85) }
        }
        return nil
    }

    private func behind(_ label: Label) -> Pointed? {
        let cell = layout.cells[layout.cellOf[label.tokens.upperBound - 1]]
        let from = firstWord(after: label, in: cell)
        guard from < cell.tokens.upperBound else { return nil }
        return Pointed(label: label, tokens: from..<cell.tokens.upperBound, nearness: 1)
    }

    /// The first token behind a label that is more than signs.
    private func firstWord(after label: Label, in cell: Cell) -> Int {
        var token = label.tokens.upperBound
        while token < cell.tokens.upperBound, !layout.tokens[token].folded.contains(where: \.isAlphanumeric) { token += 1 }
        return token
    }

    private func nextCell(_ label: Label) -> Pointed? {
        let cell = layout.cellOf[label.tokens.upperBound - 1]
        let row = layout.rows[label.row]
        guard cell + 1 < row.cells.upperBound else { return nil }
        var next = layout.cells[cell + 1]
        // A cell of signs only (": ", "€") is passed over.
        if !next.tokens.contains(where: { layout.tokens[$0].folded.contains(where: \.isAlphanumeric) }), cell + 2 < row.cells.upperBound {
            next = layout.cells[cell + 2]
        }
        return Pointed(label: label, tokens: trimmed(next.tokens), nearness: 0.97)
    }

    private func below(_ label: Label) -> Pointed? {
        var row = label.row + 1
        while row < layout.rows.count, row <= label.row + 3, layout.rows[row].page == layout.rows[label.row].page {
            if layout.rows[row].box.top - label.box.bottom > max(20, 2.2 * label.box.height) { return nil }
            if let cell = layout.rows[row].cells.first(where: { aligned(layout.cells[$0].box, label.box) }) {
                return Pointed(label: label, tokens: trimmed(layout.cells[cell].tokens), nearness: 0.92)
            }
            row += 1
        }
        return nil
    }

    private func aligned(_ cell: Box, _ label: Box) -> Bool {
        abs(cell.left - label.left) < 12 || cell.horizontalOverlap(label) > 0.6
    }

    private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
        var first = tokens.lowerBound
        while first < tokens.upperBound - 1, !layout.tokens[first].folded.contains(where: \.isAlphanumeric) { first += 1 }
        return first..<tokens.upperBound
    }

    /// Whether some tokens begin with a label of their own.
    func startsLabel(_ tokens: Range<Int>, than concept: Concept) -> Bool {
        guard let first = tokens.first else { return false }
        return labels[layout.row(of: first)].contains { $0.tokens.lowerBound == first && $0.concept != concept && $0.weight > 0.5 }
    }
}
