/// Room for the work on one row, kept from row to row.
final class RowSheet {
    /// The marks of the cells, from the top of the row.
    let sheet = Sheet()
    var boxes: [Box] = []
    var height = 0.0

    /// A cell that was set: where it stands, and what is drawn around it.
    struct Box {
        var x: Points
        var width: Points
        var node: Structure.Node.ID?
        /// The place in the row's cells; nil for one that was added so that each row has as many.
        var cell: Int?
        /// It reaches down over later rows, so its ground and border are drawn later.
        var isHanging = false
    }

    func clear() {
        sheet.marks.removeAll(keepingCapacity: true)
        sheet.anchors.removeAll(keepingCapacity: true)
        boxes.removeAll(keepingCapacity: true)
        height = 0
    }

    /// Keeps the place of a cell without text in the structure: a line without words.
    func holdPlace(_ node: Structure.Node.ID?, since first: Int) {
        guard let node, !sheet.marks[first...].contains(where: { $0.node != nil }) else { return }
        sheet.marks.append(.place(of: node))
    }

    /// Appends what is drawn behind the cells: grounds, then lines. Those of neighbours that meet are drawn as one.
    func drawGround(_ row: Table.Row, from left: Points, to right: Points, into marks: inout [Mark]) {
        let whole = Rect(x: left, y: 0, width: right - left, height: height)
        if let colour = row.style?.background { marks.append(Mark(.fill(whole, colour))) }
        var hasBorders = false
        for box in boxes where !box.isHanging {
            guard let cell = box.cell else { continue }
            if let colour = row.cells[cell].style.background {
                marks.append(Mark(.fill(Rect(x: box.x, y: 0, width: box.width, height: height), colour)))
            }
            if !row.cells[cell].style.border.isEmpty { hasBorders = true }
        }
        if let border = row.style?.border { border.draw(around: whole, into: &marks) }
        if !hasBorders { return }
        drawEdges(row, \.top, y: 0, into: &marks)
        drawEdges(row, \.bottom, y: height, into: &marks)
        for box in boxes where !box.isHanging {
            guard let cell = box.cell else { continue }
            var sides = row.cells[cell].style.border
            sides.top = nil
            sides.bottom = nil
            sides.draw(around: Rect(x: box.x, y: 0, width: box.width, height: height), into: &marks)
        }
    }

    private func drawEdges(_ row: Table.Row, _ side: KeyPath<Border, Stroke?>, y: Points, into marks: inout [Mark]) {
        var run: (stroke: Stroke, from: Points, to: Points)?
        for box in boxes where !box.isHanging {
            let stroke = box.cell.flatMap { row.cells[$0].style.border[keyPath: side] }
            if let known = run, known.stroke == stroke, known.to == box.x {
                run?.to = box.x + box.width
                continue
            }
            if let run { marks.append(run.stroke.line(Point(x: run.from, y: y), Point(x: run.to, y: y))) }
            run = stroke.map { ($0, box.x, box.x + box.width) }
        }
        if let run { marks.append(run.stroke.line(Point(x: run.from, y: y), Point(x: run.to, y: y))) }
    }
}

extension Mark {
    /// A text line without words: nothing is drawn, but its node is there, as the cells of a row must be.
    static func place(of node: Structure.Node.ID) -> Mark {
        Mark(.text(TextLine(baseline: 0, size: 1, colour: .black, words: [])), node: node)
    }
}

/// A cell that reaches down over rows: its ground and border are known when the last of them is set.
struct HangingCell {
    var box: RowSheet.Box
    var style: Style
    /// What its content needs, and what the rows so far have given it.
    var needed: Points
    var given = 0.0
    var rowsLeft: Int
    /// The place of its ground among the galley's marks.
    var ground: Int?
}
