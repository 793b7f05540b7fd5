internal import Domain

extension HandOverTexts {
    /// The texts of what is unpaid.
    static let paying: [String: Localized] = [
        "preview": Localized(
            fr: "Voir ce qui est à payer", nl: "Tonen wat te betalen is", de: "Zeigen, was zu zahlen ist", en: "Show what is to be paid"),
        "dueUntil": Localized(fr: "Échéance jusqu'au", nl: "Vervallen tot", de: "Fällig bis", en: "Due until"),
        "due": Localized(fr: "Échéance", nl: "Vervaldag", de: "Fällig", en: "Due"),
        "account": Localized(fr: "Compte", nl: "Rekening", de: "Konto", en: "Account"),
        "reference": Localized(fr: "Communication", nl: "Mededeling", de: "Mitteilung", en: "Communication"),
        "payee": Localized(fr: "Bénéficiaire", nl: "Begunstigde", de: "Empfänger", en: "Payee"),
        "form": Localized(fr: "Format", nl: "Formaat", de: "Format", en: "Format"),
        "pick": Localized(fr: "Payer {name}", nl: "{name} betalen", de: "{name} zahlen", en: "Pay {name}"),
        "pickAll": Localized(fr: "Tous", nl: "Alle", de: "Alle", en: "All"),
        "picked": Localized(
            fr: "Choisis : {n}, {amount}", nl: "Gekozen: {n}, {amount}", de: "Gewählt: {n}, {amount}", en: "Chosen: {n}, {amount}"),
        "otherwise": Localized(fr: "Payés autrement", nl: "Anders betaald", de: "Anders bezahlt", en: "Paid otherwise"),
        "otherwiseAsk": Localized(
            fr: "Les brouillons choisis ({n}) ne seront plus proposés au paiement.",
            nl: "De gekozen ontwerpen ({n}) worden niet meer voorgesteld om te betalen.",
            de: "Die gewählten Entwürfe ({n}) werden nicht mehr zur Zahlung vorgeschlagen.",
            en: "The chosen drafts ({n}) are proposed for payment no more."),
        "how": Localized(fr: "Comment", nl: "Hoe", de: "Wie", en: "How"),
        "before": Localized(fr: "Tous ceux arrivés avant le", nl: "Alle aangekomen vóór", de: "Alle eingegangen vor", en: "All that came in before"),
        "settled": Localized(
            fr: "Notés payés autrement : {n}.", nl: "Anders betaald genoteerd: {n}.", de: "Als anders bezahlt vermerkt: {n}.",
            en: "Noted as paid otherwise: {n}."),
        "undo": Localized(fr: "Annuler", nl: "Ongedaan maken", de: "Rückgängig", en: "Undo"),
        "confirm": Localized(fr: "Confirmer", nl: "Bevestigen", de: "Bestätigen", en: "Confirm"),
        "confirmTitle": Localized(
            fr: "Confirmer le paiement", nl: "De betaling bevestigen", de: "Die Zahlung bestätigen", en: "Confirm the payment"),
        "notWhole": Localized(
            fr: "Il y en a plus qu'un fichier ne prend : le reste vient ensuite.", nl: "Er zijn er meer dan een bestand aanneemt: de rest volgt.",
            de: "Es sind mehr, als eine Datei fasst: Der Rest folgt.", en: "There are more than one file takes: the rest comes next."),
        "unpaid": Localized(fr: "À payer", nl: "Te betalen", de: "Zu zahlen", en: "To be paid"),
    ]
}
