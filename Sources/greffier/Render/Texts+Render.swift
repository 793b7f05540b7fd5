import Domain
import FileSystem

extension Texts {
    static let renderAbstract = Localized(
        fr: "Fait un PDF archivable de données et d'un modèle.", nl: "Maakt een archiveerbare pdf van gegevens en een sjabloon.",
        de: "Macht aus Daten und einer Vorlage ein archivierbares PDF.", en: "Make a PDF for the archive of data and a template.")
    static let renderDiscussion = Localized(
        fr: """
            Le PDF (PDF/A-3a, PDF/UA-1) contient les données qu'il imprime. Ce que le syndic doit savoir avant de signer va sur la sortie d'erreur.

            Exemples :
              greffier render minutes --data pv.json --lang fr -o pv.pdf
              greffier render pcn --data decompte.json --owner 3 -o - > proprietaire.pdf
              greffier render pcn --data decompte.json --each owners -o decomptes

            Statut de sortie : 0 fait, 2 usage ou configuration erronés, 3 données erronées, 4 modèle erroné, 1 autre empêchement.
            """,
        nl: """
            De pdf (PDF/A-3a, PDF/UA-1) bevat de gegevens die hij afdrukt. Wat de syndicus voor het tekenen moet weten, komt op de foutuitvoer.

            Voorbeelden:
              greffier render minutes --data notulen.json --lang nl -o notulen.pdf
              greffier render pcn --data afrekening.json --owner 3 -o - > eigenaar.pdf
              greffier render pcn --data afrekening.json --each owners -o afrekeningen

            Exitstatus: 0 gemaakt, 2 fout gebruik of foute configuratie, 3 foute gegevens, 4 fout sjabloon, 1 een andere hindernis.
            """,
        de: """
            Das PDF (PDF/A-3a, PDF/UA-1) enthält die Daten, die es druckt. Was der Verwalter vor der Unterschrift wissen muss, kommt auf die
            Fehlerausgabe.

            Beispiele:
              greffier render minutes --data protokoll.json --lang de -o protokoll.pdf
              greffier render pcn --data abrechnung.json --owner 3 -o - > eigentuemer.pdf
              greffier render pcn --data abrechnung.json --each owners -o abrechnungen

            Rückgabewert: 0 gemacht, 2 falscher Gebrauch oder falsche Konfiguration, 3 falsche Daten, 4 falsche Vorlage, 1 anderes Hindernis.
            """,
        en: """
            The PDF (PDF/A-3a, PDF/UA-1) holds the data that it prints. What the syndic should know before signing goes to standard error.

            Examples:
              greffier render minutes --data minutes.json --lang en -o minutes.pdf
              greffier render pcn --data charges.json --owner 3 -o - > owner.pdf
              greffier render pcn --data charges.json --each owners -o statements

            Exit status: 0 done, 2 wrong usage or configuration, 3 wrong data, 4 wrong template, 1 another obstacle.
            """)
    static let kindHelp = Localized(
        fr: "Le modèle : minutes, votes, pcn, invoice ou un autre (greffier templates list).",
        nl: "Het sjabloon: minutes, votes, pcn, invoice of een ander (greffier templates list).",
        de: "Die Vorlage: minutes, votes, pcn, invoice oder eine andere (greffier templates list).",
        en: "The template: minutes, votes, pcn, invoice or another (greffier templates list).")
    static let dataFileHelp = Localized(
        fr: "Les données en JSON, ou une facture électronique XML ; - pour l'entrée standard.",
        nl: "De gegevens in JSON, of een e-factuur in XML; - voor de standaardinvoer.",
        de: "Die Daten in JSON oder eine E-Rechnung in XML; - für die Standardeingabe.",
        en: "The data in JSON, or an e-invoice in XML; - for standard input.")
    static let documentLanguageHelp = Localized(
        fr: "La langue du document : fr, nl, de ou en.", nl: "De taal van het document: fr, nl, de of en.",
        de: "Die Sprache des Dokuments: fr, nl, de oder en.", en: "The language of the document: fr, nl, de or en.")
    static let outputHelp = Localized(
        fr: "Le PDF (sinon MODÈLE.pdf) ; - pour la sortie standard ; avec --each, un dossier.",
        nl: "De pdf (anders SJABLOON.pdf); - voor de standaarduitvoer; met --each een map.",
        de: "Das PDF (sonst VORLAGE.pdf); - für die Standardausgabe; mit --each ein Ordner.",
        en: "The PDF (else KIND.pdf); - for standard output; with --each, a folder.")
    static let scopeHelp = Localized(
        fr: "Le document de l'association, ou d'un propriétaire (--owner).", nl: "Het document van de vereniging, of van een eigenaar (--owner).",
        de: "Das Dokument der Gemeinschaft, oder eines Eigentümers (--owner).", en: "The document of the association, or of one owner (--owner).")
    static let ownerHelp = Localized(
        fr: "Le propriétaire, par sa place dans les données, à partir de 1.", nl: "De eigenaar, met zijn plaats in de gegevens, vanaf 1.",
        de: "Der Eigentümer, nach seiner Stelle in den Daten, ab 1.", en: "The owner, by the place in the data, from 1.")
    static let eachHelp = Localized(
        fr: "Un PDF par propriétaire, dans sa langue à moins que --lang en dise une.",
        nl: "Een pdf per eigenaar, in zijn taal tenzij --lang er een noemt.",
        de: "Ein PDF je Eigentümer, in seiner Sprache, wenn --lang keine nennt.",
        en: "One PDF for each owner, in the owner's language unless --lang names one.")
    static let watermarkHelp = Localized(
        fr: "Le filigrane : draft, official ou copy.", nl: "Het watermerk: draft, official of copy.",
        de: "Das Wasserzeichen: draft, official oder copy.", en: "The watermark: draft, official or copy.")
    static let createdHelp = Localized(
        fr: "Le moment de création (2026-11-21T09:30:00Z), sinon maintenant. Les mêmes entrées donnent les mêmes octets.",
        nl: "Het moment van aanmaak (2026-11-21T09:30:00Z), anders nu. Dezelfde invoer geeft dezelfde bytes.",
        de: "Der Zeitpunkt der Erstellung (2026-11-21T09:30:00Z), sonst jetzt. Gleiche Eingaben geben gleiche Bytes.",
        en: "The moment of creation (2026-11-21T09:30:00Z), else now. The same input gives the same bytes.")
    static let numberHelp = Localized(
        fr: "Le numéro du document, à imprimer.", nl: "Het nummer van het document, om af te drukken.",
        de: "Die Nummer des Dokuments, zum Drucken.", en: "The number of the document, to be printed.")
    static let templatesHelp = Localized(
        fr: "Le dossier des modèles livrés (sinon celui du programme).", nl: "De map met de meegeleverde sjablonen (anders die van het programma).",
        de: "Der Ordner der mitgelieferten Vorlagen (sonst der des Programms).",
        en: "The folder of the built-in templates (else that of the program).")
    static let organisationHelp = Localized(
        fr: "Pour qui : ses propres modèles passent avant.", nl: "Voor wie: de eigen sjablonen gaan voor.",
        de: "Für wen: Die eigenen Vorlagen gehen vor.", en: "For whom: its own templates go first.")
    static let storeHelp = Localized(
        fr: "Le dossier où garder le document, et où sont les modèles de l'organisation (ORGANISATION/templates/).",
        nl: "De map om het document te bewaren, met de sjablonen van de organisatie (ORGANISATIE/templates/).",
        de: "Der Ordner, der das Dokument aufbewahrt, mit den Vorlagen der Organisation (ORGANISATION/templates/).",
        en: "The folder to keep the document in, which holds the organisation's templates (ORGANISATION/templates/).")
    static let eachUsage = Localized(
        fr: "--each owners ne va pas avec --owner, --scope ni -o -.", nl: "--each owners gaat niet samen met --owner, --scope of -o -.",
        de: "--each owners verträgt sich nicht mit --owner, --scope oder -o -.", en: "--each owners does not go with --owner, --scope or -o -.")
    static let ownerUsage = Localized(
        fr: "--scope owner demande --owner, un nombre à partir de 1, et l'inverse.",
        nl: "--scope owner vraagt --owner, een getal vanaf 1, en omgekeerd.",
        de: "--scope owner verlangt --owner, eine Zahl ab 1, und umgekehrt.", en: "--scope owner needs --owner, a number from 1, and the reverse.")

