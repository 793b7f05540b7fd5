import Domain
import EInvoiceXML
import Extraction
import HandOver
import StoreContract
import Testing

@Suite struct ExportTests {
    private static func invoice(_ change: (inout ExpenseDraft) -> Void = { _ in }) throws -> ExpenseDraft {
        var draft = try PaymentTests.payable(1)
        var content = draft.reading.content
        content.supplierVAT = VATNumber("BE0999900150").map { Field($0, confidence: 1, evidence: nil) }
        content.supplierEnterpriseNumber = EnterpriseNumber("0999.900.150").map { Field($0, confidence: 1, evidence: nil) }
        content.customer = Field("ACP <Les Tilleuls> & fils", confidence: 1, evidence: nil)
        content.customerNumber = Field("C-1", confidence: 1, evidence: nil)
        content.invoiceNumber = Field("2026/17", confidence: 1, evidence: nil)
        content.issueDate = CalendarDate("2026-11-30").map { Field($0, confidence: 1, evidence: nil) }
        content.currency = Field("EUR", confidence: 1, evidence: nil)
        content.totalExcl = Field(Money(cents: 41_250), confidence: 1, evidence: nil)
        content.totalVAT = Field(Money(cents: 2_475), confidence: 1, evidence: nil)
        content.accountCode = Field("6101001", confidence: 1, evidence: nil)
        draft.reading.content = content
        change(&draft)
        return draft
    }

    private static func read(_ text: String) throws -> ReadDocument? {
        EInvoiceReader(own: OwnParties()).document(try XMLTreeReader().read(Array(text.utf8)))
    }

    @Test(arguments: [DocumentKind.invoice, .creditNote])
    func `what is written as UBL is read as the same fields`(kind: DocumentKind) throws {
        let draft = try ExportTests.invoice { $0.reading.kind = kind }
        let text = try #require(UBLInvoice(draft)).text
        let read = try #require(try ExportTests.read(text))
        #expect(read.kind == kind)
        func texts(_ content: InvoiceContent) -> [String] {
            content.fields.filter { $0.name != .accountCode }.map { "\($0.name.rawValue) \($0.field.value)" }
        }
        #expect(texts(read.content) == texts(draft.reading.content))
        #expect(read.content.vat == draft.reading.content.vat && read.content.lines.first?.description == "Entretien")
    }

    @Test func `what was paid in advance is told, and a table of VAT is made where none is printed`() throws {
        let draft = try ExportTests.invoice {
            $0.reading.content.vat = []
            $0.reading.content.amountDue?.value = Money(cents: 40_000)
        }
        let text = try #require(UBLInvoice(draft)).text
        let read = try #require(try ExportTests.read(text))
        #expect(read.content.amountDue?.value == Money(cents: 40_000) && read.content.totalIncl?.value == Money(cents: 43_725))
        #expect(read.content.vat.map(\.rate) == [VATRate(basisPoints: 600)])
    }

    @Test(arguments: [
        { @Sendable (draft: inout ExpenseDraft) in draft.reading.kind = .minutes },
        { @Sendable draft in draft.reading.content.invoiceNumber = nil },
        { @Sendable draft in draft.reading.content.vat[0].amount = Money(cents: 2_476) },
    ])
    func `what is no invoice that adds up is not written`(change: @Sendable (inout ExpenseDraft) -> Void) throws {
        #expect(try UBLInvoice(ExportTests.invoice(change)) == nil)
    }

    @Test func `a row of the table has every field in its column`() throws {
        let table = ExpenseTable(.plain, language: .fr)
        let (header, row) = (table.header.split(separator: ","), try ExportTests.row(table, ExportTests.invoice()))
        #expect(header.count == row.count && row.last == "Contrat d'entretien des ascenseurs")
        let values = Dictionary(uniqueKeysWithValues: zip(header.map { $0.filter { !$0.isNewline } }, row))
        #expect(values["amount_due"] == "437.25" && values["iban"] == "BE68539007547034" && values["kind"] == "invoice")
        #expect(values["payment_reference"] == "'+++202/5001/00195+++" && values["building"] == "B")
    }

    private static func row(_ table: ExpenseTable, _ draft: ExpenseDraft) -> [String] {
        table.row(draft).filter { !$0.isNewline }.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func `a spreadsheet of Belgium gets semicolons, commas in amounts and a mark of its encoding`() throws {
        let table = ExpenseTable(.spreadsheet, language: .nl)
        #expect(table.header.hasPrefix("\u{FEFF}draft;document;"))
        #expect(table.row(try ExportTests.invoice()).contains(";437,25;BE68539007547034;"))
        #expect(table.row(try ExportTests.invoice()).hasSuffix(";Onderhoudscontract liften\r\n"))
    }

    @Test(arguments: [
        ("=HYPERLINK(\"http://x.example\")", "\"'=HYPERLINK(\"\"http://x.example\"\")\""), ("-1+2", "'-1+2"), ("A, B", "\"A, B\""),
        ("A\nB", "\"A\nB\""), ("@x", "'@x"),
    ])
    func `a supplier's name is never a formula nor breaks the row`(name: String, written: String) throws {
        let row = ExpenseTable(.plain, language: .en).row(try ExportTests.invoice { $0.reading.content.supplier?.value = name })
        #expect(row.contains(",\(written),"))
    }
}
