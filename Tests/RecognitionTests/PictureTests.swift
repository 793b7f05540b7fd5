import Domain
import Intake
import Leptonica
import Poppler
import Tesseract
import Testing

@Suite struct PictureTests {
    private func picture(_ content: String, dotsPerInch: Double = 200) throws -> GrayPicture {
        try PDFOpener().open(PDFFixture(pages: [content]).bytes, .pdf, limits: ReadingLimits()).picture(of: 1, dotsPerInch: dotsPerInch)
    }

    @Test(arguments: [0, 1, 2, 3])
    func `a page that lies the wrong way is turned upright`(quarters: Int) throws {
        let cleaner = Cleaner()
        let clean = try cleaner.clean(cleaner.turned(try picture(PDFFixture.letter), quarters: quarters))
        #expect(clean.turned == (360 - 90 * quarters) % 360)
        #expect(clean.height > clean.width)
    }

    @Test func `words of a picture are read where they were drawn`() throws {
        let clean = try Cleaner().clean(try picture(PDFFixture.letter))
        let words = try Engines().words(in: clean.picture, [.fr], .page)
        let facture = try #require(words.first { $0.text == "Facture" })
        #expect(abs(facture.box.left - 70) < 4 && abs(facture.box.bottom - 92) < 4)
        #expect(words.count > 40)
    }

    @Test func `white letters on a dark band are read`() throws {
        let band = "0.1 g 60 590 475 26 re f 1 g\n" + PDFFixture.text("Description Montant Total", x: 70, y: 598, size: 14) + "0 g\n"
        let clean = try Cleaner().clean(try picture(band + PDFFixture.letter))
        let text = try Engines().words(in: clean.picture, [.fr], .page).map(\.text)
        #expect(text.contains("Description") && text.contains("Montant"))
    }

    @Test func `an empty page is blank and one with a few words is not`() throws {
        #expect(try Cleaner().clean(picture("")).isBlank)
        #expect(try !Cleaner().clean(picture(PDFFixture.text("Page 2", x: 280, y: 60))).isBlank)
        // Two punch holes at the left edge.
        #expect(try Cleaner().clean(picture("0.3 g 30 300 17 17 re f 30 527 17 17 re f")).isBlank)
    }

    @Test(arguments: ["0.65 g", "0.75 g"])
    func `faint print is read, much or little of it`(ink: String) throws {
        for content in [PDFFixture.letter, PDFFixture.text("Facture 2026-014", x: 70, y: 700)] {
            let clean = try Cleaner().clean(try picture("\(ink)\n\(content)"))
            #expect(!clean.isBlank)
            #expect(try Engines().words(in: clean.picture, [.fr], .page).contains { $0.text == "Facture" })
        }
    }

    @Test func `a picture as it was scanned lies like the cleaned one`() throws {
        let scan = try Cleaner().turned(try picture("0.7 g\n" + PDFFixture.letter), quarters: 1)
        let clean = try Cleaner().clean(scan)
        let untouched = try Cleaner().untouched(scan, as: clean)
        #expect(clean.isWhitened && untouched.width == clean.picture.width && untouched.height == clean.picture.height)
        #expect(untouched.pixels.min() ?? 0 > 150)
    }

    @Test func `a page larger than any sheet is drawn in fewer dots`() throws {
        let fixture = PDFFixture(pages: [PDFFixture.letter], size: (14_000, 14_000))
        let drawn = try PDFOpener().open(fixture.bytes, .pdf, limits: ReadingLimits()).picture(of: 1, dotsPerInch: 300)
        #expect(drawn.width * drawn.height <= 37_000_000 && drawn.dotsPerInch < 50)
    }
}
