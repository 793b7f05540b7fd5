import Domain

/// Everything on a document that has the form of a value, found once and shared by the fields.
struct Values: Sendable {
    private(set) var numbers: [Found<PrintedNumber>] = []
    private(set) var dates: [Found<CalendarDate>] = []
    private(set) var accounts: [Found<IBAN>] = []
    /// Account numbers whose check digits fail.
    private(set) var brokenAccounts: [Found<String>] = []
    private(set) var taxNumbers: [Found<TaxNumberScanner.Number>] = []
    /// Belgian VAT numbers whose check digits fail.
    private(set) var brokenTaxNumbers: [Found<String>] = []
    private(set) var references: [Found<PaymentReference>] = []
    private(set) var supplyPoints: [Found<EANCode>] = []

    /// The amounts among the numbers.
    private(set) var amounts: [Found<Money>] = []
    /// The percentages among the numbers.
    private(set) var rates: [Found<VATRate>] = []

    init(_ layout: Layout) {
        for page in layout.pages {
            for row in page.rows { scan(row, layout, isRecognized: page.isRecognized) }
        }
        amounts = numbers.compactMap { number in number.value.money.map(number.with) }
        rates = numbers.compactMap { number in number.value.rate.map(number.with) }
    }

    private mutating func scan(_ row: Int, _ layout: Layout, isRecognized: Bool) {
        let bytes = layout.rows[row].bytes
        guard bytes.contains(where: \.isDigit) else { return }
        var taken: [Range<Int>] = []
        for hit in IBANScanner.all(bytes, isRecognized: isRecognized) {
            taken.append(hit.range)
            switch hit.hit {
            case .valid(let iban): accounts.append(layout.found(iban, row: row, bytes: hit.range, certainty: hit.certainty))
            case .invalid(let text): brokenAccounts.append(layout.found(text, row: row, bytes: hit.range))
            }
        }
        for hit in ReferenceScanner.all(bytes, isRecognized: isRecognized) where isFree(hit.range, taken) {
            taken.append(hit.range)
            references.append(layout.found(hit.reference, row: row, bytes: hit.range, certainty: hit.certainty))
        }
        for hit in EANScanner.all(bytes) where isFree(hit.range, taken) {
            taken.append(hit.range)
            supplyPoints.append(layout.found(hit.code, row: row, bytes: hit.range))
        }
        for hit in TaxNumberScanner.all(bytes, isRecognized: isRecognized) where isFree(hit.range, taken) {
            taken.append(hit.range)
            taxNumbers.append(layout.found(hit.number, row: row, bytes: hit.range, certainty: hit.certainty))
        }
        for hit in TaxNumberScanner.broken(bytes) where isFree(hit.range, taken) {
            brokenTaxNumbers.append(layout.found(hit.text, row: row, bytes: hit.range))
        }
        for hit in DateScanner(bytes, isRecognized: isRecognized).all() where isFree(hit.range, taken) {
            taken.append(hit.range)
            dates.append(layout.found(hit.date, row: row, bytes: hit.range, certainty: hit.certainty))
        }
        for hit in NumberScanner(bytes, isRecognized: isRecognized).all() where isFree(hit.range, taken) {
            numbers.append(layout.found(hit.number, row: row, bytes: hit.range, certainty: hit.certainty))
        }
    }

    private func isFree(_ range: Range<Int>, _ taken: [Range<Int>]) -> Bool {
        !taken.contains { $0.overlaps(range) }
    }
}
