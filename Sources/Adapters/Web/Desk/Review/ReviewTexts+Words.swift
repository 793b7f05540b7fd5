internal import Domain

extension ReviewTexts {
    /// For the templates.
    static let words: [String: Localized] = pageWords.merging(formWords) { first, _ in first }.merging(decisionWords) { first, _ in first }
        .merging(tableWords) { first, _ in first }.merging(MinutesTexts.words) { first, _ in first }

    private static let pageWords: [String: Localized] = [
        "page": Localized(fr: "Page", nl: "Pagina", de: "Seite", en: "Page"),
        "pages": Localized(fr: "Pages", nl: "Pagina's", de: "Seiten", en: "Pages"),
        "pageImage": Localized(fr: "Image de la page", nl: "Beeld van de pagina", de: "Bild der Seite", en: "Picture of the page"),
        "otherPage": Localized(fr: "L'autre document", nl: "Het andere document", de: "Das andere Dokument", en: "The other document"),
        "noImage": Localized(
            fr: "Cette page ne peut pas être montrée.", nl: "Deze pagina kan niet getoond worden.", de: "Diese Seite kann nicht gezeigt werden.",
            en: "This page cannot be shown."),
        "readable": Localized(fr: "Ouvrir en PDF", nl: "Openen als PDF", de: "Als PDF öffnen", en: "Open as PDF"),
        "previousPage": Localized(fr: "Page précédente", nl: "Vorige pagina", de: "Vorige Seite", en: "Previous page"),
        "nextPage": Localized(fr: "Page suivante", nl: "Volgende pagina", de: "Nächste Seite", en: "Next page"),
        "zoomIn": Localized(fr: "Agrandir", nl: "Vergroten", de: "Vergrößern", en: "Zoom in"),
        "zoomOut": Localized(fr: "Réduire", nl: "Verkleinen", de: "Verkleinern", en: "Zoom out"),
        "fit": Localized(fr: "Page entière", nl: "Hele pagina", de: "Ganze Seite", en: "Whole page"),
        "turn": Localized(fr: "Tourner", nl: "Draaien", de: "Drehen", en: "Rotate"),
        "original": Localized(fr: "Télécharger l'original", nl: "Origineel downloaden", de: "Original herunterladen", en: "Download the original"),
        "cutHere": Localized(
            fr: "Un autre document commence ici", nl: "Hier begint een ander document", de: "Hier beginnt ein anderes Dokument",
            en: "Another document begins here"),
        "cutBefore": Localized(fr: "Diviser avant la page", nl: "Splitsen voor pagina", de: "Teilen vor Seite", en: "Divide before page"),
    ]

