import Domain

/// The lines of an invoice: rows under a table head with a description and an amount at the right.
struct LineItems {
    let context: Context

    private enum Column {
        case description
        case quantity
        case price
        case rate
        case total
        case other
    }

    private static let heads: [(column: Column, words: [String])] = [
        (
            .description,
            [
                "description", "designation", "omschrijving", "bezeichnung", "libelle", "beschreibung", "article", "artikel", "produit", "produkt",
                "product", "poste",
                "prestation", "prestations", "post", "posten", "item", "details", "garanties", "couverture", "waarborgen", "dekking", "deckung",
                "leistung",
                "produktbeschreibung", "omschrijvingen",
            ]
        ),
        (.quantity, ["qte", "quantite", "aantal", "hoev", "hoeveelheid", "menge", "qty", "quantity", "volume", "anzahl", "nombre"]),
        (
            .price,
            [
                "p.u", "pu", "prix unitaire", "prix", "eenheidsprijs", "prijs", "einzelpreis", "preis", "unit price", "price", "prix/unite",
                "nettopreis", "eenh.prijs",
                "stukprijs", "rate", "prijs per stuk", "preis/einheit",
            ]
        ),
        (.rate, ["tva", "btw", "mwst", "ust", "vat", "taux", "tarief", "taxe", "steuersatz", "% tva", "% btw", "tax", "taxes", "mwst.", "satz"]),
        (
            .total,
            [
                "montant", "bedrag", "betrag", "amount", "total", "totaal", "gesamt", "eur", "euros", "montant htva", "bedrag excl", "betrag netto",
                "gesamtpreis",
                "prix total", "nettobetrag", "total ht", "gesamtbetrag", "zeilenbetrag", "line total", "summe", "euro", "totaalprijs",
                "positionsbetrag",
            ]
        ),
    ]

    private struct Head {
        var columns: [(column: Column, box: Box)]
        var row: Int
    }

    func read() -> [InvoiceLine] {
        var lines: [InvoiceLine] = []
        var row = 0
        while row < context.layout.rows.count, lines.count < 500 {
            guard let head = head(row) else {
                row += 1
                continue
            }
            row = read(under: head, into: &lines)
        }
        return lines
    }

    /// A row that names at least a description or quantity and a total, in cells of their own.
    private func head(_ row: Int) -> Head? {
        let layout = context.layout
        var columns: [(column: Column, box: Box)] = []
        for index in layout.rows[row].cells {
            let cell = layout.cells[index]
            guard cell.tokens.count <= 6 else { return nil }
            let bytes = Array(cell.tokens.map { layout.tokens[$0].folded }.joined(separator: [0x20]))
            if bytes.contains(where: \.isDigit) { return nil }
            columns.append((column(bytes), cell.box))
        }
        let kinds = Set(columns.map(\.column))
        guard columns.count >= 2, kinds.contains(.total), kinds.contains(.description) || kinds.contains(.quantity) else { return nil }
        return Head(columns: columns, row: row)
    }

    private func column(_ bytes: [UInt8]) -> Column {
        for (column, words) in LineItems.heads {
            for word in words where bytes.starts(with: word.utf8) && (bytes.count == word.utf8.count || !bytes[word.utf8.count].isAlphanumeric) {
                return column
            }
        }
        return .other
    }

    /// Reads the rows under a head up to the sums; returns the row after them.
    private func read(under head: Head, into lines: inout [InvoiceLine]) -> Int {
        let layout = context.layout
        let page = layout.rows[head.row].page
        guard let total = head.columns.last(where: { $0.column == .total })?.box else { return head.row + 1 }
        var row = head.row + 1
        while row < layout.rows.count, layout.rows[row].page == page {
            if endsTable(row) { break }
            if let line = line(row, head, total) { lines.append(line) }
            row += 1
        }
        return row
    }

    private func endsTable(_ row: Int) -> Bool {
        guard let first = context.labels[row].first(where: { $0.weight > 0.65 }) else { return false }
        let amounts = context.values.amounts.contains { $0.row == row }
        let leading = context.layout.rows[row].bytes[..<first.bytes.lowerBound].count(where: \.isLetter) < 4
        return amounts && leading && [.totalExcl, .totalIncl, .amountDue, .totalVAT].contains(first.concept)
    }

    private func line(_ row: Int, _ head: Head, _ total: Box) -> InvoiceLine? {
        let layout = context.layout
        let numbers = context.values.numbers.filter { $0.row == row }
        guard
            let amount = numbers.last(where: { $0.value.value.scale == 2 && layout.box($0.tokens).horizontalOverlap(total) > 0 || isUnder($0, total) }
            ),
            let money = amount.value.money, !context.labels[row].contains(where: { $0.concept == .otherAmount || $0.concept == .prepaid })
        else { return nil }
        var line = InvoiceLine(description: description(row, numbers), totalExcl: money)
        guard line.description.contains(where: \.isLetter) else { return nil }
        for number in numbers where number.tokens != amount.tokens {
            switch nearest(layout.box(number.tokens), head) {
            case .quantity where !number.value.isPercent: line.quantity = number.value.value
            case .price where !number.value.isPercent: line.unitPrice = number.value.value
            case .rate: line.vatRate = VATRate(number.value.value.trimmed.description)
            default: break
            }
        }
        return line
    }

    private func isUnder(_ number: Found<PrintedNumber>, _ total: Box) -> Bool {
        let box = context.layout.box(number.tokens)
        return number.value.value.scale == 2 && abs(box.right - total.right) < 30
    }

    private func nearest(_ box: Box, _ head: Head) -> Column {
        head.columns.min { distance($0.box, box) < distance($1.box, box) }?.column ?? .other
    }

    private func distance(_ head: Box, _ value: Box) -> Double {
        head.horizontalOverlap(value) > 0.2 ? 0 : min(abs(head.right - value.right), abs(head.left - value.left), abs(head.midX - value.midX))
    }

    /// The words of the row that are no figures.
    private func description(_ row: Int, _ numbers: [Found<PrintedNumber>]) -> String {
        let layout = context.layout
        var words: [String] = []
        for cell in layout.rows[row].cells {
            let tokens = layout.cells[cell].tokens
            let letters = tokens.reduce(0) { $0 + layout.tokens[$1].folded.count(where: \.isLetter) }
            if letters > (words.joined().count) / 2, letters >= 3 {
                words = tokens.filter { token in !numbers.contains { $0.tokens == token..<token + 1 && $0.value.hasCurrency } }.map {
                    layout.tokens[$0].text
                }
            }
        }
        return words.joined(separator: " ")
    }
}
