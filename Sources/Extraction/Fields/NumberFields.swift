import Domain

/// Numbers that only their label tells: of the document, the customer, the order.
struct NumberField {
    let context: Context
    let concept: Concept

    /// The best number, and another that is as good.
    func read() -> (field: Field<String>, rival: String?)? {
        var ranking = Ranking<String>()
        for label in context.labels.of(concept).prefix(60) {
            if label.weight < 1, !beginsCell(label) { continue }
            for place in context.finder.places(label) {
                guard place.nearness > (label.weight < 0.7 ? 0.99 : 0.95) || standsAlone(label), let tokens = number(place), !isTaken(tokens) else {
                    continue
                }
                let text = NumberField.cleaned(context.layout.text(tokens))
                var score = label.weight * place.nearness
                if isInTable(label) { score *= 0.5 }
                if isMarked(label) { score *= 0.55 }
                ranking.add(text, score: score, tokens: tokens, certainty: context.layout.confidence(tokens) >= 0.75 ? 1 : 0.9)
                break
            }
        }
        guard let (best, rival) = ranking.leaders, best.score > 0.4 else { return nil }
        let close = rival.flatMap { best.score - $0.score < 0.1 && $0.score > 0.5 ? $0.value : nil }
        let plain = concept == .invoiceNumber && Confidence.isPlain(best, rival, context.layout)
        return (
            Field(best.value, confidence: Confidence.of(best, rival: rival, proven: plain), evidence: context.layout.evidence(best.tokens)), close
        )
    }

    /// The number beside the first plain label in the upper half of a page.
    func labelled(on page: Layout.PageSpan) -> String? {
        for row in page.rows where context.layout.rows[row].box.midY < page.height * 0.5 {
            for label in context.labels[row] where label.concept == concept && label.weight == 1 && !isMarked(label) && !isInTable(label) {
                if let tokens = context.finder.places(label).lazy.compactMap(number).first(where: { !isTaken($0) }) {
                    return NumberField.cleaned(context.layout.text(tokens))
                }
            }
        }
        return nil
    }

    /// A label that a value may stand under or over: no word of a sentence.
    private func standsAlone(_ label: Label) -> Bool {
        let cell = context.layout.cells[context.layout.cellOf[label.tokens.lowerBound]].tokens
        if label.weight > 0.7 { return cell.count <= label.length + 4 }
        return cell.upperBound == label.tokens.upperBound && cell.count <= 4 || cell.count <= label.length + 1
    }

    /// A vague label counts only at the head of its cell or behind a dash, and on the first page.
    private func beginsCell(_ label: Label) -> Bool {
        let layout = context.layout
        let first = layout.cells[layout.cellOf[label.tokens.lowerBound]].tokens.lowerBound
        let isHead = first == label.tokens.lowerBound || !layout.tokens[label.tokens.lowerBound - 1].folded.contains(where: \.isAlphanumeric)
        return isHead
            && layout.rows[label.row].page == layout.pages.first?.number
    }

    /// The token at a place that is a number: with a digit, not a date, an amount or a word of a sentence.
    private func number(_ place: Pointed) -> Range<Int>? {
        if context.finder.startsLabel(place.tokens, than: concept) { return nil }
        for token in place.tokens.prefix(3) {
            let folded = context.layout.tokens[token].folded
            if folded.contains(where: \.isDigit) {
                guard folded.first != 0x28 else { continue }
                if isPostalCode(token, place.tokens) { return nil }
                return extended(token, place.tokens)
            }
            // "Nr.", "N°", ":" and "#" may stand between; any other word means that no number follows.
            guard folded.count <= 4 || !folded.contains(where: \.isLetter) else { return nil }
        }
        return nil
    }