    private static let formWords: [String: Localized] = [
        "draft": Localized(fr: "Brouillon", nl: "Ontwerp", de: "Entwurf", en: "Draft"),
        "queue": QueueTexts.title,
        "previousDraft": Localized(fr: "Brouillon précédent", nl: "Vorig ontwerp", de: "Voriger Entwurf", en: "Previous draft"),
        "nextDraft": Localized(fr: "Brouillon suivant", nl: "Volgend ontwerp", de: "Nächster Entwurf", en: "Next draft"),
        "kind": Localized(fr: "Genre de document", nl: "Soort document", de: "Art des Dokuments", en: "Kind of document"),
        "building": Localized(fr: "Immeuble", nl: "Gebouw", de: "Gebäude", en: "Building"),
        "noBuilding": Localized(fr: "Sans immeuble", nl: "Geen gebouw", de: "Ohne Gebäude", en: "No building"),
        "rejectedFor": Localized(fr: "Rejeté :", nl: "Verworpen:", de: "Verworfen:", en: "Rejected:"),
        "messages": Localized(fr: "À regarder", nl: "Te bekijken", de: "Anzusehen", en: "To look at"),
        "check": Localized(fr: "À vérifier", nl: "Na te kijken", de: "Zu prüfen", en: "To check"),
        "sure": Localized(fr: "Lu sur le document", nl: "Gelezen op het document", de: "Im Dokument gelesen", en: "Read on the document"),
        "absent": Localized(fr: "Pas sur le document", nl: "Niet op het document", de: "Nicht im Dokument", en: "Not on the document"),
        "siblings": Localized(fr: "Même fichier", nl: "Zelfde bestand", de: "Dieselbe Datei", en: "Same file"),
        "merge": Localized(fr: "Réunir avec celui-ci", nl: "Hiermee samenvoegen", de: "Hiermit zusammenfügen", en: "Join with this"),
        "duplicate": Localized(fr: "Peut-être un double", nl: "Misschien een dubbel", de: "Vielleicht doppelt", en: "Perhaps a duplicate"),
        "openOther": Localized(fr: "L'ouvrir", nl: "Openen", de: "Öffnen", en: "Open it"),
        "fieldName": Localized(fr: "Champ", nl: "Veld", de: "Feld", en: "Field"),
        "thisOne": Localized(fr: "Celui-ci", nl: "Dit", de: "Dieser", en: "This one"),
        "theOther": Localized(fr: "L'autre", nl: "Het andere", de: "Der andere", en: "The other"),
        "differs": Localized(fr: "diffère", nl: "verschilt", de: "anders", en: "differs"),
        "beside": Localized(fr: "Page à côté", nl: "Pagina ernaast", de: "Seite daneben", en: "Page beside"),
    ]

    private static let decisionWords: [String: Localized] = [
        "approve": Localized(fr: "Approuver", nl: "Goedkeuren", de: "Genehmigen", en: "Approve"),
        "submit": Localized(fr: "Soumettre", nl: "Voorleggen", de: "Vorlegen", en: "Submit"),
        "reject": Localized(fr: "Rejeter", nl: "Verwerpen", de: "Verwerfen", en: "Reject"),
        "reopen": Localized(fr: "Rouvrir", nl: "Heropenen", de: "Wieder öffnen", en: "Reopen"),
        "split": Localized(fr: "Diviser", nl: "Splitsen", de: "Teilen", en: "Divide"),
        "undo": Localized(fr: "Défaire", nl: "Ongedaan maken", de: "Rückgängig", en: "Undo"),
        "distinct": Localized(fr: "Ce n'est pas le même", nl: "Niet hetzelfde", de: "Nicht dasselbe", en: "Not the same"),
        "rejectDuplicate": Localized(fr: "Rejeter comme double", nl: "Verwerpen als dubbel", de: "Als doppelt verwerfen", en: "Reject as duplicate"),
    ]

    private static let tableWords: [String: Localized] = [
        "vat": Localized(fr: "TVA", nl: "Btw", de: "MwSt.", en: "VAT"),
        "rate": Localized(fr: "Taux %", nl: "Tarief %", de: "Satz %", en: "Rate %"),
        "base": Localized(fr: "Hors TVA", nl: "Excl. btw", de: "Netto", en: "Excl. VAT"),
        "tax": Localized(fr: "TVA", nl: "Btw", de: "MwSt.", en: "VAT"),
        "lines": Localized(fr: "Lignes", nl: "Regels", de: "Positionen", en: "Lines"),
        "description": Localized(fr: "Description", nl: "Omschrijving", de: "Beschreibung", en: "Description"),
        "quantity": Localized(fr: "Quantité", nl: "Aantal", de: "Menge", en: "Quantity"),
        "unitPrice": Localized(fr: "Prix", nl: "Prijs", de: "Preis", en: "Price"),
        "remove": Localized(fr: "Enlever", nl: "Verwijderen", de: "Entfernen", en: "Remove"),
        "addRate": Localized(fr: "Ajouter un taux", nl: "Tarief toevoegen", de: "Satz hinzufügen", en: "Add a rate"),
        "addLine": Localized(fr: "Ajouter une ligne", nl: "Regel toevoegen", de: "Position hinzufügen", en: "Add a line"),
    ]
}
