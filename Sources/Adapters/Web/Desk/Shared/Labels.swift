internal import Domain

/// What people call the values that the API speaks of; an unknown one keeps its name.
enum Labels {
    static func document(_ state: String, _ language: Language) -> String { documents[state, language] }
    static func draft(_ state: String, _ language: Language) -> String { drafts[state, language] }
    static func kind(_ kind: String, _ language: Language) -> String { kinds[kind, language] }

    /// Choices of a form, the one that is chosen marked; the first stands for all.
    static func choices(_ words: KeyValuePairs<String, Localized>, chosen: String?, _ language: Language) -> [[String: any Sendable]] {
        words.map { ["value": $0.key, "name": $0.value(language), "chosen": $0.key == chosen ?? ""] }
    }

    static let documentStates: KeyValuePairs = [
        "": any,
        "waiting": Localized(fr: "en attente", nl: "wachtend", de: "wartend", en: "waiting"),
        "reading": Localized(fr: "en lecture", nl: "in lezing", de: "wird gelesen", en: "being read"),
        "drafted": Localized(fr: "lu", nl: "gelezen", de: "gelesen", en: "read"),
        "quarantined": Localized(fr: "mis de côté", nl: "opzij gelegd", de: "beiseitegelegt", en: "set aside"),
    ]

    static let kindChoices: KeyValuePairs = [
        "": any,
        "invoice": Localized(fr: "facture", nl: "factuur", de: "Rechnung", en: "invoice"),
        "credit_note": Localized(fr: "note de crédit", nl: "creditnota", de: "Gutschrift", en: "credit note"),
        "reminder": Localized(fr: "rappel", nl: "herinnering", de: "Mahnung", en: "reminder"),
        "minutes": Localized(fr: "procès-verbal", nl: "verslag", de: "Protokoll", en: "minutes"),
        "commitment": Localized(fr: "engagement", nl: "verbintenis", de: "Verpflichtung", en: "commitment"),
        "other": Localized(fr: "autre", nl: "andere", de: "anderes", en: "other"),
        "unreadable": Localized(fr: "illisible", nl: "onleesbaar", de: "unlesbar", en: "unreadable"),
    ]

    private static let any = Localized(fr: "Tous", nl: "Alle", de: "Alle", en: "All")
    private static let documents = named(documentStates)
    private static let kinds = named(kindChoices)
    private static let drafts: [String: Localized] = [
        "to_review": Localized(fr: "à vérifier", nl: "na te kijken", de: "zu prüfen", en: "to review"),
        "ready": Localized(fr: "prêt", nl: "klaar", de: "bereit", en: "ready"),
        "duplicate": Localized(fr: "en double", nl: "dubbel", de: "doppelt", en: "duplicate"),
        "pending_approval": Localized(fr: "à approuver", nl: "goed te keuren", de: "zu genehmigen", en: "to approve"),
        "approved": Localized(fr: "approuvé", nl: "goedgekeurd", de: "genehmigt", en: "approved"),
        "rejected": Localized(fr: "rejeté", nl: "verworpen", de: "verworfen", en: "rejected"),
    ]

    private static func named(_ choices: KeyValuePairs<String, Localized>) -> [String: Localized] {
        Dictionary(choices.map { ($0.key, $0.value) }) { first, _ in first }
    }
}
