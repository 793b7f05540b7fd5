import Domain

/// Who sent the document: a name with a legal form, at the head or foot, that the other facts of the page agree with.
struct SupplierField {
    let context: Context
    let customer: CustomerBlock

    /// A part of a cell that may be a name.
    private struct Chunk {
        var tokens: Range<Int>
        var cell: Int
        var hasLegalForm: Bool
    }

    private static let notNames: Set<String> = [
        "facture", "factuur", "rechnung", "invoice", "creditnota", "kredietnota", "gutschrift", "rappel", "herinnering", "mahnung", "reminder",
        "page", "blad",
        "seite", "pagina", "date", "datum", "total", "totaal", "tva", "btw", "mwst", "iban", "bic", "tel", "gsm", "fax", "kopie", "copie", "copy",
        "duplicata",
        "note", "avis", "credit", "devis", "description", "designation", "omschrijving", "bezeichnung", "visualisierung", "stylesheet", "handelsrechnung",
        "kundennummer",
        "www", "logo", "original", "beispiel", "retail", "payment", "ordre", "overschrijvingsopdracht", "virement", "facturation", "quittance",
        "kwitantie",
        "beleg", "adresse", "address", "anschrift", "rechnungsadresse", "lieferadresse", "document", "verkaufer", "nummer", "numero", "number", "kontakt", "contact", "moyen", "telefon", "email", "telephone", "mode", "conditions", "registergericht",
    ]
    private static let banks: Set<String> = [
        "bank", "banque", "sparkasse", "kreissparkasse", "volksbank", "commerzbank", "raiffeisenbank", "postbank", "bankverbindung", "ing", "fortis",
        "kbc", "belfius",
    ]
    /// Words of the legal text behind a name.
    private static let statute: Set<[UInt8]> = Set(
        ["au", "rcs", "r.c.s", "r.c.s.", "siege", "zetel", "sitz", "capital", "inscrite", "tva", "btw", "mwst."].map { Array($0.utf8) })
    private static let careOf = [
        "c/o", "p/a", "syndic", "syndicus", "verwalter", "hausverwaltung", "z. hd", "z.hd", "t.a.v", "fsma", "gerant", "beheerder",
    ]

    func read() -> Field<String>? {
        var ranking = Ranking<String>()
        var names: [String: (text: String, tokens: Range<Int>)] = [:]
        for (chunk, score) in chunks() + announced() where score > 0 {
            let text = Names.cleaned(context.layout.text(chunk.tokens))
            let key = Names.key(text)
            guard key.count >= 3 else { continue }
            let certainty = context.layout.confidence(chunk.tokens) > 0.6 ? 1 : 0.85
            ranking.add(key, score: score, tokens: chunk.tokens, certainty: certainty)
            if names[key] == nil || chunk.hasLegalForm { names[key] = names[key] ?? (text, chunk.tokens) }
        }
        guard let (best, rival) = ranking.leaders, best.score > 0.3, let name = names[best.value] else { return nil }
        let confidence = Confidence.of(best, rival: isAlike(best.value, rival?.value) ? nil : rival)
        return Field(name.text, confidence: min(0.97, confidence), evidence: context.layout.evidence(best.tokens))
    }

    private func isAlike(_ one: String, _ other: String?) -> Bool {
        guard let other else { return false }
        return one.contains(other) || other.contains(one)
    }

    // MARK: - Names in the text

    private func chunks() -> [(Chunk, Double)] {
        let layout = context.layout
        var result: [(Chunk, Double)] = []
        for page in layout.pages {
            for row in page.rows {
                for cell in layout.rows[row].cells where !customer.cells.contains(cell) && !isCareOf(row, cell) {
                    for chunk in split(cell) where result.count < 600 {
                        result.append((chunk, score(chunk, page, row)))
                    }
                }
            }
        }
        return result
    }

