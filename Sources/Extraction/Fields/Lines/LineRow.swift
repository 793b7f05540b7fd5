import Domain

/// Reads one row of a table as a line of the invoice.
struct LineRow {
    let context: Context
    let head: TableHead

    /// A row with a description and an amount in the column of totals; nil for any other.
    func line(_ row: Int) -> InvoiceLine? {
        let numbers = context.values.numbers.filter { $0.row == row }
        guard let total = head.total, let amount = amount(numbers, total.box) else { return nil }
        var line = InvoiceLine(description: LineRow.description(row, numbers, context.layout))
        guard line.description.contains(where: \.isLetter) else { return nil }
        for number in numbers where number.tokens != amount.tokens {
            switch head.column(of: context.layout.box(number.tokens)) {
            case .quantity where !number.value.isPercent: line.quantity = number.value.value
            case .price where !number.value.isPercent: line.unitPrice = number.value.value
            case .rate: line.vatRate = VATRate(number.value.value.trimmed.description).flatMap { $0.basisPoints <= 3_000 ? $0 : nil }
            default: break
            }
        }
        guard let money = money(amount, line) else { return nil }
        line.totalExcl = total.column == .totalIncl ? net(of: money, line) : money
        return line
    }

    /// The number under the head of the totals: the last that stands in that column or ends where it ends.
    private func amount(_ numbers: [Found<PrintedNumber>], _ total: Box) -> Found<PrintedNumber>? {
        let free = numbers.filter { !$0.value.isPercent }
        let inColumn = free.filter { [.total, .totalIncl].contains(head.column(of: context.layout.box($0.tokens))) }
        if let exact = inColumn.last(where: { mayCost($0) && context.layout.box($0.tokens).horizontalOverlap(total) > 0 }) { return exact }
        return free.last { mayCost($0) && abs(context.layout.box($0.tokens).right - total.right) < 30 }
    }

    /// Two decimals, or a currency, or – on a scan – figures that have lost their mark.
    private func mayCost(_ number: Found<PrintedNumber>) -> Bool {
        number.value.money != nil || context.layout.isRecognized(number.tokens) && number.value.value.scale == 0 && number.value.value.units > 99
    }

    /// The amount as printed; a lost decimal mark only where quantity and price prove it.
    private func money(_ amount: Found<PrintedNumber>, _ line: InvoiceLine) -> Money? {
        if let money = amount.value.money { return money }
        let money = Money(cents: amount.value.value.units)
        guard let price = line.unitPrice else { return nil }
        return (line.quantity ?? FixedDecimal(units: 1, scale: 0)).times(price) == money ? money : nil
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
