import Testing
import Typesetting

@Suite struct `What runs on every page` {
    private func manuscript(_ lines: Int, header: Manuscript.Running = .init(), footer: Manuscript.Running = .init()) -> Manuscript {
        var manuscript = Setting.manuscript([Setting.lines(lines)])
        manuscript.header = header
        manuscript.footer = footer
        return manuscript
    }

    @Test func `leaves its room to the body, and knows the number of the page and of all pages`() throws {
        let numbers = Paragraph([.pageNumber(Setting.look), Setting.text(" of "), .pageCount(Setting.look)], style: Setting.plain)
        let document = try Typesetter(tools: .plain).layOut(manuscript(20, footer: .init(every: [numbers])))
        #expect(document.pages.map { $0.seen.last } == [SeenLine(0, 90, "1 of 3"), SeenLine(0, 90, "2 of 3"), SeenLine(0, 90, "3 of 3")])
        #expect(document.pages.map { $0.seen.count } == [10, 10, 3])
        #expect(!document.readText.contains("of"))
    }

    @Test func `may differ on the first page`() throws {
        let header = Manuscript.Running(every: [Setting.paragraph("short")], first: [Setting.lines(3, "long")])
        let document = try Typesetter(tools: .plain).layOut(manuscript(20, header: header))
        let body = document.pages.map { page in page.seen.filter { $0.text.hasPrefix("a") } }
        #expect(body.map(\.count) == [7, 9, 4])
        #expect(body.map { $0.first?.y } == [30, 10, 10])
    }

    @Test func `must leave some room to the body`() throws {
        let tall = manuscript(1, header: .init(every: [Setting.lines(9)]))
        #expect(throws: LayoutFault.self) { try Typesetter(tools: .plain).layOut(tall) }
    }

    @Test func `alone knows the number of the page`() throws {
        let body = [Paragraph([.pageNumber(Setting.look)], style: Setting.plain)]
        #expect(throws: LayoutFault.self) { try Setting.layOut(body) }
    }
}

@Suite struct `A watermark` {
    @Test func `is drawn first on each page, as decoration`() throws {
        var manuscript = Setting.manuscript([Setting.lines(15)])
        manuscript.watermark = Manuscript.Watermark(text: "DRAFT", look: TextLook(face: Setting.look.face, size: 30))
        let document = try Typesetter(tools: .plain).layOut(manuscript)
        for page in document.pages {
            guard case .watermark(let line, let angle) = page.marks[0].shape else {
                Issue.record("no watermark")
                continue
            }
            #expect(line.words.map(\.word.text) == ["DRAFT"])
            #expect(page.marks[0].node == nil)
            #expect(angle < 0)
        }
    }
}

@Suite struct `A footnote` {
    private func paragraph(_ text: String, _ note: String) -> Paragraph {
        Paragraph([Setting.text(text), .footnote([Setting.text(note)], Setting.look)], style: Setting.plain)
    }

    @Test func `stands at the foot of the page of its mark, and is read after it`() throws {
        let document = try Setting.layOut([paragraph("one", "note"), Setting.paragraph("two")])
        let page = document.pages[0]
        #expect(page.seen.map(\.text) == ["one", "1", "1\u{A0}note", "two"])
        #expect([0, 2, 3].map { page.seen[$0].y } == [0, 90, 10])
        #expect(document.structure.nodes.map(\.role) == [.document, .paragraph, .span, .note, .paragraph])
    }

    @Test func `takes its line with it to the next page when there is no room for it`() throws {
        let document = try Setting.layOut([Setting.lines(9), paragraph("one", "note")])
        #expect(document.pages.map { $0.seen.map(\.text).first } == ["a1", "one"])
    }

    @Test func `of a table's cell is found as well`() throws {
        let row = Table.Row(cells: [Table.Cell([paragraph("cell", "note")], style: Setting.plain), Rows.cell("b")])
        let document = try Setting.layOut([Rows.table([row])])
        #expect(document.pages[0].seen.first { $0.text.hasSuffix("note") }?.y == 90)
        #expect(document.structure.nodes.count { $0.role == .note } == 1)
    }

    @Test func `is numbered through the document`() throws {
        let document = try Setting.layOut([paragraph("one", "x"), PageBreak(), paragraph("two", "y")])
        #expect(document.pages.map { page in page.seen.first { $0.y == 90 }?.text } == ["1\u{A0}x", "2\u{A0}y"])
    }
}

@Suite struct `A typesetter` {
    @Test func `gives the same document each time, and shapes a word once`() throws {
        let shaper = PlainShaper()
        let typesetter = Typesetter(tools: Tools(shaper: shaper, hyphenator: PlainHyphenator(), codes: PlainCodes()))
        var maker = ManuscriptByChance(seed: 7)
        let manuscript = maker.manuscript()
        let first = try typesetter.layOut(manuscript)
        let count = shaper.count
        let second = try typesetter.layOut(manuscript)
        #expect(shaper.count == count)
        #expect(first.seen == second.seen)
        #expect(first.structure.nodes.map(\.role) == second.structure.nodes.map(\.role))
    }

    @Test func `sets a word of a hundred thousand letters`() throws {
        let document = try Setting.layOut([Setting.paragraph(String(repeating: "abcdefgh", count: 1 << 14))], width: 500, height: 10_000)
        let words = document.pages.flatMap(\.lines).flatMap(\.line.words)
        #expect(words.reduce(0) { $0 + $1.word.text.utf8.count } == 1 << 17)
    }

    @Test func `gives one empty page for an empty manuscript`() throws {
        let document = try Setting.layOut([])
        #expect(document.pages.count == 1)
        #expect(document.structure.nodes.count == 1)
    }
}
