import Domain

extension LabelMatcher {
    /// Labels that are printed over two lines of a narrow column: "Date limite de" over "paiement". They belong to the lower row.
    func stacked(from row: Int, of layout: Layout, isRecognized: Bool) -> [Label] {
        layout.rows[row].cells.flatMap { upper -> [Label] in
            guard let lower = layout.rows[row + 1].cells.first(where: { LabelMatcher.continues(layout.cells[upper], layout.cells[$0]) }) else {
                return []
            }
            return stacked(layout.cells[upper], layout.cells[lower], layout, isRecognized)
        }
    }

    /// Two short cells, one right under the other at the same edge or centre.
    private static func continues(_ upper: Cell, _ lower: Cell) -> Bool {
        guard upper.tokens.count <= 4, lower.tokens.count <= 3, lower.box.top - upper.box.bottom < 0.7 * upper.box.height else { return false }
        return abs(upper.box.left - lower.box.left) < 2.5 || abs(upper.box.midX - lower.box.midX) < 2.5
    }

    private func stacked(_ upper: Cell, _ lower: Cell, _ layout: Layout, _ isRecognized: Bool) -> [Label] {
        func atoms(_ cell: Cell) -> [(atom: Atom, token: Int)] {
            cell.tokens.flatMap { token in
                Atoms.split(layout.tokens[token].folded).map { (Atom(bytes: $0, word: word($0, isRecognized)), token) }
            }
        }
        let (first, second) = (atoms(upper), atoms(lower))
        let all = first + second
        for start in first.indices {
            guard let (count, meanings) = longest(all.map(\.atom), start), start + count == all.count, count > all.count - first.count else {
                continue
            }
            guard let from = second.first?.token else { return [] }
            let tokens = from..<all[start + count - 1].token + 1
            let owners = layout.rows[lower.row].owners
            guard let begin = owners.firstIndex(of: tokens.lowerBound), let end = owners.lastIndex(of: tokens.upperBound - 1) else { return [] }
            return meanings.map { meaning in
                Label(
                    concept: meaning.concept, weight: meaning.weight, row: lower.row, bytes: begin..<end + 1, tokens: tokens,
                    box: upper.box.union(layout.box(tokens)), length: count)
            }
        }
        return []
    }
}
