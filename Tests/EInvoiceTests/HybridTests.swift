import Domain
import Extraction
import Testing

/// A PDF that carries an e-invoice: the XML gives the values, the page shows them, and what contradicts is told.
@Suite struct HybridTests {
    /// A page of one column of lines, each word with a box of its own.
    private static func page(_ lines: [String]) -> RecognizedDocument {
        var words: [Word] = []
        for (line, text) in lines.enumerated() {
            for (column, word) in text.split(separator: " ").enumerated() {
                let (left, top) = (50.0 + Double(column) * 80, 50.0 + Double(line) * 20)
                words.append(Word(text: String(word), box: Box(left: left, top: top, right: left + 70, bottom: top + 12), line: line))
            }
        }
        return RecognizedDocument(pages: [RecognizedPage(number: 1, width: 595, height: 842, source: .text, words: words, language: .fr)])
    }

    private static let printed = [
        "Ascenseurs du Parvis SRL", "TVA BE 0999.900.150", "Facture 2026-0417", "Date 14/04/2026", "Échéance 14.05.2026", "Total HTVA 530,50",
        "TVA 49,53", "Total TVAC 580,03", "À payer 500,00 EUR", "IBAN BE68 5390 0754 7034", "+++202/5001/00195+++",
    ]

    private func read(_ lines: [String], _ page: (inout InvoiceContent) -> Void = { _ in }) throws -> ReadDocument {
        let recognized = Self.page(lines)
        var content = InvoiceContent()
        page(&content)
        let document = ReadDocument(pages: [1], kind: .invoice, language: .fr, source: .text, content: content)
        let invoice = try #require(try SmallInvoice.read(SmallInvoice.ubl))
        return Hybrid(invoice: invoice, pages: [document], recognized: recognized).document()
    }

    @Test func `values of the XML get the places where the page prints them, in whatever form`() throws {
        let document = try read(Self.printed)
        let content = document.content
        #expect(document.source == .xml && document.pages == [1] && document.language == .fr)
        #expect(content.supplierVAT?.evidence?.text == "BE 0999.900.150" && content.iban?.evidence?.text == "BE68 5390 0754 7034")
        #expect(content.issueDate?.evidence?.text == "14/04/2026" && content.dueDate?.evidence?.text == "14.05.2026")
        #expect(content.totalIncl?.evidence?.text == "580,03" && content.amountDue?.evidence?.text == "500,00")
        #expect(content.paymentReference?.evidence?.page == 1 && content.totalIncl?.element?.hasSuffix("cbc:TaxInclusiveAmount") == true)
        #expect(!document.findings.contains { $0.code == .xmlContradiction })
    }

    @Test func `what the page says otherwise is told with both values, and is no longer sure`() throws {
        let lines = Self.printed.map { $0.replacing("580,03", with: "680,03") }
        let box = Box(left: 210, top: 190, right: 280, bottom: 202)
        let document = try read(lines) {
            $0.totalIncl = Field(Money(cents: 68_003), confidence: 0.9, evidence: Evidence(page: 1, box: box, text: "680,03"))
        }
        let finding = try #require(document.findings.first { $0.code == .xmlContradiction })
        #expect(finding.field == .totalIncl && finding.arguments == ["580.03", "680.03"] && finding.box == box && finding.severity == .error)
        #expect(document.content.totalIncl?.value.cents == 58_003 && document.content.totalIncl?.confidence ?? 1 < 0.95)
    }

    @Test(arguments: [(0.8, false), (0.97, true)])
    func `where the page prints the value too, only a clear reading of another contradicts`(confidence: Double, isTold: Bool) throws {
        let document = try read(Self.printed) { $0.amountDue = Field(Money(cents: 58_003), confidence: confidence, evidence: nil) }
        #expect(document.findings.contains { $0.code == .xmlContradiction } == isTold)
    }

    @Test func `a value that was computed, or a page that says nothing, contradicts nothing`() throws {
        let day = try #require(CalendarDate("2026-05-30"))
        let document = try read([]) { $0.dueDate = Field(day, confidence: 0.99, evidence: nil, isComputed: true) }
        #expect(!document.findings.contains { $0.code == .xmlContradiction })
        #expect(document.content.fields.allSatisfy { $0.field.evidence == nil })
    }
}
