import Testing
import Typesetting

@Suite struct `A heading` {
    private func heading(_ level: Int, _ text: String) -> Heading { Heading(level: level, [Setting.text(text)], style: Setting.plain) }

    @Test func `stays with what follows`() throws {
        let document = try Setting.layOut([Setting.lines(9, "a"), heading(1, "Title"), Setting.lines(3, "b")])
        #expect(document.pages.map { $0.seen.map(\.text).first } == ["a1", "Title"])
    }

    @Test func `stays with the first rows of a table, head included`() throws {
        let table = Rows.table(Rows.numbered(5), head: [Rows.row("H", "I")])
        let document = try Setting.layOut([Setting.lines(8, "a"), heading(1, "Title"), table])
        #expect(document.pages.map { $0.seen.map(\.text).first } == ["a1", "Title"])
    }

    @Test func `stays with what follows an empty room`() throws {
        let document = try Setting.layOut([Setting.lines(8, "a"), heading(1, "Title"), Space(5), Setting.lines(3, "b")])
        #expect(document.pages.map { $0.seen.map(\.text).first } == ["a1", "Title"])
    }

    @Test func `enters the outline with its page and height, links and marks left out`() throws {
        let document = try Setting.layOut([heading(1, "One"), PageBreak(), Setting.lines(2), heading(2, "Two")])
        #expect(
            document.outline == [
                TypesetDocument.OutlineEntry(title: "One", level: 1, page: 0, y: 10),
                TypesetDocument.OutlineEntry(title: "Two", level: 2, page: 1, y: 30),
            ])
    }

    @Test func `leaves no gap in the levels`() throws {
        let document = try Setting.layOut([heading(2, "a"), heading(4, "b"), heading(4, "c"), heading(1, "d"), heading(3, "e")])
        #expect(document.structure.nodes.dropFirst().map(\.role) == [.heading1, .heading2, .heading3, .heading1, .heading2])
    }
}
