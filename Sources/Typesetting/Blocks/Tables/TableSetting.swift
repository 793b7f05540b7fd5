/// One table being set: where its columns stand, and its rows one after the other.
final class TableSetting {
    let table: Table
    let compositor: Compositor
    let place: Place
    /// Where the columns begin, and where the last one ends.
    let edges: [Points]

    /// Rows that are kept out of the pages: a cell that reaches down over them ends there.
    var hanging: [HangingCell] = []
    /// For each column, how many of the coming rows a cell above covers.
    var covered: [Int]
    /// Cells that reach over rows are set as if they did not, because together the rows are taller than a page.
    var ignoresRowSpans = false
    let row: RowSheet
    /// Most tables have no cell that does: their rows need not ask what is covered.
    let hasRowSpans: Bool

    init(_ table: Table, by compositor: Compositor, at place: Place) {
        self.table = table
        self.compositor = compositor
        self.place = place
        let widths = ColumnWidths(columns: table.columns.map(\.width), available: place.width)
            .resolve { table.breadth(ofColumn: $0, by: compositor) }
        edges = widths.reduce(into: [place.x]) { $0.append(($0.last ?? 0) + $1) }
        covered = [Int](repeating: 0, count: widths.count)
        row = RowSheet()
        hasRowSpans = table.hasRowSpans
    }

    func set(in galley: Galley) throws {
        let node = compositor.add(.table, in: place.parent)
        try setCaption(in: galley, under: node)
        try withHead(in: galley, under: node) {
            try withCarry(in: galley) { sums in
                try setGroups(in: galley, under: node, sums)
                let foot = compositor.add(.tableFoot, in: node)
                try set(table.foot, in: galley, under: foot) { _ in
                    .bound
                } row: { _ in
                    sums?.rowCount ?? -1
                }
            }
        }
    }

    private func setCaption(in galley: Galley, under node: Structure.Node.ID?) throws {
        guard let caption = table.caption else { return }
        var inner = place
        inner.parent = compositor.add(.caption, in: node)
        inner.takesText = true
        try caption.set(by: compositor, in: galley, at: inner)
        if caption.style.keepsWithNext == false { galley.bind(.bound) }
    }

    private func withHead(in galley: Galley, under node: Structure.Node.ID?, _ body: () throws -> Void) throws {
        if table.head.isEmpty { return try body() }
        try galley.enclose(.repeated(Repeat())) { container in
            let first = galley.strips.count
            let head = compositor.add(.tableHead, in: node)
            try set(table.head, in: galley, under: head, isHead: true) {
                $0 == 0 ? .free : .bound
            } row: { _ in
                -1
            }
            galley.setRepeat(container, strips: first..<galley.strips.count, tallest: compositor.tallest)
            galley.bind(.bound)
            try body()
        }
    }

    private func withCarry(in galley: Galley, _ body: (CarriedSums?) throws -> Void) throws {
        guard let carry = table.carry, !carry.columns.isEmpty else { return try body(nil) }
        let sums = CarriedSums(carry, in: self)
        try galley.enclose(.carried(sums)) { container in
            // Measured before, so that the groups know what room is left, and again with the sums of all rows.
            try galley.reserve(for: sums, in: container, tallest: compositor.tallest)
            try body(sums)
            try galley.reserve(for: sums, in: container, tallest: compositor.tallest)
        }
    }

    private func setGroups(in galley: Galley, under node: Structure.Node.ID?, _ sums: CarriedSums?) throws {
        let body = compositor.add(.tableBody, in: node)
        for group in table.groups {
            let keeps = group.keepsFirst || group.repeatsFirst
            let rows = { (first: Int) in
                try self.set(Array(group.rows[first...]), in: galley, under: body) { index in
                    group.rows[first + index].keepsWithPrevious || (keeps && first + index == 1) ? .bound : .free
                } row: {
                    try sums?.add(group.rows[first + $0].carried) ?? -1
                }
            }
            guard group.repeatsFirst, group.rows.count > 1 else {
                try rows(0)
                continue
            }
            try galley.enclose(.repeated(Repeat())) { container in
                let first = galley.strips.count
                try set([group.rows[0]], in: galley, under: body) { _ in
                    group.rows[0].keepsWithPrevious ? .bound : .free
                } row: { _ in
                    try sums?.add(group.rows[0].carried) ?? -1
                }
                galley.setRepeat(container, strips: first..<galley.strips.count, tallest: compositor.tallest)
                try rows(1)
            }
        }
    }
}

extension Galley {
    /// Makes the marks of strips what comes back on each page: decoration, since the rows themselves stand in the structure once.
    func setRepeat(_ container: Int, strips range: Range<Int>, tallest: Points) {
        var rows = Repeat()
        for strip in strips[range] {
            for mark in marks[strip.marks] {
                if case .text(let line) = mark.shape, line.words.isEmpty { continue }
                var copy = mark.moved(right: 0, down: rows.height)
                copy.node = nil
                rows.marks.append(copy)
            }
            rows.height += strip.height
        }
        if !hasRoom(rows.height, in: container, tallest: tallest) || strips[range].contains(where: { $0.marks.isEmpty && $0.division >= 0 }) {
            return
        }
        containers[container].form = .repeated(rows)
        containers[container].top = rows.height
    }

    func reserve(for sums: CarriedSums, in container: Int, tallest: Points) throws {
        let top = try sums.height(.brought)
        let bottom = try sums.height(.forward)
        containers[container].top = 0
        containers[container].bottom = 0
        guard hasRoom(top + bottom, in: container, tallest: tallest) else { return }
        containers[container].top = top
        containers[container].bottom = bottom
    }

    /// What comes back on each page takes at most half of it, with what comes back around: a table must come to its end.
    private func hasRoom(_ height: Points, in container: Int, tallest: Points) -> Bool {
        var whole = height
        var parent = containers[container].parent
        while parent >= 0 {
            whole += containers[parent].top + containers[parent].bottom
            parent = containers[parent].parent
        }
        return whole <= tallest * 0.5
    }
}
