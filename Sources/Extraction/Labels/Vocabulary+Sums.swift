/// Sums that are named by two words: what is summed, and how.
extension Vocabulary {
    /// "Total" and the like with what follows: "bedrag zonder btw", "montant total tva comprise".
    static let sums = [
        combined(
            .totalExcl, heads: sumWords,
            [
                "htva", "ht", "hors tva", "hors taxes", "hors taxe", "sans tva", "net", "excl", "excl btw", "exclusief", "exclusief btw",
                "zonder btw", "ex btw",
                "exkl mwst", "exkl ust", "ohne mwst", "ohne ust", "ohne steuer", "netto", "zzgl mwst", "excl vat", "excluding vat", "ex vat",
                "without vat",
                "before tax", "before vat", "excl tva", "excl tax", "excluding tax", "excl ust", "excl mwst", "vor steuern", "net of vat",
            ]),
        combined(
            .totalIncl, heads: sumWords + ["prime", "premie", "prämie"],
            [
                "tvac", "ttc", "tva comprise", "tva incluse", "tva inclus", "avec tva", "taxes comprises", "toutes taxes comprises", "incl",
                "incl btw",
                "inclusief", "inclusief btw", "met btw", "inkl mwst", "inkl ust", "inklusive mwst", "mit mwst", "brutto", "bruto", "brut", "incl vat",
                "including vat", "inc vat", "with vat", "gross", "incl tva", "incl tax", "incl ust", "incl mwst", "tax included", "einschl mwst",
                "inklusive ust",
            ]),
        combined(
            .totalVAT, heads: sumWords,
            ["tva", "de tva", "de la tva", "btw", "mwst", "ust", "vat", "tax", "mehrwertsteuer", "umsatzsteuer", "steuer", "taxes", "t.v.a."]),
        combined(
            .amountDue, heads: sumWords + ["prime", "premie", "prämie", "solde", "saldo", "reste", "rest", "balance", "net", "netto"],
            [
                "à payer", "dû", "due", "te betalen", "verschuldigd", "zu zahlen", "à régler", "à verser", "te voldoen", "payable", "à virer",
                "à acquitter",
                "over te schrijven", "te storten", "zu überweisen", "to pay", "restant dû", "restant", "ouvert", "openstaand", "offen", "outstanding",
                "zu begleichen",
            ]),
        Entry(
            .totalExcl, Vocabulary.qualifier, "hors tva", "htva", "hors taxes", "excl btw", "exclusief btw", "zonder btw", "ohne mwst",
            "zzgl mwst", "exkl mwst", "excl vat", "excluding vat", "plus vat", "before vat", "ex btw"),
        Entry(
            .totalIncl, Vocabulary.qualifier, "tva comprise", "tvac", "ttc", "tva incluse", "incl btw", "inclusief btw", "inkl mwst",
            "inklusive mwst", "einschließlich mwst", "incl vat", "including vat", "vat included", "toutes taxes comprises", "btw inbegrepen"),
    ]

    private static let sumWords = [
        "total", "montant", "montant total", "total général", "somme", "prix", "prix total", "totaal", "totaalbedrag", "bedrag", "totale bedrag",
        "som", "prijs",
        "totaalprijs", "betrag", "gesamtbetrag", "summe", "gesamt", "gesamtsumme", "gesamtpreis", "preis", "rechnungssumme", "rechnungsbetrag",
        "amount",
        "total amount", "sum", "price", "total price", "facture", "total facture", "totaal factuur", "endbetrag",
        "invoice total",
    ]

    private static func combined(_ concept: Concept, heads: [String], _ endings: [String]) -> Entry {
        Entry(concept, 1, phrases: heads.flatMap { head in endings.map { head + " " + $0 } })
    }
}
