internal import Domain

/// What can be wrong with a manuscript, in the words of the person who made the template or the data.
extension LayoutFault {
    static let pageNumberInBody = LayoutFault(
        problem: Localized(
            fr: "Le numéro de page n'est connu que dans l'en-tête et le pied de page.",
            nl: "Het paginanummer is alleen bekend in de kop- en voettekst.",
            de: "Die Seitenzahl ist nur in Kopf- und Fußzeile bekannt.",
            en: "The number of the page is only known in the running header and footer."),
        advice: Localized(
            fr: "Placez <page/> et <pages/> dans <header> ou <footer>.",
            nl: "Plaats <page/> en <pages/> in <header> of <footer>.",
            de: "Setzen Sie <page/> und <pages/> in <header> oder <footer>.",
            en: "Put <page/> and <pages/> into <header> or <footer>."))

    static let nothingFits = LayoutFault(
        problem: Localized(
            fr: "Un élément est plus haut qu'une page et ne peut être divisé.",
            nl: "Een element is hoger dan een pagina en kan niet worden gesplitst.",
            de: "Ein Element ist höher als eine Seite und lässt sich nicht teilen.",
            en: "An element is taller than a page and cannot be divided."),
        advice: Localized(
            fr: "Réduisez sa taille, les marges de la page, ou l'en-tête et le pied de page.",
            nl: "Verklein het, de paginamarges, of de kop- en voettekst.",
            de: "Verkleinern Sie es, die Seitenränder oder die Kopf- und Fußzeile.",
            en: "Make it smaller, or the margins of the page, or the running header and footer."))

    static let noRoom = LayoutFault(
        problem: Localized(
            fr: "Les marges, l'en-tête et le pied de page ne laissent pas de place au texte.",
            nl: "De marges, de kop- en de voettekst laten geen ruimte voor de tekst.",
            de: "Ränder, Kopf- und Fußzeile lassen keinen Platz für den Text.",
            en: "The margins, the running header and footer leave no room for the text."))

    static let sumTooLarge = LayoutFault(
        problem: Localized(
            fr: "Une somme à reporter dépasse ce qui peut être calculé.",
            nl: "Een over te dragen som is te groot om te berekenen.",
            de: "Ein Übertrag ist größer, als gerechnet werden kann.",
            en: "A sum to be carried forward is larger than can be computed."))

    static func tooManyCells(_ columns: Int) -> LayoutFault {
        LayoutFault(
            problem: Localized(
                fr: "Une ligne a plus de cellules que le tableau n'a de colonnes (\(columns)).",
                nl: "Een rij heeft meer cellen dan de tabel kolommen heeft (\(columns)).",
                de: "Eine Zeile hat mehr Zellen als die Tabelle Spalten (\(columns)).",
                en: "A row has more cells than the table has columns (\(columns))."))
    }

    static func emptyPicture(_ name: String) -> LayoutFault {
        LayoutFault(
            problem: Localized(
                fr: "L'image \(name) n'a pas de taille.", nl: "De afbeelding \(name) heeft geen afmetingen.",
                de: "Das Bild \(name) hat keine Größe.", en: "The image \(name) has no size."))
    }

    static func codeTooLong(_ bytes: Int) -> LayoutFault {
        LayoutFault(
            problem: Localized(
                fr: "Un texte de \(bytes) octets est trop long pour un code QR.",
                nl: "Een tekst van \(bytes) bytes is te lang voor een QR-code.",
                de: "Ein Text von \(bytes) Bytes ist zu lang für einen QR-Code.",
                en: "A text of \(bytes) bytes is too long for a QR code."))
    }
}
