import Domain

/// Holds an e-invoice against the rules: what must be there, what must add up, what must be well formed.
struct EInvoiceRules {
    let invoice: EInvoice
    let scope: Scope

    init(_ invoice: EInvoice) {
        self.invoice = invoice
        scope = Scope(invoice.specification?.text)
    }

    func findings() -> [Finding] {
        mandatoryTerms() + mandatoryRows() + sums() + vatRows() + categoryBases() + forms()
    }

    /// Which rules an e-invoice promises to follow.
    enum Scope {
        /// EN 16931-1, as Peppol BIS 3, UBL.BE, XRechnung and most profiles of Factur-X.
        case full
        /// A profile of Factur-X without lines (MINIMUM, BASIC WL): a summary, no invoice of the norm.
        case summary
        /// Rules of before the norm (ZUGFeRD 1, SI-UBL 1), or of elsewhere.
        case other

        init(_ specification: String?) {
            let text = specification?.lowercased() ?? ""
            if text.contains("minimum") || text.contains("basicwl") || text.contains("basic-wl") {
                self = .summary
            } else {
                // What says nothing is held to the norm, and told that it says nothing.
                self = text.isEmpty || text.contains("en16931") ? .full : .other
            }
        }
    }
}

/// Exact sums in ten-thousandths, so that amounts with more decimals than cents are not rounded one by one; nil where a term cannot be read.
struct Sum {
    /// Ten-thousandths of the currency.
    private(set) var units: Int64

    static let zero = Sum(units: 0)

    private init(units: Int64) { self.units = units }

    init?(_ term: BusinessTerm?) {
        guard let decimal = term?.decimal, decimal.scaled(to: 0).magnitude < 1_000_000_000_000 else { return nil }
        units = decimal.scaled(to: 4)
    }

    /// A term that counts as nothing when it is absent; nil when it is there and cannot be read.
    init?(orZero term: BusinessTerm?) {
        if term == nil { self = .zero } else { self.init(term) }
    }

    /// All of them, or nil when one cannot be read.
    static func of(_ terms: some Sequence<BusinessTerm?>) -> Sum? {
        var sum = Sum.zero
        for term in terms {
            guard let part = Sum(orZero: term), let next = sum.adding(part.units) else { return nil }
            sum = next
        }
        return sum
    }

    static func + (left: Sum, right: Sum) -> Sum { left.adding(right.units) ?? left }
    static func - (left: Sum, right: Sum) -> Sum { left.adding(-right.units) ?? left }

    private func adding(_ other: Int64) -> Sum? {
        let (total, overflow) = units.addingReportingOverflow(other)
        return overflow || total.magnitude >= 1_000_000_000_000_000_000 ? nil : Sum(units: total)
    }

    /// Rounded half away from zero to cents.
    var cents: Int64 { FixedDecimal(units: units, scale: 4).scaled(to: 2) }

    var money: Money { Money(cents: cents) }
}
