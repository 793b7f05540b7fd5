import Testing
import Typesetting

@Suite struct `A box` {
    private let style = Setting.style {
        $0.padding = Insets(all: 5)
        $0.background = Colour(red: 240, green: 240, blue: 240)
        let stroke = Stroke(width: 1, colour: .black)
        $0.border = Border(top: stroke, right: stroke, bottom: stroke, left: stroke)
    }

    @Test func `draws its ground behind its text, and lines around it`() throws {
        let document = try Setting.layOut([BoxBlock([Setting.lines(2)], style: style), Setting.paragraph("after")])
        let page = document.pages[0]
        #expect(page.fills.map(\.rect) == [Rect(x: 10, y: 10, width: 100, height: 30)])
        #expect(page.strokes.count == 4)
        #expect(page.seen == [SeenLine(5, 5, "a1"), SeenLine(5, 15, "a2"), SeenLine(0, 30, "after")])
        #expect(page.marks[0].node == nil)
    }

    @Test func `goes on on the next page, with padding on both`() throws {
        let document = try Setting.layOut([BoxBlock([Setting.lines(12)], style: style)])
        #expect(document.pages.map { $0.seen.count } == [9, 3])
        #expect(document.pages.map { $0.fills.map(\.rect.height) } == [[100], [40]])
        #expect(document.pages[1].seen[0].y == 5)
        // Open at the foot of the first page and at the head of the second.
        #expect(document.pages.map(\.strokes.count) == [3, 3])
    }

    @Test func `stays whole where it is asked to, unless it is taller than a page`() throws {
        var whole = style
        whole.keepsTogether = true
        let moved = try Setting.layOut([Setting.lines(5), BoxBlock([Setting.lines(6, "b")], style: whole)])
        #expect(moved.pages.map { $0.seen.map(\.text).first } == ["a1", "b1"])
        let divided = try Setting.layOut([BoxBlock([Setting.lines(20, "b")], style: whole)])
        #expect(divided.pages.map { $0.seen.count } == [9, 9, 2])
    }

    @Test func `may be a paragraph of its own`() throws {
        let document = try Setting.layOut([Setting.paragraph("x", style)])
        #expect(document.pages[0].seen == [SeenLine(5, 5, "x")])
        #expect(document.structure.nodes.map(\.role) == [.document, .paragraph])
    }
}
