/// What is carried from page to page: the sums of the rows so far, written at the foot of a page and at the head of the next.
final class CarriedSums {
    enum Kind {
        case forward
        case brought
    }

    private let carry: Table.Carry
    private let setting: TableSetting
    /// The sums before each row, row by row, and after the last.
    private var totals: [Int64]

    init(_ carry: Table.Carry, in setting: TableSetting) {
        self.carry = carry
        self.setting = setting
        totals = [Int64](repeating: 0, count: carry.columns.count)
    }

    var rowCount: Int { totals.count / carry.columns.count - 1 }

    /// Adds a row's amounts; returns its number.
    func add(_ amounts: [Int64]) throws -> Int {
        let number = rowCount
        let first = totals.count - carry.columns.count
        for index in carry.columns.indices {
            let (sum, overflow) = totals[first + index].addingReportingOverflow(index < amounts.count ? amounts[index] : 0)
            if overflow { throw LayoutFault.sumTooLarge }
            totals.append(sum)
        }
        return number
    }

    /// Measured with the sums of all rows.
    func height(_ kind: Kind) throws -> Points {
        let scratch = Sheet()
        return try stack(kind, before: rowCount, at: 0, on: scratch)
    }

    func draw(_ kind: Kind, before row: Int, at y: Points, on sheet: Sheet) throws {
        _ = try stack(kind, before: max(row, 0), at: y, on: sheet)
    }

    private func stack(_ kind: Kind, before row: Int, at y: Points, on sheet: Sheet) throws -> Points {
        let count = carry.columns.count
        let sums = Array(totals[(row * count)..<((row + 1) * count)])
        let cells = self.row(kind == .forward ? carry.forward : carry.brought, sums)
        return try setting.drawDecoration(cells, at: y, on: sheet)
    }

    /// The label stands in the columns before the first sum, or in the first that carry none.
    private func row(_ label: [Inline], _ sums: [Int64]) -> Table.Row {
        var cells: [Table.Cell] = []
        var owed: [Inline]? = label
        var column = 0
        let count = setting.edges.count - 1
        while column < count {
            if let index = carry.columns.firstIndex(of: column) {
                cells.append(cell([.text(carry.write(sums[index]), carry.style.look)], .end, column, span: 1))
                column += 1
                continue
            }
            var span = 1
            while column + span < count, !carry.columns.contains(column + span) { span += 1 }
            cells.append(cell(owed ?? [], carry.style.alignment, column, span: span))
            owed = nil
            column += span
        }
        return Table.Row(cells: cells)
    }

    private func cell(_ content: [Inline], _ alignment: Style.Alignment, _ column: Int, span: Int) -> Table.Cell {
        var frame = carry.style
        if frame.padding == .none { frame.padding = setting.table.padding(ofColumn: column) }
        let text = Style(look: carry.style.look, lineHeight: carry.style.lineHeight, alignment: alignment)
        return Table.Cell(content.isEmpty ? [] : [Paragraph(content, style: text)], columnSpan: span, style: frame)
    }
}

extension TableSetting {
    /// Draws a row that has no place in the structure; returns its height.
    func drawDecoration(_ cells: Table.Row, at y: Points, on sheet: Sheet) throws -> Points {
        try stack(cells, under: nil)
        var ground: [Mark] = []
        row.drawGround(cells, from: edges[0], to: edges[edges.count - 1], into: &ground)
        for mark in ground + row.sheet.marks { sheet.append(mark, down: y) }
        return row.height
    }
}

extension Table {
    /// The padding of the first plain cell of a column, for rows that are to stand in line with it.
    func padding(ofColumn column: Int) -> Insets {
        for group in groups {
            for row in group.rows where row.cells.count == columns.count { return row.cells[column].style.padding }
        }
        return .none
    }
}
