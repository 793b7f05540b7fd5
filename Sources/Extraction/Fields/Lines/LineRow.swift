import Domain

/// Reads one row of a table as a line of the invoice.
struct LineRow {
    let context: Context
    let head: TableHead

    /// A row with a description and an amount in the column of totals; nil for any other.
    func line(_ row: Int) -> InvoiceLine? {
        let numbers = Array(context.values.numbers.on(row))
        guard let total = head.total, !numbers.isEmpty else { return nil }
        let amount = amount(numbers, total.box)
        var line = InvoiceLine(description: LineRow.description(row, numbers, context.layout))
        guard line.description.contains(where: \.isLetter) else { return nil }
        for number in numbers where number.tokens != amount?.tokens {
            switch head.column(of: context.layout.box(number.tokens)) {
            case .quantity where !number.value.isPercent: line.quantity = number.value.value
            case .price where !number.value.isPercent: line.unitPrice = number.value.value
            case .rate: line.vatRate = VATRate(number.value.value.trimmed.description).flatMap { $0.basisPoints <= 3_000 ? $0 : nil }
            default: break
            }
        }
        guard let money = amount?.value.money ?? markless(numbers, line) else { return nil }
        line.totalExcl = total.column == .totalIncl ? net(of: money, line) : money
        return line
    }

    /// The amount under the head of the totals: the last that stands in that column or ends where it ends.
    private func amount(_ numbers: [Found<PrintedNumber>], _ total: Box) -> Found<PrintedNumber>? {
        let amounts = numbers.filter { $0.value.money != nil }
        let inColumn = amounts.last { isTotal($0) && context.layout.box($0.tokens).horizontalOverlap(total) > 0 }
        return inColumn ?? amounts.last { abs(context.layout.box($0.tokens).right - total.right) < 30 }
    }

    private func isTotal(_ number: Found<PrintedNumber>) -> Bool {
        [.total, .totalIncl].contains(head.column(of: context.layout.box(number.tokens)))
    }

    /// An amount that lost its decimal mark on a scan, where quantity and price prove it: "97 58" for 2 at 48,79.
    private func markless(_ numbers: [Found<PrintedNumber>], _ line: InvoiceLine) -> Money? {
        let parts = numbers.filter { isTotal($0) && !$0.value.isPercent && context.layout.isRecognized($0.tokens) }
        guard !parts.isEmpty, let price = line.unitPrice else { return nil }
        let figures = parts.map { String($0.value.value.units) }.joined()
        let product = (line.quantity ?? FixedDecimal(units: 1, scale: 0)).times(price)
        return product.flatMap { String($0.cents) == figures ? $0 : nil }
    }

    /// What is left of a total with tax, where the rate is known.
    private func net(of total: Money, _ line: InvoiceLine) -> Money? {
        let rates = Set(context.values.rates.map(\.value).filter { VATRate.belgian.contains($0) && $0.basisPoints > 0 })
        guard let rate = line.vatRate ?? (rates.count == 1 ? rates.first : nil) else { return nil }
        let divisor = 10_000 + Int64(rate.basisPoints)
        let doubled = total.magnitude.cents * 20_000
        let net = Money(cents: (doubled + divisor) / (2 * divisor))
        return total < .zero ? -net : net
    }

    /// The words of a row that are no figures: the cell with the most letters.
    static func description(_ row: Int, _ numbers: [Found<PrintedNumber>], _ layout: Layout) -> String {
        var words: [String] = []
        for cell in layout.rows[row].cells {
            let tokens = layout.cells[cell].tokens
            let letters = tokens.reduce(0) { $0 + layout.tokens[$1].folded.count(where: \.isLetter) }
            if letters > words.joined().count / 2, letters >= 3 {
                words = tokens.filter { token in !numbers.contains { $0.tokens == token..<token + 1 && $0.value.hasCurrency } }
                    .map { layout.tokens[$0].text }
            }
        }
        return Names.cleaned(words.joined(separator: " "))
    }
}
