import CQREncode
import Domain
import EInvoiceXML
import Intake
import Leptonica
import Poppler
import Tesseract
import Testing
import ZBar

@Suite struct CodeTests {
    private static let payment = "BCD\n002\n1\nSCT\nGKCCBEBB\nRésidence Les Tilleuls\nBE68539007547034\nEUR127.35\n\n+++123/4567/89002+++"

    /// The squares of a code, drawn as a page draws them: `side` points wide, its lower left corner at a point.
    private func square(_ text: String, x: Double, y: Double, side: Double = 70) throws -> String {
        let code = try #require(Self.modules(text))
        let module = side / Double(code.count)
        var drawing = ""
        for (row, line) in code.enumerated() {
            for (column, isDark) in line.enumerated() where isDark {
                let (left, bottom) = (x + Double(column) * module, y + side - Double(row + 1) * module)
                drawing += "\(left) \(bottom) \(module + 0.02) \(module + 0.02) re f\n"
            }
        }
        return drawing
    }

    /// The dark and light squares of a code, row by row.
    private static func modules(_ text: String) -> [[Bool]]? {
        let bytes = Array(text.utf8)
        let made = unsafe bytes.withUnsafeBufferPointer { unsafe QRcode_encodeData(Int32($0.count), $0.baseAddress, 0, QR_ECLEVEL_M) }
        guard let code = unsafe made else { return nil }
        defer { unsafe QRcode_free(code) }
        guard let data = unsafe code.pointee.data else { return nil }
        let side = unsafe Int(code.pointee.width)
        return (0..<side).map { row in (0..<side).map { unsafe data[row * side + $0] & 1 == 1 } }
    }

    private func picture(_ content: String, dotsPerInch: Double = 200) throws -> GrayPicture {
        try PDFOpener().open(PDFFixture(pages: [content]).bytes, .pdf, limits: ReadingLimits()).picture(of: 1, dotsPerInch: dotsPerInch)
    }

    private func codes(_ picture: GrayPicture, turned: Int = 0) throws -> [PageCode] {
        try PageCodes(CodeScanner(), Cleaner()).codes(in: picture, turned: turned)
    }

    @Test(arguments: [
        "0 g", "0.1 0.2 0.6 rg", "0.8 g 0 0 612 842 re f 0.2 g",
        // By five degrees about its corner.
        "0 g 0.9962 0.0872 -0.0872 0.9962 40 -20 cm",
    ]) func `a code is read in ink, in colour, on grey paper and askew`(_ look: String) throws {
        let found = try codes(picture(PDFFixture.letter + "\n" + look + "\n" + square(Self.payment, x: 300, y: 200)))
        #expect(found.map(\.text) == [Self.payment])
        #expect(found.map(\.symbology) == [.qr])
    }

    @Test(arguments: [90, 180, 270]) func `a code of a turned scan stands where the upright page has it`(_ degrees: Int) throws {
        let upright = try picture(square(Self.payment, x: 300, y: 200))
        let scan = try Cleaner().turned(upright, quarters: (360 - degrees) / 90)
        let (there, here) = (try #require(codes(upright).first), try #require(codes(scan, turned: degrees).first))
        #expect(here.text == Self.payment)
        #expect(abs(here.box.midX - there.box.midX) < 3 && abs(here.box.midY - there.box.midY) < 3)
    }

    @Test func `several codes on a page are all read, each where it stands`() throws {
        let page = try square("first", x: 80, y: 600, side: 60) + "\n" + square("second", x: 300, y: 150, side: 40)
        let found = try codes(picture(page)).sorted { $0.box.top < $1.box.top }
        #expect(found.map(\.text) == ["first", "second"])
        let boxes = found.map(\.box)
        for box in boxes { #expect((30...70).contains(box.width) && (30...70).contains(box.height)) }
        #expect(boxes.first.map { (76...84).contains($0.left) } == true)
    }

    @Test func `a code with its corner gone is none, and neither are letters`() throws {
        let torn = try square(Self.payment, x: 300, y: 200) + "\n1 g 290 235 50 40 re f"
        #expect(try codes(picture(torn)).isEmpty)
        #expect(try codes(picture(PDFFixture.letter)).isEmpty)
    }

    @Test func `a digital page that speaks of a code has it read`() throws {
        var page = PDFFixture.letter
        page += PDFFixture.text("Scannez pour payer", x: 300, y: 280)
        page += try square(Self.payment, x: 300, y: 200)
        let reading = try Reading(
            pdf: PDFOpener(), image: ImageOpener(), xml: XMLTreeReader(), cleaner: Cleaner(), recognizer: Engines(), codes: CodeScanner())
        let outcome = try reading.read(PDFFixture(pages: [page]).bytes, limits: ReadingLimits(), knowing: Knowledge())
        let found = try #require(outcome.recognized.pages.first)
        #expect(found.source == .text)
        #expect(found.codes.map(\.text) == [Self.payment])
        let box = try #require(found.codes.first).box
        #expect(abs(box.left - 300) < 4 && abs(box.bottom - (found.height - 200)) < 4)
    }

    @Test(arguments: [(0, 0), (1, 1), (4, 900), (900, 4), (300, 300)]) func `odd pictures end in no code`(_ width: Int, _ height: Int) throws {
        // A pattern in which everything looks like the corner of a code.
        let pixels = (0..<width * height).map { index -> UInt8 in (index / 3 + index / max(1, width) / 3) % 2 == 0 ? 0 : 255 }
        let picture = GrayPicture(width: width, height: height, dotsPerInch: 150, pixels: pixels)
        #expect(try CodeScanner().codes(in: picture).isEmpty)
        if width > 100, height > 100 { #expect(try codes(picture).isEmpty) }
    }
}
