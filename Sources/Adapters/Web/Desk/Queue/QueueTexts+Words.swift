internal import Domain

extension QueueTexts {
    /// For the template.
    static let words: [String: Localized] = [
        "title": title,
        "upload": Localized(fr: "Envoyer des fichiers", nl: "Bestanden versturen", de: "Dateien senden", en: "Upload files"),
        "states": Localized(fr: "États", nl: "Standen", de: "Stände", en: "States"),
        "search": Localized(
            fr: "Fournisseur, numéro, montant", nl: "Leverancier, nummer, bedrag", de: "Lieferant, Nummer, Betrag",
            en: "Supplier, number, amount"),
        "building": Localized(fr: "Immeuble", nl: "Gebouw", de: "Gebäude", en: "Building"),
        "allBuildings": Localized(fr: "Tous les immeubles", nl: "Alle gebouwen", de: "Alle Gebäude", en: "All buildings"),
        "sort": Localized(fr: "Ordre", nl: "Volgorde", de: "Reihenfolge", en: "Order"),
        "reading": Localized(fr: "En cours de lecture", nl: "Wordt gelezen", de: "Wird gelesen", en: "Being read"),
        "failed": Localized(
            fr: "N'a pas pu être lu", nl: "Kon niet gelezen worden", de: "Konnte nicht gelesen werden", en: "Could not be read"),
        "retry": Localized(fr: "Relire", nl: "Opnieuw lezen", de: "Neu lesen", en: "Read again"),
        "drafts": Localized(fr: "Brouillons", nl: "Ontwerpen", de: "Entwürfe", en: "Drafts"),
        "page": Localized(fr: "Page", nl: "Pagina", de: "Seite", en: "Page"),
        "supplier": Localized(fr: "Fournisseur", nl: "Leverancier", de: "Lieferant", en: "Supplier"),
        "findings": Localized(fr: "À regarder", nl: "Te bekijken", de: "Anzusehen", en: "To look at"),
        "confidence": Localized(fr: "Confiance", nl: "Zekerheid", de: "Sicherheit", en: "Confidence"),
        "account": Localized(fr: "Compte", nl: "Rekening", de: "Konto", en: "Account"),
        "due": Localized(fr: "Échéance", nl: "Vervaldatum", de: "Fällig", en: "Due"),
        "amount": Localized(fr: "À payer", nl: "Te betalen", de: "Zu zahlen", en: "Amount due"),
        "select": Localized(fr: "Choisir", nl: "Kiezen", de: "Wählen", en: "Select"),
        "selectAll": Localized(fr: "Tout choisir", nl: "Alles kiezen", de: "Alle wählen", en: "Select all"),
        "more": Localized(fr: "Afficher la suite", nl: "Meer tonen", de: "Mehr zeigen", en: "Show more"),
        "clear": Localized(fr: "Effacer les filtres", nl: "Filters wissen", de: "Filter löschen", en: "Clear the filters"),
        "hintMove": Localized(fr: "se déplacer", nl: "bewegen", de: "bewegen", en: "move"),
        "hintOpen": Localized(fr: "ouvrir", nl: "openen", de: "öffnen", en: "open"),
        "hintSelect": Localized(fr: "choisir", nl: "kiezen", de: "wählen", en: "select"),
    ]

