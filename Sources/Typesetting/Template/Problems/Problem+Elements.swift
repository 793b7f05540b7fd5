internal import Domain

/// What can be wrong with elements and attributes.
extension Problem {
    static func unknownElement(_ name: String, known: [String]) -> Problem {
        Problem(
            Localized(
                fr: "L'élément <\(name)> est inconnu.", nl: "Het element <\(name)> is onbekend.", de: "Das Element <\(name)> ist unbekannt.",
                en: "The element <\(name)> is unknown."),
            advice: suggestion(name, among: known))
    }

    static func unknownAttribute(_ attribute: String, of element: String, known: [String]) -> Problem {
        Problem(
            Localized(
                fr: "<\(element)> n'a pas d'attribut « \(attribute) ».", nl: "<\(element)> heeft geen attribuut ‘\(attribute)’.",
                de: "<\(element)> hat kein Attribut „\(attribute)“.", en: "<\(element)> has no attribute “\(attribute)”."),
            advice: suggestion(attribute, among: known))
    }

    static func missingAttribute(_ attribute: String, of element: String) -> Problem {
        Problem(
            Localized(
                fr: "<\(element)> demande l'attribut « \(attribute) ».", nl: "<\(element)> vraagt het attribuut ‘\(attribute)’.",
                de: "<\(element)> verlangt das Attribut „\(attribute)“.", en: "<\(element)> needs the attribute “\(attribute)”."))
    }

    static func literalAttribute(_ attribute: String) -> Problem {
        Problem(
            Localized(
                fr: "« \(attribute) » ne peut pas dépendre des données.", nl: "‘\(attribute)’ kan niet van de gegevens afhangen.",
                de: "„\(attribute)“ kann nicht von den Daten abhängen.", en: "“\(attribute)” cannot depend on the data."),
            advice: Localized(
                fr: "Choisissez avec <if> entre plusieurs éléments.", nl: "Kies met <if> tussen meerdere elementen.",
                de: "Wählen Sie mit <if> zwischen mehreren Elementen.", en: "Choose between several elements with <if>."))
    }

    static func misplaced(_ element: String, in parent: String) -> Problem {
        Problem(
            Localized(
                fr: "<\(element)> n'a pas sa place dans <\(parent)>.", nl: "<\(element)> hoort niet in <\(parent)>.",
                de: "<\(element)> gehört nicht in <\(parent)>.", en: "<\(element)> has no place in <\(parent)>."),
            advice: ElementKind.all[element].flatMap { place(of: $0) })
    }

    /// The elements that may hold it.
    private static func place(of kind: ElementKind) -> Localized? {
        let holders = ElementKind.all.values.filter { kind.standsIn.contains($0.holds) }.map { "<\($0.name)>" }.sorted()
        guard !holders.isEmpty, holders.count <= 4 else { return nil }
        let all = holders.joined(separator: ", ")
        return Localized(fr: "Sa place : \(all).", nl: "Zijn plaats: \(all).", de: "Sein Platz: \(all).", en: "Its place: \(all).")
    }

    static func misplacedText(in parent: String) -> Problem {
        Problem(
            Localized(
                fr: "Du texte n'a pas sa place directement dans <\(parent)>.", nl: "Tekst hoort niet rechtstreeks in <\(parent)>.",
                de: "Text gehört nicht unmittelbar in <\(parent)>.", en: "Text has no place directly in <\(parent)>."),
            advice: parent == "document" ? example("<p>…</p>") : nil)
    }

    static func branchWithoutIf(_ name: String) -> Problem {
        Problem(
            Localized(
                fr: "<\(name)> doit suivre <if> ou <elseif>.", nl: "<\(name)> moet op <if> of <elseif> volgen.",
                de: "<\(name)> muss auf <if> oder <elseif> folgen.", en: "<\(name)> must follow <if> or <elseif>."))
    }

    static func notAVariableName(_ name: String) -> Problem {
        Problem(
            Localized(
                fr: "« \(name) » ne peut pas être un nom de variable.", nl: "‘\(name)’ kan geen naam van een variabele zijn.",
                de: "„\(name)“ kann kein Variablenname sein.", en: "“\(name)” cannot be the name of a variable."),
            advice: Localized(
                fr: "Lettres, chiffres et _ ; pas t, loop, true, false, null, and, or, not.",
                nl: "Letters, cijfers en _; niet t, loop, true, false, null, and, or, not.",
                de: "Buchstaben, Ziffern und _; nicht t, loop, true, false, null, and, or, not.",
                en: "Letters, digits and _; not t, loop, true, false, null, and, or, not."))
    }

