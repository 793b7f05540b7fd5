package import Domain
internal import Extraction

/// What a draft is recognised by when the same expense comes again, as a scan, as a PDF or as an e-invoice: each in a form in which two
/// readings of one document agree.
package struct DraftFacts: Sendable, Hashable, Codable {
    package var kind: DocumentKind
    var enterprise: String?
    var vat: String?
    var iban: String?
    /// Letters and digits of the supplier's name.
    var supplier: String?
    /// Letters and digits of the document's number; those that recognition takes for each other are one.
    var number: String?
    /// The amount that the document is about, in cents, without its sign.
    var amount: Int64?
    var date: CalendarDate?
    /// The payment reference, when its check digits hold.
    var reference: String?
    /// Letters and digits of the customer's name.
    var customer: String?
    var building: String?
    /// Nothing had to be recognised, so no character was misread.
    var isExact: Bool

    package init(_ draft: ExpenseDraft) {
        let content = draft.reading.content
        kind = draft.reading.kind
        vat = content.supplierVAT?.value.description
        enterprise = (content.supplierEnterpriseNumber?.value ?? content.supplierVAT?.value.enterprise)?.digits
        iban = content.iban?.value.text
        supplier = DraftFacts.letters(content.supplier?.value)
        number = content.invoiceNumber.flatMap { DraftFacts.number($0.value) }
        amount = (kind == .reminder ? content.amountDue ?? content.totalIncl : content.totalIncl ?? content.amountDue)?.value.magnitude.cents
        date = content.issueDate?.value
        reference = content.paymentReference.flatMap { DraftFacts.checked($0.value) }
        customer = DraftFacts.letters(content.customer?.value)
        building = draft.building?.name
        isExact = draft.reading.source == .text || draft.reading.source == .xml
    }

    /// Under what a draft is looked up: two drafts of one expense have at least one in common. None for what asks for no payment.
    package var keys: [String] {
        guard [.invoice, .creditNote, .reminder].contains(kind) else { return [] }
        var keys: [String] = []
        if let number { keys.append("number:\(number)") }
        if let reference { keys.append("reference:\(reference)") }
        if let amount, amount > 0, let date { keys.append("sum:\(amount):\(date)") }
        return keys.map(\.indexed)
    }

    private static func letters(_ text: String?) -> String? {
        guard let text else { return nil }
        let bytes = Folding.bytes(text).filter { (48...57).contains($0) || (97...122).contains($0) }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }

    /// Zero and O, one, I and L, five and S, eight and B are one; zeros at the beginning say nothing.
    static func number(_ text: String) -> String? {
        let digits: [Character: Character] = ["o": "0", "i": "1", "l": "1", "s": "5", "b": "8"]
        guard let plain = letters(text) else { return nil }
        let number = plain.map { digits[$0] ?? $0 }.drop { $0 == "0" }
        return number.isEmpty ? nil : String(number)
    }

    private static func checked(_ reference: PaymentReference) -> String? {
        switch reference {
        case .structured(let communication): communication.digits
        case .creditor(let reference): reference.text
        case .free: nil
        }
    }
}
