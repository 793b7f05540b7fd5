import Domain

/// The date of the document: the date with its label, else the only one near its head.
struct IssueDateField {
    let context: Context
    /// The title names the unpaid invoice and its date, not the reminder's own.
    var isReminder = false

    func read() -> (field: Field<CalendarDate>, rival: CalendarDate?)? {
        var ranking = Ranking<CalendarDate>()
        for found in context.values.dates {
            if let score = score(found) { ranking.add(found.value, score: score, found, in: context.layout) }
        }
        guard let (best, rival) = ranking.leaders else { return fallback().map { ($0, nil) } }
        let confidence = Confidence.of(best, rival: rival, proven: Confidence.isPlain(best, rival, context.layout))
        let close = rival.flatMap { best.score - $0.score < 0.1 ? $0.value : nil }
        return (Field(best.value, confidence: confidence, evidence: context.layout.evidence(best.tokens)), close)
    }

    private func score(_ found: Found<CalendarDate>) -> Double? {
        let links = context.pairing.links(found)
        let titled = !isReminder && followsNumber(found)
        let leads = followsPreposition(found) || followsPlace(found)
        guard titled || leads || links.contains(where: { $0.concept == .issueDate }) else { return nil }
        var score = context.pairing.strength(found, .issueDate)?.strength ?? 0
        if titled { score = max(score, 0.95) }
        if leads { score = max(score, 0.8) }
        if isInTable(found) || isReminder && context.isListed(found) { score *= 0.4 }
        if !titled, isOfAnother(found) { score *= 0.35 }
        return score > 0.3 ? score : nil
    }

    /// "Rechnung Nr. 12 vom 5.6.2025", "Facture n° 12 du 5 juin 2025": number and date in one title.
    private func followsNumber(_ found: Found<CalendarDate>) -> Bool {
        let row = context.layout.rows[found.row]
        let before = row.bytes[..<found.bytes.lowerBound].suffix(6)
        let words = before.split(whereSeparator: { !$0.isLetter })
        guard let last = words.last, ["du", "vom", "van", "of", "von", "le", "dd", "op"].contains(String(decoding: last, as: UTF8.self)) else {
            return false
        }
        let number = context.labels[found.row].last { $0.bytes.upperBound <= found.bytes.lowerBound && $0.concept != .issueDate }
        guard let number else { return InvoiceNumberField(context: context).isTitled(found.row, before: found.tokens.lowerBound) }
        return number.concept == .invoiceNumber && number.weight == 1 && !NumberField(context: context, concept: .invoiceNumber).isMarked(number)
            && found.bytes.lowerBound - number.bytes.upperBound < 40
    }

    /// "Zu Rechnung 12 vom …", "Stylesheet 2.5 vom …": the date of another document or of the program.
    private func isOfAnother(_ found: Found<CalendarDate>) -> Bool {
        let before = context.labels[found.row].filter {
            $0.bytes.upperBound <= found.bytes.lowerBound && found.bytes.lowerBound - $0.bytes.upperBound < 48
        }
        return before.contains { $0.concept == .otherNumber || $0.concept == .otherDate || $0.concept == .purchaseOrder }
            && !before.contains { $0.concept == .issueDate && $0.weight == 1 }
    }

    /// A cell of a preposition and the date only: "DU ....: 29/01/2024".
    private func followsPreposition(_ found: Found<CalendarDate>) -> Bool {
        let layout = context.layout
        let cell = layout.cells[layout.cellOf[found.tokens.lowerBound]]
        guard cell.tokens.upperBound == found.tokens.upperBound, let first = cell.tokens.first, first < found.tokens.lowerBound else { return false }
        let words = (first..<found.tokens.lowerBound).map { layout.tokens[$0].folded.filter(\.isLetter) }.filter { !$0.isEmpty }
        guard words.count == 1 else { return false }
        return ["du", "van", "vom", "dd", "of"].contains(String(decoding: words[0], as: UTF8.self))
    }

    /// A letter's head: "Wavre, 24 septembre 2024" in a cell of its own.
    private func followsPlace(_ found: Found<CalendarDate>) -> Bool {
        let layout = context.layout
        let cell = layout.cells[layout.cellOf[found.tokens.lowerBound]]
        guard cell.tokens.upperBound == found.tokens.upperBound, cell.tokens.lowerBound < found.tokens.lowerBound else { return false }
        let place = cell.tokens.lowerBound..<found.tokens.lowerBound
        let words = place.map { layout.tokens[$0].folded }
        guard place.count <= 4, words.contains(where: { $0.last == 0x2C }) else { return false }
        let page = layout.pages.first { $0.number == layout.rows[found.row].page }
        return words.allSatisfy { !$0.contains(where: \.isDigit) } && layout.box(place).midY < (page?.height ?? 0) * 0.5
    }

    /// Several dates under each other at one edge: the dates of lines.
    private func isInTable(_ found: Found<CalendarDate>) -> Bool {
        let box = context.layout.box(found.tokens)
        let stacked = context.values.dates.lazy.filter {
            abs($0.row - found.row) <= 3 && $0.row != found.row && abs(context.layout.box($0.tokens).left - box.left) < 3
        }
        return stacked.count >= 2
    }

