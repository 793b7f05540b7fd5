import Domain
import Intake
import Poppler
import Testing

@Suite struct TextLayerTests {
    private func layer(_ fixture: PDFFixture) throws -> TextLayer? {
        try PDFOpener().open(fixture.bytes, .pdf, limits: ReadingLimits()).textLayer(of: 1)
    }

    @Test func `a word is found where it was drawn`() throws {
        let words = try #require(try layer(PDFFixture(pages: [PDFFixture.text("Facture 2026", x: 100, y: 700, size: 20)]))).page.words
        #expect(words.map(\.text) == ["Facture", "2026"])
        let box = try #require(words.first?.box)
        #expect(abs(box.left - 100) < 2)
        // The baseline is 142 points below the top.
        #expect(box.top < 130 && box.top > 115 && box.bottom > 140 && box.bottom < 150)
    }

    @Test(arguments: [(0, 100.0, 142.0), (90, 700.0, 100.0), (180, 495.0, 700.0), (270, 142.0, 495.0)])
    func `a word stands where a person sees it when the page is rotated`(rotation: Int, x: Double, y: Double) throws {
        let fixture = PDFFixture(pages: [PDFFixture.text("Facture", x: 100, y: 700, size: 20)], rotation: rotation)
        let page = try #require(try layer(fixture)).page
        let box = try #require(page.words.first?.box)
        #expect(page.words.map(\.text) == ["Facture"])
        #expect((page.width > page.height) == (rotation % 180 == 90))
        // The start of the baseline lies within the box or at its edge.
        #expect(box.left - 8 < x && x < box.right + 8 && box.top - 8 < y && y < box.bottom + 8)
    }

    @Test func `cells without a space between them are words of their own`() throws {
        let cells = PDFFixture.text("Lift", x: 100, y: 700) + PDFFixture.text("128,82", x: 300, y: 700) + PDFFixture.text("6%", x: 400, y: 700)
        #expect(try layer(PDFFixture(pages: [cells]))?.page.words.map(\.text) == ["Lift", "128,82", "6%"])
    }

    @Test func `text that is not drawn lies invisibly over a picture`() throws {
        let hidden = try #require(try layer(PDFFixture(pages: [PDFFixture.picture + PDFFixture.text("Facture", x: 100, y: 700, mode: 3)])))
        #expect(hidden.isInvisible && hidden.pictureCoverage > 0.9)
        let shown = try #require(try layer(PDFFixture(pages: [PDFFixture.picture + PDFFixture.text("Facture", x: 100, y: 700)])))
        #expect(!shown.isInvisible)
    }

    @Test func `ink beside the few words of a page is noticed`() throws {
        let scribble = "10 w 100 100 m 500 600 l S 500 100 m 100 600 l S\n"
        let page = try #require(try layer(PDFFixture(pages: [scribble + PDFFixture.text("Facture", x: 100, y: 700)])))
        #expect(try #require(page.inkOutside) > 0.8)
    }
}
