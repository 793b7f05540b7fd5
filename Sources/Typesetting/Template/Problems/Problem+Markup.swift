internal import Domain

/// What can be wrong with the form of a layout file.
extension Problem {
    static let elementExpected = Problem(
        Localized(
            fr: "Le fichier doit commencer par un élément, comme <document>.", nl: "Het bestand moet met een element beginnen, zoals <document>.",
            de: "Die Datei muss mit einem Element beginnen, etwa <document>.", en: "The file must begin with an element, such as <document>."))

    static let textAfterEnd = Problem(
        Localized(
            fr: "Il reste du texte après la fin de l'élément.", nl: "Er staat nog tekst na het einde van het element.",
            de: "Nach dem Ende des Elements folgt noch Text.", en: "There is text after the end of the element."),
        advice: Localized(
            fr: "Un fichier contient un seul élément qui entoure tous les autres.", nl: "Een bestand bevat één element dat alle andere omvat.",
            de: "Eine Datei enthält ein einziges Element, das alle anderen umschließt.", en: "A file holds one element, around all others."))

    static let strayEndTag = Problem(
        Localized(
            fr: "Cette balise de fin n'a pas de début.", nl: "Deze eindtag heeft geen begin.", de: "Dieses Ende-Tag hat keinen Anfang.",
            en: "This end tag has no beginning."))

    static func tooLarge(_ limit: Int) -> Problem {
        let size = limit >> 20
        return Problem(
            Localized(
                fr: "Le fichier dépasse \(size) Mio.", nl: "Het bestand is groter dan \(size) MiB.", de: "Die Datei ist größer als \(size) MiB.",
                en: "The file is larger than \(size) MiB."))
    }

    static let notUTF8 = Problem(
        Localized(
            fr: "Le fichier n'est pas du texte UTF-8.", nl: "Het bestand is geen UTF-8-tekst.", de: "Die Datei ist kein UTF-8-Text.",
            en: "The file is not UTF-8 text."),
        advice: Localized(
            fr: "Enregistrez-le en UTF-8 dans votre éditeur.", nl: "Bewaar het als UTF-8 in uw editor.",
            de: "Speichern Sie sie in Ihrem Editor als UTF-8.", en: "Save it as UTF-8 in your editor."))

    static let controlCharacter = Problem(
        Localized(
            fr: "Un caractère de contrôle n'a pas sa place ici.", nl: "Een stuurteken hoort hier niet.",
            de: "Ein Steuerzeichen gehört nicht hierher.",
            en: "A control character has no place here."))

    static func unfinished(_ what: String) -> Problem {
        Problem(
            Localized(
                fr: "« \(what) » n'est pas terminé.", nl: "‘\(what)’ is niet afgesloten.", de: "„\(what)“ ist nicht abgeschlossen.",
                en: "“\(what)” is not finished."))
    }

    static func unexpected(_ character: String) -> Problem {
        Problem(
            Localized(
                fr: "« \(character) » n'a pas sa place ici.", nl: "‘\(character)’ hoort hier niet.", de: "„\(character)“ gehört nicht hierher.",
                en: "“\(character)” has no place here."))
    }

    static let documentType = Problem(
        Localized(
            fr: "Un gabarit n'a pas de <!DOCTYPE> ni d'autre déclaration.", nl: "Een sjabloon heeft geen <!DOCTYPE> of andere declaratie.",
            de: "Eine Vorlage hat kein <!DOCTYPE> und keine andere Deklaration.", en: "A template has no <!DOCTYPE> nor any other declaration."),
        advice: Localized(fr: "Supprimez-la.", nl: "Verwijder ze.", de: "Entfernen Sie sie.", en: "Remove it."))

    static let instruction = Problem(
        Localized(
            fr: "Un gabarit n'a pas d'instruction <? … ?>.", nl: "Een sjabloon heeft geen instructie <? … ?>.",
            de: "Eine Vorlage hat keine Anweisung <? … ?>.", en: "A template has no instruction <? … ?>."),
        advice: Localized(fr: "Supprimez-la.", nl: "Verwijder ze.", de: "Entfernen Sie sie.", en: "Remove it."))

    static let section = Problem(
        Localized(
            fr: "Un gabarit n'a pas de section <![CDATA[ … ]]>.", nl: "Een sjabloon heeft geen sectie <![CDATA[ … ]]>.",
            de: "Eine Vorlage hat keinen Abschnitt <![CDATA[ … ]]>.", en: "A template has no section <![CDATA[ … ]]>."),
        advice: Localized(
            fr: "Écrivez &lt; et &amp; dans le texte.", nl: "Schrijf &lt; en &amp; in de tekst.", de: "Schreiben Sie &lt; und &amp; im Text.",
            en: "Write &lt; and &amp; in the text."))

    static func tooDeep(_ limit: Int) -> Problem {
        Problem(
            Localized(
                fr: "Plus de \(limit) éléments sont imbriqués.", nl: "Meer dan \(limit) elementen zitten in elkaar.",
                de: "Mehr als \(limit) Elemente sind ineinander verschachtelt.", en: "More than \(limit) elements stand inside each other."))
    }

