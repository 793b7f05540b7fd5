internal import Domain

/// What can be wrong with a style sheet.
extension Problem {
    static let atRule = Problem(
        Localized(
            fr: "Les règles qui commencent par « @ » n'existent pas ici.", nl: "Regels die met ‘@’ beginnen bestaan hier niet.",
            de: "Regeln, die mit „@“ beginnen, gibt es hier nicht.", en: "Rules that begin with “@” do not exist here."),
        advice: Localized(fr: "Supprimez-la.", nl: "Verwijder ze.", de: "Entfernen Sie sie.", en: "Remove it."))

    static let selector = Problem(
        Localized(
            fr: "Un sélecteur est attendu, suivi de « { ».", nl: "Hier hoort een selector, gevolgd door ‘{’.",
            de: "Hier gehört ein Selektor hin, gefolgt von „{“.", en: "A selector is expected, followed by “{”."),
        advice: Localized(
            fr: "Possible : p, .classe, p.classe, et plusieurs séparés par des virgules.",
            nl: "Mogelijk: p, .klasse, p.klasse, en meerdere met komma's ertussen.",
            de: "Möglich: p, .klasse, p.klasse und mehrere mit Kommas dazwischen.",
            en: "Possible: p, .class, p.class, and several with commas between."))

    static let declaration = Problem(
        Localized(
            fr: "Une propriété est attendue.", nl: "Hier hoort een eigenschap.", de: "Hier gehört eine Eigenschaft hin.",
            en: "A property is expected."),
        advice: example("font-size: 10pt;"))

    static func unknownSelector(_ name: String, known: [String]) -> Problem {
        Problem(
            Localized(
                fr: "Aucun élément ne s'appelle « \(name) ».", nl: "Geen element heet ‘\(name)’.", de: "Kein Element heißt „\(name)“.",
                en: "No element is called “\(name)”."),
            advice: suggestion(name, among: known))
    }

    static func notAVariable(_ name: String) -> Problem {
        Problem(
            Localized(
                fr: "Dans :root, seuls des noms comme --\(name) sont possibles.", nl: "In :root kunnen alleen namen zoals --\(name).",
                de: "In :root sind nur Namen wie --\(name) möglich.", en: "In :root only names such as --\(name) are possible."))
    }

    static func unknownVariable(_ name: String, known: [String]) -> Problem {
        Problem(
            Localized(
                fr: "« \(name) » n'est pas défini.", nl: "‘\(name)’ is niet bepaald.", de: "„\(name)“ ist nicht festgelegt.",
                en: "“\(name)” is not defined."),
            advice: suggestion(name, among: known) ?? example(":root { \(name): #1f3a5f; }"))
    }

    static func unknownProperty(_ name: String, known: [String]) -> Problem {
        Problem(
            Localized(
                fr: "La propriété « \(name) » est inconnue.", nl: "De eigenschap ‘\(name)’ is onbekend.",
                de: "Die Eigenschaft „\(name)“ ist unbekannt.",
                en: "The property “\(name)” is unknown."),
            advice: suggestion(name, among: known) ?? seeReference)
    }

    private static let seeReference = Localized(
        fr: "docs/templates.md donne la liste des propriétés.", nl: "docs/templates.md geeft de lijst van de eigenschappen.",
        de: "docs/templates.md enthält die Liste der Eigenschaften.", en: "docs/templates.md lists the properties.")

    static func unknownValue(_ value: String, of property: String, known: [String]) -> Problem {
        Problem(
            Localized(
                fr: "« \(value) » n'est pas une valeur de « \(property) ».", nl: "‘\(value)’ is geen waarde van ‘\(property)’.",
                de: "„\(value)“ ist kein Wert von „\(property)“.", en: "“\(value)” is not a value of “\(property)”."),
            advice: suggestion(value, among: known))
    }

    static func oneValue(_ property: String, _ count: Int) -> Problem {
        Problem(
            Localized(
                fr: "« \(property) » prend une seule valeur, pas \(count).", nl: "‘\(property)’ heeft één waarde, geen \(count).",
                de: "„\(property)“ hat einen einzigen Wert, nicht \(count).", en: "“\(property)” takes one value, not \(count)."))
    }

