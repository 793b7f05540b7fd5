internal import Domain

/// The texts of the pages of documents.
enum DocumentTexts {
    static func pages(_ count: Int) -> Localized {
        count == 1
            ? Localized(fr: "1 page", nl: "1 pagina", de: "1 Seite", en: "1 page")
            : Localized(fr: "\(count) pages", nl: "\(count) pagina's", de: "\(count) Seiten", en: "\(count) pages")
    }

    static func pageName(_ number: Int) -> Localized {
        Localized(fr: "page \(number)", nl: "pagina \(number)", de: "Seite \(number)", en: "page \(number)")
    }

    static func page(_ number: Int, of name: String) -> Localized {
        Localized(
            fr: "Page \(number) de \(name)", nl: "Pagina \(number) van \(name)", de: "Seite \(number) von \(name)", en: "Page \(number) of \(name)")
    }

    static let sorts = [
        ("", Localized(fr: "Les derniers arrivés", nl: "Laatst aangekomen", de: "Zuletzt eingegangen", en: "Last arrived")),
        ("arrived", Localized(fr: "Les premiers arrivés", nl: "Eerst aangekomen", de: "Zuerst eingegangen", en: "First arrived")),
        ("name", Localized(fr: "Nom", nl: "Naam", de: "Name", en: "Name")),
    ]

    static let words: [String: Localized] = [
        "title": Localized(fr: "Documents", nl: "Documenten", de: "Dokumente", en: "Documents"),
        "search": Localized(
            fr: "Chercher dans les documents", nl: "Zoeken in de documenten", de: "In den Dokumenten suchen", en: "Search the documents"),
        "hint": Localized(
            fr: "Un mot, un numéro, un montant…", nl: "Een woord, een nummer, een bedrag…", de: "Ein Wort, eine Nummer, ein Betrag …",
            en: "A word, a number, an amount…"),
        "find": Localized(fr: "Chercher", nl: "Zoeken", de: "Suchen", en: "Search"),
        "filter": Localized(fr: "Filtres", nl: "Filters", de: "Filter", en: "Filters"),
        "building": Localized(fr: "Immeuble", nl: "Gebouw", de: "Gebäude", en: "Building"),
        "all": Localized(fr: "Tous", nl: "Alle", de: "Alle", en: "All"),
        "state": Localized(fr: "État", nl: "Toestand", de: "Stand", en: "State"),
        "kind": Localized(fr: "Genre", nl: "Soort", de: "Art", en: "Kind"),
        "from": Localized(fr: "Arrivé depuis le", nl: "Aangekomen vanaf", de: "Eingegangen ab", en: "Arrived from"),
        "to": Localized(fr: "jusqu'au", nl: "tot en met", de: "bis", en: "until"),
        "sort": Localized(fr: "Ordre", nl: "Volgorde", de: "Reihenfolge", en: "Order"),
        "reset": Localized(fr: "Tout montrer", nl: "Alles tonen", de: "Alles zeigen", en: "Show everything"),
        "none": Localized(fr: "Aucun document trouvé.", nl: "Geen documenten gevonden.", de: "Keine Dokumente gefunden.", en: "No documents found."),
        "more": Localized(fr: "Montrer la suite", nl: "Meer tonen", de: "Mehr zeigen", en: "Show more"),
        "arrived": Localized(fr: "arrivé", nl: "aangekomen", de: "eingegangen", en: "arrived"),
        "original": Localized(fr: "Télécharger l'original", nl: "Origineel downloaden", de: "Original herunterladen", en: "Download the original"),
        "readable": Localized(
            fr: "Télécharger la version lisible (PDF)", nl: "Leesbare versie downloaden (pdf)", de: "Lesbare Fassung herunterladen (PDF)",
            en: "Download the readable version (PDF)"),
        "text": Localized(fr: "Texte reconnu", nl: "Herkende tekst", de: "Erkannter Text", en: "Recognised text"),
        "history": Localized(fr: "Histoire", nl: "Geschiedenis", de: "Geschichte", en: "History"),
        "drafts": Localized(fr: "Brouillons", nl: "Ontwerpen", de: "Entwürfe", en: "Drafts"),
        "noDrafts": Localized(
            fr: "Ce document n'a pas donné de brouillon.", nl: "Dit document gaf geen ontwerp.", de: "Aus diesem Dokument entstand kein Entwurf.",
            en: "This document gave no draft."),
        "pages": Localized(fr: "Pages", nl: "Pagina's", de: "Seiten", en: "Pages"),
        "noPages": Localized(
            fr: "Ce document n'a pas de pages à montrer.", nl: "Dit document heeft geen pagina's om te tonen.",
            de: "Dieses Dokument hat keine Seiten zum Zeigen.", en: "This document has no pages to show."),
        "searchHere": Localized(
            fr: "Surligner dans les pages", nl: "Markeren op de pagina's", de: "Auf den Seiten markieren", en: "Highlight in the pages"),
        "hits": Localized(fr: "{n} trouvés", nl: "{n} gevonden", de: "{n} gefunden", en: "{n} found"),
        "next": Localized(fr: "Suivant", nl: "Volgende", de: "Nächster", en: "Next"),
        "reread": Localized(fr: "Relire", nl: "Opnieuw lezen", de: "Neu lesen", en: "Read again"),
        "rereading": Localized(
            fr: "Le document est relu.", nl: "Het document wordt opnieuw gelezen.", de: "Das Dokument wird neu gelesen.",
            en: "The document is being read again."),
        "delete": Localized(fr: "Supprimer…", nl: "Verwijderen…", de: "Löschen …", en: "Delete…"),
        "deleteTitle": Localized(
            fr: "Supprimer ce document ?", nl: "Dit document verwijderen?", de: "Dieses Dokument löschen?", en: "Delete this document?"),
        "deleteNote": Localized(
            fr: "Ses brouillons disparaissent avec lui. L'histoire garde le motif.", nl: "De ontwerpen verdwijnen mee. De reden blijft bewaard.",
            de: "Seine Entwürfe verschwinden mit ihm. Der Grund bleibt in der Geschichte.",
            en: "Its drafts go with it. The history keeps the reason."),
        "reason": Localized(fr: "Motif", nl: "Reden", de: "Grund", en: "Reason"),
        "deleteNow": Localized(fr: "Supprimer", nl: "Verwijderen", de: "Löschen", en: "Delete"),
        "cancel": Localized(fr: "Annuler", nl: "Annuleren", de: "Abbrechen", en: "Cancel"),
        "reasonNeeded": Localized(fr: "Donnez un motif.", nl: "Geef een reden.", de: "Geben Sie einen Grund an.", en: "Give a reason."),
        "changed": Localized(
            fr: "Un document vient d'être lu.", nl: "Er is net een document gelezen.", de: "Ein Dokument wurde gerade gelesen.",
            en: "A document has just been read."),
        "reload": Localized(fr: "Actualiser", nl: "Vernieuwen", de: "Aktualisieren", en: "Refresh"),
        "deleted": Localized(
            fr: "Le document est supprimé.", nl: "Het document is verwijderd.", de: "Das Dokument ist gelöscht.", en: "The document is deleted."),
    ]
}
