import Archive
import Domain
import Intake
import Leptonica
import PNG
import Poppler
import Tesseract
import Testing

@Suite struct DrawingTests {
    private let drawing = Drawing(pdf: PDFOpener(), image: ImageOpener(), encoder: PNGEncoder(), cleaner: Cleaner(), recognizer: Engines())

    private func page(_ content: String, rotation: Int = 0) -> [UInt8] { PDFFixture(pages: [content], rotation: rotation).bytes }

    /// A PNG as its pixels.
    private func pixels(_ png: [UInt8]?, width: Int = 100_000, quarters: Int = 0) throws -> DrawnPicture {
        try ImageOpener().pages(of: #require(png), .png, limits: ReadingLimits()).drawn(1, width: width, quarters: quarters)
    }

    @Test(arguments: [0, 90, 180, 270]) func `A page is drawn the way it was read`(turned: Int) throws {
        // A red field in the upper left corner.
        let png = try drawing.png(of: page("1 0 0 rg 0 742 100 100 re f"), page: 1, width: 595, turned: turned, limits: ReadingLimits())
        let picture = try pixels(png)
        func colour(_ x: Int, _ y: Int) -> UInt32 { picture.pixels[y * picture.width + x] }
        let (right, bottom) = (picture.width - 10, picture.height - 10)
        let corners = [colour(10, 10), colour(right, 10), colour(right, bottom), colour(10, bottom)]
        #expect(corners.firstIndex(of: 0xFF0000) == turned / 90)
        #expect(corners.count { $0 == 0xFFFFFF } == 3)
        #expect((picture.width < picture.height) == (turned % 180 == 0))
    }

    @Test func `A picture becomes a PNG and comes back the same`() throws {
        let noise = (0..<(61 * 37)).map { (UInt32($0) &* 2_654_435_761) >> 8 }
        let colours = DrawnPicture(width: 61, height: 37, pixels: noise)
        let greys = DrawnPicture(width: 61, height: 37, pixels: noise.map { ($0 & 0xFF) * 0x010101 })
        for picture in [colours, greys] { #expect(try pixels(PNGEncoder().png(picture)).pixels == picture.pixels) }
        // One sample a pixel in place of three.
        #expect(try PNGEncoder().png(greys).count * 2 < PNGEncoder().png(colours).count)
    }

    @Test func `A picture is drawn smaller but never larger than it is`() throws {
        let colours = DrawnPicture(width: 300, height: 200, pixels: [UInt32](repeating: 0x336699, count: 60_000))
        let png = try PNGEncoder().png(colours)
        let small = try pixels(drawing.png(of: png, page: 1, width: 160, turned: 0, limits: ReadingLimits()))
        #expect(small.width == 160 && abs(small.height - 107) <= 1 && small.pixels[80 * 50] == 0x336699)
        let large = try pixels(drawing.png(of: png, page: 1, width: 2_000, turned: 90, limits: ReadingLimits()))
        #expect(large.width == 200 && large.height == 300)
    }

    @Test func `A picture with too many pixels is refused by its head`() throws {
        let head: [UInt8] = Array(try PNGEncoder().png(DrawnPicture(width: 1, height: 1, pixels: [0])))
        // 0x7FFF pixels each way, which the rest of the file does not have.
        let large = head[..<16] + [0, 0, 0x7F, 0xFF, 0, 0, 0x7F, 0xFF] + head[24...]
        #expect { try drawing.png(of: Array(large), page: 1, width: 160, turned: 0, limits: ReadingLimits()) } throws: { error in
            [.tooManyPixels, .damaged].contains((error as? ReadingFailure)?.code)
        }
    }

    @Test(arguments: [0, 90, 180, 270]) func `A region is read the way its page was read`(turned: Int) throws {
        // The page lies in its file so that it must be turned to stand upright.
        let bytes = page(PDFFixture.text("Facture 2026-014", x: 70, y: 700, size: 16), rotation: (360 - turned) % 360)
        let region = Region(page: 1, box: Box(left: 60, top: 115, right: 260, bottom: 150), turned: turned, languages: [.fr])
        let words = try #require(try drawing.words(in: region, of: bytes, limits: ReadingLimits()))
        #expect(words.map(\.text) == ["Facture", "2026-014"])
        let first = try #require(words.first)
        #expect(abs(first.box.left - 70) < 4 && abs(first.box.bottom - 142) < 4)
    }

    @Test func `Figures are read as figures, each line by itself`() throws {
        let content = ["1.234,56", "89,10", "1.323,66"].enumerated().map { PDFFixture.text($1, x: 400, y: 300 - 20 * $0, size: 9) }.joined()
        let region = Region(page: 1, box: Box(left: 390, top: 525, right: 470, bottom: 590), languages: [.fr], content: .amount)
        let words = try #require(try drawing.words(in: region, of: page(content), limits: ReadingLimits()))
        #expect(words.map(\.text) == ["1.234,56", "89,10", "1.323,66"])
        #expect(words.map(\.line) == [0, 1, 2])
    }

    @Test func `White letters on a dark ground are read`() throws {
        let content = "0.1 g 60 690 220 30 re f 1 g\n" + PDFFixture.text("Total 1250,00", x: 70, y: 700, size: 14)
        let region = Region(page: 1, box: Box(left: 64, top: 126, right: 270, bottom: 148), languages: [.fr])
        #expect(try drawing.words(in: region, of: page(content), limits: ReadingLimits())?.map(\.text) == ["Total", "1250,00"])
    }

    @Test(arguments: ["", "2 w 50 430 500 380 re S", "1 w 300 430 m 300 820 l S", "40 w 30 430 m 30 820 l S"])
    func `Half a page has its words, whatever is drawn around them`(frame: String) throws {
        let lines = (0..<8).map { PDFFixture.text("Entretien ascenseur \(2_100 + $0)", x: 70, y: 780 - 40 * $0, size: 11) }.joined()
        let region = Region(page: 1, box: Box(left: 0, top: 0, right: 595, bottom: 421), languages: [.fr])
        let words = try #require(try drawing.words(in: region, of: page(frame + "\n" + lines), limits: ReadingLimits())).map(\.text)
        for number in 2_100..<2_108 { #expect(words.contains("\(number)")) }
        #expect(words.count { $0 == "ascenseur" } == 8)
    }

    @Test func `An empty region has no words`() throws {
        let region = Region(page: 1, box: Box(left: 60, top: 500, right: 260, bottom: 600), languages: [.fr])
        #expect(try drawing.words(in: region, of: page(PDFFixture.letter), limits: ReadingLimits()) != nil)
        #expect(try drawing.words(in: region, of: page(""), limits: ReadingLimits()) == [])
    }
}
