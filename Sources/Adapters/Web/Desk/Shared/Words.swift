internal import Domain

/// The texts of a page by the names that its template and its module call them.
struct Words: ExpressibleByDictionaryLiteral, Sendable {
    private let texts: [String: Localized]

    private init(texts: [String: Localized]) { self.texts = texts }

    init(dictionaryLiteral elements: (String, Localized)...) { texts = Dictionary(elements) { first, _ in first } }

    init(_ pairs: KeyValuePairs<String, Localized>) { texts = Dictionary(pairs.map { ($0.key, $0.value) }) { first, _ in first } }

    subscript(name: String, language: Language) -> String { texts[name].map { $0(language) } ?? name }

    /// With the texts of others beside its own.
    func with(_ others: Words) -> Words { Words(texts: texts.merging(others.texts) { own, _ in own }) }

    /// For a template.
    func values(_ language: Language) -> [String: any Sendable] { texts.mapValues { $0(language) } }

    /// For a module.
    func json(_ language: Language) -> JSON { .object(texts.mapValues { .text($0(language)) }) }
}

extension Words {
    /// What lists without end and their keys say.
    static let list: Words = [
        "moreShown": Localized(fr: "{n} de plus", nl: "Nog {n}", de: "{n} weitere", en: "{n} more"),
        "nextRow": Localized(fr: "Ligne suivante", nl: "Volgende rij", de: "Nächste Zeile", en: "Next row"),
        "previousRow": Localized(fr: "Ligne précédente", nl: "Vorige rij", de: "Vorige Zeile", en: "Previous row"),
        "toSearch": Localized(fr: "Chercher", nl: "Zoeken", de: "Suchen", en: "Search"),
    ]
}
