internal import Domain

/// The texts of printing.
enum PrintTexts {
    /// What people call a template; one of the organisation's own keeps its name.
    static func name(_ kind: String, _ language: Language) -> String { kinds[kind, language] }

    private static let kinds: [String: Localized] = [
        "minutes": Localized(
            fr: "Procès-verbal d'assemblée", nl: "Notulen van de vergadering", de: "Protokoll der Versammlung", en: "Minutes of an assembly"),
        "votes": Localized(fr: "Résultats des votes", nl: "Stemresultaten", de: "Abstimmungsergebnisse", en: "Results of votes"),
        "pcn": Localized(fr: "Décompte de charges", nl: "Afrekening van de lasten", de: "Kostenabrechnung", en: "Statement of charges"),
        "invoice": Localized(fr: "Facture", nl: "Factuur", de: "Rechnung", en: "Invoice"),
        "reminder": Localized(fr: "Rappel de paiement", nl: "Betalingsherinnering", de: "Zahlungserinnerung", en: "Payment reminder"),
    ]

    static let watermarks: KeyValuePairs = [
        "": Localized(fr: "Aucun", nl: "Geen", de: "Keines", en: "None"),
        "draft": Localized(fr: "Projet", nl: "Ontwerp", de: "Entwurf", en: "Draft"),
        "official": Localized(fr: "Officiel", nl: "Officieel", de: "Amtlich", en: "Official"),
        "copy": Localized(fr: "Copie", nl: "Kopie", de: "Kopie", en: "Copy"),
    ]

    static let words: [String: Localized] = [
        "title": Localized(fr: "Imprimer", nl: "Afdrukken", de: "Drucken", en: "Print"),
        "template": Localized(fr: "Modèle", nl: "Sjabloon", de: "Vorlage", en: "Template"),
        "language": Localized(fr: "Langue du document", nl: "Taal van het document", de: "Sprache des Dokuments", en: "Language of the document"),
        "scope": Localized(fr: "Pour", nl: "Voor", de: "Für", en: "For"),
        "association": Localized(fr: "l'association", nl: "de vereniging", de: "die Vereinigung", en: "the association"),
        "owner": Localized(fr: "un propriétaire, le n°", nl: "één eigenaar, nr.", de: "einen Eigentümer, Nr.", en: "one owner, no."),
        "ownerNumber": Localized(fr: "Numéro du propriétaire", nl: "Nummer van de eigenaar", de: "Nummer des Eigentümers", en: "Number of the owner"),
        "watermark": Localized(fr: "Filigrane", nl: "Watermerk", de: "Wasserzeichen", en: "Watermark"),
        "number": Localized(fr: "N° du document", nl: "Nr. van het document", de: "Nr. des Dokuments", en: "Document number"),
        "data": Localized(fr: "Données (JSON)", nl: "Gegevens (JSON)", de: "Daten (JSON)", en: "Data (JSON)"),
        "sample": Localized(fr: "Prendre l'exemple", nl: "Voorbeeld invullen", de: "Beispiel einsetzen", en: "Fill with the sample"),
        "open": Localized(fr: "Ouvrir un fichier…", nl: "Bestand openen…", de: "Datei öffnen …", en: "Open a file…"),
        "schema": Localized(fr: "Le schéma", nl: "Het schema", de: "Das Schema", en: "The schema"),
        "preview": Localized(fr: "Aperçu", nl: "Voorbeeld", de: "Vorschau", en: "Preview"),
        "update": Localized(fr: "Voir l'aperçu", nl: "Voorbeeld tonen", de: "Vorschau zeigen", en: "Show the preview"),
        "download": Localized(fr: "Télécharger le PDF", nl: "Pdf downloaden", de: "PDF herunterladen", en: "Download the PDF"),
        "batch": Localized(fr: "Un PDF par propriétaire", nl: "Eén pdf per eigenaar", de: "Ein PDF je Eigentümer", en: "One PDF per owner"),
        "batchRuns": Localized(
            fr: "{done} sur {total} imprimés", nl: "{done} van {total} afgedrukt", de: "{done} von {total} gedruckt", en: "{done} of {total} printed"),
        "batchDone": Localized(fr: "Les PDF sont prêts.", nl: "De pdf's zijn klaar.", de: "Die PDFs sind fertig.", en: "The PDFs are ready."),
        "batchFailed": Localized(
            fr: "L'impression a échoué.", nl: "Het afdrukken is mislukt.", de: "Der Druck ist fehlgeschlagen.", en: "Printing has failed."),
        "zip": Localized(fr: "Télécharger le ZIP", nl: "ZIP downloaden", de: "ZIP herunterladen", en: "Download the ZIP"),
        "previous": Localized(fr: "Page précédente", nl: "Vorige pagina", de: "Vorige Seite", en: "Previous page"),
        "next": Localized(fr: "Page suivante", nl: "Volgende pagina", de: "Nächste Seite", en: "Next page"),
        "page": Localized(fr: "Page {n} sur {of}", nl: "Pagina {n} van {of}", de: "Seite {n} von {of}", en: "Page {n} of {of}"),
        "noPreview": Localized(
            fr: "Collez des données ou prenez l'exemple, puis demandez l'aperçu.",
            nl: "Plak gegevens of neem het voorbeeld en vraag het voorbeeld van de druk.",
            de: "Fügen Sie Daten ein oder nehmen Sie das Beispiel, dann zeigen Sie die Vorschau.",
            en: "Paste data or take the sample, then ask for the preview."),
        "findings": Localized(
            fr: "{n} points à regarder avant de signer", nl: "{n} punten om te bekijken voor u tekent", de: "{n} Punkte vor der Unterschrift ansehen",
            en: "{n} things to look at before signing"),
        "wrong": Localized(
            fr: "À corriger dans les données", nl: "Te verbeteren in de gegevens", de: "In den Daten zu berichtigen", en: "To set right in the data"),
        "line": Localized(fr: "ligne {n}", nl: "regel {n}", de: "Zeile {n}", en: "line {n}"),
        "notJSON": Localized(fr: "Ceci n'est pas du JSON.", nl: "Dit is geen JSON.", de: "Das ist kein JSON.", en: "This is not JSON."),
        "letterhead": Localized(fr: "En-tête de lettre", nl: "Briefhoofd", de: "Briefkopf", en: "Letterhead"),
        "letterheadNote": Localized(
            fr: "Figure sur tout ce que votre organisation imprime.", nl: "Staat op alles wat uw organisatie afdrukt.",
            de: "Steht auf allem, was Ihre Organisation druckt.", en: "Stands on everything that your organisation prints."),
        "save": Localized(fr: "Enregistrer", nl: "Bewaren", de: "Speichern", en: "Save"),
        "saved": Localized(
            fr: "L'en-tête est enregistré.", nl: "Het briefhoofd is bewaard.", de: "Der Briefkopf ist gespeichert.", en: "The letterhead is saved."),
        "options": Localized(fr: "Options", nl: "Opties", de: "Optionen", en: "Options"),
    ]

