internal import Domain

/// What can be wrong when data are bound.
extension Problem {
    static func unknownValue(_ name: String, known: [String]) -> Problem {
        Problem(
            Localized(
                fr: "La valeur « \(name) » est inconnue.", nl: "De waarde ‘\(name)’ is onbekend.", de: "Der Wert „\(name)“ ist unbekannt.",
                en: "The value “\(name)” is unknown."),
            advice: suggestion(name, among: known))
    }

    static func unknownMember(_ name: String, known: [String]) -> Problem { unknownValue(name, known: known) }

    static func noMembers(_ value: Value, _ name: String) -> Problem {
        let kind = value.kindName
        return Problem(
            Localized(
                fr: "Avant « .\(name) » se trouve \(kind.fr), qui n'a pas de membres.", nl: "Voor ‘.\(name)’ staat \(kind.nl), zonder leden.",
                de: "Vor „.\(name)“ steht \(kind.de), ohne Mitglieder.", en: "Before “.\(name)” stands \(kind.en), which has no members."),
            advice: name == "count" ? nil : listAdvice(value))
    }

    private static func listAdvice(_ value: Value) -> Localized? {
        guard case .list = value else { return nil }
        return example("<for each=\"x\" in=\"…\">{x.…}</for>")
    }

    static func notAList(_ value: Value) -> Problem {
        let kind = value.kindName
        return Problem(
            Localized(
                fr: "<for> demande une liste, pas \(kind.fr).", nl: "<for> vraagt een lijst, niet \(kind.nl).",
                de: "<for> verlangt eine Liste, nicht \(kind.de).", en: "<for> needs a list, not \(kind.en)."))
    }

    static func notComparable(_ left: Value, _ right: Value) -> Problem {
        let (left, right) = (left.kindName, right.kindName)
        return Problem(
            Localized(
                fr: "On ne peut ordonner \(left.fr) et \(right.fr).", nl: "Er is geen volgorde tussen \(left.nl) en \(right.nl).",
                de: "Zwischen \(left.de) und \(right.de) gibt es keine Ordnung.", en: "There is no order between \(left.en) and \(right.en)."))
    }

    static func notWritable(_ value: Value, by formatter: String) -> Problem {
        let kind = value.kindName
        return Problem(
            Localized(
                fr: "Le formateur « \(formatter) » ne peut écrire \(kind.fr).", nl: "De opmaak ‘\(formatter)’ kan \(kind.nl) niet schrijven.",
                de: "Der Formatierer „\(formatter)“ kann \(kind.de) nicht schreiben.", en: "The formatter “\(formatter)” cannot write \(kind.en)."))
    }

    static func notPrintable(_ value: Value) -> Problem {
        let kind = value.kindName
        return Problem(
            Localized(
                fr: "On ne peut imprimer \(kind.fr) tel quel.", nl: "Zo kan \(kind.nl) niet worden afgedrukt.",
                de: "So lässt sich \(kind.de) nicht drucken.", en: "As it stands, \(kind.en) cannot be printed."),
            advice: value.printAdvice)
    }

    static func integerExpected(_ value: Value) -> Problem {
        let kind = value.kindName
        return Problem(
            Localized(
                fr: "Un nombre entier est attendu, pas \(kind.fr).", nl: "Hier hoort een geheel getal, niet \(kind.nl).",
                de: "Hier gehört eine ganze Zahl hin, nicht \(kind.de).", en: "A whole number is expected, not \(kind.en)."))
    }

    static func negativeAmount(_ number: Int64) -> Problem {
        Problem(
            Localized(
                fr: "\(number) : une barre ne peut être négative.", nl: "\(number): een staaf kan niet negatief zijn.",
                de: "\(number): Ein Balken kann nicht negativ sein.", en: "\(number): a bar cannot be negative."))
    }

    static let threshold = Problem(
        Localized(
            fr: "Un seuil est une fraction.", nl: "Een drempel is een breuk.", de: "Eine Schwelle ist ein Bruch.", en: "A threshold is a fraction."),
        advice: example("threshold=\"2/3\""))

    static let noRoom = Problem(
        Localized(
            fr: "Les marges ne laissent pas de place au texte.", nl: "De marges laten geen plaats voor tekst.",
            de: "Die Ränder lassen keinen Platz für Text.", en: "The margins leave no room for text."))

    static func tooManyCells(_ columns: Int) -> Problem {
        Problem(
            Localized(
                fr: "C'est plus que les \(columns) colonnes prévues.", nl: "Dit is meer dan de \(columns) voorziene kolommen.",
                de: "Das ist mehr als die \(columns) vorgesehenen Spalten.", en: "This is more than the \(columns) columns that were given."))
    }

    static func tooManyElements(_ limit: Int) -> Problem {
        Problem(
            Localized(
                fr: "Le document dépasse \(limit) éléments.", nl: "Het document telt meer dan \(limit) elementen.",
                de: "Das Dokument hat mehr als \(limit) Elemente.", en: "The document has more than \(limit) elements."))
    }

    static func notAnAddress(_ text: String) -> Problem {
        Problem(
            Localized(
                fr: "« \(text) » n'est pas une adresse.", nl: "‘\(text)’ is geen adres.", de: "„\(text)“ ist keine Adresse.",
                en: "“\(text)” is not an address."),
            advice: Localized(
                fr: "Elle commence par https://, http://, mailto: ou tel:.", nl: "Het begint met https://, http://, mailto: of tel:.",
                de: "Sie beginnt mit https://, http://, mailto: oder tel:.", en: "It begins with https://, http://, mailto: or tel:."))
    }

    static func missingLanguage(_ language: Language) -> Problem {
        let code = language.rawValue
        return Problem(
            Localized(
                fr: "Ce gabarit n'a pas de textes en \(code).", nl: "Dit sjabloon heeft geen teksten in het \(code).",
                de: "Diese Vorlage hat keine Texte in \(code).", en: "This template has no strings in \(code)."),
            advice: example("strings.\(code).json"))
    }
}

extension Value {
    /// What a person calls it.
    var kindName: Localized {
        switch self {
        case .null: Localized(fr: "une valeur vide", nl: "een lege waarde", de: "ein leerer Wert", en: "an empty value")
        case .bool: Localized(fr: "un oui ou non", nl: "een ja of nee", de: "ein Ja oder Nein", en: "a yes or no")
        case .integer: Localized(fr: "un nombre", nl: "een getal", de: "eine Zahl", en: "a number")
        case .text: Localized(fr: "un texte", nl: "een tekst", de: "ein Text", en: "a text")
        case .list: Localized(fr: "une liste", nl: "een lijst", de: "eine Liste", en: "a list")
        case .record: Localized(fr: "un groupe de valeurs", nl: "een groep van waarden", de: "eine Gruppe von Werten", en: "a group of values")
        }
    }

    fileprivate var printAdvice: Localized? {
        switch self {
        case .bool:
            Localized(
                fr: "Choisissez un texte avec <if>.", nl: "Kies een tekst met <if>.", de: "Wählen Sie einen Text mit <if>.",
                en: "Choose a text with <if>.")
        case .list:
            Localized(
                fr: "Utilisez <for>, ou |join pour des textes.", nl: "Gebruik <for>, of |join voor teksten.",
                de: "Verwenden Sie <for>, oder |join für Texte.", en: "Use <for>, or |join for texts.")
        case .record:
            Localized(
                fr: "Nommez le membre voulu : {x.nom}.", nl: "Noem het gewenste lid: {x.naam}.", de: "Nennen Sie das gewünschte Mitglied: {x.name}.",
                en: "Name the member that you want: {x.name}.")
        default: nil
        }
    }
}
