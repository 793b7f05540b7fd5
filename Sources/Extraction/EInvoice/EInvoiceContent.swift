import Domain

/// Puts the terms of an e-invoice into the fields of the house, each with the path of its element.
struct EInvoiceContent {
    let invoice: EInvoice
    let kind: DocumentKind

    /// What an element says is what the sender wrote; only the sender can be wrong.
    private static let stated = 0.99
    /// For what fails its check digits or its form.
    private static let unproven = 0.5

    private var findings: [Finding] = []
    private var content = InvoiceContent()

    init(_ invoice: EInvoice, kind: DocumentKind) {
        self.invoice = invoice
        self.kind = kind
    }

    static func read(_ invoice: EInvoice, kind: DocumentKind) -> (content: InvoiceContent, findings: [Finding]) {
        var reader = EInvoiceContent(invoice, kind: kind)
        reader.readParties()
        reader.readNumbers()
        reader.readDates()
        reader.readSums()
        reader.readPayment()
        reader.readRows()
        return (reader.content, reader.findings)
    }

    private func text(_ term: BusinessTerm?) -> Field<String>? {
        term.map { Field($0.text, confidence: Self.stated, evidence: nil, element: $0.path) }
    }

    /// A field of a term; one that cannot be read becomes a finding.
    private mutating func field<Value>(_ name: FieldName, _ term: BusinessTerm?, _ read: (BusinessTerm) -> Value?) -> Field<Value>? {
        guard let term else { return nil }
        guard let value = read(term) else {
            findings.append(Finding(.xmlValue, .error, field: name, arguments: [term.path]))
            return nil
        }
        return Field(value, confidence: Self.stated, evidence: nil, element: term.path)
    }

    private mutating func readParties() {
        content.supplier = text(invoice.seller.name ?? invoice.seller.tradingName)
        content.customer = text(invoice.buyer.name ?? invoice.buyer.tradingName)
        content.customerNumber = text(invoice.buyer.identifiers.first { $0.scheme == nil })
        if let term = invoice.seller.vatNumber ?? invoice.seller.taxNumber, let number = VATNumber.stated(term.text) {
            let isProven = number.isProven
            content.supplierVAT = Field(number, confidence: isProven ? Self.stated : Self.unproven, evidence: nil, element: term.path)
            if !isProven, number.country == "BE" { findings.append(Finding(.checkDigit, .error, field: .supplierVAT, arguments: [term.text])) }
        }
        readEnterpriseNumber()
    }

    /// The number of the Belgian register (Peppol scheme 0208), else the one inside the Belgian VAT number.
    private mutating func readEnterpriseNumber() {
        let seller = invoice.seller
        let listed = ([seller.registration, seller.endpoint] + seller.identifiers.map(Optional.some)).compactMap(\.self)
        let term = listed.first { $0.scheme == "0208" } ?? listed.first { $0.scheme == nil && isBelgian && EnterpriseNumber($0.text) != nil }
        if let term, let number = EnterpriseNumber(term.text) {
            content.supplierEnterpriseNumber = Field(number, confidence: Self.stated, evidence: nil, element: term.path)
        } else if let vat = content.supplierVAT, let number = vat.value.enterprise, vat.value.isProven {
            content.supplierEnterpriseNumber = vat.map { _ in number }
        }
    }

    private var isBelgian: Bool { invoice.seller.address?.country?.text == "BE" || invoice.seller.vatNumber?.text.hasPrefix("BE") == true }

    private mutating func readNumbers() {
        content.invoiceNumber = text(invoice.number)
        content.purchaseOrder = text(invoice.purchaseOrder)
        content.currency = text(invoice.currency)?.map { $0.uppercased() }
        if let term = invoice.meteringPoints.first(where: { EANCode($0.text) != nil }) {
            content.ean = field(.ean, term) { EANCode($0.text) }
        }
    }

    private mutating func readDates() {
        content.issueDate = field(.issueDate, invoice.issueDate, \.date)
        content.dueDate = field(.dueDate, invoice.dueDate, \.date)
        content.periodStart = field(.periodStart, invoice.periodStart, \.date)
        content.periodEnd = field(.periodEnd, invoice.periodEnd, \.date)
    }

    private mutating func readSums() {
        func amount(_ term: BusinessTerm) -> Money? { term.money?.magnitude }
        content.totalExcl = field(.totalExcl, invoice.totals.net, amount)
        content.totalVAT = field(.totalVAT, invoice.totals.vat, amount)
        content.totalIncl = field(.totalIncl, invoice.totals.gross, amount)
        content.amountDue = field(.amountDue, invoice.totals.due, amount)
        if content.totalVAT == nil, let excl = content.totalExcl, let incl = content.totalIncl {
            content.totalVAT = Field((incl.value - excl.value).magnitude, confidence: Self.stated, evidence: nil, isComputed: true)
        }
        if content.amountDue == nil, invoice.totals.due == nil, let incl = content.totalIncl {
            let prepaid = invoice.totals.prepaid.flatMap(amount) ?? .zero
            content.amountDue = Field((incl.value - prepaid).magnitude, confidence: Self.unproven, evidence: nil, isComputed: true)
        }
        flagMoneyBack()
    }

    /// Amounts are shown without their sign. An invoice whose sign says that the supplier owes must not look like one to pay.
    private mutating func flagMoneyBack() {
        guard kind != .creditNote, let due = invoice.totals.due?.money, due < .zero else { return }
        content.amountDue?.confidence = Self.unproven
        findings.append(Finding(.moneyBack, .error, field: .amountDue, arguments: [due.description]))
    }

    private mutating func readPayment() {
        let account = invoice.payment.means.first { $0.account != nil }
        if let term = account?.account, let iban = IBAN.stated(term.text) {
            content.iban = Field(iban, confidence: iban.isProven ? Self.stated : Self.unproven, evidence: nil, element: term.path)
            if !iban.isProven, IBAN.length(of: String(iban.text.prefix(2))) != nil {
                findings.append(Finding(.checkDigit, .error, field: .iban, arguments: [term.text]))
            }
        }
        // Some write the name of the bank where its code belongs.
        if let term = account?.bank, let bic = BIC(term.text) {
            content.bic = Field(bic, confidence: Self.stated, evidence: nil, element: term.path)
        }
        content.paymentReference = field(.paymentReference, invoice.payment.reference) { PaymentReference($0.text) }
    }

    /// The rows of a document whose total is negative are turned around with it.
    private var isNegative: Bool { (invoice.totals.gross ?? invoice.totals.net)?.money ?? .zero < .zero }

    private mutating func readRows() {
        for entry in invoice.vat {
            guard let base = entry.base?.money, let amount = entry.amount?.money else { continue }
            guard let rate = entry.rate.flatMap({ VATRate($0) }) ?? (amount == .zero ? VATRate(basisPoints: 0) : nil) else { continue }
            let sign = isNegative ? -1 : 1 as Int64
            content.vat.append(VATRow(rate: rate, base: Money(cents: base.cents * sign), amount: Money(cents: amount.cents * sign)))
        }
        content.lines = invoice.lines.map { line in
            InvoiceLine(
                description: line.name?.text ?? line.detail?.text ?? "", quantity: line.quantity?.decimal, unitPrice: line.price?.decimal,
                totalExcl: line.net?.money.map { isNegative ? -$0 : $0 }, vatRate: line.rate.flatMap { VATRate($0) })
        }
    }
}

extension VATRate {
    init?(_ term: BusinessTerm) {
        guard let decimal = term.decimal else { return nil }
        self.init(decimal.description)
    }
}