    static func pageCount(_ count: Int) -> Localized {
        count == 1
            ? Localized(fr: "1 page", nl: "1 pagina", de: "1 Seite", en: "1 page")
            : Localized(fr: "\(count) pages", nl: "\(count) pagina's", de: "\(count) Seiten", en: "\(count) pages")
    }

    static func documents(_ count: Int) -> Localized {
        Localized(fr: "\(count) documents", nl: "\(count) documenten", de: "\(count) Dokumente", en: "\(count) documents")
    }
}

extension RenderRefusal {
    static func unreadable(_ path: String) -> RenderRefusal {
        RenderRefusal(
            status: 3,
            [
                Line(
                    place: path,
                    problem: Localized(
                        fr: "les données ne peuvent pas être lues.", nl: "de gegevens kunnen niet gelezen worden.",
                        de: "die Daten können nicht gelesen werden.", en: "the data cannot be read."),
                    advice: Localized(
                        fr: "Le fichier existe-t-il, et pouvez-vous le lire ?", nl: "Bestaat het bestand, en mag u het lezen?",
                        de: "Gibt es die Datei, und dürfen Sie sie lesen?", en: "Is the file there, and may you read it?"))
            ])
    }

    static func unwritable(_ path: String, _ error: SystemError) -> RenderRefusal {
        RenderRefusal(
            status: 1,
            [
                Line(
                    place: path,
                    problem: Localized(
                        fr: "ne peut pas être écrit (\(error)).", nl: "kan niet geschreven worden (\(error)).",
                        de: "kann nicht geschrieben werden (\(error)).", en: "cannot be written (\(error))."),
                    advice: Localized(
                        fr: "Choisissez un autre endroit avec -o.", nl: "Kies een andere plaats met -o.",
                        de: "Wählen Sie mit -o einen anderen Ort.", en: "Choose another place with -o."))
            ])
    }

