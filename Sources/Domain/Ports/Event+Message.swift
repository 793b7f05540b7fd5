extension Event.Kind {
    /// What happened, for a person.
    package var message: Localized {
        switch self {
        case .arrived: Localized(fr: "Arrivé", nl: "Aangekomen", de: "Eingegangen", en: "Arrived")
        case .arrivedAgain: Localized(fr: "Arrivé à nouveau", nl: "Opnieuw aangekomen", de: "Erneut eingegangen", en: "Arrived again")
        case .refused: Localized(fr: "Refusé", nl: "Geweigerd", de: "Abgelehnt", en: "Refused")
        case .claimed: Localized(fr: "Lecture commencée", nl: "Lezen begonnen", de: "Lesen begonnen", en: "Reading began")
        case .released: Localized(fr: "Remis dans la file", nl: "Terug in de wachtrij", de: "Zurück in die Warteschlange", en: "Back in the queue")
        case .failed: Localized(fr: "Lecture échouée", nl: "Lezen mislukt", de: "Lesen fehlgeschlagen", en: "Reading failed")
        case .quarantined: Localized(fr: "Mis de côté", nl: "Opzijgelegd", de: "Beiseitegelegt", en: "Set aside")
        case .drafted: Localized(fr: "Brouillon établi", nl: "Ontwerp opgesteld", de: "Entwurf erstellt", en: "Drafted")
        case .retried: Localized(fr: "À relire", nl: "Opnieuw te lezen", de: "Erneut zu lesen", en: "To be read again")
        case .corrected: Localized(fr: "Corrigé", nl: "Verbeterd", de: "Berichtigt", en: "Corrected")
        case .split: Localized(fr: "Divisé", nl: "Gesplitst", de: "Geteilt", en: "Divided")
        case .merged: Localized(fr: "Réuni", nl: "Samengevoegd", de: "Zusammengefügt", en: "Merged")
        case .held: Localized(fr: "Retenu comme doublon", nl: "Vastgehouden als dubbel", de: "Als Dublette zurückgehalten", en: "Held as a duplicate")
        case .cleared: Localized(fr: "Reconnu comme distinct", nl: "Als verschillend erkend", de: "Als verschieden erkannt", en: "Told apart")
        case .taught: Localized(fr: "Appris", nl: "Geleerd", de: "Gelernt", en: "Learned")
        case .forgotten: Localized(fr: "Oublié", nl: "Vergeten", de: "Vergessen", en: "Forgotten")
        }
    }
}
