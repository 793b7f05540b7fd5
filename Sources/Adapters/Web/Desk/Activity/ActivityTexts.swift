internal import Domain

/// The texts of the audit trail.
enum ActivityTexts {
    static let words: [String: Localized] = [
        "title": Localized(fr: "Activité", nl: "Activiteit", de: "Verlauf", en: "Activity"),
        "note": Localized(
            fr: "Tout ce qui s'est passé ; rien n'en est jamais changé ni effacé.", nl: "Alles wat gebeurd is; niets wordt ooit gewijzigd of gewist.",
            de: "Alles, was geschehen ist; nichts davon wird je geändert oder gelöscht.",
            en: "Everything that happened; none of it is ever changed or removed."),
        "who": Localized(fr: "Qui", nl: "Wie", de: "Wer", en: "Who"),
        "what": Localized(fr: "Quoi", nl: "Wat", de: "Was", en: "What"),
        "when": Localized(fr: "Heure", nl: "Uur", de: "Uhrzeit", en: "Time"),
        "day": Localized(fr: "Jour", nl: "Dag", de: "Tag", en: "Day"),
        "document": Localized(fr: "Document", nl: "Document", de: "Dokument", en: "Document"),
        "show": Localized(fr: "Voir", nl: "Bekijken", de: "Ansehen", en: "See"),
        "all": Localized(fr: "Tout", nl: "Alles", de: "Alles", en: "Everything"),
        "find": Localized(fr: "Filtrer", nl: "Filteren", de: "Filtern", en: "Filter"),
        "reset": Localized(fr: "Tout montrer", nl: "Alles tonen", de: "Alles zeigen", en: "Show everything"),
        "none": Localized(fr: "Rien à montrer.", nl: "Niets te tonen.", de: "Nichts zu zeigen.", en: "Nothing to show."),
        "more": Localized(fr: "Montrer la suite", nl: "Meer tonen", de: "Mehr zeigen", en: "Show more"),
    ]
}
