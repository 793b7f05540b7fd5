internal import Domain

/// What can be wrong with an expression.
extension Problem {
    static let bracesInExpression = Problem(
        Localized(
            fr: "Ici on écrit l'expression sans accolades.", nl: "Hier staat de uitdrukking zonder accolades.",
            de: "Hier steht der Ausdruck ohne geschweifte Klammern.", en: "Here an expression is written without braces."),
        advice: Localized(
            fr: "Écrivez if=\"a == b\", pas if=\"{a == b}\".", nl: "Schrijf if=\"a == b\", niet if=\"{a == b}\".",
            de: "Schreiben Sie if=\"a == b\", nicht if=\"{a == b}\".", en: "Write if=\"a == b\", not if=\"{a == b}\"."))

    static let expressionTooDeep = Problem(
        Localized(
            fr: "L'expression est trop longue.", nl: "De uitdrukking is te lang.", de: "Der Ausdruck ist zu lang.",
            en: "The expression is too long."))

    static let expressionExpected = Problem(
        Localized(
            fr: "Une expression est attendue ici.", nl: "Hier hoort een uitdrukking.", de: "Hier gehört ein Ausdruck hin.",
            en: "An expression is expected here."),
        advice: Localized(
            fr: "Écrivez le nom d'une valeur ; pour une accolade dans le texte, {{ ou }}.",
            nl: "Schrijf de naam van een waarde; voor een accolade in de tekst, {{ of }}.",
            de: "Schreiben Sie den Namen eines Wertes; für eine geschweifte Klammer im Text {{ oder }}.",
            en: "Write the name of a value; for a brace in the text, {{ or }}."))

    static let singleEquals = Problem(
        Localized(
            fr: "« = » seul ne compare pas.", nl: "‘=’ alleen vergelijkt niet.", de: "„=“ allein vergleicht nicht.", en: "“=” alone does not compare."
        ),
        advice: example("=="))

    static let strayBrace = Problem(
        Localized(
            fr: "« } » sans « { » avant.", nl: "‘}’ zonder ‘{’ ervoor.", de: "„}“ ohne „{“ davor.", en: "“}” without “{” before it."),
        advice: Localized(
            fr: "Pour une accolade dans le texte, écrivez }}.", nl: "Schrijf }} voor een accolade in de tekst.",
            de: "Für eine geschweifte Klammer im Text schreiben Sie }}.", en: "For a brace in the text, write }}."))

    static let notAWholeNumber = Problem(
        Localized(
            fr: "Seuls les nombres entiers sont permis.", nl: "Alleen gehele getallen zijn toegestaan.", de: "Nur ganze Zahlen sind erlaubt.",
            en: "Only whole numbers are allowed."),
        advice: Localized(
            fr: "Les montants sont en cents.", nl: "Bedragen staan in centen.", de: "Beträge stehen in Cent.", en: "Amounts are in cents."))

    static func loopPart(_ name: String?) -> Problem {
        let known = Expression.LoopPart.allCases.map { "loop." + $0.rawValue }.joined(separator: ", ")
        let found = name.map { "loop." + $0 } ?? "loop"
        return Problem(
            Localized(
                fr: "« \(found) » est inconnu.", nl: "‘\(found)’ is onbekend.", de: "„\(found)“ ist unbekannt.", en: "“\(found)” is unknown."),
            advice: Localized(fr: "Possible : \(known).", nl: "Mogelijk: \(known).", de: "Möglich: \(known).", en: "Possible: \(known)."))
    }

    static let loopOutside = Problem(
        Localized(
            fr: "« loop » n'existe que dans <for>.", nl: "‘loop’ bestaat alleen in <for>.", de: "„loop“ gibt es nur in <for>.",
            en: "“loop” only exists inside <for>."))

    static let stringKeyExpected = Problem(
        Localized(
            fr: "« t » doit être suivi de la clé d'un texte.", nl: "Na ‘t’ hoort de sleutel van een tekst.",
            de: "Nach „t“ gehört der Schlüssel eines Textes.", en: "“t” must be followed by the key of a string."),
        advice: example("{t.title}"))

    static let stringPrefixExpected = Problem(
        Localized(
            fr: "« t » demande le début des clés parmi lesquelles choisir.", nl: "‘t’ vraagt het begin van de sleutels waaruit het kiest.",
            de: "„t“ verlangt den Anfang der Schlüssel, aus denen es wählt.", en: "“t” asks for the beginning of the keys to choose from."),
        advice: example("{outcome|t:outcome}"))

    static let stringFormatterLast = Problem(
        Localized(
            fr: "Après « t » aucun autre formateur n'est possible.", nl: "Na ‘t’ kan geen andere opmaak volgen.",
            de: "Nach „t“ kann kein weiterer Formatierer folgen.", en: "No other formatter can follow “t”."))

    static func unknownFormatter(_ name: String, known: [String]) -> Problem {
        Problem(
            Localized(
                fr: "Le formateur « \(name) » est inconnu.", nl: "De opmaak ‘\(name)’ is onbekend.", de: "Der Formatierer „\(name)“ ist unbekannt.",
                en: "The formatter “\(name)” is unknown."),
            advice: suggestion(name, among: known))
    }

    static func unknownArgument(_ argument: String, of name: String, known: [String]) -> Problem {
        Problem(
            Localized(
                fr: "Le formateur « \(name) » ne connaît pas « \(argument) ».", nl: "De opmaak ‘\(name)’ kent ‘\(argument)’ niet.",
                de: "Der Formatierer „\(name)“ kennt „\(argument)“ nicht.", en: "The formatter “\(name)” does not know “\(argument)”."),
            advice: suggestion(argument, among: known))
    }
}
