import Domain

/// What every field looks at: the page, its values and its labels. Made once for a document.
struct Context: Sendable {
    let layout: Layout
    let values: Values
    let labels: Labels
    let pairing: LabelPairing
    let finder: ValueFinder
    let knowledge: Knowledge

    /// Who we are.
    var own: OwnParties { knowledge.own }

    init(_ document: RecognizedDocument, _ knowledge: Knowledge) {
        layout = Layout(document)
        values = Values(layout)
        labels = Labels(layout)
        pairing = LabelPairing(layout: layout, labels: labels)
        finder = ValueFinder(layout: layout, labels: labels)
        self.knowledge = knowledge
    }

    /// A field with the place and the certainty of the characters of a found value.
    func field<Value, Source>(_ value: Value, _ found: Found<Source>, confidence: Double) -> Field<Value> {
        Field(value, confidence: min(0.99, confidence * layout.certainty(found)), evidence: layout.evidence(found.tokens))
    }

    /// A field of some words.
    func field<Value>(_ value: Value, _ tokens: Range<Int>, confidence: Double) -> Field<Value> {
        let found = Found(value: 0, tokens: tokens, row: 0, bytes: 0..<0)
        return field(value, found, confidence: confidence)
    }

    /// A row of a list of invoices: a date with an amount, under the heads of a table.
    func isListed(_ found: Found<CalendarDate>) -> Bool {
        guard values.amounts.on(found.row).contains(where: { $0.tokens.lowerBound > found.tokens.upperBound }) else { return false }
        return (max(0, found.row - 12)..<found.row).reversed().contains { row in
            layout.rows[row].page == layout.rows[found.row].page && labels[row].contains { $0.concept == .issueDate || $0.concept == .dueDate }
                && labels[row].contains { $0.concept == .invoiceNumber || Concept.ofAmounts.contains($0.concept) || $0.concept == .issueDate }
                && Set(labels[row].map(\.tokens)).count >= 2 && values.dates.on(row).isEmpty
        }
    }

    /// What to tell when every place that prints a value was misread and its check digits brought it back.
    func repair<Value: Hashable>(
        of value: Value, as printed: String, in places: [Found<Value>], _ field: FieldName
    ) -> Finding? {
        let own = places.filter { $0.value == value }
        guard let first = own.first, let read = first.misread, own.allSatisfy({ $0.misread != nil }) else { return nil }
        let evidence = layout.evidence(first.tokens)
        return Finding(.repaired, field: field, page: evidence?.page, box: evidence?.box, arguments: [read, printed])
    }

    /// Whether any of some folded words stands on a row.
    func row(_ row: Int, hasAnyOf words: [String]) -> Bool {
        guard row >= 0, row < layout.rows.count else { return false }
        return words.contains { layout.rows[row].bytes.holds($0) }
    }
}

extension [UInt8] {
    /// Whether folded text holds some words, at the limits of words.
    func holds(_ words: String) -> Bool {
        let (needle, length) = (words.utf8, words.utf8.count)
        guard let first = needle.first, count >= length else { return false }
        for index in 0...count - length where self[index] == first && (index == 0 || !self[index - 1].isAlphanumeric) {
            let end = index + length
            if end == count || !self[end].isAlphanumeric, self[index..<end].elementsEqual(needle) { return true }
        }
        return false
    }
}
