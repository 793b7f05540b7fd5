import Domain
import Extraction
import Testing

/// Numbers that were misread in one place, on scans.
@Suite struct RepairTests {
    private func scan(_ text: String, source: ReadingSource = .ocr) throws -> ReadDocument {
        try PageText.document(text, source: source).read()
    }

    private static let page = """
        Ascenseurs Exemple SA                 FACTURE
        TVA BE 0999.9O0.150

        Facture n° 2025/12         Date : 15/03/2025
        Total à payer              437,25 EUR
        Compte BE68 5390 0154 7034
        Communication +++123/4S67/89002+++
        Code EAN 5414489O1234567892
        """

    @Test func `each number is brought back by its own check digits, and none is sure`() throws {
        let content = try scan(RepairTests.page).content
        #expect(content.supplierVAT?.value.description == "BE0999900150")
        #expect(content.iban?.value.text == "BE68539007547034")
        #expect(content.paymentReference?.value.description == "+++123/4567/89002+++")
        for confidence in [content.supplierVAT?.confidence, content.iban?.confidence, content.paymentReference?.confidence] {
            #expect(try #require(confidence) < 0.95)
        }
    }

    @Test func `the finding names what was read and what was understood`() throws {
        let findings = try scan(RepairTests.page).findings.filter { $0.code == .repaired }
        #expect(findings.contains { $0.field == .supplierVAT && $0.arguments == ["BE09999O0150", "0999.900.150"] })
        #expect(findings.contains { $0.field == .iban && $0.arguments == ["BE68539001547034", "BE68 5390 0754 7034"] })
        #expect(findings.contains { $0.field == .paymentReference && $0.arguments.last == "+++123/4567/89002+++" })
    }

    @Test func `a second place that is right needs no repair`() throws {
        let document = try scan(RepairTests.page + "\nIBAN BE68 5390 0754 7034")
        #expect(document.content.iban?.value.text == "BE68539007547034")
        #expect(!document.findings.contains { $0.code == .repaired && $0.field == .iban })
    }

    @Test func `figures of a text layer are as printed: a wrong check is the page's own`() throws {
        let document = try scan("Lift NV   FACTUUR\nFactuur nr. 7   Datum 1/2/2025\nTe betalen 10,00 EUR\nIBAN BE68 5390 0154 7034", source: .text)
        #expect(document.findings.contains { $0.code == .checkDigit && $0.field == .iban })
        #expect(!document.findings.contains { $0.code == .repaired })
        #expect((document.content.iban?.confidence ?? 0) < 0.5, "what the page states is shown, never believed")
    }
}
