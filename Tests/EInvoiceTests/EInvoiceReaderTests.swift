import Domain
import EInvoiceXML
import Extraction
import Testing

@Suite struct EInvoiceReaderTests {
    @Test func `every field of a UBL invoice comes with the path of its element`() throws {
        let document = try #require(try SmallInvoice.read(SmallInvoice.ubl))
        #expect(document.kind == .invoice && document.source == .xml)
        let fields = document.content.fields.map { "\($0.name.rawValue) \($0.field.value) \($0.field.element ?? "-")" }
        let party = "/Invoice/cac:AccountingSupplierParty/cac:Party"
        let (customer, means) = ("/Invoice/cac:AccountingCustomerParty/cac:Party", "/Invoice/cac:PaymentMeans")
        let sums = "/Invoice/cac:LegalMonetaryTotal"
        let expected = [
            "supplier Ascenseurs du Parvis SRL \(party)/cac:PartyLegalEntity/cbc:RegistrationName",
            "supplier_vat BE0999900150 \(party)/cac:PartyTaxScheme/cbc:CompanyID",
            "supplier_enterprise_number 0999900150 \(party)/cac:PartyLegalEntity/cbc:CompanyID",
            "customer ACP Résidence du Vieux Port \(customer)/cac:PartyLegalEntity/cbc:RegistrationName",
            "customer_number C-5521 \(customer)/cac:PartyIdentification/cbc:ID", "invoice_number 2026-0417 /Invoice/cbc:ID",
            "issue_date 2026-04-14 /Invoice/cbc:IssueDate", "due_date 2026-05-14 /Invoice/cbc:DueDate",
            "period_start 2026-01-01 /Invoice/cac:InvoicePeriod/cbc:StartDate", "period_end 2026-03-31 /Invoice/cac:InvoicePeriod/cbc:EndDate",
            "currency EUR /Invoice/cbc:DocumentCurrencyCode", "total_excl 530.50 \(sums)/cbc:TaxExclusiveAmount",
            "total_vat 49.53 /Invoice/cac:TaxTotal/cbc:TaxAmount", "total_incl 580.03 \(sums)/cbc:TaxInclusiveAmount",
            "amount_due 500.00 \(sums)/cbc:PayableAmount", "iban BE68539007547034 \(means)/cac:PayeeFinancialAccount/cbc:ID",
            "bic TRIOBEBB \(means)/cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID",
            "payment_reference +++202/5001/00195+++ \(means)/cbc:PaymentID", "purchase_order BC-118 /Invoice/cac:OrderReference/cbc:ID",
        ]
        for (found, wanted) in zip(fields, expected) { #expect(found == wanted) }
        #expect(fields.count == expected.count)
        #expect(document.content.fields.allSatisfy { $0.field.confidence >= Field<String>.sure })
    }

    @Test func `rows, lines and attachments of a UBL invoice are read`() throws {
        let document = try #require(try SmallInvoice.read(SmallInvoice.ubl))
        #expect(document.content.vat.map { "\($0.rate) \($0.base) \($0.amount)" } == ["6 412.50 24.75", "21 118.00 24.78"])
        let second = InvoiceLine(
            description: "Réparation d’un bouton", quantity: FixedDecimal("1.5"), unitPrice: FixedDecimal("62"), totalExcl: Money(cents: 9_300),
            vatRate: VATRate(basisPoints: 2_100))
        #expect(document.content.lines.count == 2 && document.content.lines.last == second)
        #expect(document.sheet?.attachments == [InvoiceSheet.Attachment(name: "feuille.pdf", mediaType: "application/pdf", size: 9)])
        #expect(document.findings.map(\.identifier).sorted() == ["attached-files", "partly-paid"])
    }

    @Test func `a CII invoice says the same in its own words`() throws {
        let document = try #require(try SmallInvoice.read(SmallInvoice.cii))
        let values = Dictionary(uniqueKeysWithValues: document.content.fields.map { ($0.name, $0.field.value) })
        #expect(values[.supplier] == "Kesselwerk PGmbH" && values[.supplierEnterpriseNumber] == "0999900150" && values[.invoiceNumber] == "R-88")
        #expect(values[.issueDate] == "2026-04-14" && values[.dueDate] == "2026-05-14" && values[.amountDue] == "121.00")
        #expect(document.content.lines.map(\.description) == ["Wartung"] && document.content.vat.count == 1)
        let sum = "/ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:TaxTotalAmount"
        #expect(
            document.content.totalVAT?.element
                == "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement" + sum)
        #expect(document.findings == [])
    }

    static let kinds: [(String, [(String, String)], DocumentKind)] = [
        (SmallInvoice.ubl, [("TypeCode>380<", "TypeCode>381<")], .creditNote), (SmallInvoice.ubl, [("TypeCode>380<", "TypeCode>384<")], .invoice),
        (
            SmallInvoice.ubl,
            [
                ("<Invoice ", "<CreditNote "), ("</Invoice>", "</CreditNote>"), ("xsd:Invoice-2", "xsd:CreditNote-2"),
                ("InvoiceLine>", "CreditNoteLine>"), ("InvoicedQuantity", "CreditedQuantity"),
            ], .creditNote
        ),
        (SmallInvoice.cii, [("TypeCode>380<", "TypeCode>381<")], .creditNote),
    ]

