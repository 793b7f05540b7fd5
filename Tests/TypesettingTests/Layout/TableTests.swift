import Testing
import Typesetting

/// Short forms for tables: cells of one line.
enum Rows {
    static func cell(_ text: String, _ change: (inout Table.Cell) -> Void = { _ in }) -> Table.Cell {
        var cell = Table.Cell(text.isEmpty ? [] : [Setting.paragraph(text)], style: Setting.plain)
        change(&cell)
        return cell
    }

    static func row(_ texts: String..., carried: [Int64] = [], keeps: Bool = false) -> Table.Row {
        Table.Row(cells: texts.map { cell($0) }, carried: carried, keepsWithPrevious: keeps)
    }

    static func table(
        _ rows: [Table.Row], widths: [Table.Column.Width] = [.fixed(40), .share(1)], head: [Table.Row] = [], foot: [Table.Row] = [],
        carry: Table.Carry? = nil
    ) -> Table {
        Table(columns: widths.map { Table.Column($0) }, head: head, groups: [Table.Group(rows: rows)], foot: foot, carry: carry, style: Setting.plain)
    }

    static func numbered(_ count: Int) -> [Table.Row] { (1...count).map { row("a\($0)", "b\($0)", carried: [Int64($0)]) } }

    static let carry = Table.Carry(forward: [Setting.text("forward")], brought: [Setting.text("brought")], columns: [1], style: Setting.plain) {
        "=\($0)"
    }
}

@Suite struct `The columns of a table` {
    @Test func `are fixed, as wide as their widest cell, and share the rest`() throws {
        let table = Rows.table(
            [Rows.row("a", "wide", "x", "y"), Rows.row("b", "c", "z", "w")], widths: [.fixed(20), .fitted, .share(1), .share(2)])
        let document = try Setting.layOut([table], width: 130)
        #expect(document.pages[0].seen.map(\.x) == [0, 20, 40, 70, 0, 20, 40, 70])
    }

    @Test func `become narrower by what they can spare when there is no room, and words stay whole`() throws {
        let table = Rows.table([Rows.row("one two three four", "unbreakable")], widths: [.fitted, .fitted])
        let document = try Setting.layOut([table], width: 100)
        #expect(document.pages[0].seen.map(\.text) == ["one two", "three", "four", "unbreakable"])
    }

    @Test func `never leave the page, even when words must be divided`() throws {
        let table = Rows.table([Rows.row("incomprehensibilities", "incomprehensibilities")], widths: [.fitted, .fitted])
        let document = try Setting.layOut([table], width: 100)
        #expect(document.pages[0].seen.allSatisfy { $0.text.count <= 10 })
        #expect(document.pages[0].seen.map(\.text).joined() == "incomprehensibilitiesincomprehensibilities")
    }
}

@Suite struct `A table over several pages` {
    @Test func `repeats its head on each page, and holds it once in the structure`() throws {
        let document = try Setting.layOut([Rows.table(Rows.numbered(20), head: [Rows.row("H1", "H2")])])
        #expect(document.pages.map { page in page.seen.count { $0.text.hasPrefix("H") } } == [2, 2, 2])
        #expect(document.pages.map { $0.seen.first?.y } == [0, 0, 0])
        #expect(document.structure.nodes.count { $0.role == .tableHead } == 1)
        #expect(document.structure.nodes.count { $0.role == .headerCell } == 2)
        #expect(document.structure.nodes.filter { $0.role == .headerCell }.allSatisfy { $0.attributes.scope == .column })
        #expect(document.structure.nodes.count { $0.role == .row } == 21)
    }

    @Test func `carries its sums from page to page`() throws {
        let document = try Setting.layOut([Rows.table(Rows.numbered(20), carry: Rows.carry)])
        #expect(document.pages[0].seen.suffix(2).map(\.text) == ["forward", "=\((1...9).reduce(0, +))"])
        #expect(document.pages[1].seen.prefix(2).map(\.text) == ["brought", "=\((1...9).reduce(0, +))"])
        #expect(document.pages[1].seen.suffix(2).map(\.text) == ["forward", "=\((1...17).reduce(0, +))"])
        #expect(document.pages[2].seen.map(\.text) == ["brought", "=153", "a18", "b18", "a19", "b19", "a20", "b20"])
        #expect(!document.readText.contains("forward"))
    }

    @Test func `carries nothing when it fits on one page`() throws {
        let document = try Setting.layOut([Rows.table(Rows.numbered(10), carry: Rows.carry)])
        #expect(document.pages.map { $0.seen.count } == [20])
    }

    @Test func `keeps its foot with the last row`() throws {
        let document = try Setting.layOut([Rows.table(Rows.numbered(10), foot: [Rows.row("total", "55")])])
        #expect(document.pages.map { $0.seen.map(\.text).first } == ["a1", "a10"])
    }

    @Test func `keeps a total with the row before it`() throws {
        let rows = Rows.numbered(10) + [Rows.row("total", "55", keeps: true), Rows.row("next", "1")]
        let document = try Setting.layOut([Rows.table(rows)])
        #expect(document.pages.map { $0.seen.map(\.text).first } == ["a1", "a10"])
    }

