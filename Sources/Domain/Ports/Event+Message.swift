extension Event.Kind {
    /// What happened, in a few words.
    package var label: Localized {
        switch self {
        case .arrived: Localized(fr: "arrivé", nl: "aangekomen", de: "eingegangen", en: "arrived")
        case .arrivedAgain: Localized(fr: "arrivé de nouveau", nl: "opnieuw aangekomen", de: "noch einmal eingegangen", en: "arrived again")
        case .refused: Localized(fr: "refusé", nl: "geweigerd", de: "abgelehnt", en: "refused")
        case .claimed: Localized(fr: "lecture commencée", nl: "lezing begonnen", de: "Lesen begonnen", en: "reading began")
        case .released: Localized(fr: "lecture interrompue", nl: "lezing onderbroken", de: "Lesen unterbrochen", en: "reading was cut short")
        case .failed: Localized(fr: "lecture échouée", nl: "lezing mislukt", de: "Lesen fehlgeschlagen", en: "reading failed")
        case .quarantined: Localized(fr: "mis de côté", nl: "opzij gelegd", de: "beiseitegelegt", en: "set aside")
        case .drafted: Localized(fr: "brouillon fait", nl: "ontwerp gemaakt", de: "Entwurf angelegt", en: "draft made")
        case .corrected: Localized(fr: "corrigé", nl: "verbeterd", de: "korrigiert", en: "corrected")
        case .split: Localized(fr: "divisé", nl: "gesplitst", de: "geteilt", en: "divided")
        case .merged: Localized(fr: "réuni", nl: "samengevoegd", de: "zusammengefügt", en: "joined")
        case .held: Localized(fr: "retenu comme double", nl: "tegengehouden als dubbel", de: "als doppelt angehalten", en: "held as a duplicate")
        case .cleared: Localized(fr: "dit distinct", nl: "als verschillend gemeld", de: "als verschieden gemeldet", en: "said to be distinct")
        case .taught: Localized(fr: "leçon retenue", nl: "les onthouden", de: "gelernt", en: "lesson learned")
        case .forgotten: Localized(fr: "leçons oubliées", nl: "lessen vergeten", de: "Gelerntes vergessen", en: "lessons forgotten")
        case .submitted: Localized(fr: "soumis", nl: "voorgelegd", de: "vorgelegt", en: "submitted")
        case .approved: Localized(fr: "approuvé", nl: "goedgekeurd", de: "genehmigt", en: "approved")
        case .rejected: Localized(fr: "rejeté", nl: "verworpen", de: "verworfen", en: "rejected")
        case .reopened: Localized(fr: "rouvert", nl: "heropend", de: "wieder geöffnet", en: "reopened")
        case .undone: Localized(fr: "annulé", nl: "ongedaan gemaakt", de: "rückgängig gemacht", en: "undone")
        case .retried:
            Localized(fr: "nouvel essai demandé", nl: "nieuwe poging gevraagd", de: "neuer Versuch verlangt", en: "another try was asked for")
        }
    }
}
