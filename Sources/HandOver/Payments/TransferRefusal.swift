package import Domain

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
        /// A person said that it is paid in another way.
        case paidOtherwise = "paid_otherwise"
        case unsureAmount = "unsure_amount"
        case unsureReference = "unsure_reference"
        /// The supplier takes the money by direct debit.
        case directDebit = "direct_debit"
        /// It is paid by card, in cash, online, or against another debt.
        case otherMeans = "other_means"
        /// A file pays the same amount to the same account with the same communication.
        case repeated

        /// A person who looks at the document can have it paid.
        package var isConfirmable: Bool {
            switch self {
            case .noIBAN, .unsureIBAN, .unsureAmount, .unsureReference, .noAmount, .noPayee, .directDebit, .otherMeans: true
            default: false
            }
        }
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
        case .paidOtherwise:
            Localized(fr: "Est payé autrement.", nl: "Is anders betaald.", de: "Ist anders bezahlt.", en: "Is paid otherwise.")
        case .repeated:
            Localized(
                fr: "Un fichier paie déjà le même montant au même compte avec la même communication.",
                nl: "Een bestand betaalt al hetzelfde bedrag op dezelfde rekening met dezelfde mededeling.",
                de: "Eine Datei zahlt schon denselben Betrag auf dasselbe Konto mit derselben Mitteilung.",
                en: "A file pays the same amount to the same account with the same communication already.")
        case .ordered:
            Localized(
                fr: "Est déjà dans un fichier de paiement.", nl: "Zit al in een betaalbestand.", de: "Ist schon in einer Zahlungsdatei.",
                en: "Is in a payment file already.")
        case .unsureAmount, .unsureReference, .directDebit, .otherMeans: doubtMessage
        default: partyMessage
        }
    }

    private var doubtMessage: Localized {
        switch self {
        case .unsureAmount:
            Localized(
                fr: "Le montant n'est pas sûr : confirmez-le.", nl: "Het bedrag is niet zeker: bevestig het.",
                de: "Der Betrag ist unsicher: Bestätigen Sie ihn.", en: "The amount is not sure: confirm it.")
        case .unsureReference:
            Localized(
                fr: "La communication structurée n'est pas sûre : confirmez-la.", nl: "De gestructureerde mededeling is niet zeker: bevestig ze.",
                de: "Die strukturierte Mitteilung ist unsicher: Bestätigen Sie sie.",
                en: "The structured communication is not sure: confirm it.")
        case .directDebit:
            Localized(
                fr: "Le fournisseur encaisse par domiciliation.", nl: "De leverancier int via domiciliëring.",
                de: "Der Lieferant zieht den Betrag per Lastschrift ein.", en: "The supplier takes the money by direct debit.")
        default:
            Localized(
                fr: "Se paie par carte, comptant, en ligne ou par compensation.", nl: "Wordt betaald met kaart, contant, online of door verrekening.",
                de: "Wird mit Karte, bar, online oder durch Verrechnung bezahlt.",
                en: "Is paid by card, in cash, online or against another debt.")
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
                fr: "Le compte du bénéficiaire n'est pas sûr : confirmez-le.",
                nl: "De rekening van de begunstigde is niet zeker: bevestig ze.",
                de: "Das Konto des Empfängers ist unsicher: Bestätigen Sie es.",
                en: "The payee's account is not sure: confirm it.")
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