    /// "B-4780 Sankt Vith", "DE 80333 München": a town, not a number.
    private func isPostalCode(_ token: Int, _ place: Range<Int>) -> Bool {
        let folded = context.layout.tokens[token].folded
        let letters = folded.prefix { $0.isLetter }.count
        let digits = folded.count(where: \.isDigit)
        guard letters <= 2, digits == 4 || digits == 5, folded.count - digits - letters <= 1, letters > 0 || folded.count == digits else {
            return false
        }
        guard token + 1 < place.upperBound else { return false }
        return (letters > 0 || place.lowerBound < token) && context.layout.tokens[token + 1].folded.allSatisfy { !$0.isDigit }
    }

    /// A number printed with spaces in it: "54 - 8831", "2025 / 114", "9026 1182 4470", "H 2026.311".
    private func extended(_ token: Int, _ place: Range<Int>) -> Range<Int> {
        let layout = context.layout
        var start = token
        var end = token + 1
        if token > place.lowerBound, isPrefix(token - 1) { start = token - 1 }
        while end < place.upperBound {
            let folded = layout.tokens[end].folded
            if folded == [0x2D] || folded == [0x2F], end + 1 < place.upperBound, layout.tokens[end + 1].folded.contains(where: \.isDigit) {
                end += 2
            } else if isGroup(end - 1), isGroup(end) {
                end += 1
            } else {
                break
            }
        }
        return start..<end
    }

    /// Two to five bare digits, as numbers are grouped.
    private func isGroup(_ token: Int) -> Bool {
        let folded = context.layout.tokens[token].folded
        return (2...5).contains(folded.count) && folded.allSatisfy(\.isDigit)
    }

    /// One to three capitals before a number that are part of it, and no "NR".
    private func isPrefix(_ token: Int) -> Bool {
        let word = context.layout.tokens[token]
        guard (1...3).contains(word.folded.count), word.folded.allSatisfy(\.isLetter), word.text == word.text.uppercased() else { return false }
        return !["n", "no", "nr", "num", "du", "van", "vom"].contains(String(decoding: word.folded, as: UTF8.self))
    }

    /// Values with a form of their own are no numbers of documents.
    private func isTaken(_ tokens: Range<Int>) -> Bool {
        context.values.dates.contains { $0.tokens.overlaps(tokens) && $0.tokens.count >= tokens.count && covers($0.tokens, tokens) }
            || context.values.accounts.contains { $0.tokens.overlaps(tokens) } || context.values.references.contains { $0.tokens.overlaps(tokens) }
            || context.values.amounts.contains { covers($0.tokens, tokens) && $0.value != .zero }
            || context.values.taxNumbers.contains { $0.tokens.overlaps(tokens) && !isPlain($0) }
    }

    private func covers(_ range: Range<Int>, _ tokens: Range<Int>) -> Bool {
        range.lowerBound <= tokens.lowerBound && range.upperBound >= tokens.upperBound
    }

    /// Ten bare digits may be a number of a document that happens to pass the check of an enterprise number.
    private func isPlain(_ found: Found<TaxNumberScanner.Number>) -> Bool {
        if case .enterprise = found.value { return found.bytes.count == 10 }
        return false
    }

    /// The head of a table column names the numbers of its lines, not the document's.
    private func isInTable(_ label: Label) -> Bool {
        context.labels[label.row].count { $0.concept == .otherAmount || $0.concept == .totalExcl || $0.concept == .totalVAT } >= 2
    }

    /// The label belongs to another document: "concerns invoice", or stands in a sentence.
    func isMarked(_ label: Label) -> Bool {
        let before = context.layout.rows[label.row].bytes[..<label.bytes.lowerBound].suffix(24)
        let words = before.split(whereSeparator: { !$0.isLetter }).suffix(2).map { String(decoding: $0, as: UTF8.self) }
        let marks: Set<String> = [
            "betreft", "concerne", "zu", "auf", "sich", "sur", "op", "to", "betrekking", "bezug", "refers", "relates", "regarding", "concerning",
            "concernant", "inzake", "relative",
            "associee", "precedente", "vorige", "annule", "corrige", "ursprunglich", "betrifft", "origine",
        ]
        return words.contains(where: marks.contains)
    }

