extension DraftState {
    /// What people call the state.
    package var label: Localized {
        switch self {
        case .toReview: Localized(fr: "à vérifier", nl: "na te kijken", de: "zu prüfen", en: "to review")
        case .ready: Localized(fr: "prêt", nl: "klaar", de: "bereit", en: "ready")
        case .duplicate: Localized(fr: "en double", nl: "dubbel", de: "doppelt", en: "duplicate")
        case .pendingApproval:
            Localized(fr: "à approuver", nl: "goed te keuren", de: "zu genehmigen", en: "to approve")
        case .approved: Localized(fr: "approuvé", nl: "goedgekeurd", de: "genehmigt", en: "approved")
        case .rejected: Localized(fr: "rejeté", nl: "verworpen", de: "verworfen", en: "rejected")
        }
    }
}

extension DocumentKind {
    /// What people call a document of the kind.
    package var label: Localized {
        switch self {
        case .invoice: Localized(fr: "facture", nl: "factuur", de: "Rechnung", en: "invoice")
        case .creditNote: Localized(fr: "note de crédit", nl: "creditnota", de: "Gutschrift", en: "credit note")
        case .reminder: Localized(fr: "rappel", nl: "herinnering", de: "Mahnung", en: "reminder")
        case .minutes: Localized(fr: "procès-verbal", nl: "verslag", de: "Protokoll", en: "minutes")
        case .commitment: Localized(fr: "engagement", nl: "verbintenis", de: "Verpflichtung", en: "commitment")
        case .other: Localized(fr: "autre", nl: "andere", de: "anderes", en: "other")
        case .unreadable: Localized(fr: "illisible", nl: "onleesbaar", de: "unlesbar", en: "unreadable")
        }
    }
}
