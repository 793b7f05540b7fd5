internal import Domain

/// The texts of the hand-over and of payments.
enum HandOverTexts {
    static let words = handOver.merging(payments) { first, _ in first }.merging(HandOverTexts.paying) { first, _ in first }

    private static let handOver: [String: Localized] = [
        "title": Localized(fr: "Transmettre", nl: "Overdragen", de: "Übergabe", en: "Hand-over"),
        "note": Localized(
            fr: "Les brouillons approuvés partent vers KoproGo et vers la banque.",
            nl: "Goedgekeurde ontwerpen vertrekken naar KoproGo en naar de bank.",
            de: "Genehmigte Entwürfe gehen an KoproGo und an die Bank.", en: "Approved drafts go to KoproGo and to the bank."),
        "off": Localized(
            fr: "Rien n'est transmis à KoproGo : c'est arrêté, ou koprogo.url n'est pas réglé.",
            nl: "Er wordt niets aan KoproGo overgedragen: het is stopgezet, of koprogo.url is niet ingesteld.",
            de: "Nichts wird an KoproGo übergeben: Es ist angehalten, oder koprogo.url ist nicht eingestellt.",
            en: "Nothing is handed over to KoproGo: it is stopped, or koprogo.url is not set."),
        "retryAll": Localized(fr: "Tout réessayer", nl: "Alles opnieuw proberen", de: "Alle noch einmal versuchen", en: "Try all again"),
        "resume": Localized(fr: "Transmettre de nouveau", nl: "Opnieuw overdragen", de: "Wieder übergeben", en: "Hand over again"),
        "resumed": Localized(
            fr: "Brouillons en route : {n}.", nl: "Ontwerpen onderweg: {n}.", de: "Entwürfe unterwegs: {n}.", en: "Drafts on their way: {n}."),
        "consignAll": Localized(fr: "Transmettre", nl: "Overdragen", de: "Übergeben", en: "Hand them over"),
        "until": Localized(fr: "jusqu'à", nl: "tot", de: "bis", en: "until"),
        "all": Localized(fr: "tous", nl: "alle", de: "alle", en: "all"),
        "states": Localized(fr: "États", nl: "Toestanden", de: "Zustände", en: "States"),
        "none": Localized(fr: "Rien ici.", nl: "Niets hier.", de: "Nichts hier.", en: "Nothing here."),
        "supplier": Localized(fr: "Fournisseur", nl: "Leverancier", de: "Lieferant", en: "Supplier"),
        "building": Localized(fr: "Immeuble", nl: "Gebouw", de: "Gebäude", en: "Building"),
        "amount": Localized(fr: "Montant", nl: "Bedrag", de: "Betrag", en: "Amount"),
        "state": Localized(fr: "État", nl: "Toestand", de: "Zustand", en: "State"),
        "approved": Localized(fr: "Approuvé", nl: "Goedgekeurd", de: "Genehmigt", en: "Approved"),
        "action": Localized(fr: "À faire", nl: "Actie", de: "Aktion", en: "Action"),
        "next": Localized(fr: "nouvel essai", nl: "nieuwe poging", de: "neuer Versuch", en: "next try"),
        "retry": Localized(fr: "Réessayer", nl: "Opnieuw proberen", de: "Noch einmal versuchen", en: "Try again"),
        "retried": Localized(fr: "C'est reparti.", nl: "Het is opnieuw vertrokken.", de: "Es ist wieder unterwegs.", en: "On its way again."),
        "release": Localized(fr: "Repris là-bas", nl: "Daar teruggenomen", de: "Dort zurückgenommen", en: "Taken back there"),
        "releaseAsk": Localized(
            fr: "La dépense est-elle rejetée dans KoproGo, ou n'y est-elle pas ? Le brouillon pourra alors être rouvert.",
            nl: "Is de uitgave in KoproGo verworpen, of staat ze er niet? Het ontwerp kan dan heropend worden.",
            de: "Ist die Ausgabe in KoproGo verworfen oder nicht dort? Der Entwurf kann dann wieder geöffnet werden.",
            en: "Was the expense rejected in KoproGo, or is it not there? The draft can be reopened then."),
        "released": Localized(fr: "C'est noté.", nl: "Genoteerd.", de: "Ist vermerkt.", en: "Noted."),
        "more": Localized(fr: "Plus", nl: "Meer", de: "Mehr", en: "More"),
    ]