    static func notClosed(_ name: String) -> Problem {
        Problem(
            Localized(
                fr: "<\(name)> n'est pas fermé.", nl: "<\(name)> is niet gesloten.", de: "<\(name)> ist nicht geschlossen.",
                en: "<\(name)> is not closed."),
            advice: Localized(
                fr: "Ajoutez </\(name)> à l'endroit où il finit.", nl: "Voeg </\(name)> toe waar het eindigt.",
                de: "Ergänzen Sie </\(name)>, wo es endet.", en: "Add </\(name)> where it ends."))
    }

    static func otherEndTag(_ name: String, expected: String, line: Int) -> Problem {
        Problem(
            Localized(
                fr: "</\(name)> ferme <\(expected)> de la ligne \(line).", nl: "</\(name)> sluit <\(expected)> van regel \(line).",
                de: "</\(name)> schließt <\(expected)> aus Zeile \(line).", en: "</\(name)> closes <\(expected)> of line \(line)."),
            advice: Localized(
                fr: "Fermez d'abord <\(expected)>.", nl: "Sluit eerst <\(expected)>.", de: "Schließen Sie zuerst <\(expected)>.",
                en: "Close <\(expected)> first."))
    }

    static func attributeTwice(_ name: String) -> Problem {
        Problem(
            Localized(
                fr: "L'attribut « \(name) » est donné deux fois.", nl: "Het attribuut ‘\(name)’ staat er twee keer.",
                de: "Das Attribut „\(name)“ steht zweimal da.", en: "The attribute “\(name)” is given twice."))
    }

    static func attributeWithoutValue(_ name: String) -> Problem {
        Problem(
            Localized(
                fr: "L'attribut « \(name) » n'a pas de valeur.", nl: "Het attribuut ‘\(name)’ heeft geen waarde.",
                de: "Das Attribut „\(name)“ hat keinen Wert.", en: "The attribute “\(name)” has no value."),
            advice: example("\(name)=\"…\""))
    }

    static func attributeWithoutQuotes(_ name: String) -> Problem {
        Problem(
            Localized(
                fr: "La valeur de « \(name) » n'est pas entre guillemets.", nl: "De waarde van ‘\(name)’ staat niet tussen aanhalingstekens.",
                de: "Der Wert von „\(name)“ steht nicht in Anführungszeichen.", en: "The value of “\(name)” is not in quotation marks."),
            advice: example("\(name)=\"…\""))
    }

    static let lessThanInAttribute = Problem(
        Localized(
            fr: "« < » ne peut pas figurer dans un attribut.", nl: "‘<’ mag niet in een attribuut staan.",
            de: "„<“ darf nicht in einem Attribut stehen.", en: "“<” cannot stand in an attribute."),
        advice: Localized(
            fr: "Écrivez &lt;, ou fermez les guillemets.", nl: "Schrijf &lt;, of sluit de aanhalingstekens.",
            de: "Schreiben Sie &lt; oder schließen Sie die Anführungszeichen.", en: "Write &lt;, or close the quotation marks."))

    static let bareAmpersand = Problem(
        Localized(
            fr: "« & » seul n'est pas permis.", nl: "‘&’ alleen mag niet.", de: "„&“ allein ist nicht erlaubt.", en: "“&” alone is not allowed."),
        advice: Localized(fr: "Écrivez &amp;.", nl: "Schrijf &amp;.", de: "Schreiben Sie &amp;.", en: "Write &amp;."))

    static func unknownEntity(_ name: String) -> Problem {
        Problem(
            Localized(
                fr: "« &\(name); » est inconnu.", nl: "‘&\(name);’ is onbekend.", de: "„&\(name);“ ist unbekannt.", en: "“&\(name);” is unknown."),
            advice: Localized(
                fr: "Écrivez le caractère lui-même, ou son numéro : &#233; pour é.", nl: "Schrijf het teken zelf, of zijn nummer: &#233; voor é.",
                de: "Schreiben Sie das Zeichen selbst oder seine Nummer: &#233; für é.",
                en: "Write the character itself, or its number: &#233; for é."))
    }

    static func nameExpected(_ found: String) -> Problem {
        Problem(
            Localized(
                fr: "Un nom est attendu, pas « \(found) ».", nl: "Hier hoort een naam, niet ‘\(found)’.",
                de: "Hier gehört ein Name hin, nicht „\(found)“.", en: "A name is expected, not “\(found)”."),
            advice: found.isEmpty || found == " " ? lessThan : nil)
    }

    private static let lessThan = Localized(
        fr: "Si « < » est du texte, écrivez &lt;.", nl: "Als ‘<’ tekst is, schrijf dan &lt;.", de: "Ist „<“ Text, schreiben Sie &lt;.",
        en: "If “<” is text, write &lt;.")

    static func example(_ text: String) -> Localized {
        Localized(fr: "Écrivez \(text).", nl: "Schrijf \(text).", de: "Schreiben Sie \(text).", en: "Write \(text).")
    }

    /// "Did you mean …?", when something near enough is known; otherwise what there is.
    static func suggestion(_ name: String, among known: [String]) -> Localized? {
        if let near = Spelling.nearest(to: name, among: known) {
            return Localized(
                fr: "Vouliez-vous dire « \(near) » ?", nl: "Bedoelde u ‘\(near)’?", de: "Meinten Sie „\(near)“?", en: "Did you mean “\(near)”?")
        }
        guard !known.isEmpty, known.count <= 16 else { return nil }
        let all = known.sorted().joined(separator: ", ")
        return Localized(fr: "Possible : \(all).", nl: "Mogelijk: \(all).", de: "Möglich: \(all).", en: "Possible: \(all).")
    }
}
