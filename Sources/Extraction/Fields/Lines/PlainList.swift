import Domain

/// Lines without a table: each row says what was done, with an amount at its right end. Only a list that adds up to a total is believed.
struct PlainList {
    let context: Context

    private struct Item {
        var line: InvoiceLine
        var row: Int
        var right: Double
    }

    /// The longest list whose amounts are one of some sums.
    func lines(adding sums: [Money]) -> [InvoiceLine] {
        let items = items()
        var best: ArraySlice<Item> = []
        for start in items.indices {
            var sum = Money.zero
            for end in start..<items.count {
                guard end == start || follows(items[end], items[end - 1]) else { break }
                sum += items[end].line.totalExcl ?? .zero
                if sums.contains(sum.magnitude), end - start + 1 > best.count { best = items[start...end] }
            }
        }
        return best.map(\.line)
    }

    /// On the same page, at the same right edge, not far below.
    private func follows(_ item: Item, _ last: Item) -> Bool {
        let rows = context.layout.rows
        guard rows[item.row].page == rows[last.row].page, item.row - last.row <= 4, abs(item.right - last.right) < 9 else { return false }
        return rows[item.row].box.top - rows[last.row].box.bottom < 5 * max(8, rows[item.row].box.height)
    }

    /// The rows that begin with words and end with an amount, and name no sum.
    private func items() -> [Item] {
        let layout = context.layout
        let sums = SumRow(context: context)
        return layout.rows.indices.compactMap { row in
            guard let amount = context.values.amounts.on(row).last, amount.tokens.upperBound == layout.rows[row].tokens.upperBound,
                layout.cellOf[amount.tokens.lowerBound] > layout.rows[row].cells.lowerBound, !sums.names(row), !sums.carries(row)
            else { return nil }
            let numbers = Array(context.values.numbers.on(row))
            var line = InvoiceLine(description: LineRow.description(row, numbers, layout), totalExcl: amount.value)
            guard line.description.count(where: \.isLetter) >= 3 else { return nil }
            let factors = numbers.filter { $0.tokens.upperBound <= amount.tokens.lowerBound && !$0.value.isPercent }.map(\.value.value)
            if factors.count == 2, factors[0].times(factors[1]) == amount.value { (line.quantity, line.unitPrice) = (factors[0], factors[1]) }
            return Item(line: line, row: row, right: layout.box(amount.tokens).right)
        }
    }
}