    static func rootExpected(_ name: String, found: String) -> Problem {
        Problem(
            Localized(
                fr: "Le fichier doit commencer par <\(name)>, pas <\(found)>.", nl: "Het bestand moet met <\(name)> beginnen, niet met <\(found)>.",
                de: "Die Datei muss mit <\(name)> beginnen, nicht mit <\(found)>.", en: "The file must begin with <\(name)>, not <\(found)>."))
    }

    static func missingFile(_ name: String) -> Problem {
        Problem(
            Localized(
                fr: "Le fichier \(name) manque.", nl: "Het bestand \(name) ontbreekt.", de: "Die Datei \(name) fehlt.",
                en: "The file \(name) is missing."))
    }

    static func unknownPart(_ name: String, known: [String]) -> Problem {
        Problem(
            Localized(
                fr: "La partie « \(name) » n'existe pas.", nl: "Het deel ‘\(name)’ bestaat niet.", de: "Den Teil „\(name)“ gibt es nicht.",
                en: "There is no part “\(name)”."),
            advice: suggestion(name, among: known) ?? example("shared/parts/\(name).xml"))
    }

    static func partCycle(_ name: String) -> Problem {
        Problem(
            Localized(
                fr: "La partie « \(name) » se contient elle-même.", nl: "Het deel ‘\(name)’ bevat zichzelf.",
                de: "Der Teil „\(name)“ enthält sich selbst.", en: "The part “\(name)” contains itself."))
    }

    static func notACount(_ text: String, _ range: ClosedRange<Int>) -> Problem {
        let (low, high) = (range.lowerBound, range.upperBound)
        return Problem(
            Localized(
                fr: "« \(text) » n'est pas un nombre de \(low) à \(high).", nl: "‘\(text)’ is geen getal van \(low) tot \(high).",
                de: "„\(text)“ ist keine Zahl von \(low) bis \(high).", en: "“\(text)” is not a number from \(low) to \(high)."))
    }

    static func notAWidth(_ text: String) -> Problem {
        Problem(
            Localized(
                fr: "« \(text) » n'est pas une largeur de colonne.", nl: "‘\(text)’ is geen kolombreedte.", de: "„\(text)“ ist keine Spaltenbreite.",
                en: "“\(text)” is not a column width."),
            advice: example("columns=\"fit 20mm * 2*\""))
    }

    static func notAnInteger(_ text: String) -> Problem {
        Problem(
            Localized(
                fr: "« \(text) » n'est pas un nombre entier.", nl: "‘\(text)’ is geen geheel getal.", de: "„\(text)“ ist keine ganze Zahl.",
                en: "“\(text)” is not a whole number."))
    }

    static let formattedInteger = Problem(
        Localized(
            fr: "Un nombre est attendu ici, sans formateur.", nl: "Hier hoort een getal, zonder opmaak.",
            de: "Hier gehört eine Zahl hin, ohne Formatierer.", en: "A number is expected here, without a formatter."))

    static func missingPicture(_ path: String) -> Problem {
        Problem(
            Localized(
                fr: "L'image \(path) manque.", nl: "De afbeelding \(path) ontbreekt.", de: "Das Bild \(path) fehlt.",
                en: "The picture \(path) is missing."),
            advice: Localized(
                fr: "Déposez-la dans shared/ ou dans le dossier du gabarit.", nl: "Leg ze in shared/ of in de map van het sjabloon.",
                de: "Legen Sie es in shared/ oder in den Ordner der Vorlage.", en: "Put it in shared/ or in the template's folder."))
    }

    static func brokenPicture(_ path: String) -> Problem {
        Problem(
            Localized(
                fr: "L'image \(path) n'est pas lisible.", nl: "De afbeelding \(path) is niet leesbaar.", de: "Das Bild \(path) ist nicht lesbar.",
                en: "The picture \(path) cannot be read."),
            advice: Localized(
                fr: "Enregistrez-la en PNG, JPEG ou SVG avec une taille.", nl: "Bewaar ze als PNG, JPEG of SVG met een afmeting.",
                de: "Speichern Sie es als PNG, JPEG oder SVG mit einer Größe.", en: "Save it as PNG, JPEG or SVG with a size."))
    }
}
