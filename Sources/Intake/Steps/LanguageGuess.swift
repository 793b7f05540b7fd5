internal import Domain

/// Tells the language of a page by the short words that no other language of the house uses, and by the words that invoices print.
struct LanguageGuess {
    /// How many telling words of each language were seen.
    private let hits: [Language: Int]

    init(_ words: [Word]) {
        var hits: [Language: Int] = [:]
        for word in words where word.confidence > 0.3 {
            for part in Self.parts(of: word.text) where part.count > 1 {
                if let language = Self.telling[part] { hits[language, default: 0] += 1 }
            }
        }
        self.hits = hits
    }

    /// Runs of letters in lower case. Most words are ASCII, which needs no tables.
    private static func parts(of text: String) -> [String] {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.lowercased().split { !$0.isLetter }.map(String.init) }
        return text.utf8.split { !(0x61...0x7A).contains($0 | 0x20) }.map { String(decoding: $0.lazy.map { $0 | 0x20 }, as: UTF8.self) }
    }

    /// The languages by number of telling words, most first.
    private var ranked: [(language: Language, count: Int)] {
        Language.allCases.map { ($0, hits[$0] ?? 0) }.sorted { $0.count > $1.count }
    }

    /// The language, when two words or more speak for it and clearly fewer for another.
    var language: Language? {
        let ranked = ranked
        let (first, second) = (ranked[0], ranked[1])
        return first.count >= 2 && first.count * 2 >= second.count * 3 ? first.language : nil
    }

    /// Both languages of a page that has much of each.
    var mixture: [Language]? {
        let ranked = ranked
        return ranked[1].count >= 8 && ranked[1].count * 2 >= ranked[0].count ? [ranked[0].language, ranked[1].language] : nil
    }

    /// Word to language; a word of two languages stands for neither.
    private static let telling: [String: Language] = {
        var table: [String: Language] = [:]
        var shared: Set<String> = []
        for (language, text) in vocabulary {
            for word in text.split(whereSeparator: \.isWhitespace).map(String.init) where !shared.contains(word) {
                if let other = table[word], other != language {
                    table[word] = nil
                    shared.insert(word)
                } else {
                    table[word] = language
                }
            }
        }
        return table
    }()

    private static let vocabulary: [(Language, String)] = [
        (
            .fr,
            """
            le la les des du un une et est sont aux avec sur pour par dans qui que ne pas ou ce cette votre vos nous notre nos chez sans sous entre
            facture factures montant échéance client numéro tva htva tvac prix quantité désignation payer compte communication période avenue rue
            chaussée entreprise page jours mois année syndic résidence conditions générales paiement délai réception travaux entretien service
            société total à être copropriété contrat
            """
        ),
        (
            .nl,
            """
            het een en van voor met op aan bij naar uit te zijn wordt worden niet ook als dat deze dit uw ons onze wij door binnen tot der per
            factuur facturen bedrag vervaldatum klant klantnummer nummer btw prijs aantal omschrijving betalen rekening mededeling periode laan
            straat steenweg onderneming dagen maand jaar syndicus residentie algemene voorwaarden betaling termijn ontvangst werken onderhoud
            dienst totaal maatstaf datum eenheidsprijs overeenkomst vve vme
            """
        ),
        (
            .de,
            """
            der die das und ist sind mit für von zu zur zum im am auf bei nach aus nicht auch als dass diese dieser ihr ihre ihren wir unser unsere
            durch innerhalb bis einer eine einem wird werden rechnung rechnungen betrag fälligkeit kunde kundennummer nummer mwst preis menge
            bezeichnung zahlen konto mitteilung zeitraum straße strasse unternehmen tage monat jahr hausverwaltung residenz allgemeine
            bedingungen zahlung frist erhalt arbeiten wartung gesamtbetrag einzelpreis datum netto brutto ust steuer
            """
        ),
        (
            .en,
            """
            the and of to for with on at from by is are not also as that this these your you our we within until will be invoice invoices amount
            due customer number vat price quantity qty description pay account reference period street company days month year terms payment
            receipt works maintenance service total date unit agreement please statement
            """
        ),
    ]
}
