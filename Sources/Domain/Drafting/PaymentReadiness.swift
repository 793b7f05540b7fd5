/// Whether an invoice may be paid as it was read, without a person comparing it with the page first.
package enum PaymentReadiness {
    /// What keeps a document from being paid as it is, most serious first; empty when nothing does. Findings of whoever looked at it count:
    /// one that asks a person to look is a reason.
    package static func readiness(of document: ReadDocument) -> [ReadinessGap] {
        guard document.kind == .invoice else { return [ReadinessGap(.kind)] }
        return fields(document.content) + arithmetic(document.content) + split(document) + findings(document.findings)
    }

    /// Whether nothing is missing, unsure or contradicted.
    package static func isReady(_ document: ReadDocument) -> Bool { readiness(of: document).isEmpty }

    /// What a payment and its booking need.
    package static let needed: [FieldName] = [.supplier, .invoiceNumber, .issueDate, .totalIncl, .amountDue, .iban]
    /// What a payment takes over when it is printed.
    private static let taken: [FieldName] = [.paymentReference, .currency]

    private static func fields(_ content: InvoiceContent) -> [ReadinessGap] {
        let known = Dictionary(content.fields.map { ($0.name, $0.field) }) { first, _ in first }
        var gaps = needed.filter { known[$0] == nil }.map { ReadinessGap(.missing, $0) }
        gaps += (needed + taken).filter { name in known[name].map { $0.confidence < Field<String>.sure } ?? false }.map { ReadinessGap(.unsure, $0) }
        // A credit transfer in euro is the only one that is prepared (SEPA, Regulation 260/2012).
        if let currency = content.currency, currency.value != "EUR" { gaps.append(ReadinessGap(.currency, .currency)) }
        return gaps
    }

    /// Net and VAT make the total, the rows make the VAT, and what is due is above nothing and no more than the total.
    private static func arithmetic(_ content: InvoiceContent) -> [ReadinessGap] {
        var gaps: [ReadinessGap] = []
        if let incl = content.totalIncl?.value, !addsUp(content, incl) { gaps.append(ReadinessGap(.arithmetic, .totalIncl)) }
        if let vat = content.totalVAT?.value, !content.vat.isEmpty, content.vat.map(\.amount).reduce(Money.zero, +) != vat {
            gaps.append(ReadinessGap(.arithmetic, .totalVAT))
        }
        if let due = content.amountDue?.value, due <= .zero || content.totalIncl.map({ due > $0.value }) ?? false {
            gaps.append(ReadinessGap(.arithmetic, .amountDue))
        }
        return gaps
    }

    /// An invoice without VAT prints its total alone, or the same amount twice.
    private static func addsUp(_ content: InvoiceContent, _ incl: Money) -> Bool {
        switch (content.totalExcl?.value, content.totalVAT?.value) {
        case (let excl?, let vat?): excl + vat == incl
        case (let excl?, nil): excl == incl
        case (nil, let vat?): vat == .zero
        case (nil, nil): true
        }
    }

    private static func split(_ document: ReadDocument) -> [ReadinessGap] {
        (document.splitConfidence ?? 1) < Field<String>.sure ? [ReadinessGap(.split)] : []
    }

    private static func findings(_ findings: [Finding]) -> [ReadinessGap] {
        var seen: Set<ReadinessGap> = []
        let grave = findings.filter { $0.severity >= .warning }.map { ReadinessGap(.finding, $0.field, $0.code) }
        return grave.filter { seen.insert($0).inserted }
    }
}

/// One reason why an invoice cannot be paid as it was read.
package struct ReadinessGap: Hashable, Codable, Sendable {
    package var reason: Reason
    /// The field that it is about, if one.
    package var field: FieldName?
    /// The finding behind it, if one.
    package var finding: FindingCode?

    package init(_ reason: Reason, _ field: FieldName? = nil, _ finding: FindingCode? = nil) {
        self.reason = reason
        self.field = field
        self.finding = finding
    }

    package enum Reason: String, Codable, CaseIterable, Sendable {
        /// It is no invoice: nothing is to be paid after it, or not yet.
        case kind
        /// A field that a payment needs was not found.
        case missing
        /// A field that a payment needs or takes over is not sure.
        case unsure
        /// The sums do not hold.
        case arithmetic
        /// Another currency than the euro.
        case currency
        /// Where the document begins or ends in its file is not certain.
        case split
        /// A finding asks a person to look.
        case finding
    }
}
