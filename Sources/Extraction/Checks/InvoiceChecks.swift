import Domain

/// Doubts about the fields as a whole: what contradicts, what is missing, what is unusual.
struct InvoiceChecks {
    let context: Context

    func findings(_ content: InvoiceContent, _ kind: DocumentKind) -> [Finding] {
        var findings: [Finding] = []
        dates(content, &findings)
        tax(content, &findings)
        regimes(content, &findings)
        if let debit = DirectDebit(layout: context.layout).finding { findings.append(debit) }
        if kind == .invoice || kind == .reminder { missing(content, kind, &findings) }
        faint(content, &findings)
        return findings
    }

    private func dates(_ content: InvoiceContent, _ findings: inout [Finding]) {
        guard let issue = content.issueDate else { return }
        if let due = content.dueDate, due.value < issue.value {
            findings.append(Finding(.dueBeforeIssue, field: .dueDate, arguments: [due.value.description, issue.value.description]))
        }
        let isLate = (content.dueDate?.value.dayNumber ?? 0) - issue.value.dayNumber > 400
        if issue.value.year < 1990 || isLate { findings.append(Finding(.unusualDate, field: .issueDate, arguments: [issue.value.description])) }
    }

    private func tax(_ content: InvoiceContent, _ findings: inout [Finding]) {
        if let contradiction = rateContradiction(content) { findings.append(contradiction) }
        let lines = content.lines.compactMap(\.totalExcl).reduce(Money.zero, +)
        if let excl = content.totalExcl, !content.lines.isEmpty, content.lines.allSatisfy({ $0.totalExcl != nil }), lines.magnitude != excl.value {
            findings.append(Finding(.linesSum, .info, field: .lines, arguments: [lines.description, excl.value.description]))
        }
    }

    /// The totals add up, one rate stands beside the VAT, and no printed amount gives this VAT at that rate.
    private func rateContradiction(_ content: InvoiceContent) -> Finding? {
        guard let excl = content.totalExcl, let vat = content.totalVAT, let evidence = vat.evidence, vat.value > .zero, content.vat.isEmpty else {
            return nil
        }
        guard content.totalIncl?.value == excl.value + vat.value else { return nil }
        let rates = context.values.rates.filter { context.layout.stands($0.tokens, beside: evidence) }.map(\.value)
        guard let rate = rates.first, Set(rates).count == 1, rate.basisPoints > 0 else { return nil }
        let fits = (context.values.amounts.map(\.value.magnitude) + [excl.value]).contains { abs(($0.tax(at: rate) - vat.value).cents) <= 2 }
        guard !fits else { return nil }
        return Finding(
            .vatArithmetic, field: .totalVAT, page: evidence.page, box: evidence.box,
            arguments: [rate.description, excl.value.description, vat.value.description, excl.value.tax(at: rate).description])
    }

    private static let reverse = ["autoliquidation", "btw verlegd", "steuerschuldnerschaft", "reverse charge", "cocontractant", "medecontractant"]
    private static let small = [
        "franchise des petites entreprises", "regime particulier de franchise", "bijzondere vrijstellingsregeling",
        "vrijstellingsregeling kleine ondernemingen",
        "sonderregelung kleinunternehmer", "kleinunternehmer", "small-enterprise exemption", "vrijstellingsregeling van belasting",
        "tva non applicable",
    ]

    private func regimes(_ content: InvoiceContent, _ findings: inout [Finding]) {
        let rows = context.layout.rows
        if rows.contains(where: { row in InvoiceChecks.reverse.contains(where: row.bytes.holds) }) { findings.append(Finding(.reverseCharge)) }
        if rows.contains(where: { row in InvoiceChecks.small.contains(where: row.bytes.holds) }) { findings.append(Finding(.smallEnterprise, .info)) }
    }

    private func missing(_ content: InvoiceContent, _ kind: DocumentKind, _ findings: inout [Finding]) {
        let needed: [(FieldName, Bool)] = [
            (.supplier, content.supplier == nil), (.invoiceNumber, content.invoiceNumber == nil), (.issueDate, content.issueDate == nil),
            (.totalIncl, content.totalIncl == nil), (.amountDue, content.amountDue == nil),
        ]
        for (field, isMissing) in needed where isMissing { findings.append(Finding(.missing, field: field)) }
    }

    /// Fields whose characters were read with little certainty.
    private func faint(_ content: InvoiceContent, _ findings: inout [Finding]) {
        for (name, field) in content.fields {
            guard let evidence = field.evidence, field.confidence < 0.7 else { continue }
            findings.append(Finding(.faint, .info, field: name, page: evidence.page, box: evidence.box, arguments: [evidence.text]))
        }
    }
}
