/// One galley in several columns: each is filled before the next, and those of the last page end at about the same height.
final class FlowDivision: Division {
    private let galley: Galley
    private let count: Int
    /// From the left edge of a column to that of the next.
    private let step: Points

    let isDividedFirst = true

    init(_ galley: Galley, count: Int, step: Points) {
        self.galley = galley
        self.count = count
        self.step = step
    }

    func divide(from start: [Cursor]?, room: Points) throws -> DividedPart? {
        let from = start?.last ?? .start
        let filled = try fill(from: from, height: room)
        if filled.ends.last.map({ isDone($0) }) != true {
            return filled.height > 0 ? DividedPart(height: filled.height, end: filled.ends, isForced: filled.isForced) : nil
        }
        return DividedPart(height: try balance(from: from).height, end: nil)
    }

    func draw(from start: [Cursor]?, to end: [Cursor]?, at y: Points, on sheet: Sheet) throws -> Points {
        var from = start?.last ?? .start
        let ends = try end ?? balance(from: from).ends
        let shift = sheet.shift
        var height = 0.0
        for (index, end) in ends.enumerated() {
            sheet.shift = shift + Double(index) * step
            var drawing = StripDrawing(galley, from: from, to: end, at: y, on: sheet)
            height = max(height, try drawing.draw() - y)
            from = end
        }
        sheet.shift = shift
        return height
    }

    private func isDone(_ cursor: Cursor) -> Bool { cursor.strip >= galley.strips.count }

    /// Fills the columns to a height.
    private func fill(from start: Cursor, height: Points) throws -> (ends: [Cursor], height: Points, isForced: Bool) {
        var ends: [Cursor] = []
        var tallest = 0.0
        var isForced = false
        var from = start
        for _ in 0..<count {
            if !isDone(from) {
                var finder = CutFinder(galley, from: from, room: height, nextRoom: height)
                if let cut = try finder.find() {
                    from = cut.end
                    tallest = max(tallest, cut.height)
                    isForced = isForced || cut.isForced
                }
            }
            ends.append(from)
        }
        return (ends, tallest, isForced)
    }

    /// The least height at which the columns hold all that is left, to a tenth of a point.
    private func balance(from start: Cursor) throws -> (ends: [Cursor], height: Points, isForced: Bool) {
        let whole = galley.strips[min(start.strip, galley.strips.count)...].reduce(0) { $0 + $1.height + $1.before + $1.after }
        var low = 0.0
        var high = whole + galley.topHeight(at: start) + 1
        var best = try fill(from: start, height: high)
        while high - low > 0.1 {
            let middle = (low + high) / 2
            let filled = try fill(from: start, height: middle)
            if filled.ends.last.map({ isDone($0) }) == true {
                best = filled
                high = middle
            } else {
                low = middle
            }
        }
        return best
    }
}
