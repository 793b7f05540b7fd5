/// The words that tell names of companies from other lines of a page, folded.
enum NameWords {
    static let notNames: Set<String> = [
        "facture", "factuur", "rechnung", "invoice", "creditnota", "kredietnota", "gutschrift", "rappel", "herinnering", "mahnung", "reminder",
        "page", "blad", "seite", "pagina", "date", "datum", "total", "totaal", "tva", "btw", "mwst", "iban", "bic", "tel", "gsm", "fax", "kopie",
        "copie", "copy",
        "duplicata",
        "note", "avis", "credit", "devis", "description", "designation", "omschrijving", "bezeichnung", "visualisierung", "stylesheet",
        "handelsrechnung",
        "kundennummer",
        "www", "logo", "original", "beispiel", "retail", "payment", "ordre", "overschrijvingsopdracht", "virement", "facturation", "quittance",
        "kwitantie",
        "beleg", "adresse", "address", "anschrift", "rechnungsadresse", "lieferadresse", "document", "verkaufer", "n", "no", "nr", "ref", "gln",
        "siren", "siret", "id", "nummer", "numero", "number",
        "kontakt", "contact", "moyen", "statement", "kostenabrechnung", "afrekening", "decompte", "releve", "kostenafrekening", "premium", "compte",
        "rekening", "konto", "account", "derdenrekening", "anderkonto", "merci", "veuillez", "gelieve",
        "bitte", "please", "nous",
        "bezieht", "mededeling", "communication", "telefon", "email", "telephone", "mode", "conditions", "registergericht",
    ]
    static let banks: Set<String> = [
        "bank", "banque", "sparkasse", "kreissparkasse", "volksbank", "commerzbank", "raiffeisenbank", "postbank", "bankverbindung", "ing", "fortis",
        "kbc", "belfius",
    ]
    /// Words of the legal text behind a name.
    static let statute: Set<[UInt8]> = Set(
        ["au", "rcs", "r.c.s", "r.c.s.", "siege", "zetel", "sitz", "capital", "inscrite", "tva", "btw", "mwst."].map { Array($0.utf8) })
    static let careOf = [
        "c/o", "p/a", "syndic", "syndicus", "verwalter", "hausverwaltung", "z. hd", "z.hd", "t.a.v", "fsma", "gerant", "beheerder",
    ]

    static let streets = [
        "rue", "avenue", "av", "boulevard", "bd", "chaussee", "place", "quai", "allee", "clos", "square", "chemin", "impasse", "street", "road",
        "lane",
    ].map { Array($0.utf8) }
    static let streetEndings = ["straat", "strasse", "strafse", "laan", "steenweg", "dreef", "kaai", "plein", "platz", "gasse", "str."].map {
        Array($0.utf8)
    }
}
