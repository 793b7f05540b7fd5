package import Domain
internal import FoundationEssentials

/// Puts a read e-invoice into the data of the template `invoice`. Amounts are decimal texts; what is unknown is left out.
package struct InvoiceSource: Encodable {
    let invoice: Head
    let seller: Party
    let buyer: Party
    let lines: [Line]
    let adjustments: [Adjustment]
    let vat: [Row]
    let exemptions: [String]
    let totals: Totals
    let payment: Payment
    let notes: [String]
    let attachments: [String]

    struct Head: Encodable {
        var kind: DocumentKind
        var number, issueDate, dueDate, periodStart, periodEnd, currency, purchaseOrder, buyerReference: String?
    }

    struct Party: Encodable {
        var name: String
        var address: [String]
        var vatNumber, registration, email, phone: String?
    }

    struct Line: Encodable {
        var number: String?
        var description: String
        var detail, quantity, unit, unitCode, unitPrice, rate, total: String?
    }

    struct Adjustment: Encodable {
        var kind: String
        var reason: String?
        var amount: String
    }

    struct Row: Encodable {
        var rate, base, amount: String
    }

    struct Totals: Encodable {
        var lines, net, vat, gross, prepaid, rounding, due: String?
    }

    struct Payment: Encodable {
        var holder, iban, bic, communication, terms: String?
        var code: Code?
    }

    struct Code: Encodable {
        var holder, iban, amount: String
        var bic, communication: String?
    }

    /// The data as JSON; the same document gives the same bytes.
    package static func bytes(of document: ReadDocument) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(InvoiceSource(document)))
    }
}

extension InvoiceSource {
    init(_ document: ReadDocument) {
        let (content, sheet) = (document.content, document.sheet)
        func day(_ field: Field<CalendarDate>?) -> String? { field?.value.description }
        func amount(_ field: Field<Money>?) -> String? { field?.value.description }
        invoice = Head(
            kind: document.kind == .creditNote ? .creditNote : .invoice, number: content.invoiceNumber?.value, issueDate: day(content.issueDate),
            dueDate: day(content.dueDate), periodStart: day(content.periodStart), periodEnd: day(content.periodEnd),
            currency: content.currency?.value, purchaseOrder: content.purchaseOrder?.value, buyerReference: sheet?.buyerReference)
        seller = Party(sheet?.seller, name: content.supplier?.value)
        buyer = Party(sheet?.buyer, name: content.customer?.value)
        lines = content.lines.prefix(10_000).enumerated().map { index, line in
            Line(line, index < sheet?.lines.count ?? 0 ? sheet?.lines[index] : nil)
        }
        adjustments = (sheet?.adjustments ?? []).map {
            Adjustment(kind: $0.isCharge ? "charge" : "allowance", reason: $0.reason, amount: ($0.isCharge ? $0.amount : -$0.amount).description)
        }
        vat = content.vat.map { Row(rate: $0.rate.description, base: $0.base.description, amount: $0.amount.description) }
        exemptions = sheet?.exemptions ?? []
        totals = Totals(
            lines: sheet?.linesTotal?.description, net: amount(content.totalExcl), vat: amount(content.totalVAT), gross: amount(content.totalIncl),
            prepaid: sheet?.prepaid?.nonZero, rounding: sheet?.rounding?.nonZero, due: amount(content.amountDue))
        payment = Payment(document)
        notes = sheet?.notes ?? []
        attachments = (sheet?.attachments ?? []).map(\.name)
    }
}

extension InvoiceSource.Party {
    init(_ party: InvoiceSheet.Party?, name: String?) {
        self.init(
            name: String((party?.name ?? name ?? "").prefix(400)), address: party?.address ?? [], vatNumber: party?.vatNumber,
            registration: party?.registration, email: party?.email, phone: party?.phone)
    }
}

extension InvoiceSource.Line {
    /// The units that have a word of their own (UN/ECE Recommendation 20 and 21); others are printed as their code.
    private static let units: [String: String] = [
        "C62": "piece", "H87": "piece", "EA": "piece", "XPP": "piece", "HUR": "hour", "DAY": "day", "MON": "month", "ANN": "year", "KWH": "kwh",
        "MTQ": "m3", "MTK": "m2", "MTR": "metre", "KMT": "km", "KGM": "kg", "LTR": "litre", "MIN": "minute", "SET": "set", "LS": "set",
    ]

    init(_ line: InvoiceLine, _ more: InvoiceSheet.Line?) {
        let unit = more?.unit.flatMap { Self.units[$0] }
        self.init(
            number: more?.number, description: String(line.description.prefix(2_000)), detail: more?.detail, quantity: line.quantity?.description,
            unit: unit, unitCode: unit == nil ? more?.unit.map { String($0.prefix(40)) } : nil, unitPrice: line.unitPrice?.description,
            rate: line.vatRate?.description, total: line.totalExcl?.description)
    }
}

extension InvoiceSource.Payment {
    init(_ document: ReadDocument) {
        let (content, sheet) = (document.content, document.sheet)
        let name = sheet?.payee ?? content.supplier?.value
        self.init(
            holder: name, iban: content.iban?.value.printed, bic: content.bic?.value.text, communication: content.paymentReference?.value.description,
            terms: sheet?.paymentTerms)
        code = Self.code(document, holder: name)
    }

    /// The payment code, where a payment in euro to a proven account follows and nothing is wrong with it.
    private static func code(_ document: ReadDocument, holder: String?) -> InvoiceSource.Code? {
        let content = document.content
        guard document.kind != .creditNote, content.currency?.value == "EUR", let holder, let iban = content.iban, iban.value.isProven,
            let due = content.amountDue, due.confidence >= Field<Money>.sure, due.value > .zero
        else { return nil }
        let (bic, reference) = (content.bic?.value, content.paymentReference?.value)
        guard PaymentCode.text(amount: due.value, to: holder, iban: iban.value, bic: bic, reference: reference) != nil else { return nil }
        return InvoiceSource.Code(
            holder: String(holder.prefix(70)), iban: iban.value.text, amount: due.value.description, bic: bic?.text,
            communication: reference?.description)
    }
}

extension Money {
    /// The text of an amount that says something.
    fileprivate var nonZero: String? { self == .zero ? nil : description }
}
