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
            (page.hasDecoration ? ["-"] : []) + page.contents.map { drawn.structure[$0.node].role.rawValue }
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
        #expect(Set(drawn.pages.flatMap(\.contents).map(\.node)) == [first])
        #expect(drawn.pageCount == 2)
    }

    @Test func `the colours of the file tell the numbers of the contents`() async throws {
        var sheet = Sheet(on: press)
        let area = Rect(x: 50, y: 300, width: 40, height: 20)
        sheet.add(.fill(area, .white), in: nil)
        let stroke = Stroke(width: 1, colour: .white)
        sheet.add(.path(Path([.rectangle(area)]), fill: .black, stroke: stroke), in: sheet.node(.figure))
        let logo = SamplePictures.image(SamplePictures.colours, .png)
        sheet.add(.image(logo, area), in: sheet.node(.figure))
        for _ in 3...50 { try await sheet.line(["mot"], in: sheet.node(.paragraph)) }
        let drawn = try await sheet.draw()
        #expect(drawn.pages[0].contents.map(\.isPicture) == [false, true] + [Bool](repeating: false, count: 48))
        let source = String(decoding: drawn.bytes, as: UTF8.self)
        let numbers = source.matches(of: #/([0-9.]+) ([0-9.]+) ([0-9.]+) (?:rg|RG) /#).map { found in
            let parts = [found.1, found.2, found.3].map { Int(((Double($0) ?? -1) * 10_000_000).rounded()) }
            return ContentColour.read(red: parts[0], green: parts[1], blue: parts[2])
        }
        #expect(numbers.map(\.number) == [0, 1, 1] + Array(2...50))
        #expect(numbers.map(\.colour) == [.white, .black, .white, .white] + [Colour](repeating: .black, count: 48))
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
        #expect(try await document(on: press).bytes == first.bytes)
        #expect(try await document(on: other).bytes == first.bytes)
    }

    @Test func `the file says what it is about, and nothing of the clock`() async throws {
        var sheet = Sheet(on: press)
        sheet.about = About(title: "Notulen", language: "nl-BE", author: "Syndic (1)", subject: "Algemene vergadering", keywords: ["VME", "2026"])
        try await sheet.line(["tekst"], in: sheet.node(.paragraph))
        let drawn = try await sheet.draw()
        let said = try DrawnFile(drawn).asked("pdfinfo", [])
        for (name, value) in [("Title", "Notulen"), ("Author", "Syndic (1)"), ("Subject", "Algemene vergadering"), ("Keywords", "VME, 2026")] {
            #expect(said.contains(try Regex("\(name): +" + NSRegularExpression.escapedPattern(for: value))))
        }
        #expect(String(decoding: drawn.bytes, as: UTF8.self).contains("/CreationDate (19700101000000Z)"))
        #expect(!said.contains("ModDate"))
    }

    @Test func `decoration keeps its order, under what is drawn in an element`() async throws {
        let (red, blue, green) = (
            Colour(red: 255, green: 0, blue: 0), Colour(red: 0, green: 0, blue: 255), Colour(red: 0, green: 255, blue: 0)
        )
        var sheet = Sheet(on: press)
        // Drawn last, though it comes first.
        sheet.add(.path(Path([.rectangle(Rect(x: 130, y: 100, width: 10, height: 50))]), fill: green, stroke: nil), in: sheet.node(.figure))
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
