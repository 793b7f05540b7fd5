import Testing
import Typesetting

@Suite struct `Room between blocks` {
    @Test func `is the larger of what both ask for`() throws {
        let first = Setting.style { $0.spaceAfter = 4 }
        let second = Setting.style { $0.spaceBefore = 10 }
        let document = try Setting.layOut([Setting.paragraph("a", first), Setting.paragraph("b", second)])
        #expect(document.pages[0].seen.map(\.y) == [0, 20])
    }

    @Test func `vanishes at the head of a page, and so does an empty room`() throws {
        let style = Setting.style { $0.spaceBefore = 10 }
        let document = try Setting.layOut([Setting.paragraph("a", style), PageBreak(), Space(30), Setting.paragraph("b", style)])
        #expect(document.seen == [[SeenLine(0, 0, "a")], [SeenLine(0, 0, "b")]])
    }

    @Test func `is taken by an empty room within a page`() throws {
        let document = try Setting.layOut([Setting.paragraph("a"), Space(30), Setting.paragraph("b")])
        #expect(document.pages[0].seen.map(\.y) == [0, 40])
    }

    @Test func `indents a block from its left edge`() throws {
        let style = Setting.style { $0.indent = 15 }
        let document = try Setting.layOut([Setting.paragraph("a", style)])
        #expect(document.seen == [[SeenLine(15, 0, "a")]])
    }
}

@Suite struct `A page break` {
    @Test func `starts one page, however often it is written`() throws {
        let document = try Setting.layOut([PageBreak(), Setting.paragraph("a"), PageBreak(), PageBreak(), Setting.paragraph("b"), PageBreak()])
        #expect(document.seen == [[SeenLine(0, 0, "a")], [SeenLine(0, 0, "b")]])
    }

    @Test func `may be asked for by a style`() throws {
        let style = Setting.style { $0.breaksBefore = true }
        let document = try Setting.layOut([Setting.paragraph("a"), Setting.paragraph("b", style)])
        #expect(document.pages.count == 2)
    }
}

@Suite struct `What is kept together` {
    @Test func `moves to the next page as a whole`() throws {
        let document = try Setting.layOut([Setting.lines(6), Keep([Setting.paragraph("x"), Setting.lines(4, "b")])])
        #expect(document.pages.map { $0.seen.map(\.text).first } == ["a1", "x"])
    }

    @Test func `is divided when no page can hold it`() throws {
        let document = try Setting.layOut([Keep([Setting.lines(12, "a"), Setting.lines(12, "b")])])
        #expect(document.pages.map { $0.seen.count } == [10, 10, 4])
    }
}

@Suite struct `A rule` {
    @Test func `is a line across, and decoration`() throws {
        let document = try Setting.layOut([Rule(stroke: Stroke(width: 2, colour: .black), style: Setting.plain), Setting.paragraph("a")])
        let page = document.pages[0]
        #expect(page.strokes.map(\.from) == [Point(x: 10, y: 11)])
        #expect(page.strokes.map(\.to) == [Point(x: 110, y: 11)])
        #expect(page.seen == [SeenLine(0, 2, "a")])
        #expect(page.marks[0].node == nil)
    }
}
