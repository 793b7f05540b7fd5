extension TableSetting {
    /// Sets rows one under the other, each a strip.
    func set(
        _ rows: [Table.Row], in galley: Galley, under section: Structure.Node.ID?, isHead: Bool = false, rule: (Int) -> Strip.Rule,
        row number: (Int) throws -> Int
    ) throws {
        var spanStart: (index: Int, mark: (strips: Int, marks: Int, anchors: Int), notes: Int)?
        var numbers: [Int] = []
        var index = 0
        while index < rows.count {
            if hanging.isEmpty { spanStart = (index, galley.mark, compositor.footnotes.count) }
            if numbers.count == index { numbers.append(try number(index)) }
            let bound = hanging.isEmpty ? rule(index) : max(rule(index), .tied)
            let rowsLeft = rows.count - index
            try set(rows[index], in: galley, under: section, isHead: isHead, rowsLeft: rowsLeft, rule: bound, number: numbers[index])
            index += 1
            if hanging.isEmpty, let start = spanStart, index - start.index > 1 {
                let height = galley.strips[start.mark.strips...].reduce(0) { $0 + $1.height }
                if height > compositor.tallest * 0.5, !ignoresRowSpans {
                    // Together they would not fit on a page: set again, the tall cells within their first row.
                    galley.restore(start.mark)
                    compositor.footnotes.removeSubrange(start.notes...)
                    ignoresRowSpans = true
                    for again in start.index..<index {
                        try set(
                            rows[again], in: galley, under: section, isHead: isHead, rowsLeft: rows.count - again, rule: rule(again),
                            number: numbers[again])
                    }
                    ignoresRowSpans = false
                }
            }
        }
    }

    private func set(
        _ cells: Table.Row, in galley: Galley, under section: Structure.Node.ID?, isHead: Bool, rowsLeft: Int, rule: Strip.Rule, number: Int
    ) throws {
        let notes = compositor.footnotes.count
        let node = compositor.add(.row, in: section)
        let hung = hanging.count
        try stack(cells, under: node, isHead: isHead, rowsLeft: rowsLeft)
        finishHanging()
        let firstMark = galley.marks.count
        let firstAnchor = galley.anchors.count
        row.drawGround(cells, from: edges[0], to: edges[edges.count - 1], into: &galley.marks)
        for index in hung..<hanging.count where hanging[index].style.background != nil {
            hanging[index].ground = galley.marks.count
            galley.marks.append(Mark(.fill(Rect(x: 0, y: 0, width: 0, height: 0), .white)))
        }
        galley.take(row.sheet)
        closeHanging(in: galley)
        var strip = Strip(height: row.height, marks: firstMark..<galley.marks.count, anchors: firstAnchor..<galley.anchors.count)
        strip.rule = rule
        strip.row = number
        if row.height > compositor.tallest * 0.5, hanging.isEmpty, hung == 0 {
            compositor.footnotes.removeSubrange(notes...)
            strip.division = galley.divisions.count
            galley.divisions.append(try divided(cells))
        }
        galley.append(strip)
    }

    /// Sets the cells of a row on the row's sheet, and finds the height.
    func stack(_ cells: Table.Row, under node: Structure.Node.ID?, isHead: Bool = false, rowsLeft: Int = 1) throws {
        row.clear()
        var column = 0
        for index in cells.cells.indices {
            skipCovered(&column, under: node)
            guard column < covered.count else { throw LayoutFault.tooManyCells(covered.count) }
            let span = min(max(cells.cells[index].columnSpan, 1), covered.count - column)
            let down = min(max(cells.cells[index].rowSpan, 1), rowsLeft)
            try stack(cells.cells[index], index, under: node, isHead: isHead, columns: column..<(column + span), rows: down)
            column += span
        }
        while column < covered.count {
            skipCovered(&column, under: node)
            if column < covered.count { addEmpty(column, under: node) }
            column += 1
        }
        for index in covered.indices where covered[index] > 0 { covered[index] -= 1 }
    }

    private func stack(
        _ cell: Table.Cell, _ index: Int, under node: Structure.Node.ID?, isHead: Bool, columns: Range<Int>, rows: Int
    ) throws {
        let scope = cell.heads ?? (isHead ? .column : nil)
        let shownRows = ignoresRowSpans ? 1 : rows
        var own: Structure.Node.ID?
        if node != nil {
            let attributes = Structure.Attributes(scope: scope, columnSpan: columns.count, rowSpan: shownRows)
            own = compositor.add(scope == nil ? .cell : .headerCell, in: node, attributes)
        }
        let x = edges[columns.lowerBound]
        let box = RowSheet.Box(x: x, width: edges[columns.upperBound] - x, node: own, cell: index, isHanging: shownRows > 1)
        let first = row.sheet.marks.count
        let height = try compositor.stack(cell, on: row.sheet, in: box)
        row.holdPlace(own, since: first)
        row.boxes.append(box)
        if rows > 1 { for column in columns { covered[column] = rows } }
        if shownRows > 1 {
            hanging.append(HangingCell(box: box, style: cell.style, needed: height, rowsLeft: shownRows))
        } else {
            row.height = max(row.height, height)
        }
    }

    /// Passes columns that a cell above covers. Where spans are ignored, an empty cell takes the place.
    private func skipCovered(_ column: inout Int, under node: Structure.Node.ID?) {
        while column < covered.count, covered[column] > 0 {
            if ignoresRowSpans { addEmpty(column, under: node) }
            column += 1
        }
    }

    private func addEmpty(_ column: Int, under node: Structure.Node.ID?) {
        let own = compositor.add(.cell, in: node)
        row.holdPlace(own, since: row.sheet.marks.count)
        row.boxes.append(RowSheet.Box(x: edges[column], width: edges[column + 1] - edges[column], node: own, cell: nil))
    }
}

