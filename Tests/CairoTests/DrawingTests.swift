import Cairo
import Domain
import Foundation
import Publishing
import Testing
import Typesetting

@Suite struct `Documents are drawn` {
    let press: CairoPress

    init() throws { press = try TestPress.make() }

    /// The roles of the contents of each page, "-" for decoration.
    private func roles(_ drawn: DrawnDocument) -> [[String]] {
        drawn.pages.map { page in
            let hasDecoration = page.content.starts(with: Array("/Artifact BMC".utf8))
            return (hasDecoration ? ["-"] : []) + page.owners.map { drawn.structure[$0].role.rawValue }
        }
    }

    @Test func `text comes back as it was written, in its order`() async throws {
        var sheet = Sheet(on: press)
        let title = sheet.node(.heading1)
        let text = sheet.node(.paragraph)
        try await sheet.line(["Straße", "Ça", "Øst", "office", "l’été"], in: title, face: FontFace(family: "sans", bold: true), size: 14)
        try await sheet.line(["1.234,56", "−12", "50\u{A0}%", "שלום", "مكتب", "☐"], in: text)
        let file = try DrawnFile(await sheet.draw())
        let read = try file.text
        for words in ["Straße Ça Øst office l’été", "1.234,56 −12 50 %", "שלום", "مكتب", "☐"] { #expect(read.contains(words), "\(words)") }
        #expect(try file.asked("qpdf", ["--check"]).contains("No syntax or stream encoding errors"))
    }

    @Test(arguments: ["x\u{302}", "שָׁלוֹם", "لا", "a\u{200D}b", "1\u{20E3}"])
    func `marks, and signs for several letters, come back as the letters that they are`(_ word: String) async throws {
        var sheet = Sheet(on: press)
        try await sheet.line([word], in: sheet.node(.paragraph))
        let read = try DrawnFile(await sheet.draw()).asked("pdftotext", ["-raw"], after: ["-"])
        // Without the marks of direction that the reader adds, and its form feed.
        let added: Set<Unicode.Scalar> = ["\n", "\u{C}", "\u{202A}", "\u{202B}", "\u{202C}"]
        #expect(Set(read.unicodeScalars).subtracting(added) == Set(word.unicodeScalars), "\(read.unicodeScalars.map(\.value))")
    }

    @Test func `one glyph may stand for several characters`() async throws {
        // Two that no font of the set has: both are drawn as the empty box.
        var sheet = Sheet(on: press)
        try await sheet.line(["中文", "中"], in: sheet.node(.paragraph))
        #expect(try DrawnFile(await sheet.draw()).text.contains("中文 中"))
    }

    @Test func `only the shipped fonts are in the file, as subsets`() async throws {
        var sheet = Sheet(on: press)
        let text = sheet.node(.paragraph)
        try await sheet.line(["Ça", "שלום"], in: text, face: FontFace(family: "sans", italic: true))
        let lines = try DrawnFile(await sheet.draw()).asked("pdffonts", []).split(separator: "\n").dropFirst(2)
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.contains("+NotoSans") && $0.contains(" yes yes yes ") })
    }

    @Test func `the contents of a page follow its decoration, each with its node`() async throws {
        var sheet = Sheet(on: press)
        let list = sheet.node(.list, in: sheet.node(.section))
        for label in ["1.", "2."] {
            let item = sheet.node(.listItem, in: list)
            try await sheet.line([label], in: sheet.node(.label, in: item))
            let body = sheet.node(.listBody, in: item)
            for word in ["un", "point"] { try await sheet.line([word], in: body) }
        }
        try await sheet.line(["en-tête"], in: nil)
        let drawn = try await sheet.draw()
        #expect(roles(drawn) == [["-", "Lbl", "LBody", "Lbl", "LBody"]])
        #expect(drawn.structure.nodes.count == sheet.document.structure.nodes.count)
    }

    @Test func `what goes on over a page is a content of each`() async throws {
        var sheet = Sheet(on: press)
        let first = sheet.node(.paragraph)
        try await sheet.line(["avant"], in: first)
        sheet.breakPage()
        try await sheet.line(["en-tête"], in: nil)
        try await sheet.line(["après"], in: first)
        let drawn = try await sheet.draw()
        #expect(roles(drawn) == [["P"], ["-", "P"]])
        #expect(Set(drawn.pages.flatMap(\.owners)) == [first])
        #expect(drawn.pageCount == 2)
    }

    @Test func `each content stands in its mark, with its number, and what is painted with is said when it changes`() async throws {
        var sheet = Sheet(on: press)
        let area = Rect(x: 50, y: 300, width: 40.5, height: 20)
        sheet.add(.fill(area, Colour(red: 255, green: 51, blue: 0)), in: nil)
        sheet.add(.path(Path([.rectangle(area)]), fill: .black, stroke: Stroke(width: 1.25, colour: .white)), in: sheet.node(.figure))
        let logo = SamplePictures.image(SamplePictures.colours, .png)
        sheet.add(.image(logo, area), in: sheet.node(.figure))
        sheet.add(.line(from: Point(x: 0, y: 0), to: Point(x: 9, y: 841.89), width: 1, .black, dash: [2, 1]), in: sheet.node(.paragraph))
        let page = try await sheet.draw().pages[0]
        let operators = String(decoding: page.content, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
        let expected = [
            "/Artifact BMC 1 .200 0 rg 50 521.89 40.5 20 re f EMC", "/Figure <</MCID 0>> BDC 0 g 1 G 1.25 w 50 521.89 40.5 20 re B EMC",
            "/Figure <</MCID 1>> BDC q 40.5 0 0 20 50 521.89 cm /X0 Do Q EMC", "/P <</MCID 2>> BDC 0 G 1 w [2 1] 0 d 0 841.89 m 9 0 l S [] 0 d EMC",
        ]
        #expect(operators == expected.joined(separator: " "))
        #expect(page.owners.count == 3)
    }

    @Test func `words of one font go into one string, also on the lines that follow`() async throws {
        var sheet = Sheet(on: press)
        let text = sheet.node(.paragraph)
        for words in [["un", "deux"], ["trois"]] { try await sheet.line(words, in: text) }
        let content = try await sheet.draw().pages[0].content
        func count(_ text: String) -> Int { content.split(separator: Array(text.utf8), omittingEmptySubsequences: false).count - 1 }
        #expect(count("BT\n") == 1 && count(" Tf\n") == 1 && count(" Td") == 2 && count("]TJ\n") == 2)
        #expect(count("0 -15 Td") == 1)
        #expect(content.firstRange(of: Array("[(".utf8))?.count == 2)
    }

    @Test func `a word stands where it was placed, however far from the one before`() async throws {
        var sheet = Sheet(on: press)
        let word = await press.shape("mot", in: TestPress.plain, language: "fr")
        let places = [50.0, 120.004, 119, 400]
        let line = TextLine(baseline: 100, size: 10, colour: .black, words: places.map { TextLine.Placed(word: word, x: $0) })
        sheet.add(.text(line), in: sheet.node(.paragraph))
        let boxes = try DrawnFile(await sheet.draw()).asked("pdftotext", ["-bbox"], after: ["-"])
        // Words that overlap are read as one.
        #expect(boxes.contains("xMin=\"50.0") && boxes.contains("xMin=\"119.0") && boxes.contains("xMin=\"400.0"))
    }

    @Test func `a font of compact outlines is as good`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "fonts-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try SampleFont.compact.write(to: folder.appending(path: "compact.otf"))
        var sheet = Sheet(on: try CairoPress(fonts: folder.path))
        try await sheet.line(["BAB"], in: sheet.node(.paragraph), face: FontFace(family: "Squares"), size: 100)
        let file = try DrawnFile(await sheet.draw())
        #expect(try file.text.contains("BAB"))
        #expect(try file.asked("pdffonts", []).contains(/\+Squares +CID Type 0C \(OT\) +Custom +yes yes yes/))
        let dots = try file.pixels(dotsPerInch: 72)
        // A square for each letter, that of "A" half as high.
        #expect(dots(75, 40) == (0, 0, 0) && dots(125, 30) == (255, 255, 255) && dots(125, 55) == (0, 0, 0) && dots(175, 40) == (0, 0, 0))
    }

    @Test func `a link leads to its address from each of its lines`() async throws {
        var sheet = Sheet(on: press)
        let text = sheet.node(.paragraph)
        let link = sheet.node(.link, in: text)
        for word in ["une", "adresse"] { try await sheet.line([word], in: link, link: "https://example.be/(a)?q='é'\\") }
        try await sheet.line(["autre"], in: sheet.node(.link, in: text), link: "mailto:syndic@example.be")
        let drawn = try await sheet.draw()
        #expect(roles(drawn) == [["Link", "Link"]])
        let links = drawn.pages[0].links
        #expect(links.map(\.content) == [0, 1])
        #expect(links.map(\.address) == ["https://example.be/%28a%29?q=%27%C3%A9%27%5C", "mailto:syndic@example.be"])
        #expect(links.map(\.areas.count) == [2, 1])
        #expect(links[0].areas.map(\.x) == [50, 50])
        #expect(links[0].areas[1].y - links[0].areas[0].y == 15)
    }

    @Test func `headings are the outline, by their levels`() async throws {
        var sheet = Sheet(on: press)
        try await sheet.line(["page"], in: sheet.node(.paragraph))
        sheet.breakPage()
        try await sheet.line(["page"], in: sheet.node(.paragraph))
        sheet.outline = [
            .init(title: "Notulen (1)", level: 1, page: 1, y: 40), .init(title: "Décision \\", level: 3, page: 1, y: 90),
            .init(title: "Annexe", level: 2, page: 2, y: 40), .init(title: "Fin", level: 1, page: 2, y: 80),
        ]
        let file = try DrawnFile(await sheet.draw())
        let json = try file.asked("qpdf", ["--json", "--json-key=outlines"])
        let outlines = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])["outlines"] as? [[String: Any]]
        #expect(outlines?.map { $0["title"] as? String } == ["Notulen (1)", "Fin"])
        let kids = outlines?.first?["kids"] as? [[String: Any]]
        #expect(kids?.map { $0["title"] as? String } == ["Décision \\", "Annexe"])
        #expect(kids?.map { $0["destpageposfrom1"] as? Int } == [1, 2])
    }

    @Test func `the same document gives the same bytes, on any press and after any other`() async throws {
        func document(on press: CairoPress) async throws -> DrawnDocument {
            var sheet = Sheet(on: press)
            let text = sheet.node(.paragraph)
            try await sheet.line(["Les", "mêmes", "octets", "שלום", "−5"], in: text)
            try await sheet.line(["gras"], in: sheet.node(.paragraph), face: FontFace(family: "sans", bold: true), size: 13)
            return try await sheet.draw()
        }
        let first = try await document(on: press)
        let other = try TestPress.make()
        var noise = Sheet(on: other)
        try await noise.line(["tout", "autre", "chose", "سلام"], in: noise.node(.paragraph), face: FontFace(family: "sans", italic: true), size: 31)
        _ = try await noise.draw()
        let bytes = try DrawnFile(first).bytes
        #expect(try DrawnFile(await document(on: press)).bytes == bytes)
        #expect(try DrawnFile(await document(on: other)).bytes == bytes)
    }

    @Test func `the file says what it is about, and nothing of the clock`() async throws {
        var sheet = Sheet(on: press)
        sheet.about = About(title: "Notulen", language: "nl-BE", author: "Syndic (1)", subject: "Algemene vergadering", keywords: ["VME", "2026"])
        try await sheet.line(["tekst"], in: sheet.node(.paragraph))
        let file = try DrawnFile(await sheet.draw(), about: sheet.about)
        let said = try file.asked("pdfinfo", [])
        for (name, value) in [("Title", "Notulen"), ("Author", "Syndic (1)"), ("Subject", "Algemene vergadering"), ("Keywords", "VME, 2026")] {
            #expect(said.contains(try Regex("\(name): +" + NSRegularExpression.escapedPattern(for: value))))
        }
        #expect(said.matches(of: /(?:CreationDate|ModDate): +Thu Jan +1 00:00:00 1970/).count == 2)
    }

    @Test func `decoration keeps its order, under what is drawn in an element`() async throws {
        let (red, blue, green) = (
            Colour(red: 255, green: 0, blue: 0), Colour(red: 0, green: 0, blue: 255), Colour(red: 0, green: 255, blue: 0)
        )
        var sheet = Sheet(on: press)
        // Drawn last, though it comes first.
        let figure = sheet.node(.figure, .init(alternative: "vert"))
        sheet.add(.path(Path([.rectangle(Rect(x: 130, y: 100, width: 10, height: 50))]), fill: green, stroke: nil), in: figure)
        for (colour, x) in [(red, 100.0), (blue, 110), (red, 120)] {
            sheet.add(.fill(Rect(x: x, y: 100, width: 50, height: 50), colour), in: nil)
        }
        sheet.add(.line(from: Point(x: 100, y: 125), to: Point(x: 170, y: 125), width: 4, blue, dash: []), in: nil)
        let dots = try DrawnFile(await sheet.draw()).pixels(dotsPerInch: 72)
        #expect(dots(105, 105) == (255, 0, 0))
        #expect(dots(115, 105) == (0, 0, 255))
        #expect(dots(125, 105) == (255, 0, 0))
        #expect(dots(135, 105) == (0, 255, 0))
        #expect(dots(125, 125) == (0, 0, 255))
        #expect(dots(135, 125) == (0, 255, 0))
        #expect(dots(90, 105) == (255, 255, 255))
    }

    @Test func `a watermark is turned about its middle, and is no content`() async throws {
        var sheet = Sheet(on: press)
        let words = try await sheet.text(["|||||||||||||||||||||"], face: FontFace(family: "sans", bold: true), size: 60, x: 100)
        let line = TextLine(baseline: 400, size: 60, colour: Colour(red: 200, green: 200, blue: 200), words: words.words)
        sheet.add(.watermark(line, angle: 90), in: nil)
        try await sheet.line(["texte"], in: sheet.node(.paragraph))
        let drawn = try await sheet.draw()
        #expect(roles(drawn) == [["-", "P"]])
        let dots = try DrawnFile(drawn).pixels(dotsPerInch: 72)
        let middle = Int(100 + (line.words.first?.word.advance ?? 0) * 30)
        // Upright bars lie across the page now: grey is found along the upright line through the middle, not far to the left of it.
        #expect((250..<550).contains { dots(middle + 20, $0).red < 230 })
        #expect(!(250..<550).contains { dots(middle - 120, $0).red < 230 })
    }

    @Test func `an impossible dash or an empty line of words stops nothing`() async throws {
        var sheet = Sheet(on: press)
        for dash in [[], [0], [-1, 2], [2, 1]] as [[Points]] {
            sheet.add(.line(from: Point(x: 0, y: 0), to: Point(x: 9, y: 9), width: 1, .black, dash: dash), in: nil)
        }
        let empty = TextLine(baseline: 9, size: 9, colour: .black, words: [], link: "https://example.be")
        sheet.add(.text(empty), in: sheet.node(.link))
        sheet.add(.watermark(empty, angle: 45), in: nil)
        sheet.add(.path(Path(), fill: .black, stroke: nil), in: nil)
        #expect(try await sheet.draw().pageCount == 1)
    }
}