    /// For the module.
    static let texts: [String: Localized] = [
        "keyDown": Localized(fr: "Suivant", nl: "Volgende", de: "Nächster", en: "Next"),
        "keyUp": Localized(fr: "Précédent", nl: "Vorige", de: "Voriger", en: "Previous"),
        "keyOpen": Localized(fr: "Ouvrir", nl: "Openen", de: "Öffnen", en: "Open"),
        "keySelect": Localized(fr: "Choisir", nl: "Kiezen", de: "Wählen", en: "Select"),
        "keySearch": Localized(fr: "Chercher", nl: "Zoeken", de: "Suchen", en: "Search"),
        "keyTabs": Localized(fr: "Changer d'onglet (1 à 6)", nl: "Tabblad (1 tot 6)", de: "Reiter (1 bis 6)", en: "Switch tab (1 to 6)"),
        "approve": Localized(
            fr: "Approuver les brouillons choisis", nl: "Gekozen ontwerpen goedkeuren", de: "Gewählte Entwürfe genehmigen",
            en: "Approve the selected drafts"),
        "approveAsk": Localized(
            fr: "{count} brouillon(s) pour {sum} au total. Ils pourront être payés.",
            nl: "{count} ontwerp(en) voor samen {sum}. Ze mogen dan betaald worden.",
            de: "{count} Entwürfe über zusammen {sum}. Sie dürfen dann bezahlt werden.",
            en: "{count} draft(s) for {sum} in total. They may be paid then."),
        "approveShown": Localized(
            fr: "Les {count} brouillons affichés, pour {sum} au total. D'autres suivent plus bas.",
            nl: "De {count} getoonde ontwerpen, voor samen {sum}. Er volgen nog andere.",
            de: "Die {count} gezeigten Entwürfe über zusammen {sum}. Weitere folgen.",
            en: "The {count} drafts that are shown, for {sum} in total. Others follow below."),
        "approveYes": Localized(fr: "Approuver {count}", nl: "{count} goedkeuren", de: "{count} genehmigen", en: "Approve {count}"),
        "approved": Localized(fr: "{count} approuvé(s).", nl: "{count} goedgekeurd.", de: "{count} genehmigt.", en: "{count} approved."),
        "notApproved": Localized(
            fr: "{count} n'ont pas pu être approuvés.", nl: "{count} konden niet goedgekeurd worden.",
            de: "{count} konnten nicht genehmigt werden.", en: "{count} could not be approved."),
        "nothingToApprove": Localized(
            fr: "Rien à approuver ici.", nl: "Niets goed te keuren hier.", de: "Hier ist nichts zu genehmigen.", en: "Nothing to approve here."),
        "chosen": Localized(
            fr: "{count} choisi(s) · {sum}", nl: "{count} gekozen · {sum}", de: "{count} gewählt · {sum}", en: "{count} selected · {sum}"),
        "selectAll": Localized(fr: "Tout choisir", nl: "Alles kiezen", de: "Alle wählen", en: "Select all"),
        "pageOf": Localized(fr: "page {page}/{pages}", nl: "pagina {page}/{pages}", de: "Seite {page}/{pages}", en: "page {page}/{pages}"),
        "reread": Localized(
            fr: "« {name} » sera relu.", nl: "\"{name}\" wordt opnieuw gelezen.", de: "„{name}“ wird neu gelesen.", en: "“{name}” will be read again."
        ),
    ].merging(uploads) { first, _ in first }

    private static let uploads: [String: Localized] = [
        "uploads": Localized(fr: "Envois", nl: "Verzendingen", de: "Sendungen", en: "Uploads"),
        "waits": Localized(fr: "attend", nl: "wacht", de: "wartet", en: "waits"),
        "sending": Localized(
            fr: "{count} fichier(s) en cours d'envoi.", nl: "{count} bestand(en) worden verstuurd.", de: "{count} Datei(en) werden gesendet.",
            en: "Sending {count} file(s)."),
        "sent": Localized(fr: "envoyé", nl: "verstuurd", de: "gesendet", en: "sent"),
        "known": Localized(fr: "déjà connu", nl: "al gekend", de: "schon bekannt", en: "known already"),
        "notSent": Localized(fr: "refusé", nl: "geweigerd", de: "abgelehnt", en: "refused"),
        "retry": Localized(fr: "Réessayer", nl: "Opnieuw proberen", de: "Erneut versuchen", en: "Try again"),
        "dropHere": Localized(
            fr: "Déposer ici pour envoyer {building}", nl: "Hier loslaten om te versturen {building}", de: "Hier ablegen, um zu senden {building}",
            en: "Drop here to send {building}"),
    ]
}