    /// Cuts a cell at dashes, dots and bars: "Name – Street 1, 1000 City – TVA BE …".
    private func split(_ cell: Int) -> [Chunk] {
        let layout = context.layout
        var chunks: [Chunk] = []
        var start = layout.cells[cell].tokens.lowerBound
        var form = false
        func close(_ end: Int) {
            if end > start, end - start <= 9 { chunks.append(Chunk(tokens: start..<end, cell: cell, hasLegalForm: form)) }
        }
        for token in layout.cells[cell].tokens {
            let folded = layout.tokens[token].folded
            if SupplierField.statute.contains(folded) {
                close(token)
                start = layout.cells[cell].tokens.upperBound
                break
            }
            if !folded.contains(where: \.isAlphanumeric), folded != Array("&".utf8), folded != Array("+".utf8) {
                close(token)
                start = token + 1
                form = false
            } else {
                form = form || LegalForm.matches(folded)
                if folded.last == 0x2C || folded.last == 0x3A {
                    close(token + 1)
                    start = token + 1
                    form = false
                }
            }
        }
        close(layout.cells[cell].tokens.upperBound)
        return chunks
    }

    private func isCareOf(_ row: Int, _ cell: Int) -> Bool {
        let bytes = Array(context.layout.cells[cell].tokens.map { context.layout.tokens[$0].folded }.joined(separator: [0x20]))
        if SupplierField.careOf.contains(where: bytes.holds) { return true }
        if context.own.names.contains(where: { bytes.holds(String(decoding: Folding.bytes($0), as: UTF8.self)) }) { return true }
        // The lines right under "broker", "delivery address".
        for above in stride(from: row, through: max(0, row - 3), by: -1) {
            let party = context.labels[above].contains { label in
                label.concept == .otherParty && label.box.horizontalOverlap(context.layout.cells[cell].box) > 0.3
                    && context.layout.cells[context.layout.cellOf[label.tokens.lowerBound]].tokens.lowerBound == label.tokens.lowerBound
                    && context.layout.cells[context.layout.cellOf[label.tokens.lowerBound]].tokens.count <= label.tokens.count + 1
            }
            if party { return true }
        }
        return false
    }

    private func score(_ chunk: Chunk, _ page: Layout.PageSpan, _ row: Int) -> Double {
        let layout = context.layout
        let words = chunk.tokens.map { layout.tokens[$0].folded.filter { $0.isAlphanumeric } }
        guard words.contains(where: { $0.count > 2 && $0.allSatisfy(\.isLetter) }) else { return 0 }
        let texts = words.map { String(decoding: $0, as: UTF8.self) }
        if texts.first.map(SupplierField.notNames.contains) ?? true { return 0 }
        if words.contains(where: { $0.count(where: \.isDigit) >= 3 }) { return 0 }
        if texts.contains("www") || words.allSatisfy({ LegalForm.matches($0) || $0.count < 2 }) { return 0 }
        if !chunk.hasLegalForm, isStreetOrDate(chunk, row) || isLabel(chunk, row) { return 0 }
        if chunk.tokens.contains(where: {
            layout.tokens[$0].folded.contains(0x40) || layout.tokens[$0].folded.starts(with: "www.".utf8)
                || layout.tokens[$0].folded.contains(Folding.euro)
        }) {
            return 0
        }
        let height = layout.box(chunk.tokens).midY / max(1, page.height)
        let isFirstPage = page.number == layout.pages.first?.number
        var score = chunk.hasLegalForm ? 0.42 : 0
        if chunk.hasLegalForm {
            if height > 0.8 || height < 0.2 { score += 0.12 }
        } else if isFirstPage, height < 0.16, !context.labels[row].contains(where: { chunk.tokens.overlaps($0.tokens) && $0.weight > 0.6 }) {
            score = isHead(row, page) ? 0.36 : 0.2
        } else if sendsLine(chunk) {
            score = isFirstPage && height < 0.35 ? 0.45 : 0.3
        } else if isFirstPage, height < 0.5, let block = addressBlock(under: chunk) {
            score = height < 0.35 ? 0.34 : 0.25
            if holdsTaxNumber(block) { score += 0.5 }
            if hasLineAbove(chunk) { score -= 0.12 }
        } else {
            return 0
        }
        if hasIdentity(chunk, row) { score += 0.25 }
        if sendsLine(chunk) { score += 0.12 }
        if Names.agrees(texts, with: domains) { score += 0.25 }
        if texts.contains(where: SupplierField.banks.contains) { score -= 0.35 }
        if !isFirstPage { score -= 0.08 }
        if chunk.tokens.count > 6 { score -= 0.15 }
        return score
    }

    private func isLabel(_ chunk: Chunk, _ row: Int) -> Bool {
        context.labels[row].contains { $0.tokens.lowerBound == chunk.tokens.lowerBound && $0.weight > 0.85 && $0.concept != .supplier }
    }

