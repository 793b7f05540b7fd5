import Domain

/// What must add up (BR-CO-10 to BR-CO-17, BR-S-08 and its like). A sum is checked only where every part of it can be read.
extension EInvoiceRules {
    func sums() -> [Finding] {
        let totals = invoice.totals
        var findings: [Finding] = []
        func check(_ rule: InvoiceRule, _ stated: BusinessTerm?, _ computed: Sum?) {
            guard let stated, let says = Sum(stated), let computed, says.cents != computed.cents else { return }
            findings.append(Finding(breaking: rule, arguments: [says.money.description, computed.money.description]))
        }
        if !invoice.lines.isEmpty, scope != .summary, invoice.lines.allSatisfy({ $0.net != nil }) {
            check(.sumOfLines, totals.lines, Sum.of(invoice.lines.map(\.net)))
        }
        if scope != .summary {
            check(.sumOfAllowances, totals.allowances, Sum.of(invoice.adjustments.filter { !$0.isCharge }.map(\.amount)))
            check(.sumOfCharges, totals.charges, Sum.of(invoice.adjustments.filter(\.isCharge).map(\.amount)))
        }
        if totals.lines != nil {
            check(.netSum, totals.net, minus(plus(Sum(totals.lines), Sum(orZero: totals.charges)), Sum(orZero: totals.allowances)))
        }
        if !invoice.vat.isEmpty { check(.vatSum, totals.vat, Sum.of(invoice.vat.map(\.amount))) }
        if totals.net != nil { check(.grossSum, totals.gross, plus(Sum(totals.net), Sum(orZero: totals.vat))) }
        // A summary may leave out what was paid before.
        if totals.gross != nil, scope != .summary || totals.prepaid != nil {
            check(.dueSum, totals.due, plus(minus(Sum(totals.gross), Sum(orZero: totals.prepaid)), Sum(orZero: totals.rounding)))
        }
        return findings
    }

    private func plus(_ left: Sum?, _ right: Sum?) -> Sum? {
        guard let left, let right else { return nil }
        return left + right
    }

    private func minus(_ left: Sum?, _ right: Sum?) -> Sum? {
        guard let left, let right else { return nil }
        return left - right
    }

    /// Each row's tax: of its base at its rate, or none for the categories without. Programs that round line by line are off by a cent a
    /// line; the norm's own checks let one whole unit pass, so what lies between is a warning.
    func vatRows() -> [Finding] {
        invoice.vat.compactMap { row in
            guard let amount = Sum(row.amount) else { return nil }
            if let rule = EInvoiceRules.taxRule(row.category?.text) {
                return amount.cents == 0 ? nil : Finding(breaking: rule, arguments: [amount.money.description, Money.zero.description])
            }
            guard let base = Sum(row.base), let rate = row.rate.flatMap({ VATRate($0) }) else { return nil }
            let tax = base.money.tax(at: rate)
            let difference = (amount.money - tax).magnitude
            // Where the smallest coin is a whole unit, whole units are stated.
            let isWhole = amount.cents % 100 == 0 && difference.cents <= 50
            if isWhole || difference.cents <= Int64(max(1, invoice.lines.count)) { return nil }
            return Finding(
                breaking: .vatOfRate, difference.cents < 100 ? .warning : .error, arguments: [amount.money.description, tax.description])
        }
    }

    private static func taxRule(_ category: String?) -> InvoiceRule? {
        switch category {
        case "Z": .zeroTax
        case "E": .exemptTax
        case "AE": .reverseChargeTax
        case "K": .intraCommunityTax
        case "G": .exportTax
        case "O": .outsideTax
        default: nil
        }
    }

    private static func baseRule(_ category: String) -> InvoiceRule? {
        switch category {
        case "S": .standardBase
        case "Z": .zeroBase
        case "E": .exemptBase
        case "AE": .reverseChargeBase
        case "K": .intraCommunityBase
        case "G": .exportBase
        case "O": .outsideBase
        default: nil
        }
    }

    /// The base of each row against the lines, charges and allowances of its category and rate.
    func categoryBases() -> [Finding] {
        guard scope == .full, !invoice.lines.isEmpty, !invoice.vat.isEmpty else { return [] }
        return invoice.vat.compactMap { row in
            guard let category = row.category?.text, let rule = EInvoiceRules.baseRule(category), let base = Sum(row.base) else { return nil }
            // Only the standard category has several rates.
            func belongs(_ other: BusinessTerm?, _ rate: BusinessTerm?) -> Bool {
                other?.text == category && (category != "S" || isSame(rate, row.rate))
            }
            let lines = Sum.of(invoice.lines.filter { belongs($0.category, $0.rate) }.map(\.net))
            let own = invoice.adjustments.filter { belongs($0.category, $0.rate) }
            let (charges, allowances) = (own.filter(\.isCharge).map(\.amount), own.filter { !$0.isCharge }.map(\.amount))
            guard let computed = minus(plus(lines, Sum.of(charges)), Sum.of(allowances)) else { return nil }
            if (base - computed).money.magnitude.cents < 100 { return nil }
            return Finding(breaking: rule, arguments: [base.money.description, computed.money.description])
        }
    }

    private func isSame(_ left: BusinessTerm?, _ right: BusinessTerm?) -> Bool { left.flatMap { VATRate($0) } == right.flatMap { VATRate($0) } }
}
