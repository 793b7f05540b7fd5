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
    let kind: DocumentKind

    init(_ context: Context, kind: DocumentKind) {
        self.context = context
        self.kind = kind
        roles = AmountRoles(context)
        table = VATTable(context)
    }

    func read() -> Totals {
        var totals = Totals()
        if let triple = TotalsSearch(context: context, roles: roles, table: table).best() {
            write(triple, to: &totals)
        } else {
            writeUnproven(to: &totals)
        }
        DueAmount(context: context, roles: roles, isCreditNote: kind == .creditNote).write(to: &totals)
        if kind == .reminder { leaveOutCosts(&totals) }
        return totals
    }

    private func write(_ triple: TotalsSearch.Triple, to totals: inout Totals) {
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

    /// A reminder asks for the invoice and the costs of reminding: the total of the invoice is what remains without them, when printed.
    private func leaveOutCosts(_ totals: inout Totals) {
        guard let due = totals.due, totals.incl.map({ $0.value == due.value }) ?? true else { return }
        let costs = context.values.amounts.filter { found in
            found.value > .zero && found.value < due.value
                && context.pairing.links(found).contains { $0.concept == .otherAmount && $0.strength > 0.6 }
        }
        let invoices = costs.compactMap { cost in roles.printed[due.value - cost.value] }
        guard let invoice = invoices.first, Set(invoices.map(\.value)).count == 1 else { return }
        totals.incl = context.field(invoice.value.magnitude, invoice, confidence: 0.93)
    }

    private func confidence(_ triple: TotalsSearch.Triple) -> Double {
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
        roles.ranking(.incl).candidates.first { $0.value > total && $0.score > 0.9 && $0.score > roles.score(total, .incl) - 0.02 }?.value
    }

    /// The one rate of a document without a table.
    private func singleRow(_ triple: TotalsSearch.Triple) -> [VATRow] {
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
        if totals.vat == nil, let excl = totals.excl, excl.value == totals.incl?.value { totals.vat = zero() }
        if let vat = totals.vat, totals.excl == nil, !hasRate(beside: vat) { totals.vat = nil }
        if let excl = totals.excl, let vat = totals.vat, let incl = totals.incl, excl.value + vat.value != incl.value {
            totals.findings.append(
                Finding(
                    .totalsArithmetic, .error, field: .totalIncl,
                    arguments: [excl.value.description, vat.value.description, incl.value.description]))
            for path in [\Totals.excl, \Totals.vat, \Totals.incl] { totals[keyPath: path]?.confidence *= 0.75 }
        }
    }

    /// "VAT 0": a figure without cents, which is no amount by its form.
    private func zero() -> Field<Money>? {
        context.labels.of(.totalVAT).prefix(20).lazy.flatMap(context.finder.places).first { place in
            place.nearness > 0.95 && place.tokens.count <= 2 && context.layout.tokens[place.tokens.lowerBound].folded == [0x30]
        }.map { context.field(.zero, $0.tokens, confidence: 0.85) }
    }

    /// A percentage stands on the row of an amount: it is a tax, not a word of a sentence.
    private func hasRate(beside field: Field<Money>) -> Bool {
        guard let evidence = field.evidence else { return false }
        return context.values.rates.contains { context.layout.stands($0.tokens, beside: evidence) }
    }

    private func unproven(_ role: AmountRole) -> Field<Money>? {
        guard let (best, rival) = roles.ranking(role).leaders, best.score > 0.45 else { return nil }
        let confidence = min(0.9, Confidence.of(best, rival: rival))
        return Field(best.value, confidence: confidence, evidence: context.layout.evidence(best.tokens))
    }
}
