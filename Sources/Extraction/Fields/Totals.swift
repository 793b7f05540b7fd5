import Domain

/// The sums of a document: net, VAT, total and what is left to pay, chosen together so that they add up.
struct Totals: Sendable {
    var excl: Field<Money>?
    var vat: Field<Money>?
    var incl: Field<Money>?
    var due: Field<Money>?
    var rows: [VATRow] = []
    var findings: [Finding] = []
}

/// Finds the totals: candidates by label, then the choice whose arithmetic holds.
struct TotalsReader {
    let context: Context
    let roles: AmountRoles
    let table: VATTable
    let isCreditNote: Bool

    init(_ context: Context, isCreditNote: Bool) {
        self.context = context
        self.isCreditNote = isCreditNote
        roles = AmountRoles(context)
        table = VATTable(context)
    }

    /// A net amount, a tax and a total that add up.
    private struct Triple {
        var excl: Money
        var vat: Money
        var incl: Money
        /// The tax is the sum of several printed amounts.
        var isVATSummed = false
        var score = 0.0
        var labelled = 0
        var isRateProven = false
    }

    func read() -> Totals {
        var totals = Totals()
        if let triple = bestTriple() {
            write(triple, to: &totals)
        } else {
            writeUnproven(to: &totals)
        }
        DueAmount(context: context, roles: roles, isCreditNote: isCreditNote).write(to: &totals)
        return totals
    }

    // MARK: - Choosing

    private func bestTriple() -> Triple? {
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
        } else if table.rows(excl: net, vat: triple.vat) != nil {
            triple.isVATSummed = true
            vatScore = 0.5
        } else if isSumOfTaxes(triple.vat) {
            triple.isVATSummed = true
            vatScore = 0.5
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

    // MARK: - Writing

    private func write(_ triple: Triple, to totals: inout Totals) {
        let confidence = confidence(triple)
        totals.excl = field(triple.excl, .excl, confidence)
        totals.incl = field(triple.incl, roles.candidate(triple.incl, .incl) == nil ? .due : .incl, confidence)
        if triple.isVATSummed {
            totals.vat = Field(triple.vat, confidence: confidence, evidence: nil, isComputed: true)
        } else if roles.printed[triple.vat] != nil {
            totals.vat = field(triple.vat, .vat, confidence)
        }
        totals.rows = table.rows(excl: triple.excl, vat: triple.vat) ?? singleRow(triple)
        if let rival = rival(of: triple.incl) {
            totals.incl?.confidence *= 0.9
            totals.findings.append(Finding(.ambiguous, field: .totalIncl, arguments: [triple.incl.description, rival.description]))
        }
    }

    private func confidence(_ triple: Triple) -> Double {
        switch (triple.labelled, triple.isRateProven) {
        case (3, true): 0.985
        case (3, false): 0.97
        case (2, true): 0.96
        case (2, false): 0.9
        case (1, true): 0.85
        default: 0.65
        }
    }

    /// Another amount that is called the total as plainly, and is larger.
    private func rival(of total: Money) -> Money? {
        roles.ranking(.incl).candidates.first { $0.value > total && $0.score > 0.9 && $0.score > roles.score(total, .incl) + 0.05 }?.value
    }

    /// The one rate of a document without a table.
    private func singleRow(_ triple: Triple) -> [VATRow] {
        let rate = Set(context.values.rates.map(\.value)).sorted().first {
            $0.basisPoints > 0 && abs((triple.excl.tax(at: $0) - triple.vat).cents) <= 2
        }
        return rate.map { [VATRow(rate: $0, base: triple.excl, amount: triple.vat)] } ?? []
    }

    private func field(_ value: Money, _ role: AmountRole, _ confidence: Double) -> Field<Money>? {
        if let candidate = roles.candidate(value, role) {
            return Field(value, confidence: min(0.99, confidence * candidate.certainty), evidence: context.layout.evidence(candidate.tokens))
        }
        return roles.printed[value].map { context.field(value, $0, confidence: min(confidence, 0.9)) }
    }

    /// Without a sum that holds, each amount stands on its label alone.
    private func writeUnproven(to totals: inout Totals) {
        totals.incl = unproven(.incl)
        if let due = unproven(.due), roles.ranking(.prepaid).candidates.isEmpty, due.confidence > (totals.incl?.confidence ?? 0) + 0.05 {
            totals.incl = due
        }
        totals.excl = unproven(.excl)
        totals.vat = unproven(.vat)
        if let excl = totals.excl, let incl = totals.incl, excl.value >= incl.value, totals.vat == nil || totals.vat?.value == .zero {
            // Net and total are printed as one: the net label was a mere subtotal.
            if excl.value > incl.value || excl.confidence < 0.9 { totals.excl = nil }
        }
        if let vat = totals.vat, let incl = totals.incl, vat.value >= incl.value { totals.vat = nil }
        if let vat = totals.vat, totals.excl == nil, !hasRate(beside: vat) { totals.vat = nil }
        if let excl = totals.excl, let vat = totals.vat, let incl = totals.incl, excl.value + vat.value != incl.value {
            totals.findings.append(
                Finding(
                    .totalsArithmetic, .error, field: .totalIncl,
                    arguments: [excl.value.description, vat.value.description, incl.value.description]))
            for path in [\Totals.excl, \Totals.vat, \Totals.incl] { totals[keyPath: path]?.confidence *= 0.75 }
        }
    }

    /// A percentage stands on the row of an amount: it is a tax, not a word of a sentence.
    private func hasRate(beside field: Field<Money>) -> Bool {
        guard let evidence = field.evidence else { return false }
        return context.values.rates.contains { rate in
            context.layout.page(of: rate.tokens.lowerBound) == evidence.page && context.layout.box(rate.tokens).verticalOverlap(evidence.box) > 0.5
        }
    }

    private func unproven(_ role: AmountRole) -> Field<Money>? {
        guard let (best, rival) = roles.ranking(role).leaders, best.score > 0.45 else { return nil }
        let confidence = min(0.9, Confidence.of(best, rival: rival))
        return Field(best.value, confidence: confidence, evidence: context.layout.evidence(best.tokens))
    }
}