    static func noTemplates(_ path: String?) -> RenderRefusal {
        RenderRefusal(
            status: 4,
            [
                Line(
                    place: path,
                    problem: Localized(
                        fr: "Il n'y a pas de modèles.", nl: "Er zijn geen sjablonen.", de: "Hier sind keine Vorlagen.",
                        en: "There are no templates."),
                    advice: Localized(
                        fr: "Indiquez le dossier livré avec Greffier : --templates ou GREFFIER_TEMPLATES.",
                        nl: "Geef de map op die bij Greffier hoort: --templates of GREFFIER_TEMPLATES.",
                        de: "Nennen Sie den Ordner, der zu Greffier gehört: --templates oder GREFFIER_TEMPLATES.",
                        en: "Name the folder that comes with Greffier: --templates or GREFFIER_TEMPLATES."))
            ])
    }

    static let noOwners = RenderRefusal(
        status: 2,
        [
            Line(
                place: "--each",
                problem: Localized(
                    fr: "ce document n'existe pas par propriétaire, ou les données n'en ont aucun.",
                    nl: "dit document bestaat niet per eigenaar, of de gegevens hebben er geen.",
                    de: "dieses Dokument gibt es nicht je Eigentümer, oder die Daten haben keinen.",
                    en: "there is no such document for each owner, or the data have none."))
        ])
}
