import Domain

/// What must be there (BR-01 to BR-16, BR-21 to BR-26, BR-45 to BR-48, and the like).
extension EInvoiceRules {
    func mandatoryTerms() -> [Finding] {
        let (totals, isFull) = (invoice.totals, scope == .full)
        var missing: [(InvoiceRule, Bool)] = [
            (.number, invoice.number == nil), (.issueDate, invoice.issueDate == nil), (.currency, invoice.currency == nil),
            (.sellerName, invoice.seller.name == nil), (.buyerName, invoice.buyer.name == nil), (.netTotal, totals.net == nil),
            (.grossTotal, totals.gross == nil), (.dueAmount, totals.due == nil && scope != .other),
        ]
        if scope != .other {
            missing += [(.specification, invoice.specification == nil), (.typeCode, invoice.typeCode == nil)]
        }
        if isFull {
            let (seller, buyer) = (invoice.seller, invoice.buyer)
            missing += [
                (.sellerAddress, seller.address == nil), (.sellerCountry, seller.address != nil && seller.address?.country == nil),
                (.buyerAddress, buyer.address == nil), (.buyerCountry, buyer.address != nil && buyer.address?.country == nil),
                (.linesTotal, totals.lines == nil), (.line, invoice.lines.isEmpty), (.vatBreakdown, invoice.vat.isEmpty),
                (.dueDateOrTerms, isDueWithoutDate), (.sellerIdentifier, lacksIdentifier), (.sellerTaxNumber, lacksTaxNumber),
            ]
        }
        return missing.filter(\.1).map { Finding(breaking: $0.0) }
    }

    /// An invoice asks for money and says neither when nor how.
    private var isDueWithoutDate: Bool {
        guard let due = invoice.totals.due?.money, due > .zero, !invoice.isCreditNoteSyntax else { return false }
        return invoice.dueDate == nil && invoice.payment.terms == nil
    }

    private var lacksIdentifier: Bool {
        invoice.seller.identifiers.isEmpty && invoice.seller.registration == nil && invoice.seller.vatNumber == nil
    }

    private var lacksTaxNumber: Bool {
        invoice.lines.contains { $0.category?.text == "S" } && invoice.seller.vatNumber == nil && invoice.seller.taxNumber == nil
    }

    /// What each line, VAT row and way to pay must have. A rule is told once, with what it is missing in first.
    func mandatoryRows() -> [Finding] {
        guard scope == .full else { return [] }
        var missing: [(InvoiceRule, Bool)] = []
        func ask(_ rule: InvoiceRule, _ isMissing: Bool) { missing.append((rule, isMissing)) }
        let lines = invoice.lines
        ask(.lineIdentifier, lines.contains { $0.id == nil })
        ask(.lineQuantity, lines.contains { $0.quantity == nil })
        ask(.lineUnit, lines.contains { $0.quantity != nil && ($0.unit ?? "").isEmpty })
        ask(.lineNet, lines.contains { $0.net == nil })
        ask(.lineName, lines.contains { $0.name == nil })
        ask(.linePrice, lines.contains { $0.price == nil })
        ask(.lineCategory, lines.contains { $0.category == nil })
        ask(.vatBase, invoice.vat.contains { $0.base == nil })
        ask(.vatAmount, invoice.vat.contains { $0.amount == nil })
        ask(.vatCategory, invoice.vat.contains { $0.category == nil })
        ask(.vatRate, invoice.vat.contains { $0.rate == nil && $0.category?.text != "O" })
        ask(.paymentMeans, invoice.payment.means.contains { $0.code == nil })
        // Credit transfer, and SEPA credit transfer (UNTDID 4461).
        ask(.account, invoice.payment.means.contains { ["30", "58"].contains($0.code?.text) && $0.account == nil })
        let reasons: [(String, InvoiceRule)] = [
            ("E", .exemptReason), ("AE", .reverseChargeReason), ("K", .intraCommunityReason), ("G", .exportReason), ("O", .outsideReason),
        ]
        for (category, rule) in reasons { ask(rule, invoice.vat.contains { $0.category?.text == category && $0.reason == nil }) }
        return missing.filter(\.1).map { Finding(breaking: $0.0) }
    }
}
