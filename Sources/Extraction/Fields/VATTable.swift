import Domain

/// The rows of the VAT table, found by arithmetic: a rate of the page, a base and the tax of it side by side.
struct VATTable: Sendable {
    /// Rows that could be the table's, one for each place.
    let candidates: [VATRow]

    init(_ context: Context) {
        let rates = VATTable.rates(context)
        var seen = Set<VATRow>()
        var rows: [VATRow] = []
        var index = 0
        let amounts = context.values.amounts
        while index < amounts.count {
            var end = index
            while end < amounts.count, amounts[end].row == amounts[index].row { end += 1 }
            let here = amounts[index..<min(end, index + 10)]
            let found = VATTable.pairs(here, rates) + VATTable.exempt(here, context) + VATTable.spread(here, context)
            for row in found where seen.insert(row).inserted { rows.append(row) }
            index = end
        }
        candidates = rows
    }

    /// The rates that the page prints, and the rates in force in Belgium.
    private static func rates(_ context: Context) -> [VATRate] {
        var rates = Set(VATRate.belgian)
        for found in context.values.rates where found.value.basisPoints <= 3_000 && rates.count < 14 { rates.insert(found.value) }
        return rates.filter { $0.basisPoints > 0 }.sorted()
    }

    /// "0 %", a base and no tax.
    private static func exempt(_ amounts: ArraySlice<Found<Money>>, _ context: Context) -> [VATRow] {
        guard let row = amounts.first?.row, amounts.contains(where: { $0.value == .zero }) else { return [] }
        guard let rate = context.values.rates.on(row).first(where: { $0.value.basisPoints == 0 })?.value else { return [] }
        return amounts.filter { $0.value != .zero }.prefix(1).map { VATRow(rate: rate, base: $0.value.magnitude, amount: .zero) }
    }

    /// A rate and its tax on one row, the base on the row before or after: a label that goes on.
    private static func spread(_ amounts: ArraySlice<Found<Money>>, _ context: Context) -> [VATRow] {
        guard let row = amounts.first?.row, let rate = context.values.rates.on(row).first(where: { $0.value.basisPoints > 0 })?.value else {
            return []
        }
        let near = (context.values.amounts.on(row - 1) + context.values.amounts.on(row + 1)).filter {
            context.layout.rows[$0.row].page == context.layout.rows[row].page
        }
        return amounts.flatMap { tax in
            near.filter { $0.value.magnitude > .zero && abs(($0.value.tax(at: rate).magnitude - tax.value.magnitude).cents) <= 1 }
                .map { VATRow(rate: rate, base: $0.value.magnitude, amount: tax.value.magnitude) }
        }
    }

    private static func pairs(_ amounts: ArraySlice<Found<Money>>, _ rates: [VATRate]) -> [VATRow] {
        var rows: [VATRow] = []
        for (offset, base) in amounts.enumerated() {
            for tax in amounts.dropFirst(offset + 1) {
                let (net, vat) = (base.value.magnitude, tax.value.magnitude)
                guard vat > .zero, let rate = rates.first(where: { abs(net.tax(at: $0).cents - vat.cents) <= 1 }) else { continue }
                rows.append(VATRow(rate: rate, base: net, amount: vat))
            }
        }
        return rows
    }

    /// The rows whose sums are the totals, one for each rate; nil when none are.
    func rows(excl: Money?, vat: Money?) -> [VATRow]? {
        let byRate = Dictionary(grouping: candidates, by: \.rate).mapValues { $0.sorted { $0.base > $1.base }.prefix(5) }
        let rates = byRate.keys.sorted().prefix(5)
        var partial: [[VATRow]] = [[]]
        for rate in rates {
            partial += partial.flatMap { chosen in (byRate[rate] ?? []).map { chosen + [$0] } }
        }
        return partial.filter { !$0.isEmpty && agrees($0, excl, vat) }.min { $0.count < $1.count }
    }

    private func agrees(_ rows: [VATRow], _ excl: Money?, _ vat: Money?) -> Bool {
        guard excl != nil || vat != nil else { return false }
        let base = rows.reduce(Money.zero) { $0 + $1.base }
        let amount = rows.reduce(Money.zero) { $0 + $1.amount }
        return (excl.map { abs(($0 - base).cents) <= 2 } ?? true) && (vat.map { abs(($0 - amount).cents) <= 2 } ?? true)
    }
}