    /// Without the signs around it.
    static func cleaned(_ text: String) -> String {
        let signs: Set<Character> = [":", ",", ";", ".", "#", "\"", "'", "(", ")", "|", "*", "=", "°", "»", "«", " ", "_", "!"]
        // A row of dots leads from the label to its number.
        var number = text.ranges(of: "...").last.map { text[$0.upperBound...] } ?? Substring(text)
        while let first = number.first, signs.contains(first) { number.removeFirst() }
        while let last = number.last, signs.contains(last) || last == "-" { number.removeLast() }
        for prefix in ["N°", "n°", "Nr.", "nr.", "No.", "Nº"] where number.hasPrefix(prefix) { number = number.dropFirst(prefix.count) }
        return String(number)
    }
}

/// The number of the document: behind its label or in its title.
struct InvoiceNumberField {
    let context: Context

    private static let titles: Set<String> = [
        "facture", "factuur", "rechnung", "invoice", "creditnota", "kredietnota", "gutschrift", "handelsrechnung", "baurechnung", "schlussrechnung",
        "teilrechnung", "abschlagsrechnung", "stornorechnung", "korrekturrechnung",
    ]

    func read() -> (field: Field<String>, rival: String?)? {
        let labelled = NumberField(context: context, concept: .invoiceNumber).read()
        if let labelled, labelled.field.confidence > 0.85 { return labelled }
        return titled().map { ($0, nil) } ?? labelled
    }

    /// "Rechnung R0005532486", "Invoice INV/2023/03/0008": a word with digits right behind the title.
    private func titled() -> Field<String>? {
        let layout = context.layout
        for page in layout.pages.prefix(1) {
            for row in page.rows where layout.rows[row].box.midY < page.height * 0.6 {
                for cell in layout.rows[row].cells {
                    var tokens = layout.cells[cell].tokens
                    guard let title = tokens.first, isTitle(title) else { continue }
                    // "Handelsrechnung Nr." in a wide face: its number begins the next cell.
                    if (2...3).contains(tokens.count), cell + 1 < layout.rows[row].cells.upperBound, !isNumbered(tokens) {
                        tokens = title..<layout.cells[cell + 1].tokens.upperBound
                    }
                    for token in (title + 1)..<min(title + 4, max(title + 1, tokens.upperBound)) {
                        let folded = layout.tokens[token].folded
                        guard folded.count(where: \.isDigit) >= 2, folded.first != 0x28, !isPageCount(folded) else { continue }
                        guard !context.values.dates.contains(where: { $0.tokens.contains(token) }) else { break }
                        guard !context.values.amounts.contains(where: { $0.tokens.contains(token) }) else { break }
                        return context.field(NumberField.cleaned(layout.tokens[token].text), token..<token + 1, confidence: 0.88)
                    }
                }
            }
        }
        return nil
    }

    /// "1/2".
    private func isPageCount(_ folded: [UInt8]) -> Bool { folded.count == 3 && folded[1] == 0x2F }

    private func isNumbered(_ tokens: Range<Int>) -> Bool { tokens.contains { context.layout.tokens[$0].folded.contains(where: \.isDigit) } }

    /// The cell before a token begins with the title of a document and a number.
    func isTitled(_ row: Int, before token: Int) -> Bool {
        let cell = context.layout.cells[context.layout.cellOf[token]].tokens
        guard let first = cell.first, first < token, isTitle(first), token - first < 6 else { return false }
        return (first..<token).contains { context.layout.tokens[$0].folded.contains(where: \.isDigit) }
    }

    private func isTitle(_ token: Int) -> Bool { InvoiceNumberField.isTitle(token, context.layout) }

    /// Whether a word is the title of a document that asks for payment.
    static func isTitle(_ token: Int, _ layout: Layout) -> Bool {
        let word = layout.tokens[token].folded.filter(\.isLetter)
        return titles.contains(String(decoding: word, as: UTF8.self))
            || ["rechnung", "factuur"].contains { word.count > $0.utf8.count && word.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
}
