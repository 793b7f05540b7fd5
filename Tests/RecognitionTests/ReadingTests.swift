import Domain
import EInvoiceXML
import Intake
import Leptonica
import Poppler
import Tesseract
import Testing
import ZBar

@Suite struct ReadingTests {
    private func read(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) throws(ReadingFailure) -> Reading.Outcome {
        try Reading(
            pdf: PDFOpener(), image: ImageOpener(), xml: XMLTreeReader(), cleaner: Cleaner(), recognizer: Engines(), codes: CodeScanner()
        ).read(bytes, limits: limits, knowing: Knowledge())
    }

    private func failure(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) -> ReadingFailure.Code? {
        do throws(ReadingFailure) {
            _ = try read(bytes, limits: limits)
            return nil
        } catch {
            return error.code
        }
    }

    /// The header of a PNG of some size, without any picture data.
    private func png(width: UInt32, height: UInt32) -> [UInt8] {
        func big(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) } }
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        return signature + big(13) + Array("IHDR".utf8) + big(width) + big(height) + [8, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 64)
    }

    @Test func `a digital page keeps its text and a drawn page is read`() throws {
        let outcome = try read(PDFFixture(pages: [PDFFixture.letter]).bytes)
        #expect(outcome.recognized.source == .text)
        #expect(outcome.recognized.pages.first?.language == .fr)
    }

    @Test func `a blank page is flagged and kept`() throws {
        let outcome = try read(PDFFixture(pages: [PDFFixture.letter, ""]).bytes)
        #expect(outcome.recognized.pages.map(\.isBlank) == [false, true])
        #expect(outcome.documents.flatMap(\.findings).filter { $0.code == .blankPage }.allSatisfy { $0.page == 2 })
    }

    @Test func `files that cannot be read say why`() {
        let whole = PDFFixture(pages: [PDFFixture.letter]).bytes
        #expect(failure([]) == .empty)
        #expect(failure(Array("MZ, no document".utf8)) == .unsupported)
        #expect(failure(Array(whole.prefix(60))) == .damaged)
        #expect(failure(PDFFixture(pages: [""]).bytes) == .illegible)
        #expect(failure(png(width: 40_000, height: 40_000)) == .tooManyPixels)
        #expect(failure(png(width: 1, height: 1)) == .damaged)
        #expect(failure([0xFF, 0xD8, 0xFF, 0xE0]) == .damaged)
        #expect(failure([0x49, 0x49, 0x2A, 0x00, 0, 0, 0, 0]) == .damaged)
    }

    @Test func `a file that needs a password says so`() {
        let key = String(repeating: "00", count: 32)
        let encrypted = PDFFixture(
            pages: [PDFFixture.letter], trailer: "/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <\(key)> /U <\(key)> /P -4 >>")
        #expect(failure(encrypted.bytes) == .encrypted)
    }

    @Test func `five thousand pages are too many`() {
        #expect(failure(PDFFixture(pages: [String](repeating: "", count: 5000)).bytes) == .tooManyPages)
    }

    @Test(.timeLimit(.minutes(1))) func `a page tree without end ends`() {
        let endless = PDFFixture.file(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>"])
        #expect(failure(endless) != nil)
    }
}
