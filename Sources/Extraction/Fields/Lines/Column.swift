/// What a column of a table of lines holds.
enum Column: Sendable, Hashable {
    case description
    case quantity
    case unit
    case price
    case discount
    case rate
    /// The amount of tax of a line.
    case tax
    case total
    /// The total with tax.
    case totalIncl
    /// The day or the number of a line, or anything else.
    case other

    /// What a head says that its column is; nil for words that are no head.
    static func named(_ atoms: ArraySlice<ArraySlice<UInt8>>) -> (column: Column, length: Int)? {
        for length in stride(from: min(4, atoms.count), through: 1, by: -1) {
            let phrase = Array(atoms.prefix(length).joined(separator: [0x20]))
            if let column = phrases[phrase] { return (column, length) }
            // A letter may be misread on a scan or lack its accent.
            if length == 1, phrase.count >= 6, let near = longWords[phrase.count]?.first(where: { Atoms.differ($0.bytes, phrase, byAtMostOneOf: 6) })
            {
                return (near.column, 1)
            }
            // The last letter may be cut off where columns are narrow.
            if length > 1, let cut = longWords[phrase.count]?.first(where: { $0.bytes.count == phrase.count + 1 && $0.bytes.starts(with: phrase) }) {
                return (cut.column, length)
            }
        }
        return nil
    }

    private static let phrases: [[UInt8]: Column] = {
        var phrases: [[UInt8]: Column] = [:]
        for (column, words) in words {
            for phrase in words { phrases[Array(phrase.utf8)] = column }
        }
        return phrases
    }()

    /// By the length of what may be one of them, a letter shorter or longer, each in the order of the columns.
    private static let longWords: [Int: [(bytes: [UInt8], column: Column)]] = {
        var longWords: [Int: [(bytes: [UInt8], column: Column)]] = [:]
        for (column, words) in words {
            for word in words.map({ Array($0.utf8) }) where word.count >= 7 {
                for length in word.count - 1...word.count + 1 { longWords[length, default: []].append((word, column)) }
            }
        }
        return longWords
    }()

    private static let words: [(Column, [String])] = [
        (
            .description,
            [
                "description", "designation", "omschrijving", "omschrijvingen", "bezeichnung", "libelle", "beschreibung", "article", "articles",
                "artikel", "artikelen", "produit", "produits", "produkt", "produkte", "product", "producten", "poste", "postes", "prestation",
                "prestations", "post", "posten", "item", "items", "detail", "details", "garanties", "garantie", "couverture", "couvertures",
                "waarborg", "waarborgen", "dekking", "dekkingen", "deckung", "deckungen", "coverage", "cover", "guarantee", "guarantees", "leistung",
                "leistungen", "produktbeschreibung", "artikelbezeichnung", "objet", "nature", "travaux", "werken", "arbeiten", "werkzaamheden",
                "denomination", "benaming", "service", "services", "dienst", "diensten", "specificatie", "specification", "particulars", "rubrique",
                "rubriek", "prestatie", "prestaties", "levering", "leveringen", "fourniture", "fournitures", "tekst", "text", "intitule", "onderdeel",
                "beschrijving", "activite", "activiteit", "risque", "risico", "gefahr", "versicherte gefahr", "nom", "work", "works", "composante",
                "component", "bestanddeel", "bestandteil", "type", "libelles", "charges",
            ]
        ),
        (
            .quantity,
            [
                "qte", "qtes", "aant", "anz", "hoeveelh", "quantite", "quantites", "aantal", "hoev", "hoeveelheid", "menge", "qty", "quantity",
                "volume", "volumes", "anzahl",
                "nombre", "nbre", "nb", "stuks", "heures", "uren", "stunden", "hours", "verbruik", "consommation", "verbrauch", "consumption", "q",
                "hvh", "mois", "maanden", "monate",
            ]
        ),
        (.unit, ["unite", "unites", "eenheid", "einheit", "unit", "uom", "eh", "me", "un"]),
        (
            .price,
            [
                "p u", "pu", "prix unitaire", "prix unit", "prix un", "prix", "eenheidsprijs", "eenh prijs", "prijs eenheid", "prijs per eenheid",
                "prijs", "einzelpreis", "e preis", "preis", "unit price", "price", "prix unite", "prix par unite", "nettopreis", "stukprijs",
                "stuksprijs", "stuckpreis", "prijs per stuk", "preis einheit", "preis pro einheit", "unit cost", "cost", "prix ht", "prix htva",
                "pu ht", "pu htva", "tarif", "vk preis", "price per unit", "unitaire", "e p", "prijs excl", "unit rate", "uurloon", "ep",
            ]
        ),
        (.discount, ["remise", "rem", "korting", "rabatt", "discount", "ristourne", "nachlass", "disc", "kort", "rab"]),
        (
            .rate,
            [
                "tva", "btw", "mwst", "ust", "vat", "taux", "tarief", "taxe", "taxes", "tax", "steuersatz", "satz", "taux tva", "taux de tva",
                "btw tarief", "btw tarif", "mwst satz", "ust satz", "vat rate", "tax rate", "code tva", "btw code", "rate", "t v a", "b t w",
            ]
        ),
        (
            .tax,
            [
                "montant tva", "montant de la tva", "btw bedrag", "bedrag btw", "mwst betrag", "ust betrag", "steuerbetrag", "vat amount",
                "tax amount", "tva eur", "btw eur", "mwst eur", "vat eur",
            ]
        ),
        (
            .total,
            [
                "montant", "montants", "bedrag", "bedragen", "betrag", "betrage", "amount", "amounts", "total", "totaal", "gesamt", "eur", "euro",
                "euros", "prix total", "gesamtpreis", "totaalprijs", "total price", "totale prijs", "nettobetrag", "netto", "net", "summe",
                "line total", "zeilenbetrag", "positionsbetrag", "gesamtbetrag", "sous total", "subtotal", "subtotaal", "prime", "premie",
                "pramie", "premium", "valeur", "waarde", "value", "wert", "htva", "ht", "hors tva", "excl btw", "ohne mwst", "excl vat",
                "regeltotaal",
                "lijntotaal", "net amount", "net total", "gp",
            ]
        ),
        (
            .totalIncl,
            [
                "total ttc", "montant ttc", "ttc", "tvac", "total tvac", "montant tvac", "total tva comprise", "tva comprise", "tvac eur",
                "totaal incl", "totaal incl btw", "bedrag incl", "bedrag incl btw", "incl btw", "brutto", "bruttobetrag", "betrag brutto",
                "gesamt brutto", "inkl mwst", "betrag inkl", "gesamt inkl", "total incl", "total incl vat", "amount incl", "incl vat", "gross",
                "gross amount", "total tva incluse", "prix ttc", "prix tvac", "prijs incl", "bruttopreis", "prijs incl btw", "total inc vat",
            ]
        ),
        (
            .other,
            [
                "date", "datum", "dag", "jour", "tag", "day", "ref", "reference", "code", "artikelnr", "art nr", "n", "no", "nr", "pos", "bon",
                "schein", "slip", "sku", "position", "fiche", "ligne", "lijn", "zeile", "line",
            ]
        ),
    ]
}
