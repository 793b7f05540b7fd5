import Domain
import Review
import Testing

/// An invoice as it was read, with what the comparison looks at.
struct Bill {
    var kind = DocumentKind.invoice
    var supplier: String? = "Liften Jansen BV"
    var enterprise: String? = "0999900150"
    var number: String? = "2026-118"
    var cents: Int64? = 43_725
    var date: String? = "2026-03-12"
    var reference: String?
    var source = ReadingSource.text
    var building = "Linden"

    func with(_ change: (inout Bill) -> Void) -> Bill {
        var bill = self
        change(&bill)
        return bill
    }

    var facts: DraftFacts {
        func field<Value>(_ value: Value) -> Field<Value> { Field(value, confidence: 0.9, evidence: nil) }
        var content = InvoiceContent()
        content.supplier = supplier.map(field)
        content.supplierEnterpriseNumber = enterprise.flatMap { EnterpriseNumber($0) }.map(field)
        content.invoiceNumber = number.map(field)
        content.totalIncl = cents.map { field(Money(cents: $0)) }
        content.issueDate = date.flatMap { CalendarDate($0) }.map(field)
        content.paymentReference = reference.flatMap { PaymentReference($0) }.map(field)
        let reading = ReadDocument(pages: [1], kind: kind, language: .nl, source: source, content: content)
        return DraftFacts(
            ExpenseDraft(
                id: DraftID("d"), document: DocumentID("d"), organisation: Organisation("office"), building: Building(building), state: .toReview,
                reading: reading))
    }
}

@Suite struct RepetitionTests {
    private static let bill = Bill()

    static let cases: [(String, Bill, Repetition?)] = [
        ("the same bill", bill, .same),
        ("its scan, with a letter for a figure", bill.with { ($0.number, $0.source) = ("2O26/1l8", .ocr) }, .same),
        ("its scan, whose number was not found", bill.with { ($0.number, $0.source) = (nil, .ocr) }, .same),
        ("its e-invoice", bill.with { ($0.supplier, $0.source) = ("Liften Jansen", .xml) }, .same),
        ("its scan with a misread amount", bill.with { ($0.cents, $0.source) = (43_125, .ocr) }, .same),
        ("its copy in another building's folder", bill.with { $0.building = "Eiken" }, .same),
        ("next month's bill of the same amount", bill.with { ($0.number, $0.date) = ("2026-147", "2026-04-12") }, nil),
        ("next month's bill without a number", bill.with { ($0.number, $0.date) = (nil, "2026-04-12") }, nil),
        ("another building's bill of the same day, without a number", bill.with { ($0.number, $0.building) = (nil, "Eiken") }, nil),
        ("another supplier's bill with the same number", bill.with { $0.enterprise = "0999900249" }, nil),
        ("the credit note of the bill", bill.with { $0.kind = .creditNote }, nil),
        ("the next number of the same day, printed", bill.with { $0.number = "2026-119" }, nil),
        ("a number one figure off, recognised", bill.with { ($0.number, $0.source) = ("2026-113", .ocr) }, .perhaps),
        ("a quite different number of the same day, recognised", bill.with { ($0.number, $0.source) = ("2026-742", .ocr) }, nil),
        ("a number that stands on every bill", bill.with { ($0.cents, $0.date) = (51_000, "2026-06-12") }, .perhaps),
        ("a reminder that names the number", bill.with { ($0.kind, $0.cents, $0.date) = (.reminder, 45_225, "2026-05-02") }, .reminder),
        ("a reminder of another bill", bill.with { ($0.kind, $0.number, $0.date) = (.reminder, "2026-090", "2026-05-02") }, nil),
    ]

    @Test(arguments: cases)
    func `a later document is told from the one that is there`(what: String, later: Bill, likeness: Repetition?) {
        #expect(Repetition.of(later.facts, to: Self.bill.facts) == likeness, "\(what)")
    }

    @Test(arguments: cases.filter { $0.2 == .same })
    func `two copies have a key in common`(what: String, later: Bill, likeness: Repetition?) {
        #expect(!Set(later.facts.keys).isDisjoint(with: Self.bill.facts.keys), "\(what)")
    }

    @Test func `a supplier whose name is all that is known is told by it`() {
        let nameless = Bill().with { ($0.enterprise, $0.source) = (nil, .ocr) }
        #expect(Repetition.of(nameless.facts, to: nameless.with { $0.supplier = "Liften Jansan BV" }.facts) == .same)
        let stranger = nameless.with { ($0.supplier, $0.number, $0.cents) = ("Tuinen Peeters", "2026-118", 9_900) }
        #expect(Repetition.of(nameless.facts, to: stranger.facts) == nil)
    }

    @Test func `a payment reference stands for a number`() {
        let referenced = Bill().with { ($0.number, $0.date, $0.reference) = (nil, nil, "+++123/4567/89002+++") }
        #expect(Repetition.of(referenced.facts, to: referenced.with { $0.date = "2026-03-12" }.facts) == .same)
        #expect(Repetition.of(referenced.facts, to: referenced.with { $0.reference = nil }.facts) == nil)
    }
}
