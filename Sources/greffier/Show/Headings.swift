import Domain

/// The words above the columns.
enum Headings {
    static let field = Localized(fr: "Champ", nl: "Veld", de: "Feld", en: "Field")
    static let value = Localized(fr: "Valeur", nl: "Waarde", de: "Wert", en: "Value")
    static let sure = Localized(fr: "Sûr", nl: "Zeker", de: "Sicher", en: "Sure")
    static let page = Localized(fr: "Page", nl: "Pagina", de: "Seite", en: "Page")
    static let computed = Localized(fr: "calculé", nl: "berekend", de: "berechnet", en: "computed")
    static let place = Localized(fr: "mm (gauche, haut)", nl: "mm (links, boven)", de: "mm (links, oben)", en: "mm (left, top)")
    static let rate = Localized(fr: "Taux", nl: "Tarief", de: "Satz", en: "Rate")
    static let base = Localized(fr: "Base", nl: "Basis", de: "Grundlage", en: "Base")
    static let line = Localized(fr: "Ligne", nl: "Regel", de: "Position", en: "Line")
    static let quantity = Localized(fr: "Quantité", nl: "Aantal", de: "Menge", en: "Quantity")
    static let unitPrice = Localized(fr: "Prix unitaire", nl: "Eenheidsprijs", de: "Einzelpreis", en: "Unit price")
    static let draft = Localized(fr: "Brouillon", nl: "Ontwerp", de: "Entwurf", en: "Draft")
    static let state = Localized(fr: "État", nl: "Staat", de: "Stand", en: "State")
    static let kind = Localized(fr: "Nature", nl: "Soort", de: "Art", en: "Kind")
    static let building = Localized(fr: "Immeuble", nl: "Gebouw", de: "Gebäude", en: "Building")
    static let moment = Localized(fr: "Moment (UTC)", nl: "Moment (UTC)", de: "Zeit (UTC)", en: "Time (UTC)")
    static let who = Localized(fr: "Qui", nl: "Wie", de: "Wer", en: "Who")
    static let number = Localized(fr: "N°", nl: "Nr.", de: "Nr.", en: "No.")
    static let lesson = Localized(fr: "Leçon", nl: "Les", de: "Gelernt", en: "Lesson")
    static let account = Localized(fr: "Compte", nl: "Rekening", de: "Konto", en: "Account")
    static let what = Localized(fr: "Quoi", nl: "Wat", de: "Was", en: "What")
}

extension Finding.Severity {
    var label: Localized {
        switch self {
        case .info: Localized(fr: "info", nl: "info", de: "Info", en: "note")
        case .warning: Localized(fr: "attention", nl: "opgelet", de: "Achtung", en: "warning")
        case .error: Localized(fr: "erreur", nl: "fout", de: "Fehler", en: "error")
        }
    }
}
