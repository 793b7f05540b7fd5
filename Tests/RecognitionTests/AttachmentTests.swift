import Domain
import EInvoiceXML
import Intake
import Leptonica
import Poppler
import Tesseract
import Testing
import ZBar

/// Files inside PDFs.
@Suite struct AttachmentTests {
    private static let xml = """
        <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:c="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
        <c:ID>F-1</c:ID><c:IssueDate>2026-04-14</c:IssueDate><c:DocumentCurrencyCode>EUR</c:DocumentCurrencyCode></Invoice>
        """

    /// A page of text with files attached.
    private func pdf(_ files: [(name: String, text: String)]) -> [UInt8] {
        let text = PDFFixture.letter
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [\(files.enumerated().map { "(\($1.name)) \(6 + 2 * $0) 0 R" }.joined(separator: " "))] >> >> >>",
            "<< /Type /Pages /Kids [4 0 R] /Count 1 >>", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>",
            "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream",
        ]
        for (index, file) in files.enumerated() {
            objects.append("<< /Type /Filespec /F (\(file.name)) /UF (\(file.name)) /EF << /F \(7 + 2 * index) 0 R >> >>")
            objects.append("<< /Type /EmbeddedFile /Length \(file.text.utf8.count) >>\nstream\n\(file.text)\nendstream")
        }
        return PDFFixture.file(objects)
    }

    private func attached(_ files: [(name: String, text: String)]) throws -> [AttachedFile] {
        try PDFOpener().open(pdf(files), .pdf, limits: ReadingLimits()).attachments()
    }

    private func read(_ files: [(name: String, text: String)]) throws -> ReadDocument? {
        let reading = try Reading(
            pdf: PDFOpener(), image: ImageOpener(), xml: XMLTreeReader(), cleaner: Cleaner(), recognizer: Engines(), codes: CodeScanner())
        return try reading.read(pdf(files), limits: ReadingLimits(), knowing: Knowledge()).documents.first
    }

    @Test func `XML and JSON are taken out, and nothing else`() throws {
        let files = try attached([("a.xml", Self.xml), ("data.json", "{}"), ("photo.png", "\u{1}PNG"), ("readme.txt", "plain words")])
        #expect(files.map(\.name) == ["a.xml", "data.json"])
        #expect(files.first?.bytes == Array(Self.xml.utf8))
    }

    @Test func `a file that is too large is left out`() throws {
        let much = "<r>" + String(repeating: "x", count: AttachmentLimits.bytes) + "</r>"
        #expect(try attached([("factur-x.xml", much), ("b.xml", Self.xml)]).map(\.name) == ["b.xml"])
    }

    @Test func `only so many files are looked at`() throws {
        let files = (0..<AttachmentLimits.files + 6).map { (name: "f\($0 + 100).xml", text: "<r/>") }
        #expect(try attached(files).count == AttachmentLimits.files)
    }

    @Test func `any attached XML whose root is an invoice gives the values`() throws {
        let document = try #require(try read([("notes.xml", "<notes/>"), ("whatever.xml", Self.xml)]))
        #expect(document.source == .xml && document.kind == .invoice && document.content.invoiceNumber?.value == "F-1" && document.pages == [1])
    }

    @Test(arguments: ["<broken", "<!DOCTYPE r [<!ENTITY a \"b\">]><r>&a;</r>"])
    func `an XML of a usual name that cannot be read is told, and the page is read`(text: String) throws {
        let document = try #require(try read([("factur-x.xml", text)]))
        #expect(document.source == .text && document.findings.contains { $0.code == .xmlValue && $0.arguments == ["factur-x.xml"] })
    }

    @Test func `attached XML of another kind says nothing about the document`() throws {
        let document = try #require(try read([("notes.xml", "<notes/>"), ("broken.xml", "<broken")]))
        #expect(document.source == .text && !document.findings.contains { $0.code == .xmlValue })
    }

    /// Knows one document of the house.
    private struct KnownData: OwnDataReader {
        func read(_ data: [UInt8]) -> OwnData? {
            guard data == Array("{}".utf8) else { return nil }
            var minutes = MinutesContent()
            minutes.association = Field("Residence", confidence: 0.99, evidence: nil)
            minutes.decisions = [DecisionContent(number: "1", title: "Travaux", confidence: 0.99)]
            return OwnData(minutes: minutes, hash: "votre numero de client", printed: ["Les travaux", "dans le garage"])
        }
    }

    private func readOwn(_ data: String, printing changes: (String, String)? = nil) throws -> ReadDocument? {
        var bytes = pdf([("data.json", data)])
        if let (old, new) = changes {
            bytes = Array(String(decoding: bytes, as: UTF8.self).replacing(old, with: new).utf8)
        }
        let reading = try Reading(
            pdf: PDFOpener(), image: ImageOpener(), xml: XMLTreeReader(), own: KnownData(), cleaner: Cleaner(), recognizer: Engines(),
            codes: CodeScanner())
        return try reading.read(bytes, limits: ReadingLimits(), knowing: Knowledge()).documents.first
    }

    @Test func `the data of our own document give its values when the page prints their hash`() throws {
        let document = try #require(try readOwn("{}"))
        #expect(document.kind == .minutes && document.minutes?.decisions.map(\.title) == ["Travaux"])
        #expect(document.minutes?.decisions.first?.confidence ?? 0 >= 0.95)
        #expect(!document.findings.contains { $0.code == .dataContradiction })
    }

    @Test func `a page of our own document that was changed is told, and nothing of it is sure`() throws {
        let document = try #require(try readOwn("{}", printing: ("le garage", "un garage")))
        #expect(document.findings.filter { $0.code == .dataContradiction }.map(\.arguments) == [["dans le garage"]])
        #expect(document.minutes?.decisions.first?.confidence ?? 1 < 0.95)
    }

    @Test func `data that the page does not print the hash of are not believed`() throws {
        #expect(try readOwn("{}", printing: ("numero de", "nombre du"))?.minutes == nil)
        #expect(try readOwn("[]")?.minutes == nil)
    }
}
