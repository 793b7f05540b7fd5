internal import Domain

/// What can be wrong with a file of strings.
extension Problem {
    static let objectExpected = Problem(
        Localized(
            fr: "Le fichier doit être un objet JSON.", nl: "Het bestand moet een JSON-object zijn.", de: "Die Datei muss ein JSON-Objekt sein.",
            en: "The file must be a JSON object."),
        advice: example("{\"title\": \"…\"}"))

    static let stringExpected = Problem(
        Localized(
            fr: "Un texte entre guillemets est attendu.", nl: "Hier hoort een tekst tussen aanhalingstekens.",
            de: "Hier gehört ein Text in Anführungszeichen hin.", en: "A text in quotation marks is expected."))

    static func signExpected(_ sign: String) -> Problem {
        Problem(
            Localized(fr: "« \(sign) » est attendu.", nl: "Hier hoort ‘\(sign)’.", de: "Hier gehört „\(sign)“ hin.", en: "“\(sign)” is expected."))
    }

    static func keyTwice(_ key: String) -> Problem {
        Problem(
            Localized(
                fr: "« \(key) » est donné deux fois.", nl: "‘\(key)’ staat er twee keer.", de: "„\(key)“ steht zweimal da.",
                en: "“\(key)” is given twice."))
    }

    static let stringKeyEmpty = Problem(
        Localized(fr: "Une clé est vide.", nl: "Een sleutel is leeg.", de: "Ein Schlüssel ist leer.", en: "A key is empty."))

    static func unknownPlural(_ name: String) -> Problem {
        Problem(
            Localized(
                fr: "Un pluriel n'a pas de forme « \(name) ».", nl: "Een meervoud heeft geen vorm ‘\(name)’.",
                de: "Ein Plural hat keine Form „\(name)“.", en: "A plural has no form “\(name)”."),
            advice: suggestion(name, among: StringEntry.pluralMembers))
    }

    static let pluralForms = Problem(
        Localized(
            fr: "Un pluriel demande count, one et other.", nl: "Een meervoud vraagt count, one en other.",
            de: "Ein Plural verlangt count, one und other.", en: "A plural needs count, one and other."),
        advice: example("{\"count\": \"owners\", \"one\": \"…\", \"other\": \"…\"}"))

    static let controlInString = Problem(
        Localized(
            fr: "Un texte JSON ne peut pas continuer à la ligne suivante.", nl: "Een JSON-tekst kan niet op de volgende regel doorlopen.",
            de: "Ein JSON-Text kann nicht in der nächsten Zeile weitergehen.", en: "A JSON text cannot go on in the next line."),
        advice: Localized(
            fr: "Pour un retour à la ligne, écrivez <br/>.", nl: "Schrijf <br/> voor een nieuwe regel.",
            de: "Für einen Zeilenumbruch schreiben Sie <br/>.", en: "For a line break, write <br/>."))

    static let unknownEscape = Problem(
        Localized(
            fr: "Cette séquence après « \\ » est inconnue.", nl: "Deze reeks na ‘\\’ is onbekend.", de: "Diese Folge nach „\\“ ist unbekannt.",
            en: "This sequence after “\\” is unknown."),
        advice: Localized(
            fr: "Possible : \\\" \\\\ \\/ \\n \\t et \\u00e9.", nl: "Mogelijk: \\\" \\\\ \\/ \\n \\t en \\u00e9.",
            de: "Möglich: \\\" \\\\ \\/ \\n \\t und \\u00e9.", en: "Possible: \\\" \\\\ \\/ \\n \\t and \\u00e9."))

    static func unknownString(_ key: String, known: [String]) -> Problem {
        Problem(
            Localized(
                fr: "Le texte « \(key) » n'existe dans aucune langue.", nl: "De tekst ‘\(key)’ bestaat in geen enkele taal.",
                de: "Den Text „\(key)“ gibt es in keiner Sprache.", en: "The string “\(key)” exists in no language."),
            advice: suggestion(key, among: known))
    }

    static func missingString(_ key: String, _ language: Language) -> Problem {
        let file = "strings.\(language.rawValue).json"
        return Problem(
            Localized(
                fr: "Le texte « \(key) » manque en \(language.rawValue).", nl: "De tekst ‘\(key)’ ontbreekt in het \(language.rawValue).",
                de: "Der Text „\(key)“ fehlt in \(language.rawValue).", en: "The string “\(key)” is missing in \(language.rawValue)."),
            advice: Localized(
                fr: "Ajoutez-le à \(file).", nl: "Voeg hem toe aan \(file).", de: "Ergänzen Sie ihn in \(file).", en: "Add it to \(file)."))
    }

    static func stringCycle(_ key: String) -> Problem {
        Problem(
            Localized(
                fr: "Le texte « \(key) » se contient lui-même.", nl: "De tekst ‘\(key)’ bevat zichzelf.",
                de: "Der Text „\(key)“ enthält sich selbst.",
                en: "The string “\(key)” contains itself."))
    }
}
