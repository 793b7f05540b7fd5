import Domain

/// The language of a document by its small words; of a bilingual one the language that comes first.
enum LanguageOf {
    private static let words: [Language: [String]] = [
        .fr: [
            "le", "la", "les", "de", "du", "des", "et", "au", "aux", "pour", "dans", "sur", "avec", "une", "est", "sont", "par", "votre", "vos",
            "nous", "vous",
            "facture", "montant", "tva", "compte", "paiement", "echeance", "client", "numero", "rue", "avenue", "total", "payer", "prix", "quantite",
            "taux",
        ],
        .nl: [
            "het", "een", "van", "voor", "met", "op", "aan", "bij", "uw", "wij", "zijn", "wordt", "door", "niet", "tot", "naar", "ons", "onze", "en",
            "te",
            "factuur", "bedrag", "btw", "rekening", "betaling", "vervaldatum", "klant", "klantnummer", "factuurnummer", "factuurdatum", "totaal",
            "betalen",
            "straat", "prijs", "aantal", "omschrijving", "maatstaf",
        ],
        .de: [
            "der", "die", "das", "und", "fur", "mit", "von", "zu", "zum", "zur", "bei", "ist", "sind", "wird", "wir", "sie", "ihre", "ihr", "nicht",
            "auf", "den",
            "dem", "im", "rechnung", "betrag", "mwst", "ust", "konto", "zahlung", "kunde", "kundennummer", "rechnungsnummer", "rechnungsdatum",
            "gesamtbetrag",
            "menge", "bezeichnung", "nettobetrag", "zahlbar", "einzelpreis", "netto", "brutto", "steuer", "anschrift",
        ],
        .en: [
            "the", "of", "and", "for", "to", "with", "your", "our", "is", "are", "this", "that", "by", "from", "we", "you", "not", "please",
            "invoice", "amount",
            "vat", "account", "payment", "due", "customer", "number", "total", "price", "quantity", "tax", "address", "description",
        ],
    ]

    private static let languages: [ArraySlice<UInt8>: [Language]] = {
        var languages: [ArraySlice<UInt8>: [Language]] = [:]
        for language in Language.allCases {
            for word in words[language] ?? [] { languages[Array(word.utf8)[...], default: []].append(language) }
        }
        return languages
    }()

    /// Nil when nothing tells.
    static func language(_ layout: Layout) -> Language? {
        var counts: [Language: Int] = [:]
        var first: [Language: Int] = [:]
        for (index, token) in layout.tokens.prefix(4_000).enumerated() {
            for atom in Atoms.split(token.folded) {
                guard let known = languages[atom] else { continue }
                for language in known {
                    counts[language, default: 0] += 1
                    // A word that only one language has.
                    if known.count == 1, atom.count > 3, first[language] == nil { first[language] = index }
                }
            }
        }
        let sorted = counts.sorted { ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue) }
        guard let best = sorted.first, best.value >= 2 else { return nil }
        if let second = sorted.dropFirst().first, Double(second.value) > 0.6 * Double(best.value),
            let one = first[best.key], let other = first[second.key], other < one
        {
            return second.key
        }
        return best.key
    }
}
