/// Galleys beside each other that go on together on the next page: the cells of a tall row, columns.
final class SideBySide: Division {
    struct Part {
        var galley: Galley
        var x: Points
        var width: Points
        var node: Structure.Node.ID?
        var style: Style?

        var padding: Insets { style?.padding ?? .none }
    }

    private let parts: [Part]
    private let x: Points
    private let width: Points
    /// Ground and border of the whole.
    private let style: Style?
    private let tallest: Points

    let isDividedFirst = false

    init(parts: [Part], x: Points, width: Points, style: Style? = nil, tallest: Points) {
        self.parts = parts
        self.x = x
        self.width = width
        self.style = style
        self.tallest = tallest
    }

    func divide(from start: [Cursor]?, room: Points) throws -> DividedPart? {
        var ends: [Cursor] = []
        var height = 0.0
        var hasProgress = false
        for (index, part) in parts.enumerated() {
            let from = start?[index] ?? .start
            let sides = part.padding.top + part.padding.bottom
            var end = from
            if from.strip < part.galley.strips.count {
                var finder = CutFinder(part.galley, from: from, room: room - sides, nextRoom: tallest - sides)
                if let cut = try finder.find() {
                    end = cut.end
                    height = max(height, cut.height + sides)
                    hasProgress = true
                } else if start == nil {
                    return nil
                }
            }
            ends.append(end)
        }
        if !hasProgress && !isDone(start) { return nil }
        return DividedPart(height: height, end: isDone(ends) ? nil : ends)
    }

    func draw(from start: [Cursor]?, to end: [Cursor]?, at y: Points, on sheet: Sheet) throws -> Points {
        let ground = sheet.marks.count
        let grounds = (style?.background == nil ? 0 : 1) + parts.count { $0.style?.background != nil }
        let blank = Mark(.fill(Rect(x: x, y: y, width: 0, height: 0), .white))
        sheet.marks.append(contentsOf: repeatElement(blank, count: grounds))
        var height = 0.0
        for (index, part) in parts.enumerated() {
            let first = sheet.marks.count
            let from = start?[index] ?? .start
            let to = end?[index] ?? Cursor(strip: part.galley.strips.count)
            var drawing = StripDrawing(part.galley, from: from, to: to, at: y + part.padding.top, on: sheet)
            height = max(height, try drawing.draw() - y + part.padding.bottom)
            if let node = part.node, !sheet.marks[first...].contains(where: { $0.node != nil }) { sheet.marks.append(.place(of: node)) }
        }
        drawGrounds(at: ground, y: y, height: height, on: sheet)
        drawBorders(y: y, height: height, on: sheet)
        return height
    }

    private func isDone(_ cursors: [Cursor]?) -> Bool {
        guard let cursors else { return parts.allSatisfy { $0.galley.strips.isEmpty } }
        return zip(parts, cursors).allSatisfy { $1.strip >= $0.galley.strips.count }
    }

    private func drawGrounds(at first: Int, y: Points, height: Points, on sheet: Sheet) {
        var index = first
        if let colour = style?.background {
            sheet.marks[index] = Mark(.fill(Rect(x: x + sheet.shift, y: y, width: width, height: height), colour))
            index += 1
        }
        for part in parts {
            guard let colour = part.style?.background else { continue }
            sheet.marks[index] = Mark(.fill(Rect(x: part.x + sheet.shift, y: y, width: part.width, height: height), colour))
            index += 1
        }
    }

    private func drawBorders(y: Points, height: Points, on sheet: Sheet) {
        style?.border.draw(around: Rect(x: x + sheet.shift, y: y, width: width, height: height), into: &sheet.marks)
        for part in parts {
            let rect = Rect(x: part.x + sheet.shift, y: y, width: part.width, height: height)
            part.style?.border.draw(around: rect, into: &sheet.marks)
        }
    }
}
