import Domain

/// What must be well formed, or exclude something else.
extension EInvoiceRules {
    func forms() -> [Finding] {
        var findings: [Finding] = []
        if let start = invoice.periodStart?.date, let end = invoice.periodEnd?.date, end < start {
            findings.append(Finding(breaking: .period, arguments: [start.description, end.description]))
        }
        if let (start, end) = invoice.lines.lazy.compactMap(EInvoiceRules.brokenPeriod).first {
            findings.append(Finding(breaking: .linePeriod, arguments: [start.description, end.description]))
        }
        if scope == .full, let price = invoice.lines.lazy.compactMap(\.price).first(where: { $0.decimal.map { $0.units < 0 } ?? false }) {
            findings.append(Finding(breaking: .negativePrice, .warning, arguments: [price.text]))
        }
        if scope == .full, invoice.taxPointDate != nil, invoice.taxPointCode != nil { findings.append(Finding(breaking: .taxPoint, .warning)) }
        if let rate = invoice.lines.lazy.filter({ $0.category?.text == "S" }).compactMap(\.rate).first(where: { $0.decimal?.units == 0 }) {
            findings.append(Finding(breaking: .standardRate, arguments: [rate.text]))
        }
        if scope == .full, let number = invoice.seller.vatNumber, !EInvoiceRules.hasCountry(number.text) {
            findings.append(Finding(breaking: .vatPrefix, .warning, arguments: [number.text]))
        }
        if let wrong = enterpriseNumbers.first(where: { EnterpriseNumber($0.text) == nil }) {
            findings.append(Finding(breaking: .enterpriseNumber, arguments: [wrong.text]))
        }
        return findings
    }

    private static func brokenPeriod(_ line: EInvoice.Line) -> (CalendarDate, CalendarDate)? {
        guard let start = line.periodStart?.date, let end = line.periodEnd?.date, end < start else { return nil }
        return (start, end)
    }

    private static func hasCountry(_ number: String) -> Bool {
        number.utf8.count > 2 && number.uppercased().utf8.prefix(2).allSatisfy { (65...90).contains($0) }
    }

    /// What is said to be a number of the Belgian register (ISO 6523 0208), of both parties.
    private var enterpriseNumbers: [BusinessTerm] {
        [invoice.seller, invoice.buyer].flatMap { party in
            ([party.registration, party.endpoint] + party.identifiers.map(Optional.some)).compactMap(\.self).filter { $0.scheme == "0208" }
        }
    }
}
