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
    /// What is printed like a foreign VAT number without the form of one.
    private(set) var statedTaxNumbers: [Found<String>] = []
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
            let found = layout.found(hit, row: row)
            switch hit.value {
            case .valid(let iban): accounts.append(found.with(iban))
            case .invalid(let text): brokenAccounts.append(found.with(text))
            }
        }
        func keep<Value>(_ hits: [Hit<Value>], in values: inout [Found<Value>], taking: Bool = true) {
            for hit in hits where !taken.contains(where: { $0.overlaps(hit.range) }) {
                if taking { taken.append(hit.range) }
                values.append(layout.found(hit, row: row))
            }
        }
        keep(ReferenceScanner.all(bytes, isRecognized: isRecognized), in: &references)
        keep(EANScanner.all(bytes, isRecognized: isRecognized), in: &supplyPoints)
        keep(TaxNumberScanner.all(bytes, isRecognized: isRecognized), in: &taxNumbers)
        keep(TaxNumberScanner.broken(bytes), in: &brokenTaxNumbers, taking: false)
        keep(TaxNumberScanner.stated(bytes), in: &statedTaxNumbers, taking: false)
        keep(DateScanner(bytes, isRecognized: isRecognized).all(), in: &dates)
        keep(NumberScanner(bytes, isRecognized: isRecognized).all(), in: &numbers, taking: false)
    }
}