    @Test(arguments: kinds)
    func `the element and the type code tell the kind`(text: String, changes: [(String, String)], kind: DocumentKind) throws {
        let document = try #require(try SmallInvoice.read(text, changes))
        #expect(document.kind == kind && !document.content.lines.isEmpty)
    }

    @Test func `a credit note with negative amounts shows positive ones`() throws {
        let amounts =
            [("21.00</ram:Rate", "21</ram:Rate"), ("TypeCode>380<", "TypeCode>381<")]
            + ["100.00", "21.00", "121.00"].map { (">\($0)</ram:", ">-\($0)</ram:") }
        let content = try #require(try SmallInvoice.read(SmallInvoice.cii, amounts)).content
        #expect(
            content.amountDue?.value.cents == 12_100 && content.vat.first?.amount.cents == 2_100 && content.lines.first?.totalExcl?.cents == 10_000)
    }

    @Test func `an invoice whose supplier owes the amount is not one to pay`() throws {
        let document = try #require(try SmallInvoice.read(SmallInvoice.ubl, [("80.03<", "680.03<"), (">500.00<", ">-100.00<")]))
        #expect(document.findings.contains { $0.code == .moneyBack && $0.severity == .error })
        #expect(document.content.amountDue?.confidence ?? 1 < Field<Money>.sure)
    }

    @Test func `an envelope of the network is opened`() throws {
        let invoice = SmallInvoice.ubl.split(separator: "\n").dropFirst().joined(separator: "\n")
        let envelope = "<s:StandardBusinessDocument xmlns:s=\"urn:sbdh\"><s:StandardBusinessDocumentHeader/>\(invoice)</s:StandardBusinessDocument>"
        #expect(try SmallInvoice.read(envelope)?.content.invoiceNumber?.value == "2026-0417")
    }

    @Test(arguments: [
        "<Invoice/>", "<Invoice xmlns=\"urn:else\"/>", "<Order xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Order-2\"/>", "<r/>",
    ])
    func `other XML is no e-invoice`(text: String) throws {
        #expect(try SmallInvoice.read(text) == nil)
    }

    @Test func `an element of a foreign namespace is not taken for one of the norm`() throws {
        let content = try #require(try SmallInvoice.read(SmallInvoice.ubl, [("<cbc:ID>2026-0417", "<cbc:ID xmlns:cbc=\"urn:else\">2026-0417")]))
        #expect(content.content.invoiceNumber == nil)
    }

    @Test(arguments: [
        ("580.03", "1e3"), ("580.03", "99999999999999999999999"), ("580.03", "1.000,00"), ("580.03", "-"), ("580.03", "9223372036854775807"),
    ])
    func `an amount that cannot be read is told and left out`(amount: String, text: String) throws {
        let document = try #require(try SmallInvoice.read(SmallInvoice.ubl, [(">\(amount)<", ">\(text)<")]))
        #expect(document.content.totalIncl == nil)
        let finding = try #require(document.findings.first { $0.code == .xmlValue })
        #expect(finding.field == .totalIncl && finding.arguments == ["/Invoice/cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount"])
    }

    @Test(arguments: [("+580.03", 58_003), ("0580.0300", 58_003), (" 580.03\n", 58_003), (".50", 50), ("5", 500)])
    func `an amount is read as XML Schema writes decimals`(text: String, cents: Int64) throws {
        #expect(try SmallInvoice.read(SmallInvoice.ubl, [(">580.03<", ">\(text)<")])?.content.totalIncl?.value.cents == cents)
    }

    @Test func `an account and a number that fail their check are shown, never as sure`() throws {
        let changes = [("BE68 5390 0754 7034", "BE68 5390 0754 7035"), ("<cbc:CompanyID>BE0999900150", "<cbc:CompanyID>BE0999900151")]
        let document = try #require(try SmallInvoice.read(SmallInvoice.ubl, changes))
        #expect(document.content.iban?.value.text == "BE68539007547035" && document.content.supplierVAT?.value.description == "BE0999900151")
        #expect(document.content.iban?.confidence ?? 1 < 0.95 && document.content.supplierVAT?.confidence ?? 1 < 0.95)
        #expect(document.findings.filter { $0.code == .checkDigit }.map(\.field) == [.supplierVAT, .iban])
    }

    @Test func `a payment into our own account is told`() throws {
        let own = OwnParties(ibans: [try #require(IBAN("BE68539007547034"))])
        #expect(try SmallInvoice.read(SmallInvoice.ubl, own: own)?.findings.contains { $0.code == .ownAccount } == true)
    }
}
