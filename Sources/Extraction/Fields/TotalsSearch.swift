import Domain

/// Searches the amounts of a document for a net amount, a tax and a total that add up and are called so.
struct TotalsSearch {
    let context: Context
    let roles: AmountRoles
    let table: VATTable

    /// A net amount, a tax and a total that add up.
    struct Triple {
        var excl: Money
        var vat: Money
        var incl: Money
        /// The tax is the sum of several printed amounts.
        var isVATSummed = false
        var score = 0.0
        var labelled = 0
        var isRateProven = false
    }

    /// The best choice; nil when none is believable.
    func best() -> Triple? {
        let excl = values(.excl)
        let incl = values(.incl) + values(.due).filter { !values(.incl).contains($0) }
        var best: Triple?
        for total in incl {
            for net in excl where net <= total {
                guard let triple = triple(net, total), triple.score > best?.score ?? 0 else { continue }
                best = triple
            }
            for vat in values(.vat) where vat < total && vat > .zero {
                let net = total - vat
                guard roles.printed[net] != nil, let triple = triple(net, total), triple.score > best?.score ?? 0 else { continue }
                best = triple
            }
        }
        if let best, best.score >= 1.5 { return best }
        let structural = rowTriple()
        return [best, structural].compactMap { $0 }.filter { $0.score >= 1.2 }.max { $0.score < $1.score }
    }

    private func values(_ role: AmountRole) -> [Money] {
        roles.ranking(role).sorted.prefix(10).map(\.value)
    }

    private func triple(_ net: Money, _ total: Money) -> Triple? {
        var triple = Triple(excl: net, vat: total - net, incl: total)
        // No rate in Europe is above 27 %.
        guard triple.vat.cents * 100 <= net.cents * 28 else { return nil }
        let exclScore = roles.score(net, .excl)
        let inclScore = max(roles.score(total, .incl), roles.score(total, .due) * 0.8)
        let vatScore: Double
        if triple.vat == .zero {
            // No tax: net and total are one amount. It is only believed when both labels say so.
            guard exclScore > 0.6, inclScore > 0.6 else { return nil }
            vatScore = roles.score(.zero, .vat) * 0.6
        } else if roles.printed[triple.vat] != nil {
            vatScore = roles.score(triple.vat, .vat)
        } else if isRounded(triple.vat) {
            return nil
        } else if table.rows(excl: net, vat: triple.vat) != nil {
            triple.isVATSummed = true
            vatScore = 0.5
        } else if isSumOfTaxes(triple.vat) {
            // Some sum of some taxes is easily found: it counts for no label.
            triple.isVATSummed = true
            vatScore = 0.45
        } else {
            return nil
        }
        triple.isRateProven = isRateProven(triple)
        if vatScore < 0.15 && !triple.isRateProven { return nil }
        // The lowest rate of Europe is 2.1 %: less is a discount or a rounding, unless most is exempt.
        let isTiny = triple.vat > .zero && !triple.isRateProven && triple.vat.cents * 50 < net.cents
        triple.labelled = [exclScore, vatScore, inclScore].count { $0 > 0.45 }
        triple.score = exclScore + vatScore + inclScore + 0.6 + (triple.isRateProven ? 0.4 : 0) - (isTiny ? 0.9 : 0)
        return triple
    }

    /// The page prints a tax that is a cent or two off: the total holds a rounding, and the difference is no tax.
    private func isRounded(_ vat: Money) -> Bool {
        (-2...2).contains { $0 != 0 && roles.printed[Money(cents: vat.cents + $0)] != nil }
    }

    private func isRateProven(_ triple: Triple) -> Bool {
        guard triple.vat > .zero else { return false }
        let rates = Set(context.values.rates.map(\.value))
        if rates.contains(where: { $0.basisPoints > 0 && abs((triple.excl.tax(at: $0) - triple.vat).cents) <= 2 }) { return true }
        return table.rows(excl: triple.excl, vat: triple.vat) != nil
    }

    /// The tax as the sum of two to four amounts that are labelled as taxes.
    private func isSumOfTaxes(_ tax: Money) -> Bool {
        let parts = values(.vat).filter { $0 < tax && $0 > .zero }.prefix(8)
        var sums: Set<Money> = [.zero]
        for part in parts { sums.formUnion(sums.map { $0 + part }) }
        return sums.contains(tax)
    }

    /// Three amounts side by side that add up, where labels are far: "Total 24.99 5.00 29.99".
    private func rowTriple() -> Triple? {
        var best: Triple?
        let amounts = context.values.amounts
        for index in amounts.indices.dropLast(2) where amounts[index + 2].row == amounts[index].row {
            let (net, vat, total) = (amounts[index].value.magnitude, amounts[index + 1].value.magnitude, amounts[index + 2].value.magnitude)
            guard net + vat == total, vat > .zero, vat.cents * 100 <= net.cents * 28 else { continue }
            var triple = Triple(excl: net, vat: vat, incl: total)
            triple.isRateProven = isRateProven(triple)
            let named = context.labels[amounts[index].row].contains { $0.concept == .totalIncl }
            triple.score = 0.8 + (triple.isRateProven ? 0.3 : 0) + (named ? 0.5 : 0)
            triple.labelled = named ? 1 : 0
            if triple.score > best?.score ?? 0 { best = triple }
        }
        return best
    }
}