    /// "Hauptstraße 12", "Namur, le 31 août": a line of an address or a dated place.
    private func isStreetOrDate(_ chunk: Chunk, _ row: Int) -> Bool {
        let layout = context.layout
        if chunk.tokens.count > 1, chunk.tokens.contains(where: { layout.tokens[$0].folded.first?.isDigit ?? false }) { return true }
        let cell = layout.cells[chunk.cell].tokens
        return context.values.dates.contains { $0.row == row && cell.contains($0.tokens.lowerBound) }
    }

    private func isHead(_ row: Int, _ page: Layout.PageSpan) -> Bool { row <= page.rows.lowerBound + 1 }

    /// The lines under a chunk that is a line of its own, when a postal code is among them: it heads an address.
    private func addressBlock(under chunk: Chunk) -> [Int]? {
        let layout = context.layout
        let cell = layout.cells[chunk.cell]
        guard chunk.tokens == cell.tokens, !isValue(chunk.cell) else { return nil }
        var last = cell
        var block: [Int] = []
        var hasTown = false
        for row in (cell.row + 1)..<max(cell.row + 1, min(layout.rows.count, cell.row + 14)) {
            guard let next = layout.rows[row].cells.first(where: { abs(layout.cells[$0].box.left - cell.box.left) < 8 }) else { continue }
            guard layout.cells[next].box.top - last.box.bottom < max(20, 2 * last.box.height) else { break }
            last = layout.cells[next]
            block.append(next)
            hasTown =
                hasTown || block.count < 7 && last.tokens.count > 1 && last.tokens.prefix(2).contains { PostalCode.isOne(layout.tokens[$0].folded) }
        }
        return hasTown ? block : nil
    }

    /// The cell before it on the row ends with a colon: a value of a form.
    private func isValue(_ cell: Int) -> Bool {
        let layout = context.layout
        guard cell > layout.rows[layout.cells[cell].row].cells.lowerBound, let last = layout.cells[cell - 1].tokens.last else { return false }
        return layout.tokens[last].folded.last == 0x3A
    }

    /// Another line of the same block stands right over it.
    private func hasLineAbove(_ chunk: Chunk) -> Bool {
        let layout = context.layout
        let cell = layout.cells[chunk.cell]
        guard cell.row > 0, layout.rows[cell.row - 1].page == layout.rows[cell.row].page else { return false }
        return layout.rows[cell.row - 1].cells.contains {
            abs(layout.cells[$0].box.left - cell.box.left) < 8 && cell.box.top - layout.cells[$0].box.bottom < max(6, cell.box.height)
        }
    }

    /// A tax number that is not called the customer's stands in the lines of an address.
    private func holdsTaxNumber(_ block: [Int]) -> Bool {
        let cells = Set(block)
        return context.values.taxNumbers.contains { found in
            cells.contains(context.layout.cellOf[found.tokens.lowerBound]) && !context.labels.row(found.row, has: .customerTaxNumber)
        }
    }

    /// The chunk begins an address line: "Name • Street 1 • 12345 City".
    private func sendsLine(_ chunk: Chunk) -> Bool {
        let cell = context.layout.cells[chunk.cell]
        guard chunk.tokens.lowerBound == cell.tokens.lowerBound, cell.tokens.count > chunk.tokens.count + 2 else { return false }
        return cell.tokens.dropFirst(chunk.tokens.count).contains { token in
            PostalCode.isOne(context.layout.tokens[token].folded)
        }
    }

    /// A tax number, account or register of a company stands on the same row or in the lines under the name.
    private func hasIdentity(_ chunk: Chunk, _ row: Int) -> Bool {
        let box = context.layout.box(chunk.tokens)
        let page = context.layout.rows[row].page
        func near(_ tokens: Range<Int>, _ other: Int) -> Bool {
            guard other >= row - 1, other <= row + 6, context.layout.rows[other].page == page else { return false }
            if customer.contains(tokens.lowerBound, in: context.layout) { return false }
            return other == row || context.layout.cells[context.layout.cellOf[tokens.lowerBound]].box.horizontalOverlap(box) > 0 || other <= row + 3
        }
        return context.values.taxNumbers.contains { near($0.tokens, $0.row) } || context.values.accounts.contains { near($0.tokens, $0.row) }
    }

    // MARK: - Names that a label announces