    private static let payments: [String: Localized] = [
        "payments": Localized(fr: "Paiements", nl: "Betalingen", de: "Zahlungen", en: "Payments"),
        "paymentsNote": Localized(
            fr: "Un fichier de virements SEPA pour la banque ; un brouillon n'est jamais dans deux fichiers.",
            nl: "Een bestand met SEPA-overschrijvingen voor de bank; een ontwerp zit nooit in twee bestanden.",
            de: "Eine Datei mit SEPA-Überweisungen für die Bank; kein Entwurf ist in zwei Dateien.",
            en: "A file of SEPA credit transfers for the bank; no draft is ever in two files."),
        "day": Localized(fr: "Date d'exécution", nl: "Uitvoeringsdatum", de: "Ausführungstag", en: "Day of execution"),
        "anyBuilding": Localized(fr: "tous les immeubles", nl: "alle gebouwen", de: "alle Gebäude", en: "all buildings"),
        "order": Localized(fr: "Créer le fichier", nl: "Bestand maken", de: "Datei erstellen", en: "Make the file"),
        "ordered": Localized(
            fr: "Fichier créé : {n} virements, {amount}.", nl: "Bestand gemaakt: {n} overschrijvingen, {amount}.",
            de: "Datei erstellt: {n} Überweisungen, {amount}.", en: "File made: {n} transfers, {amount}."),
        "nothing": Localized(
            fr: "Il n'y a rien à payer.", nl: "Er is niets te betalen.", de: "Es gibt nichts zu zahlen.", en: "There is nothing to pay."),
        "refused": Localized(fr: "Pas payés", nl: "Niet betaald", de: "Nicht bezahlt", en: "Not paid"),
        "made": Localized(fr: "Créé", nl: "Gemaakt", de: "Erstellt", en: "Made"),
        "who": Localized(fr: "Qui", nl: "Wie", de: "Wer", en: "Who"),
        "transfers": Localized(fr: "Virements", nl: "Overschrijvingen", de: "Überweisungen", en: "Transfers"),
        "fetch": Localized(fr: "Télécharger", nl: "Downloaden", de: "Herunterladen", en: "Download"),
        "withdraw": Localized(fr: "Jamais envoyé", nl: "Nooit verzonden", de: "Nie gesendet", en: "Never sent"),
        "withdrawAsk": Localized(
            fr: "Ce fichier n'est jamais arrivé à la banque ? Ses brouillons redeviennent impayés.",
            nl: "Is dit bestand nooit bij de bank aangekomen? De ontwerpen worden weer onbetaald.",
            de: "Ist diese Datei nie zur Bank gelangt? Ihre Entwürfe gelten wieder als unbezahlt.",
            en: "Did this file never reach the bank? Its drafts are unpaid again."),
        "withdrawFetched": Localized(
            fr: "Attention : ce fichier a été téléchargé ({fetched}). S'il est à la banque, tout sera payé deux fois. Vérifiez à la banque d'abord.",
            nl:
                "Let op: dit bestand werd gedownload ({fetched}). Is het bij de bank, dan wordt alles twee keer betaald. Kijk het eerst na bij de bank.",
            de:
                "Achtung: Diese Datei wurde heruntergeladen ({fetched}). Liegt sie bei der Bank, wird alles doppelt bezahlt. Prüfen Sie es erst dort.",
            en: "Take care: this file was fetched ({fetched}). If it is at the bank, everything will be paid twice. Check with the bank first."),
        "fetched": Localized(fr: "téléchargé", nl: "gedownload", de: "heruntergeladen", en: "fetched"),
        "withdrawn": Localized(fr: "retiré", nl: "ingetrokken", de: "zurückgezogen", en: "withdrawn"),
        "table": Localized(
            fr: "Dépenses approuvées (CSV)", nl: "Goedgekeurde uitgaven (CSV)", de: "Genehmigte Ausgaben (CSV)", en: "Approved expenses (CSV)"),
        "tableNote": Localized(
            fr: "Par date du document ; sans dates, tout.", nl: "Volgens de datum van het document; zonder datums alles.",
            de: "Nach dem Datum des Dokuments; ohne Daten alles.", en: "By the date of the document; all without dates."),
        "from": Localized(fr: "Du", nl: "Van", de: "Vom", en: "From"), "to": Localized(fr: "au", nl: "tot en met", de: "bis", en: "to"),
    ]

    /// "3 approved drafts are not on their way."
    static func leftBehind(_ count: Int) -> Localized {
        Localized(
            fr: "Brouillons approuvés qui ne sont pas en route : \(count).", nl: "Goedgekeurde ontwerpen die niet onderweg zijn: \(count).",
            de: "Genehmigte Entwürfe, die nicht unterwegs sind: \(count).", en: "Approved drafts that are not on their way: \(count).")
    }
}
