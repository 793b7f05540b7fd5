import Cairo
import Domain
import Publishing
import Testing
import Typesetting

@Suite struct `Words become glyphs` {
    let press: CairoPress

    init() throws { press = try TestPress.make() }

    @Test(arguments: ["ß", "Ç", "Ó", "ø", "ñ", "€", "’", "…", "\u{202F}", "\u{A0}", "−", "•", "²"])
    func `a character of Belgium's languages is one glyph of the plain font`(_ text: String) async {
        let word = await press.shape(text, in: TestPress.plain, language: "nl")
        #expect(word.missing == nil)
        #expect(word.runs.count == 1)
        #expect(word.runs.first?.glyphs.count == 1)
        #expect(word.runs.first?.glyphs != [0])
        #expect(word.advance > 0)
    }

    @Test(arguments: ["office", "Straße", "1.234,56", "l’assemblée", "AVT"])
    func `each character keeps a glyph of its own, so that no reader stumbles over a ligature`(_ text: String) async throws {
        let word = await press.shape(text, in: TestPress.plain, language: "fr")
        let run = try #require(word.runs.first)
        #expect(word.runs.count == 1)
        #expect(run.glyphs.count == text.count)
        #expect(run.clusters.map(\.glyphs) == Array(repeating: 1, count: text.count))
        #expect(run.clusters.map(\.bytes) == text.map { String($0).utf8.count })
        #expect(run.bytes == 0..<text.utf8.count)
        #expect(run.x == run.x.sorted())
    }

    @Test func `a letter followed by its accent is the composed letter`() async {
        let composed = await press.shape("é", in: TestPress.plain, language: "fr")
        let decomposed = await press.shape("e\u{301}", in: TestPress.plain, language: "fr")
        #expect(decomposed.runs == composed.runs)
        #expect(Array(decomposed.text.utf8) == Array(composed.text.utf8))
    }

    @Test func `a mark that no composed letter has stands over its letter`() async throws {
        let word = await press.shape("x\u{302}", in: TestPress.plain, language: "fr")
        let run = try #require(word.runs.first)
        #expect(run.glyphs.count == 2)
        #expect(run.clusters.reduce(0) { $0 + $1.bytes } == 3)
        let letter = await press.shape("x", in: TestPress.plain, language: "fr")
        #expect(word.advance == letter.advance)
    }

    @Test(arguments: [("שלום", 7), ("سلام", 5)])
    func `foreign letters come from their own font, from right to left`(_ text: String, font: Int) async throws {
        let word = await press.shape(text, in: TestPress.plain, language: "fr")
        let run = try #require(word.runs.first)
        #expect(word.isRightToLeft)
        #expect(word.runs.count == 1)
        #expect(run.font == font)
        #expect(run.isBackward)
        #expect(run.clusters.reduce(0) { $0 + $1.bytes } == text.utf8.count)
        #expect(run.clusters.reduce(0) { $0 + $1.glyphs } == run.glyphs.count)
        #expect(word.missing == nil)
    }

    @Test func `digits within Hebrew still run from left to right`() async {
        let word = await press.shape("שלום 12", in: TestPress.plain, language: "fr")
        #expect(word.isRightToLeft)
        #expect(word.runs.first?.isBackward == false)
        #expect(word.runs.last?.isBackward == true)
        #expect(word.runs.first?.bytes.upperBound == word.text.utf8.count)
    }

    @Test(arguments: [("😀", "😀"), ("a中b", "中"), ("ok", nil)] as [(String, Unicode.Scalar?)])
    func `the first character that no font has is named, and boxed`(_ text: String, missing: Unicode.Scalar?) async {
        let word = await press.shape(text, in: TestPress.plain, language: "fr")
        #expect(word.missing == missing)
        #expect(word.runs.contains { $0.glyphs.contains(0) } == (missing != nil))
    }

    @Test(arguments: ["", "\u{200F}", "\u{200B}\u{200D}"])
    func `what draws nothing has no glyphs`(_ text: String) async {
        let word = await press.shape(text, in: TestPress.plain, language: "fr")
        #expect(word.runs.isEmpty)
        #expect(word.advance == 0)
    }

    @Test func `controls are spaces`() async {
        let word = await press.shape("a\0b\tc\n", in: TestPress.plain, language: "fr")
        #expect(word.text == "a b c ")
        #expect(word.missing == nil)
    }

    @Test func `the four faces differ, and "sans" is the plain family`() async {
        var advances: Set<Int> = []
        var fonts: Set<Int> = []
        for (bold, italic) in [(false, false), (true, false), (false, true), (true, true)] {
            let word = await press.shape("Wg", in: FontFace(family: "Noto Sans", bold: bold, italic: italic), language: "nl")
            advances.insert(Int(word.advance * 1000))
            if let font = word.runs.first?.font { fonts.insert(font) }
            let alias = await press.shape("Wg", in: FontFace(family: "sans", bold: bold, italic: italic), language: "nl")
            #expect(alias.runs == word.runs)
        }
        #expect(fonts == [0, 1, 2, 3])
        #expect(advances.count == 4)
    }

    @Test func `figures are all as wide as one another, so that columns of amounts align`() async {
        for bold in [false, true] {
            var widths: Set<Double> = []
            for digit in 0...9 {
                widths.insert(await press.shape("\(digit)", in: FontFace(family: "sans", bold: bold), language: "de").advance)
            }
            #expect(widths.count == 1)
        }
    }

    @Test func `a face is as tall as its font says`() async {
        let metrics = await press.metrics(of: TestPress.plain)
        #expect(metrics == FaceMetrics(ascent: 1.069, descent: 0.293, underlinePosition: 0.1, underlineThickness: 0.05))
    }

    @Test func `a text of a megabyte keeps all its characters`() async {
        let text = String(repeating: "Straße שלום ", count: 20_000)
        let word = await press.shape(text, in: TestPress.plain, language: "de")
        #expect(word.runs.reduce(0) { $0 + $1.bytes.count } == text.utf8.count)
        #expect(word.runs.reduce(0) { $0 + $1.glyphs.count } == text.unicodeScalars.count)
        let right = String(repeating: "שלום ", count: 20_000)
        let backward = await press.shape(right, in: TestPress.plain, language: "de")
        #expect(backward.runs.reduce(0) { $0 + $1.bytes.count } == right.utf8.count)
        let starts = backward.runs.compactMap(\.x.first)
        #expect(starts == starts.sorted())
        #expect(backward.runs.last?.bytes.lowerBound == 0)
    }

    @Test func `what was shaped before changes nothing`() async throws {
        let other = try TestPress.make()
        for text in ["e\u{301}té", "été", "שלום"] { _ = await other.shape(text, in: TestPress.plain, language: "fr") }
        for text in ["été", "e\u{301}té", "שלום"] {
            let (here, there) = (
                await press.shape(text, in: TestPress.plain, language: "fr"), await other.shape(text, in: TestPress.plain, language: "fr")
            )
            #expect(Array(here.text.utf8) == Array(there.text.utf8))
            #expect(here.runs == there.runs)
        }
    }

    @Test(arguments: ["/nowhere", "/"]) func `a folder without fonts is refused by name`(_ folder: String) {
        let fault = #expect(throws: LayoutFault.self) { try CairoPress(fonts: folder) }
        #expect(fault?.problem.en.contains(folder) == true)
    }
}
