/// Draws the strips between two places of a galley, with the grounds and borders of the boxes that they are in and what comes back on
/// each page.
struct StripDrawing {
    let galley: Galley
    let start: Cursor
    let end: Cursor
    let sheet: Sheet

    private var y: Points
    private var open: [OpenContainer] = []
    private var hasPlaced = false
    private var after = 0.0

    private struct OpenContainer {
        var index: Int
        var top: Points
        /// The place of the ground among the marks: it is drawn first and its height is known last.
        var ground: Int?
        /// It began on an earlier page.
        var isContinued: Bool
    }

    init(_ galley: Galley, from start: Cursor, to end: Cursor, at top: Points, on sheet: Sheet) {
        self.galley = galley
        self.start = start
        self.end = end
        self.sheet = sheet
        y = top
    }

    /// Returns where the drawing ends.
    mutating func draw() throws -> Points {
        for container in galley.continued(at: start).reversed() { try begin(container, isContinued: true) }
        var index = start.strip
        while index < end.strip || (index == end.strip && end.inner != nil) {
            let strip = galley.strips[index]
            if strip.isSpace && !hasPlaced {
                index += 1
                continue
            }
            if strip.container != open.last?.index ?? -1 { try enter(strip.container, index) }
            if hasPlaced { y += max(after, strip.before) }
            try beginLate(strip.container)
            try draw(strip, index)
            after = strip.after
            hasPlaced = true
            index += 1
        }
        while let container = open.last { try finish(container, isBroken: goesOn(container.index)) }
        return y
    }

    private func goesOn(_ container: Int) -> Bool {
        end.inner != nil || galley.containers[container].last >= end.strip
    }

    /// Leaves the containers that the strip is not in. Those that it is the first in begin after the room before it.
    private mutating func enter(_ container: Int, _ index: Int) throws {
        while let last = open.last, galley.containers[last.index].last < index { try finish(last, isBroken: false) }
    }

    private mutating func beginLate(_ container: Int) throws {
        if container == open.last?.index ?? -1 { return }
        var chain: [Int] = []
        var current = container
        while current >= 0, !open.contains(where: { $0.index == current }) {
            chain.append(current)
            current = galley.containers[current].parent
        }
        for index in chain.reversed() { try begin(index, isContinued: false) }
    }

    private mutating func begin(_ index: Int, isContinued: Bool) throws {
        let container = galley.containers[index]
        var entry = OpenContainer(index: index, top: y, ground: nil, isContinued: isContinued)
        if case .box(let x, _, let background?, _) = container.form {
            entry.ground = sheet.marks.count
            sheet.append(Mark(.fill(Rect(x: x, y: 0, width: 0, height: 0), background)), down: y)
        }
        open.append(entry)
        guard isContinued, !start.omitsHead, container.top > 0 else { return }
        switch container.form {
        case .box: break
        case .repeated(let rows): for mark in rows.marks { sheet.append(mark, down: y) }
        case .carried(let sums): try sums.draw(.brought, before: galley.strips[start.strip].row, at: y, on: sheet)
        }
        y += container.top
    }

    private mutating func finish(_ entry: OpenContainer, isBroken: Bool) throws {
        open.removeLast()
        let container = galley.containers[entry.index]
        if isBroken, !end.omitsFoot, container.bottom > 0 {
            if case .carried(let sums) = container.form { try sums.draw(.forward, before: galley.strips[end.strip].row, at: y, on: sheet) }
            y += container.bottom
        }
        guard case .box(let x, let width, let background, let border) = container.form else { return }
        let rect = Rect(x: x + sheet.shift, y: entry.top, width: width, height: y - entry.top)
        if let ground = entry.ground, let background { sheet.marks[ground] = Mark(.fill(rect, background)) }
        var sides = border
        if entry.isContinued { sides.top = nil }
        if isBroken { sides.bottom = nil }
        sides.draw(around: rect, into: &sheet.marks)
    }

    private mutating func draw(_ strip: Strip, _ index: Int) throws {
        let from = index == start.strip ? start.inner : nil
        let to = index == end.strip ? end.inner : nil
        if strip.division >= 0, from != nil || to != nil || strip.marks.isEmpty {
            let height = try galley.divisions[strip.division].draw(from: from, to: to, at: y, on: sheet)
            y += from == nil && to == nil && strip.height.isFinite ? max(height, strip.height) : height
            return
        }
        let first = sheet.marks.count
        if strip.anchors.isEmpty {
            sheet.append(galley.marks[strip.marks], down: y)
        } else {
            try drawWithAnchors(strip, first)
        }
        y += strip.height
    }

    private func drawWithAnchors(_ strip: Strip, _ first: Int) throws {
        var notes: [(footnote: Int, after: Int)] = []
        for anchor in galley.anchors[strip.anchors] {
            if case .footnote(let footnote, let mark) = anchor.kind {
                notes.append((footnote, mark))
                if sheet.drawFootnote == nil {
                    sheet.anchors.append(Anchor(y: 0, kind: .footnote(footnote, after: first + mark - strip.marks.lowerBound)))
                }
            } else {
                sheet.anchors.append(anchor.moved(right: sheet.shift, down: y))
            }
        }
        for mark in strip.marks {
            sheet.append(galley.marks[mark], down: y)
            guard let draw = sheet.drawFootnote else { continue }
            for note in notes where note.after == mark { try draw(note.footnote) }
        }
    }
}

extension Anchor {
    fileprivate func moved(right: Points, down: Points) -> Anchor {
        guard case .signature(let name, let rect) = kind else { return Anchor(y: y + down, kind: kind) }
        return Anchor(y: y + down, kind: .signature(name: name, rect.moved(right, 0)))
    }
}

extension Border {
    /// Draws the sides that there are, as decoration.
    func draw(around rect: Rect, into marks: inout [Mark]) {
        let left = rect.x
        let right = rect.x + rect.width
        let low = rect.y + rect.height
        if let top { marks.append(top.line(Point(x: left, y: rect.y), Point(x: right, y: rect.y))) }
        if let bottom { marks.append(bottom.line(Point(x: left, y: low), Point(x: right, y: low))) }
        if let stroke = self.left { marks.append(stroke.line(Point(x: left, y: rect.y), Point(x: left, y: low))) }
        if let stroke = self.right { marks.append(stroke.line(Point(x: right, y: rect.y), Point(x: right, y: low))) }
    }

    var isEmpty: Bool { top == nil && right == nil && bottom == nil && left == nil }
}

extension Stroke {
    func line(_ from: Point, _ to: Point) -> Mark { Mark(.line(from: from, to: to, width: width, colour, dash: [])) }
}
