internal import Domain

extension ReviewTexts {
    /// For the modules.
    static let texts: [String: Localized] = words.filter { shared.contains($0.key) }.merging(editing) { first, _ in first }
        .merging(deciding) { first, _ in first }

    private static let shared: Set<String> = [
        "nextDraft", "previousDraft", "reject", "undo", "distinct", "split", "beside", "zoomIn", "zoomOut", "fit", "turn", "nextPage", "previousPage",
        "queue", "remove",
    ]

    private static let editing: [String: Localized] = [
        "keyEnter": Localized(
            fr: "Confirmer, continuer, décider", nl: "Bevestigen, verder, beslissen", de: "Bestätigen, weiter, entscheiden",
            en: "Confirm, go on, decide"),
        "keyEscape": Localized(fr: "Quitter le champ", nl: "Veld verlaten", de: "Feld verlassen", en: "Leave the field"),
        "keyEdit": Localized(fr: "Modifier ou rouvrir", nl: "Wijzigen of heropenen", de: "Ändern oder wieder öffnen", en: "Edit or reopen"),
        "enterKeeps": Localized(fr: "Entrée le garde.", nl: "Enter bewaart het.", de: "Eingabe behält es.", en: "Enter keeps it."),
        "confirmed": Localized(fr: "confirmé", nl: "bevestigd", de: "bestätigt", en: "confirmed"),
        "learned": Localized(
            fr: "Appris de votre correction", nl: "Geleerd van uw verbetering", de: "Aus Ihrer Korrektur gelernt", en: "Learned from your correction"),
        "forget": Localized(fr: "Oublier", nl: "Vergeten", de: "Vergessen", en: "Forget"),
        "forgotten": Localized(fr: "Oublié.", nl: "Vergeten.", de: "Vergessen.", en: "Forgotten."),
        "changedMeanwhile": Localized(
            fr: "Quelqu'un a modifié ce brouillon entre-temps.", nl: "Iemand heeft dit ontwerp intussen gewijzigd.",
            de: "Jemand hat diesen Entwurf inzwischen geändert.", en: "Somebody has changed this draft meanwhile."),
        "typedKept": Localized(
            fr: "Il est rechargé ; ce que vous avez tapé est gardé : Entrée l'envoie.",
            nl: "Het is opnieuw geladen; wat u typte is bewaard: Enter verstuurt het.",
            de: "Er ist neu geladen; was Sie getippt haben, steht noch da: Eingabe sendet es.",
            en: "It is loaded again; what you typed is kept: Enter sends it."),
        "notYet": Localized(
            fr: "Le tableau n'est pas complet.", nl: "De tabel is niet volledig.", de: "Die Tabelle ist nicht vollständig.",
            en: "The table is not complete."),
        "addsUp": Localized(
            fr: "✓ {net} + {vat} = {total}", nl: "✓ {net} + {vat} = {total}", de: "✓ {net} + {vat} = {total}", en: "✓ {net} + {vat} = {total}"),
        "offBy": Localized(
            fr: "✗ {net} + {vat} = {sum}, écart {off}", nl: "✗ {net} + {vat} = {sum}, verschil {off}", de: "✗ {net} + {vat} = {sum}, Differenz {off}",
            en: "✗ {net} + {vat} = {sum}, off by {off}"),
        "linesMatch": Localized(
            fr: "✓ font le total hors TVA", nl: "✓ maken het totaal excl. btw", de: "✓ ergeben den Nettobetrag", en: "✓ add up to the net total"),
        "linesOff": Localized(fr: "✗ écart {off}", nl: "✗ verschil {off}", de: "✗ Differenz {off}", en: "✗ off by {off}"),
        "taxWouldBe": Localized(
            fr: "Le taux donnerait {tax}.", nl: "Het tarief zou {tax} geven.", de: "Der Satz ergäbe {tax}.", en: "The rate would make {tax}."),
        "pageOf": Localized(fr: "page {page}/{pages}", nl: "pagina {page}/{pages}", de: "Seite {page}/{pages}", en: "page {page}/{pages}"),
        "position": Localized(fr: "{at} sur {of}", nl: "{at} van {of}", de: "{at} von {of}", en: "{at} of {of}"),
        "noMore": Localized(fr: "Il n'y en a plus.", nl: "Er zijn er geen meer.", de: "Es gibt keine weiteren.", en: "There are no more."),
    ]

    private static let deciding: [String: Localized] = [
        "approvedOne": Localized(fr: "Approuvé : {name}", nl: "Goedgekeurd: {name}", de: "Genehmigt: {name}", en: "Approved: {name}"),
        "submittedOne": Localized(
            fr: "Soumis au syndic : {name}", nl: "Voorgelegd aan de syndicus: {name}", de: "Dem Verwalter vorgelegt: {name}",
            en: "Submitted to the syndic: {name}"),
        "rejectedOne": Localized(fr: "Rejeté : {name}", nl: "Verworpen: {name}", de: "Verworfen: {name}", en: "Rejected: {name}"),
        "rejectTitle": Localized(fr: "Pourquoi rejeter ?", nl: "Waarom verwerpen?", de: "Warum verwerfen?", en: "Why reject?"),
        "otherReason": Localized(fr: "Une autre raison", nl: "Een andere reden", de: "Ein anderer Grund", en: "Another reason"),
        "reason1": Localized(
            fr: "N'est pas pour cette copropriété", nl: "Niet voor deze mede-eigendom", de: "Nicht für diese Gemeinschaft",
            en: "Not for this co-ownership"),
        "reason2": Localized(
            fr: "Le montant est contesté", nl: "Het bedrag wordt betwist", de: "Der Betrag wird bestritten", en: "The amount is contested"),
        "reason3": Localized(
            fr: "Prestation non faite ou pas commandée", nl: "Niet geleverd of niet besteld", de: "Nicht geleistet oder nicht bestellt",
            en: "Not delivered or not ordered"),
        "reason4": Localized(
            fr: "Déjà reçu : c'est un double", nl: "Al ontvangen: een dubbel", de: "Schon erhalten: doppelt", en: "Received before: a duplicate"),
        "undone": Localized(fr: "Défait.", nl: "Ongedaan gemaakt.", de: "Rückgängig gemacht.", en: "Undone."),
        "nothingToUndo": Localized(fr: "Rien à défaire.", nl: "Niets ongedaan te maken.", de: "Nichts rückgängig zu machen.", en: "Nothing to undo."),
        "distinctSaid": Localized(
            fr: "Noté : ce n'est pas le même.", nl: "Genoteerd: niet hetzelfde.", de: "Vermerkt: nicht dasselbe.", en: "Noted: not the same."),
        "splitHow": Localized(
            fr: "Marquez entre les pages où un autre document commence, puis S encore.",
            nl: "Markeer tussen de pagina's waar een ander document begint, dan nog eens S.",
            de: "Markieren Sie zwischen den Seiten, wo ein anderes Dokument beginnt, dann noch einmal S.",
            en: "Mark between the pages where another document begins, then S again."),
        "splitDone": Localized(fr: "Divisé en {count}.", nl: "In {count} gesplitst.", de: "In {count} geteilt.", en: "Divided into {count}."),
        "merged": Localized(fr: "Réunis.", nl: "Samengevoegd.", de: "Zusammengefügt.", en: "Joined."),
        "accepted": Localized(fr: "Engagement accepté.", nl: "Verbintenis aanvaard.", de: "Verpflichtung angenommen.", en: "Commitment accepted."),
    ]
}
