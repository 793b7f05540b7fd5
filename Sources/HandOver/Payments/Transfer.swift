package import Domain

/// One payment of one approved draft.
package struct Transfer: Sendable, Hashable {
    package let draft: DraftID
    package let version: Int
    package let payer: Payer
    package let payee: String
    package let iban: IBAN
    package let bic: BIC?
    package let amount: Money
    package let reference: PaymentReference

    /// The payment of a draft. What a person confirmed counts in place of what was read. Throws `TransferRefusal` when it cannot be paid as it is.
    package init(_ draft: ExpenseDraft, confirmed: PaymentConfirmation? = nil, from payer: Payer?) throws(TransferRefusal) {
        func refused(_ reason: TransferRefusal.Reason) -> TransferRefusal { TransferRefusal(draft.id, reason) }
        let content = draft.reading.content
        guard draft.state == .approved else { throw refused(.notApproved) }
        guard [.invoice, .reminder].contains(draft.reading.kind) else {
            throw refused(draft.reading.kind == .creditNote ? .creditNote : .noExpense)
        }
        if let currency = content.currency?.value, currency != "EUR" { throw refused(.currency) }
        let known: PaymentConfirmation
        if let confirmed { known = confirmed } else { known = try PaymentConfirmation(readOf: draft) }
        guard known.amount > .zero, known.amount.cents <= Transfer.most else { throw refused(.noAmount) }
        guard known.iban.isProven else { throw refused(.unsureIBAN) }
        guard let payer else { throw refused(.noPayer) }
        guard known.iban != payer.iban else { throw refused(.ownAccount) }
        let payee = LatinText.plain(known.payee, limit: 70)
        guard !payee.isEmpty else { throw refused(.noPayee) }
        (self.draft, version, self.payer, self.payee) = (draft.id, draft.version, payer, payee)
        (iban, amount, reference) = (known.iban, known.amount, known.reference)
        // The account is enough; a wrong bank beside it would stop the payment.
        bic = confirmed == nil ? content.bic.flatMap { draft.isSure($0, .bic) ? $0.value : nil } : nil
    }

    /// The largest credit transfer of the SEPA, in cents.
    private static let most: Int64 = 99_999_999_999
}

extension PaymentConfirmation {
    /// What was read, where no person need look at it first.
    fileprivate init(readOf draft: ExpenseDraft) throws(TransferRefusal) {
        let content = draft.reading.content
        if let other = draft.otherMeans { throw TransferRefusal(draft.id, other) }
        guard let (amount, name) = content.amountDue.map({ ($0, FieldName.amountDue) }) ?? content.totalIncl.map({ ($0, .totalIncl) }) else {
            throw TransferRefusal(draft.id, .noAmount)
        }
        guard draft.isSure(amount, name) else { throw TransferRefusal(draft.id, .unsureAmount) }
        guard let iban = content.iban else { throw TransferRefusal(draft.id, .noIBAN) }
        guard draft.isSure(iban, .iban) else { throw TransferRefusal(draft.id, .unsureIBAN) }
        if let reference = content.paymentReference, reference.value.isChecked, !draft.isSure(reference, .paymentReference) {
            throw TransferRefusal(draft.id, .unsureReference)
        }
        let reference = content.paymentReference?.value ?? .free(content.invoiceNumber?.value ?? draft.id.text)
        self.init(payee: content.supplier?.value ?? "", iban: iban.value, reference: reference, amount: amount.value)
    }
}

extension PaymentReference {
    /// A program at the payee books it without a person looking at it.
    fileprivate var isChecked: Bool {
        if case .free = self { return false }
        return true
    }
}

extension ExpenseDraft {
    fileprivate func isSure<Value>(_ field: Field<Value>, _ name: FieldName) -> Bool {
        field.confidence >= Field<Value>.sure || corrected.contains(name)
    }

    /// The document says that the money is taken, or was paid: what a transfer would pay twice (of e-invoices UNTDID 4461).
    fileprivate var otherMeans: TransferRefusal.Reason? {
        if reading.findings.contains(where: { $0.code == .directDebit }) { return .directDebit }
        let means = Set(reading.sheet?.paymentMeans ?? [])
        if !means.isDisjoint(with: ["49", "59"]) { return .directDebit }
        return means.isDisjoint(with: ["10", "48", "54", "55", "68", "97"]) ? nil : .otherMeans
    }
}

/// The account that a building pays from, and whose it is.
package struct Payer: Sendable, Hashable {
    package let name: String
    package let iban: IBAN

    package init(name: String, iban: IBAN) {
        self.name = name
        self.iban = iban
    }
}