    private func announced() -> [(Chunk, Double)] {
        var result: [(Chunk, Double)] = []
        for label in context.labels.of(.supplier).prefix(20) {
            let cell = context.layout.cellOf[label.tokens.lowerBound]
            let begins = context.layout.cells[cell].tokens.lowerBound == label.tokens.lowerBound
            guard begins else { continue }
            let score = label.weight == 1 ? 0.8 : 0.62
            if label.weight == 1, let named = nameRow(under: label) {
                result.append((named, score + 0.15))
            } else if let place = (context.finder.places(label) + lower(label)).first(where: { isName($0) && isAnnounced($0) }) {
                let chunk = split(context.layout.cellOf[place.tokens.lowerBound]).first { $0.tokens.overlaps(place.tokens) }
                let tokens = chunk.map { $0.tokens.clamped(to: place.tokens) } ?? place.tokens
                let hasForm = tokens.contains { LegalForm.matches(context.layout.tokens[$0].folded) }
                result.append((Chunk(tokens: tokens, cell: cell, hasLegalForm: hasForm), score * place.nearness + (hasForm ? 0.12 : -0.15)))
            }
        }
        return result
    }

    /// A form: "Seller" as a heading, then "Name:" with the name beside it.
    private func nameRow(under label: Label) -> Chunk? {
        for row in label.row..<min(context.layout.rows.count, label.row + 6) {
            guard row == label.row || !context.labels[row].contains(where: { $0.concept == .customer }) else { return nil }
            for index in context.layout.rows[row].cells {
                let cell = context.layout.cells[index]
                let words = cell.tokens.map { context.layout.tokens[$0].folded.filter(\.isLetter) }
                guard words.first == Array("name".utf8) || words.first == Array("nom".utf8) || words.first == Array("naam".utf8) else { continue }
                if cell.tokens.count > 1, cell.tokens.count < 9 {
                    let behind = cell.tokens.dropFirst().drop { !context.layout.tokens[$0].folded.contains(where: \.isLetter) }
                    return Chunk(tokens: behind.startIndex..<behind.endIndex, cell: index, hasLegalForm: true)
                }
                if index + 1 < context.layout.rows[row].cells.upperBound {
                    return Chunk(tokens: context.layout.cells[index + 1].tokens, cell: index + 1, hasLegalForm: true)
                }
            }
        }
        return nil
    }

    /// The lines further down under a heading, past its numbers.
    private func lower(_ label: Label) -> [Pointed] {
        let layout = context.layout
        return (label.row + 2..<max(label.row + 2, min(layout.rows.count, label.row + 5))).compactMap { row in
            layout.rows[row].cells.first { abs(layout.cells[$0].box.left - label.box.left) < 8 }.map {
                Pointed(label: label, tokens: layout.cells[$0].tokens, nearness: 0.85)
            }
        }
    }

    /// Behind the label itself only after a colon: "Lieferant GmbH" is a name that begins with the word.
    private func isAnnounced(_ place: Pointed) -> Bool {
        guard place.nearness == 1 else {
            // The label fills its cell: "Seller Company" beside something is no label.
            let cell = context.layout.cells[context.layout.cellOf[place.label.tokens.lowerBound]].tokens
            return !(place.label.tokens.upperBound..<max(cell.upperBound, place.label.tokens.upperBound)).contains {
                context.layout.tokens[$0].folded.contains(where: \.isAlphanumeric)
            }
        }
        let gap = context.layout.rows[place.label.row].bytes[place.label.bytes.upperBound...].prefix(3)
        return gap.contains(0x3A)
    }

    private func isName(_ place: Pointed) -> Bool {
        let layout = context.layout
        guard let first = place.tokens.first, !customer.contains(first, in: layout) else { return false }
        if context.labels[layout.row(of: first)].contains(where: { $0.tokens.lowerBound == first }) { return false }
        if place.tokens.last.map({ layout.tokens[$0].folded.last == 0x3A }) ?? true { return false }
        let letters = place.tokens.reduce(0) { $0 + layout.tokens[$1].folded.count(where: \.isLetter) }
        let digits = place.tokens.reduce(0) { $0 + layout.tokens[$1].folded.count(where: \.isDigit) }
        return letters >= 4 && letters > digits
    }

    /// The names in the web and e-mail addresses of the document.
    private var domains: [[UInt8]] {
        context.layout.tokens.lazy.filter { $0.folded.contains(0x2E) && $0.folded.count > 6 }.compactMap { Names.domain($0.folded) }
    }
}
