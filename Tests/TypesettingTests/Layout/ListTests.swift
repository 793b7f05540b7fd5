import Testing
import Typesetting

@Suite struct `A list` {
    private func list(_ contents: [[any Block]]) -> ListBlock {
        let items = contents.map { ListBlock.Item(label: [Setting.text("•")], content: $0) }
        return ListBlock(items: items, labelWidth: 20, style: Setting.plain)
    }

    @Test func `puts its labels before the first line of each item`() throws {
        let document = try Setting.layOut([list([[Setting.paragraph("alpha beta gamma delta")], [Setting.paragraph("b")]])])
        let expected = [
            SeenLine(0, 0, "•"), SeenLine(20, 0, "alpha beta gamma"), SeenLine(20, 10, "delta"), SeenLine(0, 20, "•"), SeenLine(20, 20, "b"),
        ]
        #expect(document.pages[0].seen == expected)
    }

    @Test func `has items with a label and a body in the structure`() throws {
        let document = try Setting.layOut([list([[Setting.paragraph("a")], [Setting.paragraph("b"), Setting.paragraph("c")]])])
        let expected: [Structure.Role] = [
            .document, .list, .listItem, .label, .listBody, .listItem, .label, .listBody, .paragraph, .paragraph,
        ]
        #expect(document.structure.nodes.map(\.role) == expected)
    }

    @Test func `never leaves a label without its text`() throws {
        let document = try Setting.layOut([Setting.lines(9), list([[Setting.lines(3, "b")]])])
        #expect(document.pages.map { $0.seen.map(\.text).first } == ["a1", "•"])
    }

    @Test func `keeps label and text level when the text asks for room before it`() throws {
        let style = Setting.style { $0.spaceBefore = 5 }
        let document = try Setting.layOut([Setting.paragraph("x"), list([[Setting.paragraph("b", style)]])])
        #expect(document.pages[0].seen.map(\.y) == [0, 15, 15])
    }
}
