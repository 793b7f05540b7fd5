import Domain

extension Texts {
    static let benchAbstract = Localized(
        fr: "Mesure cette machine.", nl: "Meet deze machine.", de: "Misst diesen Rechner.", en: "Measure this machine.")
    static let benchStorageAbstract = Localized(
        fr: "Mesure le temps d'un objet dans le stockage.", nl: "Meet de tijd van een object in de opslag.",
        de: "Misst die Zeit eines Objekts im Speicher.", en: "Measure the time of an object in the storage.")
    static let objectCountHelp = Localized(
        fr: "Combien d'objets.", nl: "Hoeveel objecten.", de: "Wie viele Objekte.", en: "How many objects.")
    static let objectSizeHelp = Localized(
        fr: "La taille d'un objet, en Kio.", nl: "De grootte van een object, in KiB.", de: "Die Größe eines Objekts, in KiB.",
        en: "The size of an object, in KiB.")
    static let benchRenderAbstract = Localized(
        fr: "Mesure le temps d'un document.", nl: "Meet de tijd van een document.", de: "Misst die Zeit eines Dokuments.",
        en: "Measure the time of a document.")
    static let benchRenderDiscussion = Localized(
        fr: """
            Fait N documents l'un après l'autre, chacun un peu différent, et imprime une ligne de JSON. Tout compte : lecture et contrôle des
            données, calcul, mise en page, dessin, archivage avec la pièce jointe. Un premier document, qui chauffe, ne compte pas.

            Exemple :
              greffier bench render minutes --data pv.json --count 100
            """,
        nl: """
            Maakt N documenten na elkaar, elk een beetje anders, en drukt een regel JSON af. Alles telt: lezen en nakijken van de gegevens,
            berekenen, opmaken, tekenen, archiveren met de bijlage. Een eerste document, om op te warmen, telt niet.

            Voorbeeld:
              greffier bench render minutes --data notulen.json --count 100
            """,
        de: """
            Macht N Dokumente nacheinander, jedes ein wenig anders, und druckt eine Zeile JSON. Alles zählt: Lesen und Prüfen der Daten,
            Rechnen, Umbruch, Zeichnen, Archivieren mit dem Anhang. Ein erstes Dokument zum Aufwärmen zählt nicht.

            Beispiel:
              greffier bench render minutes --data protokoll.json --count 100
            """,
        en: """
            Makes N documents one after the other, each a little different, and prints one line of JSON. Everything counts: reading and checking
            the data, computing, laying out, drawing, archiving with the attachment. A first document, which warms up, does not.

            Example:
              greffier bench render minutes --data minutes.json --count 100
            """)
    static let countHelp = Localized(
        fr: "Combien de documents.", nl: "Hoeveel documenten.", de: "Wie viele Dokumente.", en: "How many documents.")
}