extension TableSetting {
    /// The last row of a cell that reaches down makes room for what is left of it.
    private func finishHanging() {
        for index in hanging.indices {
            hanging[index].rowsLeft -= 1
            if hanging[index].rowsLeft == 0 { row.height = max(row.height, hanging[index].needed - hanging[index].given) }
        }
        for index in hanging.indices { hanging[index].given += row.height }
    }

    private func closeHanging(in galley: Galley) {
        for cell in hanging where cell.rowsLeft == 0 {
            let rect = Rect(x: cell.box.x, y: 0, width: cell.box.width, height: cell.given)
            if let ground = cell.ground, let colour = cell.style.background { galley.marks[ground] = Mark(.fill(rect, colour)) }
            cell.style.border.draw(around: rect.moved(0, row.height - cell.given), into: &galley.marks)
        }
        hanging.removeAll { $0.rowsLeft == 0 }
    }

    /// The row again, each cell in a galley of its own, so that it can be divided.
    private func divided(_ cells: Table.Row) throws -> SideBySide {
        let parts = try row.boxes.map { box in
            let galley = Galley()
            guard let index = box.cell else { return SideBySide.Part(galley: galley, x: box.x, width: box.width, node: box.node) }
            let cell = cells.cells[index]
            try compositor.set(cell.content, in: galley, at: compositor.inside(cell, box))
            return SideBySide.Part(galley: galley, x: box.x, width: box.width, node: box.node, style: cell.style)
        }
        let left = edges[0]
        return SideBySide(parts: parts, x: left, width: edges[edges.count - 1] - left, style: cells.style, tallest: compositor.tallest)
    }
}

extension Compositor {
    /// Sets the content of a cell at the top of a row; returns the height that it needs, padding included.
    func stack(_ cell: Table.Cell, on sheet: Sheet, in box: RowSheet.Box) throws -> Points {
        let padding = cell.style.padding
        let place = inside(cell, box)
        let height: Points
        if cell.content.count == 1 {
            height = try cell.content[0].stack(by: self, on: sheet, at: place, from: padding.top)
        } else if cell.content.isEmpty {
            height = 0
        } else {
            let galley = Galley()
            try set(cell.content, in: galley, at: place)
            height = try galley.drawAll(at: padding.top, on: sheet)
        }
        return height + padding.top + padding.bottom
    }

    func inside(_ cell: Table.Cell, _ box: RowSheet.Box) -> Place {
        var place = Place(x: box.x, width: box.width, parent: box.node).inset(cell.style.padding)
        place.takesText = cell.content.count == 1 && cell.content[0].isText
        return place
    }
}

extension Galley {
    /// Takes over what was drawn on a sheet, as part of the strip that comes next.
    func take(_ sheet: Sheet) {
        let first = marks.count
        marks.append(contentsOf: sheet.marks)
        for anchor in sheet.anchors {
            var own = anchor
            if case .footnote(let footnote, let mark) = anchor.kind { own.kind = .footnote(footnote, after: first + mark) }
            anchors.append(own)
        }
    }
}