    static func notALength(_ text: String) -> Problem {
        Problem(
            Localized(
                fr: "« \(text) » n'est pas une longueur.", nl: "‘\(text)’ is geen lengte.", de: "„\(text)“ ist keine Länge.",
                en: "“\(text)” is not a length."),
            advice: Localized(
                fr: "Unités : pt, mm, cm, em ; par exemple 4mm.", nl: "Eenheden: pt, mm, cm, em; bijvoorbeeld 4mm.",
                de: "Einheiten: pt, mm, cm, em; zum Beispiel 4mm.", en: "Units: pt, mm, cm, em; for example 4mm."))
    }

    static func notALineHeight(_ text: String) -> Problem {
        Problem(
            Localized(
                fr: "« \(text) » n'est pas une hauteur de ligne.", nl: "‘\(text)’ is geen regelhoogte.", de: "„\(text)“ ist keine Zeilenhöhe.",
                en: "“\(text)” is not a line height."),
            advice: Localized(
                fr: "C'est un nombre sans unité de 0.5 à 5, par exemple 1.35.",
                nl: "Dat is een getal zonder eenheid van 0.5 tot 5, bijvoorbeeld 1.35.",
                de: "Das ist eine Zahl ohne Einheit von 0.5 bis 5, zum Beispiel 1.35.",
                en: "It is a number without unit from 0.5 to 5, for example 1.35."))
    }

    static func notAColour(_ text: String) -> Problem {
        Problem(
            Localized(
                fr: "« \(text) » n'est pas une couleur.", nl: "‘\(text)’ is geen kleur.", de: "„\(text)“ ist keine Farbe.",
                en: "“\(text)” is not a colour."),
            advice: Localized(
                fr: "Écrivez #1f3a5f, #ccc, black, white, grey ou var(--nom).", nl: "Schrijf #1f3a5f, #ccc, black, white, grey of var(--naam).",
                de: "Schreiben Sie #1f3a5f, #ccc, black, white, grey oder var(--name).",
                en: "Write #1f3a5f, #ccc, black, white, grey or var(--name)."))
    }

    static func oneToFourLengths(_ property: String) -> Problem {
        Problem(
            Localized(
                fr: "« \(property) » prend une à quatre longueurs.", nl: "‘\(property)’ heeft één tot vier lengten.",
                de: "„\(property)“ hat eine bis vier Längen.", en: "“\(property)” takes one to four lengths."))
    }

    static let border = Problem(
        Localized(
            fr: "Une bordure est une épaisseur, « solid » et une couleur, ou « none ».",
            nl: "Een rand is een dikte, ‘solid’ en een kleur, of ‘none’.",
            de: "Ein Rand ist eine Dicke, „solid“ und eine Farbe, oder „none“.", en: "A border is a width, “solid” and a colour, or “none”."),
        advice: example("border: 0.5pt solid #ccc;"))

    static let marginRight = Problem(
        Localized(
            fr: "Il n'y a pas de marge à droite : un bloc est aussi large que sa colonne.",
            nl: "Er is geen marge rechts: een blok is zo breed als zijn kolom.",
            de: "Rechts gibt es keinen Rand: Ein Block ist so breit wie seine Spalte.",
            en: "There is no margin on the right: a block is as wide as its column."),
        advice: example("margin: 6pt 0 6pt 4mm;"))

    static func unknownFamily(_ name: String, known: [String]) -> Problem {
        Problem(
            Localized(
                fr: "La police « \(name) » n'est pas livrée.", nl: "Het lettertype ‘\(name)’ is niet meegeleverd.",
                de: "Die Schrift „\(name)“ wird nicht mitgeliefert.", en: "The font “\(name)” is not shipped."),
            advice: suggestion(name, among: known))
    }

    static func unknownClass(_ name: String, known: [String]) -> Problem {
        Problem(
            Localized(
                fr: "Aucune feuille de style ne connaît la classe « \(name) ».", nl: "Geen stijlblad kent de klasse ‘\(name)’.",
                de: "Kein Stylesheet kennt die Klasse „\(name)“.", en: "No style sheet knows the class “\(name)”."),
            advice: suggestion(name, among: known) ?? example(".\(name) { … }"))
    }
}
