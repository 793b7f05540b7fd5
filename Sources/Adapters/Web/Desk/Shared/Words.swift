internal import Domain

extension [String: Localized] {
    /// A text in one language; its name when there is none.
    subscript(name: String, language: Language) -> String { self[name].map { $0(language) } ?? name }

    /// What lists without end and their keys say.
    static let list: [String: Localized] = [
        "moreShown": Localized(fr: "{n} de plus", nl: "Nog {n}", de: "{n} weitere", en: "{n} more"),
        "nextRow": Localized(fr: "Ligne suivante", nl: "Volgende rij", de: "Nächste Zeile", en: "Next row"),
        "previousRow": Localized(fr: "Ligne précédente", nl: "Vorige rij", de: "Vorige Zeile", en: "Previous row"),
        "toSearch": Localized(fr: "Chercher", nl: "Zoeken", de: "Suchen", en: "Search"),
    ]

    /// The texts of a module, with others beside them.
    func and(_ others: [String: Localized]) -> [String: Localized] { merging(others) { own, _ in own } }
}
