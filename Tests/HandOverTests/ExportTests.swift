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

    private typealias Change = @Sendable (inout ExpenseDraft) -> Void

    private static let unsound: [Change] = [
        { draft in draft.reading.kind = .minutes },
        { draft in draft.reading.content.invoiceNumber = nil },
        { draft in draft.reading.content.vat[0].amount = Money(cents: 2_476) },
        { draft in draft.reading.content.amountDue?.value = Money(cents: 43_726) },
        { draft in (draft.reading.content.supplierVAT, draft.reading.content.supplierEnterpriseNumber) = (nil, nil) },
        { draft in
            draft.reading.content.vat = []
            (draft.reading.content.totalExcl, draft.reading.content.totalVAT) = (nil, nil)
        },
    ]

    @Test(arguments: 0..<6)
    func `what is no invoice that adds up is not written`(number: Int) throws {
        #expect(try UBLInvoice(ExportTests.invoice(ExportTests.unsound[number])) == nil)
    }

    private static let sound: [(name: String, change: Change)] = [
        ("as it is", { _ in }), ("a credit note", { $0.reading.kind = .creditNote }),
        ("without a due date", { $0.reading.content.dueDate = nil }),
        ("partly paid", { $0.reading.content.amountDue?.value = Money(cents: 40_000) }),
        ("without a VAT number, with an enterprise's", { $0.reading.content.supplierVAT = nil }),
        (
            "two rows of one rate",
            {
                $0.reading.content.vat.append(VATRow(rate: VATRate(basisPoints: 600), base: Money(cents: 1_000), amount: Money(cents: 60)))
                $0.reading.content.totalIncl?.value = Money(cents: 44_785)
                $0.reading.content.amountDue?.value = Money(cents: 44_785)
            }
        ),
        (
            "a row below nothing",
            {
                $0.reading.content.vat.append(VATRow(rate: VATRate(basisPoints: 2_100), base: Money(cents: -1_000), amount: Money(cents: -210)))
                $0.reading.content.totalIncl?.value = Money(cents: 42_515)
                $0.reading.content.amountDue?.value = Money(cents: 42_515)
            }
        ),
        (
            "a small enterprise",
            { draft in
                draft.reading.findings = [Finding(.smallEnterprise, .info)]
                draft.reading.content.vat = []
                (draft.reading.content.totalExcl, draft.reading.content.totalVAT) = (nil, nil)
            }
        ),
    ]

    @Test(arguments: 0..<8)
    func `what is written keeps the rules of e-invoices`(number: Int) throws {
        let (name, change) = ExportTests.sound[number]
        let text = try #require(UBLInvoice(ExportTests.invoice(change))?.text, "\(name)")
        let broken = try #require(try ExportTests.read(text)).findings.filter { $0.code == .eInvoiceRule }.map(\.identifier)
        #expect(broken.isEmpty, "\(name)")
    }

    @Test(arguments: [
        (FindingCode.reverseCharge, "AE", "Reverse charge"), (.smallEnterprise, "E", "art. 56bis"),
    ])
    func `why no tax is charged is told`(finding: FindingCode, category: String, reason: String) throws {
        let draft = try ExportTests.invoice { draft in
            draft.reading.findings = [Finding(finding)]
            draft.reading.content.vat = [VATRow(rate: VATRate(basisPoints: 0), base: Money(cents: 43_725), amount: .zero)]
        }
        let text = try #require(UBLInvoice(draft)).text
        #expect(text.contains("<cbc:ID>\(category)</cbc:ID>") && text.contains(reason) && !text.contains("<cbc:ID>Z</cbc:ID>"))
    }

    @Test func `the seller is where its number is from`() throws {
        let draft = try ExportTests.invoice {
            $0.reading.content.supplierVAT = VATNumber("EL123456789").map { Field($0, confidence: 1, evidence: nil) }
        }
        #expect(try #require(UBLInvoice(draft)).text.contains("<cbc:IdentificationCode>GR</cbc:IdentificationCode>"))
    }

    @Test func `a row of the table has every field in its column`() throws {
        let table = ExpenseTable(.plain, language: .fr)
        let (header, row) = (table.header.split(separator: ","), try ExportTests.row(table, ExportTests.invoice()))
        #expect(header.count == row.count && row.last == "Contrat d'entretien des ascenseurs")
        let values = Dictionary(uniqueKeysWithValues: zip(header.map { $0.filter { !$0.isNewline } }, row))
        #expect(values["amount_due"] == "437.25" && values["iban"] == "BE68539007547034" && values["kind"] == "invoice")
        #expect(values["payment_reference"] == "+++202/5001/00195+++" && values["building"] == "B")
    }

    private static func row(_ table: ExpenseTable, _ draft: ExpenseDraft) -> [String] {
        table.row(draft).filter { !$0.isNewline }.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func `a spreadsheet of Belgium gets semicolons, commas in amounts and a mark of its encoding`() throws {
        let table = ExpenseTable(.spreadsheet, language: .nl)
        #expect(table.header.hasPrefix("\u{FEFF}Ontwerp;Document;Gebouw;Soort;"))
        let credit = table.row(try ExportTests.invoice { $0.reading.kind = .creditNote })
        #expect(credit.contains(";-437,25;BE68539007547034;") && credit.contains(";'+++202/5001/00195+++;"))
        let long = table.row(try ExportTests.invoice { $0.reading.content.customerNumber?.value = "5414488000000" })
        #expect(long.contains(#";"=""5414488000000""";"#))
        #expect(table.row(try ExportTests.invoice()).contains(";437,25;BE68539007547034;"))
        #expect(table.row(try ExportTests.invoice()).hasSuffix(";Onderhoudscontract liften\r\n"))
    }

    @Test(arguments: [
        ("=HYPERLINK(\"http://x.example\")", "\"'=HYPERLINK(\"\"http://x.example\"\")\""), ("-1+2", "'-1+2"), ("A; B", "\"A; B\""),
        ("A\nB", "\"A\nB\""), ("@x", "'@x"),
    ])
    func `a supplier's name is never a formula nor breaks the row`(name: String, written: String) throws {
        let draft = try ExportTests.invoice { $0.reading.content.supplier?.value = name }
        #expect(ExpenseTable(.spreadsheet, language: .en).row(draft).contains(";\(written);"))
        // Programs get what stands there.
        #expect(!ExpenseTable(.plain, language: .en).row(draft).contains("'"))
    }
}