    /// No label at all: the first date of the first page's upper half that stands alone in its cell, or after a place name.
    private func fallback() -> Field<CalendarDate>? {
        guard let page = context.layout.pages.first else { return nil }
        let free = context.values.dates.filter { found in
            let box = context.layout.box(found.tokens)
            return page.rows.contains(found.row) && box.midY < page.height * 0.5 && !isInTable(found)
                && !context.pairing.links(found).contains { $0.concept != .issueDate && $0.strength > 0.5 }
        }
        let short = free.filter { context.layout.cells[context.layout.cellOf[$0.tokens.lowerBound]].tokens.count <= $0.tokens.count + 3 }
        guard let first = short.first ?? free.first else { return nil }
        let alone = Set(short.map(\.value)).count == 1
        return context.field(first.value, first, confidence: alone ? 0.75 : 0.5)
    }
}

/// The day by which to pay, printed, or computed from clear terms.
struct DueDateField {
    let context: Context
    let issue: CalendarDate?
    /// The dates of the unpaid invoices are not the reminder's own.
    var isReminder = false

    func read() -> (field: Field<CalendarDate>, rival: CalendarDate?)? {
        var ranking = Ranking<CalendarDate>()
        for found in context.values.dates {
            guard let (strength, label) = context.pairing.strength(found, .dueDate), strength > 0.3 else { continue }
            let listed = isReminder && context.isListed(found) ? 0.6 : 1
            ranking.add(found.value, score: strength * plausibility(found.value, label) * listed, found, in: context.layout)
        }
        guard let (best, rival) = ranking.leaders, best.score > 0.35 else { return nil }
        let close = rival.flatMap { best.score - $0.score < 0.1 ? $0.value : nil }
        return (
            Field(
                best.value, confidence: Confidence.of(best, rival: rival, proven: Confidence.isPlain(best, rival, context.layout)),
                evidence: context.layout.evidence(best.tokens)), close
        )
    }

    /// A due date long before or after the document's own is suspect.
    private func plausibility(_ date: CalendarDate, _ label: Label) -> Double {
        guard let issue else { return 1 }
        let days = date.dayNumber - issue.dayNumber
        if days < 0 { return days < -31 ? 0.5 : 0.75 }
        return days > 400 ? 0.6 : 1
    }
}

/// The time that the document is about.
struct PeriodField {
    let context: Context

    func read() -> (start: Field<CalendarDate>, end: Field<CalendarDate>)? {
        var best: (Field<CalendarDate>, Field<CalendarDate>, Double)?
        let dates = context.values.dates
        for (first, second) in zip(dates, dates.dropFirst()) where first.value < second.value {
            guard let strength = strength(first, second), strength > best?.2 ?? 0.3 else { continue }
            let confidence = min(0.94, 0.45 + 0.5 * strength)
            best = (context.field(first.value, first, confidence: confidence), context.field(second.value, second, confidence: confidence), strength)
        }
        return best.map { ($0.0, $0.1) }
    }

    /// Two dates with a word or dash between them, after or under a label of a period; the second may stand on the next row.
    private func strength(_ first: Found<CalendarDate>, _ second: Found<CalendarDate>) -> Double? {
        let layout = context.layout
        let label = context.pairing.links(first).first { $0.concept == .period }
        guard let strength = label?.strength ?? (opensPeriod(first, second) ? 0.62 : nil) else { return nil }
        if first.row == second.row {
            let between = layout.rows[first.row].bytes[first.bytes.upperBound..<max(first.bytes.upperBound, second.bytes.lowerBound)]
            let words = between.split(whereSeparator: { !$0.isLetter }).map { String(decoding: $0, as: UTF8.self) }
            let joining: Set<String> = ["au", "tot", "en", "met", "t", "m", "bis", "zum", "to", "until", "et", "inclus", "through", "till", "a"]
            return words.allSatisfy(joining.contains) && between.count < 24 ? strength : nil
        }
        guard second.row - first.row <= 2, layout.page(of: first.tokens.lowerBound) == layout.page(of: second.tokens.lowerBound) else { return nil }
        let (one, two) = (layout.box(first.tokens), layout.box(second.tokens))
        return abs(one.left - two.left) < 6 && two.top - one.bottom < one.height ? strength * 0.9 : nil
    }

    private static let closures = [
        "ferme", "conge", "conges", "gesloten", "vakantie", "verlof", "geschlossen", "betriebsferien", "closed", "holiday",
    ]

    /// "du … au …" without a label, over a fortnight or more, and not the time of a closure.
    private func opensPeriod(_ first: Found<CalendarDate>, _ second: Found<CalendarDate>) -> Bool {
        guard first.row == second.row, second.value.dayNumber - first.value.dayNumber > 13 else { return false }
        let bytes = context.layout.rows[first.row].bytes
        let before = bytes[..<first.bytes.lowerBound].split(whereSeparator: { !$0.isLetter }).last.map { String(decoding: $0, as: UTF8.self) }
        guard let before, ["du", "van", "vom", "from"].contains(before), !context.row(first.row, hasAnyOf: PeriodField.closures) else { return false }
        return !context.row(first.row + 1, hasAnyOf: PeriodField.closures) && !context.row(first.row - 1, hasAnyOf: PeriodField.closures)
    }
}
