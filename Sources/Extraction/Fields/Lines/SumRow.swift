import Domain

/// Whether rows belong to the sums of a document rather than to its lines.
struct SumRow {
    let context: Context

    /// A cell begins with the name of a sum, an amount behind it.
    func names(_ row: Int) -> Bool {
        let layout = context.layout
        return context.labels[row].contains { label in
            guard [.totalExcl, .totalIncl, .amountDue, .totalVAT].contains(label.concept), label.weight > 0.65 else { return false }
            let cell = layout.cells[layout.cellOf[label.tokens.lowerBound]].tokens
            guard cell.lowerBound == label.tokens.lowerBound, label.weight == 1 || isAlone(label, cell) else { return false }
            return context.values.amounts.on(row).contains { $0.tokens.lowerBound >= label.tokens.upperBound }
        }
    }

    /// No words of a description behind a vague label: "Total", "TVA 21 %", not "Total maintenance".
    private func isAlone(_ label: Label, _ cell: Range<Int>) -> Bool {
        let rest = (label.tokens.upperBound..<max(cell.upperBound, label.tokens.upperBound)).flatMap { context.layout.tokens[$0].folded }
        return rest.count(where: \.isLetter) < 4
    }

    /// The sum of a page, carried over.
    func carries(_ row: Int) -> Bool { context.labels.row(row, has: .carriedAmount) }

    /// A discount, a deposit, a charge: a line only when the arithmetic needs it.
    func isOptional(_ row: Int) -> Bool {
        context.labels[row].contains { $0.concept == .otherAmount || $0.concept == .prepaid }
    }
}
