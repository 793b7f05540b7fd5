import Domain
import EInvoiceXML
import Intake
import Leptonica
import Poppler
import Tesseract
import Testing
import ZBar

@Suite struct SecondLookTests {
    private static let amount = "1.234,56"
    private static let page = PDFFixture.letter + PDFFixture.text(amount, x: 420, y: 430, size: 14)

    private func read(_ content: String, _ recognizer: any TextRecognizer) throws -> RecognizedPage {
        let reading = try Reading(
            pdf: ScanOpener(), image: ScanOpener(), xml: XMLTreeReader(), cleaner: Cleaner(), recognizer: recognizer, codes: CodeScanner())
        let outcome = try reading.read(PDFFixture(pages: [content]).bytes, limits: ReadingLimits(), knowing: Knowledge())
        return try #require(outcome.recognized.pages.first)
    }

    @Test func `ink that layout analysis leaves out is read where it stands`() throws {
        let page = try read(Self.page, Changed { words in words.filter { $0.box.left < 400 } })
        let found = try #require(page.words.first { $0.text == Self.amount })
        #expect(abs(found.box.left - 420) < 4 && abs(found.box.bottom - 412) < 4)
        #expect(page.words.count { $0.line == found.line } == 1)
    }

    @Test func `a figure that was doubtful is read again, and one that was sure is not`() throws {
        func misread(_ confidence: Double) throws -> RecognizedPage {
            try read(
                Self.page,
                Changed { words in
                    words.map { word in
                        var word = word
                        if word.text == Self.amount { (word.text, word.confidence) = ("1.284,56", confidence) }
                        return word
                    }
                })
        }
        #expect(try misread(0.4).words.contains { $0.text == Self.amount })
        #expect(try misread(0.97).words.contains { $0.text == "1.284,56" })
    }

    @Test func `readings that agree are surer, and never quite sure`() throws {
        let page = try read(
            Self.page,
            Changed { words in
                words.map { word in
                    var word = word
                    if word.text == Self.amount { word.confidence = 0.4 }
                    return word
                }
            })
        let found = try #require(page.words.first { $0.text == Self.amount })
        #expect(found.confidence > 0.6)
    }

    @Test(arguments: ["0.1 g", "0.35 g", "0.5 g", "0.2 0.3 0.7 rg"])
    func `light letters are read on bands of any grey and leave the other print as it is`(ground: String) throws {
        let band = "0.93 g 0 0 595 842 re f \(ground) 60 180 475 60 re f 1 g\n" + PDFFixture.text("Te betalen 729,83", x: 90, y: 200, size: 16)
        let page = try read(band + "0.25 g\n" + PDFFixture.letter, Engines())
        #expect(page.words.contains { $0.text == "729,83" })
        #expect(page.words.contains { $0.text == "Facture" } && page.words.contains { $0.text == "residence" })
    }

    @Test func `rules go and letters stay`() throws {
        let drawing = PDFFixture.letter + "0 G 0.8 w 60 300 400 60 re S 60 330 m 460 330 l S 200 300 m 200 360 l S\n"
        let text = PDFFixture.text("Illimite 1111", x: 70, y: 340, size: 20) + PDFFixture.text("HILL 77,00", x: 210, y: 310, size: 12)
        let picture = try PDFOpener().open(PDFFixture(pages: [drawing + text]).bytes, .pdf, limits: ReadingLimits()).picture(of: 1, dotsPerInch: 200)
        let clean = try Cleaner().clean(picture).picture
        let (row, column) = (Int((842 - 330) / 72.0 * 200), Int(300 / 72.0 * 200))
        #expect((-3...3).allSatisfy { clean.pixels[(row + $0) * clean.width + column] > 200 })
        let words = try Engines().words(in: clean, [.fr], .page).map(\.text)
        #expect(words.contains("1111") && words.contains("77,00"))
    }

    @Test func `writing is found outside the words alone, and rules are none`() throws {
        let picture = try PDFOpener().open(
            PDFFixture(pages: [Self.page + "0 G 1 w 60 100 m 500 100 l S 300 60 m 300 90 l S"]).bytes, .pdf, limits: ReadingLimits()
        ).picture(of: 1, dotsPerInch: 200)
        let words = try Engines().words(in: picture, [.fr], .page)
        let all = try Cleaner().writing(in: picture, outside: [])
        #expect(all.count >= 9)
        #expect(try Cleaner().writing(in: picture, outside: words.map(\.box)).isEmpty)
        let rest = try Cleaner().writing(in: picture, outside: words.filter { $0.text != Self.amount }.map(\.box))
        #expect(rest.count == 1 && abs((rest.first?.left ?? 0) - 420) < 4)
    }
}

/// A PDF seen as a scan: its pages have no text.
private struct ScanOpener: PageOpener {
    func open(_ bytes: [UInt8], _ type: MediaType, limits: ReadingLimits) throws(ReadingFailure) -> any PageSource {
        ScanPages(pages: try PDFOpener().open(bytes, type, limits: limits))
    }
}

private struct ScanPages: PageSource {
    let pages: any PageSource

    var pageCount: Int { pages.pageCount }

    func textLayer(of page: Int) throws(ReadingFailure) -> TextLayer? { nil }

    func picture(of page: Int, dotsPerInch: Double) throws(ReadingFailure) -> GrayPicture {
        try pages.picture(of: page, dotsPerInch: min(200, dotsPerInch))
    }

    func picture(of page: Int, part: Domain.Box, dotsPerInch: Double) throws(ReadingFailure) -> PicturePart? {
        try pages.picture(of: page, part: part, dotsPerInch: dotsPerInch)
    }
}

/// The real recogniser, which overlooks or misreads some words of whole pages.
private final class Changed: TextRecognizer {
    private let engines = Engines()
    private let change: ([Word]) -> [Word]

    init(_ change: @escaping ([Word]) -> [Word]) { self.change = change }

    func words(in picture: GrayPicture, _ languages: [Language], _ segmentation: Segmentation) throws(ReadingFailure) -> [Word] {
        let words = try engines.words(in: picture, languages, segmentation)
        return segmentation == .page ? change(words) : words
    }

    func figures(in picture: GrayPicture, _ languages: [Language]) throws(ReadingFailure) -> [Word] {
        try engines.figures(in: picture, languages)
    }
}
