extension Table {
    package func breadth(by compositor: Compositor) -> Breadth {
        var whole = Breadth.none
        for (index, column) in columns.enumerated() {
            if case .fixed(let points) = column.width {
                whole = whole.widened(by: points)
            } else {
                let part = breadth(ofColumn: index, by: compositor)
                whole = Breadth(least: whole.least + part.least, natural: whole.natural + part.natural)
            }
        }
        return whole.widened(by: style.sideways)
    }

    /// What the cells of a column need. A cell over several columns takes what they have.
    func breadth(ofColumn column: Int, by compositor: Compositor) -> Breadth {
        var walk = ColumnWalk(column: column, count: columns.count)
        for row in head { walk.visit(row, compositor) }
        walk.endSection()
        for group in groups {
            for row in group.rows { walk.visit(row, compositor) }
            walk.endSection()
        }
        for row in foot { walk.visit(row, compositor) }
        return walk.breadth
    }
}

extension Table {
    var hasRowSpans: Bool {
        let sections = [head] + groups.map(\.rows) + [foot]
        return sections.contains { $0.contains { $0.cells.contains { $0.rowSpan > 1 } } }
    }
}

/// Goes down one column and measures its cells, over those that reach across or down.
private struct ColumnWalk {
    let column: Int
    var breadth = Breadth.none
    /// For each column, how many of the coming rows a cell above covers; empty as long as there are none.
    private var covered: [Int]
    private var isCovered = false

    init(column: Int, count: Int) {
        self.column = column
        covered = [Int](repeating: 0, count: count)
    }

    mutating func visit(_ row: Table.Row, _ compositor: Compositor) {
        if !isCovered, row.cells.count == covered.count, !row.cells.contains(where: { $0.rowSpan > 1 }) {
            measure(row.cells[column], compositor)
            return
        }
        var index = 0
        for cell in row.cells {
            while index < covered.count, covered[index] > 0 { index += 1 }
            guard index < covered.count else { break }
            let end = min(index + max(cell.columnSpan, 1), covered.count)
            if index == column { measure(cell, compositor) }
            if cell.rowSpan > 1 { for place in index..<end { covered[place] = cell.rowSpan } }
            index = end
        }
        for place in covered.indices where covered[place] > 0 { covered[place] -= 1 }
        isCovered = covered.contains { $0 > 0 }
    }

    /// Cells do not reach from one section of a table into the next.
    mutating func endSection() {
        if !isCovered { return }
        covered = [Int](repeating: 0, count: covered.count)
        isCovered = false
    }

    private mutating func measure(_ cell: Table.Cell, _ compositor: Compositor) {
        guard cell.columnSpan <= 1 else { return }
        let padding = cell.style.padding.left + cell.style.padding.right
        for block in cell.content { breadth = breadth.union(block.breadth(by: compositor).widened(by: padding)) }
    }
}
