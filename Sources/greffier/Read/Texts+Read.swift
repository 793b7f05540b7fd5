import Domain

extension Texts {
    static let readAbstract = Localized(
        fr: "Lit des documents et montre ce qu'ils contiennent.", nl: "Leest documenten en toont wat erin staat.",
        de: "Liest Dokumente und zeigt, was darin steht.", en: "Read documents and show what is in them.")
    static let readDiscussion = Localized(
        fr: """
            Rien n'est conservé. PDF, PNG, JPEG et TIFF, reconnus à leurs octets et non à leur nom. ✓ : sûr ; ? : à vérifier.

            Exemples :
              greffier read facture.pdf
              greffier read scans/*.pdf --lang nl
              greffier read --json scans/*.pdf > lu.jsonl

            Statut de sortie : 0 tout a été lu, 1 un fichier n'a pas pu l'être, 2 usage ou configuration erronés.
            """,
        nl: """
            Er wordt niets bewaard. PDF, PNG, JPEG en TIFF, herkend aan hun bytes en niet aan hun naam. ✓: zeker; ?: na te kijken.

            Voorbeelden:
              greffier read factuur.pdf
              greffier read scans/*.pdf --lang fr
              greffier read --json scans/*.pdf > gelezen.jsonl

            Exitstatus: 0 alles is gelezen, 1 een bestand kon niet gelezen worden, 2 fout gebruik of foute configuratie.
            """,
        de: """
            Nichts wird aufbewahrt. PDF, PNG, JPEG und TIFF, erkannt an ihren Bytes und nicht am Namen. ✓: sicher; ?: zu prüfen.

            Beispiele:
              greffier read rechnung.pdf
              greffier read scans/*.pdf --lang fr
              greffier read --json scans/*.pdf > gelesen.jsonl

            Rückgabewert: 0 alles gelesen, 1 eine Datei war nicht lesbar, 2 falscher Gebrauch oder falsche Konfiguration.
            """,
        en: """
            Nothing is kept. PDF, PNG, JPEG and TIFF files, told by their bytes and not by their name. ✓: sure; ?: check it.

            Examples:
              greffier read invoice.pdf
              greffier read scans/*.pdf --lang nl
              greffier read --json scans/*.pdf > read.jsonl

            Exit status: 0 when every file was read, 1 when one could not be, 2 for wrong usage or configuration.
            """)
    static let readJSONHelp = Localized(
        fr: "Un objet JSON par document, un par ligne.", nl: "Een JSON-object per document, een per regel.",
        de: "Ein JSON-Objekt je Dokument, eines je Zeile.", en: "One JSON object for each document, a line each.")
    static let readFilesHelp = Localized(
        fr: "Les fichiers à lire.", nl: "De bestanden om te lezen.", de: "Die zu lesenden Dateien.", en: "The files to read.")
    static let readNoFile = Localized(
        fr: "Nommez au moins un fichier : greffier read facture.pdf", nl: "Noem minstens een bestand: greffier read factuur.pdf",
        de: "Nennen Sie mindestens eine Datei: greffier read rechnung.pdf", en: "Name at least one file: greffier read invoice.pdf")

    /// The pages of a document.
    static func pages(_ numbers: [Int]) -> Localized {
        // An e-invoice has none.
        if numbers.isEmpty { return Localized(fr: "XML", nl: "XML", de: "XML", en: "XML") }
        let list = numbers.map(String.init).joined(separator: ", ")
        return numbers.count == 1
            ? Localized(fr: "page \(list)", nl: "pagina \(list)", de: "Seite \(list)", en: "page \(list)")
            : Localized(fr: "pages \(list)", nl: "pagina's \(list)", de: "Seiten \(list)", en: "pages \(list)")
    }
}
