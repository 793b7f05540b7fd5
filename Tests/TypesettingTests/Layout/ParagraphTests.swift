import Testing
import Typesetting

@Suite struct `A paragraph` {
    @Test func `breaks at spaces when a line is full`() throws {
        let document = try Setting.layOut([Setting.paragraph("alpha beta gamma delta epsilon")])
        #expect(document.seen == [[SeenLine(0, 0, "alpha beta gamma"), SeenLine(0, 10, "delta epsilon")]])
    }

    @Test func `ends a line that goes on with a space, so that its text reads well when it is taken out`() throws {
        let broken = Paragraph([Setting.text("alpha"), .lineBreak, Setting.text("beta")], style: Setting.plain)
        let document = try Setting.layOut([broken])
        #expect(document.pages[0].lines.map { $0.line.words.map(\.word.text).joined() } == ["alpha ", "beta"])
    }

    @Test func `never breaks at a no-break space`() throws {
        let document = try Setting.layOut([Setting.paragraph("alpha beta 1\u{202F}234,56\u{A0}€")])
        #expect(document.seen == [[SeenLine(0, 0, "alpha beta"), SeenLine(0, 10, "1\u{202F}234,56\u{A0}€")]])
    }

    @Test(arguments: [
        ("alpha quatre-vingts", ["alpha quatre-", "vingts"]),
        ("date 2026-11-21", ["date", "2026-11-21"]),
        ("alpha propriétaire/locataire", ["alpha propriétaire/", "locataire"]),
        ("copro\u{AD}priétaires", ["copro-", "priétaires"]),
        ("one\u{200B}twothreefour", ["one", "twothreefour"]),
        ("internationalisation", ["internationali", "sation"]),
    ]) func `ends a line within a word where that is right`(text: String, lines: [String]) throws {
        let width = text.hasPrefix("alpha prop") ? 100.0 : 70.0
        let document = try Setting.layOut([Setting.paragraph(text)], width: width)
        #expect(document.pages[0].seen.map(\.text) == lines)
    }

    @Test func `divides words by the patterns of the language, but not its last one`() throws {
        let style = Setting.style { $0.hyphenates = true }
        let document = try Setting.layOut([Setting.paragraph("alpha betagammadelta wordofmanyletters", style)])
        #expect(document.pages[0].seen.map(\.text) == ["alpha betagammadelta", "wordofmanyletters"])
        let divided = try Setting.layOut([Setting.paragraph("alpha beta gammadelta wordofmanyletters", style)], width: 90)
        #expect(divided.pages[0].seen.map(\.text) == ["alpha beta gammad-", "elta", "wordofmanyletters"])
    }

    @Test func `stretches its spaces to a full line, except on the last`() throws {
        let style = Setting.style { $0.alignment = .justify }
        let document = try Setting.layOut([Setting.paragraph("aa bb cc dddddddddddddd ee", style)])
        let words = document.pages[0].lines[0].line.words
        #expect(words.map(\.word.text) == ["aa", " ", "bb", " ", "cc", " "])
        #expect(words.map { $0.x - Setting.margin } == [0, 10, 45, 55, 90, 100])
        #expect(document.pages[0].seen[1] == SeenLine(0, 10, "dddddddddddddd ee"))
    }

    @Test(arguments: [(Style.Alignment.start, 0), (.centre, 40), (.end, 80), (.justify, 0)])
    func `stands where its alignment says`(alignment: Style.Alignment, x: Int) throws {
        let document = try Setting.layOut([Setting.paragraph("four", Setting.style { $0.alignment = alignment })])
        #expect(document.seen == [[SeenLine(x, 0, "four")]])
    }

    @Test func `keeps the space at the end of a line, for those who take the text out`() throws {
        let document = try Setting.layOut([Setting.paragraph("alpha beta gamma delta epsilon ")])
        #expect(document.readText == "alpha beta gamma |delta epsilon")
    }

    @Test func `puts letters of all sizes on one baseline`() throws {
        var large = Setting.look
        large.size = 20
        let document = try Setting.layOut([Paragraph([Setting.text("small "), .text("large", large)], style: Setting.plain)])
        let lines = document.pages[0].lines
        #expect(lines.map(\.line.baseline) == [26, 26])
        #expect(lines.map(\.line.size) == [10, 20])
        #expect(Set(lines.map { $0.node?.index }).count == 1)
    }

    @Test func `underlines its words and not the space after them`() throws {
        var look = Setting.look
        look.underlined = true
        let document = try Setting.layOut([Paragraph([.text("alpha beta gamma delta", look)], style: Setting.plain)])
        #expect(document.pages[0].strokes.map { $0.to.x - $0.from.x } == [80, 25])
    }

    @Test func `gives a link a place of its own`() throws {
        let content = [Setting.text("see "), Setting.text("there", link: "https://example.org"), Setting.text(" now")]
        let document = try Setting.layOut([Paragraph(content, style: Setting.plain)])
        let roles = document.pages[0].lines.compactMap { $0.node.map { document.structure[$0].role } }
        #expect(roles == [.span, .link, .span])
        #expect(document.pages[0].lines[1].line.link == "https://example.org")
    }

    @Test func `leaves no line alone at the foot or the head of a page`() throws {
        let head = try Setting.layOut([Setting.lines(9, "a"), Setting.lines(4, "b")])
        #expect(head.pages.map { $0.seen.map(\.text).last } == ["a9", "b4"])
        let foot = try Setting.layOut([Setting.lines(11)])
        #expect(foot.pages.map { $0.seen.count } == [9, 2])
        let three = try Setting.layOut([Setting.lines(8, "a"), Setting.lines(3, "b")])
        #expect(three.pages.map { $0.seen.count } == [8, 3])
    }

    @Test func `has a part for each page in the structure`() throws {
        let document = try Setting.layOut([Setting.lines(14)])
        #expect(document.structure.nodes.map(\.role) == [.document, .paragraph, .span, .span])
        #expect(document.pages.map { Set($0.lines.map { $0.node?.index }) } == [[2], [3]])
    }

    @Test func `breaks lines where its author did`() throws {
        let content = [Setting.text("a"), .lineBreak, .lineBreak, Setting.text("b")]
        let document = try Setting.layOut([Paragraph(content, style: Setting.plain)])
        #expect(document.seen == [[SeenLine(0, 0, "a"), SeenLine(0, 20, "b")]])
    }

    @Test func `says which characters no font has, each once`() throws {
        let document = try Setting.layOut([Setting.paragraph("a\u{FFFF} b\u{FFFF}")])
        #expect(document.missingCharacters == ["\u{FFFF}"])
    }
}

@Suite struct `A text from right to left` {
    @Test func `stands at the right, its words from the right`() throws {
        let document = try Setting.layOut([Setting.paragraph("שלום עולם")])
        #expect(document.pages[0].lines[0].line.words.map(\.word.text) == ["עולם", " ", "שלום"])
        #expect(document.seen == [[SeenLine(55, 0, "עולם שלום")]])
    }

    @Test func `keeps its order within a line from left to right`() throws {
        let document = try Setting.layOut([Setting.paragraph("see אחת שתים 12 end")])
        #expect(document.pages[0].lines[0].line.words.map(\.word.text) == ["see", " ", "12", " ", "שתים", " ", "אחת", " ", "end"])
    }

    @Test func `keeps foreign words within it from left to right`() throws {
        let document = try Setting.layOut([Setting.paragraph("אחת two three ארבע")])
        #expect(document.pages[0].lines[0].line.words.map(\.word.text) == ["ארבע", " ", "two", " ", "three", " ", "אחת"])
    }
}
