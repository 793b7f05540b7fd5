package import Domain

/// One payment of one approved draft.
package struct Transfer: Sendable, Hashable {
    package let draft: DraftID
    package let payer: Payer
    package let payee: String
    package let iban: IBAN
    package let bic: BIC?
    package let amount: Money
    package let reference: PaymentReference

    /// The payment of a draft. Throws `TransferRefusal` when it cannot be paid as it is.
    package init(_ draft: ExpenseDraft, from payer: Payer?) throws(TransferRefusal) {
        let content = draft.reading.content
        guard draft.state == .approved else { throw TransferRefusal(draft.id, .notApproved) }
        guard [.invoice, .reminder].contains(draft.reading.kind) else {
            throw TransferRefusal(draft.id, draft.reading.kind == .creditNote ? .creditNote : .noExpense)
        }
        if let currency = content.currency?.value, currency != "EUR" { throw TransferRefusal(draft.id, .currency) }
        guard let amount = content.amountDue ?? content.totalIncl, amount.value > .zero, amount.value.cents <= Transfer.most else {
            throw TransferRefusal(draft.id, .noAmount)
        }
        guard let iban = content.iban else { throw TransferRefusal(draft.id, .noIBAN) }
        guard iban.confidence >= Field<IBAN>.sure || draft.corrected.contains(.iban) else { throw TransferRefusal(draft.id, .unsureIBAN) }
        guard let payer else { throw TransferRefusal(draft.id, .noPayer) }
        guard iban.value != payer.iban else { throw TransferRefusal(draft.id, .ownAccount) }
        guard let payee = content.supplier.map({ LatinText.plain($0.value, limit: 70) }), !payee.isEmpty else {
            throw TransferRefusal(draft.id, .noPayee)
        }
        self.draft = draft.id
        self.payer = payer
        self.payee = payee
        self.iban = iban.value
        bic = content.bic?.value
        self.amount = amount.value
        reference = content.paymentReference?.value ?? .free(content.invoiceNumber?.value ?? draft.id.text)
    }

    /// The largest credit transfer of the SEPA, in cents.
    private static let most: Int64 = 99_999_999_999
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

/// A draft that is not paid, and why.
package struct TransferRefusal: Error, Sendable, Hashable {
    package enum Reason: String, Sendable, CaseIterable {
        case notApproved = "not_approved"
        case creditNote = "credit_note"
        case noExpense = "no_expense"
        case currency
        case noAmount = "no_amount"
        case noIBAN = "no_iban"
        case unsureIBAN = "unsure_iban"
        case noPayer = "no_payer"
        case ownAccount = "own_account"
        case noPayee = "no_payee"
        /// It is in a file of payments already.
        case ordered
    }

    package let draft: DraftID
    package let reason: Reason

    package init(_ draft: DraftID, _ reason: Reason) {
        self.draft = draft
        self.reason = reason
    }
}

extension TransferRefusal.Reason {
    /// Why, for a person.
    package var message: Localized {
        switch self {
        case .notApproved: Localized(fr: "N'est pas approuvé.", nl: "Is niet goedgekeurd.", de: "Ist nicht genehmigt.", en: "Is not approved.")
        case .creditNote:
            Localized(
                fr: "Est une note de crédit : rien à payer.", nl: "Is een creditnota: niets te betalen.",
                de: "Ist eine Gutschrift: nichts zu zahlen.", en: "Is a credit note: nothing to pay.")
        case .noExpense:
            Localized(fr: "Ne demande pas de paiement.", nl: "Vraagt geen betaling.", de: "Verlangt keine Zahlung.", en: "Asks for no payment.")
        case .currency:
            Localized(fr: "N'est pas en euros.", nl: "Is niet in euro.", de: "Ist nicht in Euro.", en: "Is not in euro.")
        case .noAmount:
            Localized(
                fr: "N'a pas de montant à payer.", nl: "Heeft geen te betalen bedrag.", de: "Hat keinen Zahlbetrag.", en: "Has no amount to pay.")
        case .ordered:
            Localized(
                fr: "Est déjà dans un fichier de paiement.", nl: "Zit al in een betaalbestand.", de: "Ist schon in einer Zahlungsdatei.",
                en: "Is in a payment file already.")
        default: partyMessage
        }
    }

    private var partyMessage: Localized {
        switch self {
        case .noIBAN:
            Localized(
                fr: "Le compte du bénéficiaire manque.", nl: "De rekening van de begunstigde ontbreekt.", de: "Das Konto des Empfängers fehlt.",
                en: "The payee's account is missing.")
        case .unsureIBAN:
            Localized(
                fr: "Le compte du bénéficiaire n'est pas sûr : rouvrez et confirmez-le.",
                nl: "De rekening van de begunstigde is niet zeker: heropen en bevestig ze.",
                de: "Das Konto des Empfängers ist unsicher: Öffnen Sie den Entwurf wieder und bestätigen Sie es.",
                en: "The payee's account is not sure: reopen the draft and confirm it.")
        case .noPayer:
            Localized(
                fr: "Le compte de l'immeuble manque dans payments.accounts.", nl: "De rekening van het gebouw ontbreekt in payments.accounts.",
                de: "Das Konto des Gebäudes fehlt in payments.accounts.", en: "The building's account is missing in payments.accounts.")
        case .ownAccount:
            Localized(
                fr: "Le compte du bénéficiaire est celui de l'immeuble.", nl: "De rekening van de begunstigde is die van het gebouw.",
                de: "Das Konto des Empfängers ist das des Gebäudes.", en: "The payee's account is the building's own.")
        default:
            Localized(
                fr: "Le nom du bénéficiaire manque.", nl: "De naam van de begunstigde ontbreekt.", de: "Der Name des Empfängers fehlt.",
                en: "The payee's name is missing.")
        }
    }
}