    @Test func `keeps the first row of a group with the second, and repeats it where asked`() throws {
        let first = Table.Group(rows: Rows.numbered(9))
        let second = Table.Group(rows: [Rows.row("title", "")] + Rows.numbered(12), repeatsFirst: true)
        let table = Table(columns: [Table.Column(.fixed(40)), Table.Column(.share(1))], groups: [first, second], style: Setting.plain)
        let document = try Setting.layOut([table])
        #expect(document.pages.map { $0.seen.map(\.text).first } == ["a1", "title", "title"])
        #expect(document.pages[1].seen.map(\.text).last == "b9")
    }

    @Test func `moves a row that does not fit, and divides one that is taller than a page`() throws {
        let tall = Table.Row(cells: [Rows.cell("left"), Table.Cell([Setting.lines(6, "m")], style: Setting.plain)])
        let moved = try Setting.layOut([Rows.table(Rows.numbered(6) + [tall])])
        #expect(moved.pages.map { $0.seen.map(\.text).first } == ["a1", "left"])
        let huge = Table.Row(cells: [Rows.cell("left"), Table.Cell([Setting.lines(25, "m")], style: Setting.plain)])
        let divided = try Setting.layOut([Rows.table(Rows.numbered(4) + [huge])])
        let lines = divided.pages.map { page in page.seen.count { $0.text.hasPrefix("m") } }
        #expect(lines == [6, 10, 9])
        let rows = divided.structure.nodes.filter { $0.role == .row }
        #expect(rows.count == 7)
        #expect(divided.structure.nodes.count { $0.role == .cell } == 14)
    }

    @Test func `of ten thousand rows comes to its end`() throws {
        let table = Rows.table(Rows.numbered(10_000), head: [Rows.row("H", "I")], carry: Rows.carry)
        let document = try Setting.layOut([table], height: 10_000)
        #expect(document.pages.last?.seen.last?.text == "b10000")
        // A page holds a thousand lines: the head, 998 rows and what is carried forward; later ones also what is brought.
        #expect(document.pages.count == 11)
    }
}

@Suite struct `The cells of a table` {
    @Test func `may reach over columns and rows`() throws {
        let first = Table.Row(cells: [Rows.cell("down") { $0.rowSpan = 2 }, Rows.cell("b1")])
        let third = Table.Row(cells: [Rows.cell("across both") { $0.columnSpan = 2 }])
        let document = try Setting.layOut([Rows.table([first, Rows.row("b2"), third])])
        let expected = [SeenLine(0, 0, "down"), SeenLine(40, 0, "b1"), SeenLine(40, 10, "b2"), SeenLine(0, 20, "across both")]
        #expect(document.pages[0].seen == expected)
        let attributes = document.structure.nodes.filter { $0.role == .cell }.map(\.attributes)
        #expect(attributes.map(\.rowSpan) == [2, 1, 1, 1])
        #expect(attributes.map(\.columnSpan) == [1, 1, 1, 2])
    }

    @Test func `make room in their last row when they reach down`() throws {
        let tall = Table.Cell([Setting.lines(4, "m")], rowSpan: 2, style: Setting.plain)
        let document = try Setting.layOut([Rows.table([Table.Row(cells: [tall, Rows.cell("b1")]), Rows.row("b2"), Rows.row("c", "d")])])
        let right = document.pages[0].seen.filter { $0.x == 40 }
        #expect(right.map(\.y) == [0, 10, 40])
    }

    @Test func `have padding, a ground and lines, drawn behind the text and as decoration`() throws {
        var style = Setting.plain
        style.padding = Insets(top: 2, right: 3, bottom: 4, left: 5)
        style.background = Colour(red: 200, green: 200, blue: 200)
        style.border.bottom = Stroke(width: 1, colour: .black)
        let cells = ["x", "y"].map { Table.Cell([Setting.paragraph($0)], style: style) }
        let document = try Setting.layOut([Rows.table([Table.Row(cells: cells)])])
        let page = document.pages[0]
        let grounds = [Rect(x: 10, y: 10, width: 40, height: 16), Rect(x: 50, y: 10, width: 60, height: 16)]
        #expect(page.fills.map(\.rect) == grounds)
        #expect(page.strokes.map(\.from) == [Point(x: 10, y: 26)])
        #expect(page.strokes.map(\.to) == [Point(x: 110, y: 26)])
        #expect(page.seen == [SeenLine(5, 2, "x"), SeenLine(45, 2, "y")])
        #expect(page.marks.prefix(3).allSatisfy { $0.node == nil })
    }

    @Test func `are in the structure even when they are empty, and all rows have as many`() throws {
        let document = try Setting.layOut([Rows.table([Rows.row("a", ""), Rows.row("b")])])
        #expect(document.structure.nodes.count { $0.role == .cell } == 4)
    }

    @Test func `take the text of their one paragraph themselves`() throws {
        let document = try Setting.layOut([Rows.table([Rows.row("a", "b")])])
        #expect(document.structure.nodes.map(\.role) == [.document, .table, .tableBody, .row, .cell, .cell])
    }

    @Test func `are refused when there are more than columns`() throws {
        #expect(throws: LayoutFault.self) { try Setting.layOut([Rows.table([Rows.row("a", "b", "c")])]) }
    }
}
