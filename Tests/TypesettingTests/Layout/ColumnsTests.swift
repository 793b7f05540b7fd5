import Testing
import Typesetting

@Suite struct `Columns beside each other` {
    @Test func `stand side by side, each read before the next`() throws {
        let columns = Columns(
            widths: [.share(1), .fixed(40)], gap: 10, contents: [[Setting.lines(2, "a")], [Setting.lines(3, "b")]], style: Setting.plain)
        let document = try Setting.layOut([columns, Setting.paragraph("after")])
        let expected = [
            SeenLine(0, 0, "a1"), SeenLine(0, 10, "a2"), SeenLine(60, 0, "b1"), SeenLine(60, 10, "b2"), SeenLine(60, 20, "b3"),
            SeenLine(0, 30, "after"),
        ]
        #expect(document.pages[0].seen == expected)
    }

    @Test func `go on together on the next page when no page can hold them`() throws {
        let columns = Columns(
            widths: [.share(1), .share(1)], gap: 0, contents: [[Setting.lines(12, "a")], [Setting.lines(25, "b")]], style: Setting.plain)
        let document = try Setting.layOut([columns])
        #expect(document.pages.map { page in page.seen.count { $0.text.hasPrefix("a") } } == [10, 2, 0])
        #expect(document.pages.map { page in page.seen.count { $0.text.hasPrefix("b") } } == [10, 10, 5])
    }
}

@Suite struct `Text that flows in columns` {
    private func flow(_ content: [any Block]) -> Flow { Flow(count: 2, gap: 10, content: content, style: Setting.plain) }

    @Test func `ends at the same height in all`() throws {
        let document = try Setting.layOut([flow([Setting.lines(8)]), Setting.paragraph("after")])
        #expect(document.pages[0].seen.map(\.x) == [0, 0, 0, 0, 55, 55, 55, 55, 0])
        #expect(document.pages[0].seen.last == SeenLine(0, 40, "after"))
    }

    @Test func `fills a page before the next, and is balanced on the last`() throws {
        let document = try Setting.layOut([Setting.lines(4, "x"), flow([Setting.lines(20, "f")])])
        #expect(document.pages.map { page in page.seen.count { $0.text.hasPrefix("f") && $0.x == 0 } } == [6, 4])
        #expect(document.pages.map { page in page.seen.count { $0.text.hasPrefix("f") && $0.x == 55 } } == [6, 4])
    }

    @Test func `takes the head of its table to the next page when only the head fits`() throws {
        let table = Rows.table(Rows.numbered(6), head: [Rows.row("H", "I")])
        let title = Setting.paragraph("title", Setting.style { $0.keepsWithNext = true })
        let document = try Setting.layOut([Setting.lines(7, "x"), title, flow([table])])
        #expect(document.pages[0].seen.map(\.text).allSatisfy { $0.hasPrefix("x") })
        #expect(document.pages[1].seen.first?.text == "title")
    }
}
