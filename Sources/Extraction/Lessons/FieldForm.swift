import Domain

/// A text on the page that has the form of a field.
struct Proposal: Sendable {
    /// In the canonical form of the field.
    let value: String
    let tokens: Range<Int>
    /// Of the characters: see `Layout.certainty`.
    let certainty: Double
    /// The value proves itself by check digits.
    var isChecked = false
}

/// All texts of a document that have the form of a field. A lesson may choose among them, and never takes anything else.
struct FieldForms {
    let context: Context

    /// `words` is how many words a value without a form of its own is printed with; a name may go on to the end of its cell instead.
    func proposals(_ field: FieldName, words: Int, fillsCell: Bool = false) -> [Proposal] {
        let values = context.values
        switch field {
        case .issueDate, .dueDate, .periodStart, .periodEnd: return values.dates.map { proposal($0) { $0.description } }
        case .totalExcl, .totalVAT, .totalIncl, .amountDue: return values.amounts.map { proposal($0) { $0.magnitude.description } }
        case .iban: return values.accounts.map { proposal($0, checked: true) { $0.description } }
        case .supplierVAT, .supplierEnterpriseNumber: return taxNumbers(field)
        case .paymentReference: return values.references.map { proposal($0, checked: true) { $0.description } } + windows(words)
        case .ean: return values.supplyPoints.map { proposal($0, checked: true) { $0.description } }
        case .bic: return windows(words).compactMap { text in BIC(text.value).map { changed(text, $0.description) } }
        case .invoiceNumber, .customerNumber, .purchaseOrder: return windows(words).filter { isNumber($0) }
        case .supplier, .customer: return (fillsCell ? ends : windows(words)).filter { $0.value.contains(where: \.isLetter) }
        case .currency, .accountCode, .vat, .lines: return []
        }
    }

    private func proposal<Value>(_ found: Found<Value>, checked: Bool = false, _ text: (Value) -> String) -> Proposal {
        Proposal(value: text(found.value), tokens: found.tokens, certainty: context.layout.certainty(found), isChecked: checked)
    }

    private func changed(_ proposal: Proposal, _ value: String) -> Proposal {
        Proposal(value: value, tokens: proposal.tokens, certainty: proposal.certainty)
    }

    private func taxNumbers(_ field: FieldName) -> [Proposal] {
        context.values.taxNumbers.compactMap { found in
            let enterprise = found.value.enterprise
            if field == .supplierEnterpriseNumber { return enterprise.map { number in proposal(found, checked: true) { _ in number.description } } }
            let vat: VATNumber? =
                switch found.value {
                case .vat(let number): number
                case .enterprise(let number): VATNumber("BE" + number.digits)
                }
            return vat.map { number in proposal(found, checked: number.enterprise != nil) { _ in number.description } }
        }
    }

    /// Every run of so many words of one cell.
    private func windows(_ words: Int) -> [Proposal] {
        let count = max(1, min(12, words))
        return context.layout.cells.prefix(4_000).flatMap { cell in
            guard cell.tokens.count >= count else { return [Proposal]() }
            return (cell.tokens.lowerBound...cell.tokens.upperBound - count).compactMap { text($0..<$0 + count) }
        }
    }

    /// Every end of a cell.
    private var ends: [Proposal] {
        context.layout.cells.prefix(4_000).flatMap { cell in cell.tokens.suffix(12).compactMap { text($0..<cell.tokens.upperBound) } }
    }

    private func text(_ tokens: Range<Int>) -> Proposal? {
        let text = NumberField.cleaned(context.layout.text(tokens))
        let certainty = context.layout.confidence(tokens) >= 0.75 ? 1 : 0.9
        return text.isEmpty ? nil : Proposal(value: text, tokens: tokens, certainty: certainty)
    }

    /// It has a digit, and no value of another form fills it.
    private func isNumber(_ proposal: Proposal) -> Bool {
        guard proposal.value.contains(where: \.isNumber) else { return false }
        let values = context.values
        return !values.dates.contains { $0.tokens == proposal.tokens } && !values.accounts.contains { $0.tokens.overlaps(proposal.tokens) }
    }

    /// A text as a person types it, in the canonical form of a field; nil when it has not that form. Dates and amounts may be typed as they are
    /// printed.
    static func canonical(_ field: FieldName, _ text: String) -> String? {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty else { return nil }
        switch field {
        case .issueDate, .dueDate, .periodStart, .periodEnd: return CalendarDate(text)?.description ?? printedDate(text)?.description
        case .totalExcl, .totalVAT, .totalIncl, .amountDue: return Money(text)?.description ?? printedAmount(text)?.description
        case .iban: return IBAN(text)?.description
        case .supplierVAT: return VATNumber(text)?.description ?? VATNumber("BE" + text)?.description
        case .supplierEnterpriseNumber: return EnterpriseNumber(text)?.description
        case .paymentReference: return PaymentReference(text)?.description
        case .ean: return EANCode(text)?.description
        case .bic: return BIC(text)?.description
        case .currency: return text.count == 3 && text.allSatisfy { $0.isASCII && $0.isLetter } ? text.uppercased() : nil
        case .accountCode: return (3...7).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) } ? text : nil
        case .supplier, .customer, .invoiceNumber, .customerNumber, .purchaseOrder: return text
        case .vat, .lines: return nil
        }
    }

    private static func values(_ text: String) -> Values {
        let words = text.split(separator: " ").enumerated().map { index, word in
            Word(text: String(word), box: Box(left: Double(index) * 60, top: 0, right: Double(index) * 60 + 56, bottom: 10), line: 0)
        }
        return Values(Layout(RecognizedDocument(pages: [RecognizedPage(number: 1, width: 600, height: 10, source: .text, words: words)])))
    }

    private static func printedDate(_ text: String) -> CalendarDate? { values(text).dates.first?.value }

    private static func printedAmount(_ text: String) -> Money? {
        let amounts = values(text).amounts
        return amounts.count == 1 ? amounts[0].value : nil
    }
}