    static let letterhead: [String: Localized] = [
        "name": Localized(fr: "Nom", nl: "Naam", de: "Name", en: "Name"),
        "enterpriseNumber": Localized(fr: "N° d'entreprise", nl: "Ondernemingsnummer", de: "Unternehmensnummer", en: "Enterprise number"),
        "email": Localized(fr: "Adresse e-mail", nl: "E-mailadres", de: "E-Mail-Adresse", en: "E-mail address"),
        "phone": Localized(fr: "Téléphone", nl: "Telefoon", de: "Telefon", en: "Telephone"),
        "website": Localized(fr: "Site web", nl: "Website", de: "Website", en: "Website"),
        "address": Localized(
            fr: "Adresse, au plus 5 lignes", nl: "Adres, hoogstens 5 regels", de: "Adresse, höchstens 5 Zeilen", en: "Address, at most 5 lines"),
        "logo": Localized(fr: "Logo (SVG ou PNG)", nl: "Logo (SVG of PNG)", de: "Logo (SVG oder PNG)", en: "Logo (SVG or PNG)"),
        "removeLogo": Localized(fr: "Enlever le logo", nl: "Logo weghalen", de: "Logo entfernen", en: "Take the logo away"),
        "removeLetterhead": Localized(
            fr: "Supprimer l'en-tête", nl: "Briefhoofd verwijderen", de: "Briefkopf löschen", en: "Remove the letterhead"),
        "removed": Localized(
            fr: "L'en-tête est supprimé.", nl: "Het briefhoofd is verwijderd.", de: "Der Briefkopf ist gelöscht.", en: "The letterhead is removed."),
    ]
}
