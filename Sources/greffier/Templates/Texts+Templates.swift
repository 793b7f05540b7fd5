import Domain

extension Texts {
    static let templatesAbstract = Localized(
        fr: "Montre, vérifie et essaie les modèles.", nl: "Toont, controleert en probeert de sjablonen.",
        de: "Zeigt, prüft und probiert die Vorlagen.", en: "Show, check and try the templates.")
    static let listAbstract = Localized(
        fr: "Montre les modèles et leurs langues.", nl: "Toont de sjablonen en hun talen.", de: "Zeigt die Vorlagen und ihre Sprachen.",
        en: "Show the templates and their languages.")
    static let listDiscussion = Localized(
        fr: "Exemple :\n  greffier templates list --organisation bureau", nl: "Voorbeeld:\n  greffier templates list --organisation kantoor",
        de: "Beispiel:\n  greffier templates list --organisation buero", en: "Example:\n  greffier templates list --organisation office")
    static let checkAbstract = Localized(
        fr: "Cherche tout ce qui ne va pas dans les modèles.", nl: "Zoekt alles wat niet klopt in de sjablonen.",
        de: "Sucht alles, was an den Vorlagen nicht stimmt.", en: "Find everything that is wrong with the templates.")
    static let checkDiscussion = Localized(
        fr: """
            Chaque faute a son fichier, sa ligne et sa colonne. Vérifiés dans les quatre langues : noms, formats, textes, styles, schéma, exemple.

            Exemples :
              greffier templates check
              greffier templates check minutes --templates mes-modeles

            Statut de sortie : 0 tout va bien, 2 usage ou configuration erronés, 4 des fautes, 1 autre empêchement.
            """,
        nl: """
            Elke fout heeft haar bestand, regel en kolom. Nagekeken in de vier talen: namen, formaten, teksten, stijlen, schema, voorbeeld.

            Voorbeelden:
              greffier templates check
              greffier templates check minutes --templates mijn-sjablonen

            Exitstatus: 0 alles in orde, 2 fout gebruik of foute configuratie, 4 fouten, 1 een andere hindernis.
            """,
        de: """
            Jeder Fehler hat seine Datei, Zeile und Spalte. Geprüft in den vier Sprachen: Namen, Formate, Texte, Stile, Schema, Beispiel.

            Beispiele:
              greffier templates check
              greffier templates check minutes --templates meine-vorlagen

            Rückgabewert: 0 alles in Ordnung, 2 falscher Gebrauch oder falsche Konfiguration, 4 Fehler, 1 anderes Hindernis.
            """,
        en: """
            Each fault has its file, line and column. Looked at in all four languages: names, formats, texts, styles, schema, sample.

            Examples:
              greffier templates check
              greffier templates check minutes --templates my-templates

            Exit status: 0 all is well, 2 wrong usage or configuration, 4 faults, 1 another obstacle.
            """)
    static let previewAbstract = Localized(
        fr: "Fait le PDF de l'exemple à chaque enregistrement.", nl: "Maakt de pdf van het voorbeeld bij elke bewaring.",
        de: "Macht das PDF des Beispiels bei jedem Speichern.", en: "Render the sample again at every save.")
    static let previewDiscussion = Localized(
        fr: """
            Ouvrez le PDF dans un lecteur qui le recharge, puis changez le modèle. Ctrl-C arrête.

            Exemples :
              greffier templates preview minutes --lang fr -o apercu.pdf
              greffier templates preview pcn --owner 1 --data decompte.json
            """,
        nl: """
            Open de pdf in een lezer die herlaadt, en wijzig dan het sjabloon. Ctrl-C stopt.

            Voorbeelden:
              greffier templates preview minutes --lang nl -o proef.pdf
              greffier templates preview pcn --owner 1 --data afrekening.json
            """,
        de: """
            Öffnen Sie das PDF in einem Leser, der neu lädt, und ändern Sie dann die Vorlage. Strg-C beendet.

            Beispiele:
              greffier templates preview minutes --lang de -o probe.pdf
              greffier templates preview pcn --owner 1 --data abrechnung.json
            """,
        en: """
            Open the PDF in a reader that reloads it, then change the template. Ctrl-C ends.

            Examples:
              greffier templates preview minutes --lang en -o preview.pdf
              greffier templates preview pcn --owner 1 --data charges.json
            """)
    static let previewOutputHelp = Localized(
        fr: "Le PDF (sinon MODÈLE.pdf).", nl: "De pdf (anders SJABLOON.pdf).", de: "Das PDF (sonst VORLAGE.pdf).", en: "The PDF (else KIND.pdf).")
    static let previewDataHelp = Localized(
        fr: "D'autres données que l'exemple du modèle.", nl: "Andere gegevens dan het voorbeeld van het sjabloon.",
        de: "Andere Daten als das Beispiel der Vorlage.", en: "Other data than the template's sample.")
    static let onceHelp = Localized(fr: "Une seule fois.", nl: "Een enkele keer.", de: "Nur einmal.", en: "Only once.")
    static let previewUsage = Localized(
        fr: "--data et -o sont ici des fichiers, --owner un nombre à partir de 1.",
        nl: "--data en -o zijn hier bestanden, --owner een getal vanaf 1.",
        de: "--data und -o sind hier Dateien, --owner eine Zahl ab 1.", en: "--data and -o are files here, --owner a number from 1.")
    static let template = Localized(fr: "Modèle", nl: "Sjabloon", de: "Vorlage", en: "Template")
    static let languages = Localized(fr: "Langues", nl: "Talen", de: "Sprachen", en: "Languages")
}

extension RenderRefusal {
    static func noTemplate(_ kind: String) -> RenderRefusal {
        RenderRefusal(
            status: 2,
            [
                Line(
                    place: kind,
                    problem: Localized(
                        fr: "il n'y a pas de modèle de ce nom.", nl: "er is geen sjabloon met die naam.",
                        de: "es gibt keine Vorlage dieses Namens.", en: "there is no template of that name."),
                    advice: Localized(
                        fr: "greffier templates list les montre.", nl: "greffier templates list toont ze.",
                        de: "greffier templates list zeigt sie.", en: "greffier templates list shows them."))
            ])
    }
}
