import Typesetting

/// A row of numbers that looks like chance and is the same each time (SplitMix64).
struct Chance {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(seed) &* 0xD134_2543_DE82_EF95 }

    mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(bound))
    }

    mutating func isOneIn(_ count: Int) -> Bool { next(count) == 0 }
}

/// Manuscripts by chance, whose words are numbered in reading order: "w1", "w2"…
struct ManuscriptByChance {
    private var chance: Chance
    private(set) var words = 0
    /// Blocks that go on side by side over pages are read in another order than they were written.
    var hasColumns = true
    /// The text of a footnote is read at its mark, which is not where it is written when it is owed to the next page.
    var hasFootnotes = true
    private var footnotes: [Int] = []

    init(seed: Int) { chance = Chance(seed) }

    mutating func manuscript() -> Manuscript {
        let running = Manuscript.Running(every: [
            Paragraph([.pageNumber(Setting.look), Setting.text(" of "), .pageCount(Setting.look)], style: Setting.plain)
        ])
        var manuscript = Setting.manuscript(blocks(6 + chance.next(10), depth: 0), width: 200, height: 120 + Double(chance.next(100)))
        manuscript.footer = running
        if chance.isOneIn(2) { manuscript.header = running }
        return manuscript
    }

    private mutating func blocks(_ count: Int, depth: Int) -> [any Block] { (0..<count).map { _ in block(depth) } }

    private mutating func style() -> Style {
        var style = Setting.plain
        style.spaceBefore = Double(chance.next(8))
        style.spaceAfter = Double(chance.next(8))
        style.indent = chance.isOneIn(5) ? 8 : 0
        style.alignment = Style.Alignment.allCases[chance.next(4)]
        style.hyphenates = false
        style.keepsWithNext = chance.isOneIn(8)
        style.keepsTogether = chance.isOneIn(8)
        style.breaksBefore = chance.isOneIn(20)
        return style
    }

    private mutating func boxed() -> Style {
        var style = style()
        if chance.isOneIn(2) { style.padding = Insets(all: Double(chance.next(4))) }
        if chance.isOneIn(2) { style.background = .white }
        if chance.isOneIn(2) { style.border = Border(top: Stroke(width: 1, colour: .black), left: Stroke(width: 1, colour: .black)) }
        return style
    }

    mutating func inlines(_ count: Int) -> [Inline] {
        var inlines: [Inline] = []
        for index in 0..<max(count, 1) {
            words += 1
            var look = Setting.look
            look.face.bold = chance.isOneIn(9)
            look.underlined = chance.isOneIn(15)
            inlines.append(.text(index == 0 ? "w\(words)" : " w\(words)", look, link: chance.isOneIn(12) ? "https://example.org/\(words)" : nil))
            if chance.isOneIn(40) { inlines.append(.lineBreak) }
        }
        return inlines
    }

    private mutating func paragraph(_ most: Int) -> Paragraph {
        var inlines = inlines(1 + chance.next(most))
        if hasFootnotes, chance.isOneIn(10) { inlines.append(.footnote(self.inlines(1 + chance.next(20)), Setting.look)) }
        return Paragraph(inlines, style: chance.isOneIn(6) ? boxed() : style())
    }

    private mutating func block(_ depth: Int) -> any Block {
        switch chance.next(depth > 1 ? 6 : 15) {
        case 0, 1, 2: return paragraph(80)
        case 3: return paragraph(3)
        case 4: return Space(Double(chance.next(20)))
        case 5: return Rule(stroke: Stroke(width: 1, colour: .black), style: style())
        case 6: return Heading(level: 1 + chance.next(4), inlines(1 + chance.next(8)), style: style())
        case 7: return list(depth)
        case 8, 9, 10: return table(depth)
        case 11: return BoxBlock(blocks(1 + chance.next(3), depth: depth + 1), style: boxed())
        case 12: return Keep(blocks(1 + chance.next(2), depth: depth + 1))
        case 13: return SignatureField(name: "s", caption: inlines(2), height: 20, style: style())
        default: return hasColumns ? columns(depth) : paragraph(20)
        }
    }

    private mutating func list(_ depth: Int) -> ListBlock {
        let items = (0..<(1 + chance.next(4))).map { _ in
            words += 1
            let label = "w\(words)"
            return ListBlock.Item(label: [Setting.text(label)], content: blocks(1 + chance.next(2), depth: depth + 1))
        }
        return ListBlock(items: items, labelWidth: 30, style: style())
    }

    private mutating func columns(_ depth: Int) -> any Block {
        if chance.isOneIn(2) { return Flow(count: 2, gap: 5, content: blocks(1 + chance.next(4), depth: depth + 2), style: style()) }
        let contents = (0..<2).map { _ in blocks(1 + chance.next(2), depth: depth + 2) }
        return Columns(widths: [.share(1), .share(2)], gap: 5, contents: contents, style: style())
    }

    private mutating func table(_ depth: Int) -> Table {
        let widths: [Table.Column.Width] = [.fixed(40), .fitted, .share(1), .fitted]
        let columns = (0..<(2 + chance.next(3))).map { Table.Column(widths[$0]) }
        let head = chance.isOneIn(3) ? [] : [row(columns.count, depth)]
        let groups = (0..<(1 + chance.next(3))).map { _ in
            Table.Group(rows: rows(columns.count, 1 + chance.next(10), depth), keepsFirst: chance.isOneIn(3), repeatsFirst: chance.isOneIn(3))
        }
        let foot = chance.isOneIn(3) ? [row(columns.count, depth)] : []
        var carry: Table.Carry?
        if chance.isOneIn(2) {
            carry = Table.Carry(forward: [Setting.text("fwd")], brought: [Setting.text("brt")], columns: [columns.count - 1], style: Setting.plain) {
                String($0)
            }
        }
        return Table(columns: columns, head: head, groups: groups, foot: foot, carry: carry, style: style())
    }

    /// Rows where a cell of the first column may reach down, with a cell less in the next.
    private mutating func rows(_ columns: Int, _ count: Int, _ depth: Int) -> [Table.Row] {
        var rows: [Table.Row] = []
        var covered = 0
        while rows.count < count {
            let spans = covered == 0 && columns > 2 && chance.isOneIn(8)
            var row = row(columns - (covered > 0 || spans ? 1 : 0), depth)
            if covered > 0 {
                covered -= 1
            } else if spans {
                row.cells[0].columnSpan = 2
            } else if count - rows.count > 2, chance.isOneIn(6) {
                row.cells[0].rowSpan = 3
                covered = 2
            }
            rows.append(row)
        }
        return rows
    }

    private mutating func row(_ columns: Int, _ depth: Int) -> Table.Row {
        let cells = (0..<columns).map { _ in cell(depth) }
        return Table.Row(cells: cells, carried: [Int64(chance.next(1000))])
    }

    private mutating func cell(_ depth: Int) -> Table.Cell {
        var style = Setting.plain
        if chance.isOneIn(3) { style.padding = Insets(all: 2) }
        if chance.isOneIn(6) { style.background = .white }
        if chance.isOneIn(4) { style.border.bottom = Stroke(width: 0.5, colour: .black) }
        if chance.isOneIn(12) { return Table.Cell([], style: style) }
        if hasColumns, chance.isOneIn(40) { return Table.Cell(blocks(3, depth: depth + 2), style: style) }
        return Table.Cell([Paragraph(inlines(1 + chance.next(3)), style: Setting.plain)], style: style)
    }
}
