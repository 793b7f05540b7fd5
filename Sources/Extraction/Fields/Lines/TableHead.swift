import Domain

/// The head of a table of lines: which column stands where.
struct TableHead: Sendable {
    private(set) var columns: [(column: Column, box: Box)] = []
    /// The last row of the head.
    private(set) var row: Int

    /// The column of what each line costs.
    var total: (column: Column, box: Box)? {
        columns.last { $0.column == .total } ?? columns.last { $0.column == .totalIncl }
    }

    /// Reads a head of one to three rows from a row on; nil when the words there are none.
    init?(_ context: Context, from first: Int) {
        let layout = context.layout
        row = first
        var cells: [Int] = []
        for next in first..<min(first + 3, layout.rows.count) {
            guard TableHead.mayBelong(next, context) else { return nil }
            if next > first {
                let gap = layout.rows[next].box.top - layout.rows[next - 1].box.bottom
                guard layout.rows[next].page == layout.rows[first].page, gap < layout.rows[next].box.height else { return nil }
            }
            cells += layout.rows[next].cells
            row = next
            columns = next == first ? cells.flatMap { TableHead.columns(in: $0, layout) } : TableHead.stacked(cells, layout)
            if isWhole { return }
        }
        return nil
    }

    /// A description or quantity, and what it costs.
    private var isWhole: Bool {
        let kinds = Set(columns.map(\.column))
        let hasItem = kinds.contains(.description) || kinds.contains(.quantity) || kinds.contains(.price)
        guard columns.count >= 2, hasItem, let total else { return false }
        // What a line is about stands before what it costs.
        return columns.contains { [.description, .quantity, .price].contains($0.column) && $0.box.left < total.box.left }
    }

    /// Short words without amounts: a head, not a line.
    private static func mayBelong(_ row: Int, _ context: Context) -> Bool {
        let layout = context.layout
        let cells = layout.rows[row].cells
        guard cells.count <= 14, cells.allSatisfy({ layout.cells[$0].tokens.count <= 7 }) else { return false }
        return layout.rows[row].bytes.count(where: \.isDigit) <= 2 && !layout.rows[row].bytes.contains(0x3A)
    }

    /// The columns that one cell names: heads that stand close are one cell.
    private static func columns(in cell: Int, _ layout: Layout) -> [(column: Column, box: Box)] {
        let tokens = layout.cells[cell].tokens
        var columns: [(column: Column, box: Box)] = []
        var token = tokens.lowerBound
        while token < tokens.upperBound {
            let box = layout.tokens[token].box
            let (named, length) = name(token..<tokens.upperBound, layout)
            let end = max(token + 1, min(tokens.upperBound, token + length))
            let whole = layout.box(token..<end)
            if let last = columns.last, !begins(named, after: last.column) {
                columns[columns.count - 1].box = last.box.union(whole)
                if last.column == .other, let named, named != .other { columns[columns.count - 1].column = named }
            } else {
                columns.append((named ?? (layout.tokens[token].folded == [0x25] ? .rate : .other), box.union(whole)))
            }
            token = end
        }
        return columns
    }

    /// Whether a word begins a column of its own behind another: "Prix", not "HTVA" behind "Montant".
    private static func begins(_ named: Column?, after last: Column) -> Bool {
        guard let named, named != last, named != .unit, named != .other else { return false }
        switch last {
        case .total, .totalIncl, .tax, .rate: return named == .description || named == .quantity
        case .price: return named == .quantity || named == .description || named == .discount
        default: return true
        }
    }

    /// What the words from a token on name, and how many tokens that takes.
    private static func name(_ tokens: Range<Int>, _ layout: Layout) -> (column: Column?, length: Int) {
        var atoms: [ArraySlice<UInt8>] = []
        var owners: [Int] = []
        for token in tokens.prefix(4) {
            for atom in Atoms.split(layout.tokens[token].folded) {
                atoms.append(atom)
                owners.append(token)
            }
        }
        guard owners.first == tokens.lowerBound, let hit = Column.named(atoms[...]) else { return (nil, 1) }
        return (hit.column, owners[hit.length - 1] - tokens.lowerBound + 1)
    }

    /// Heads of several rows: the cells that stand over each other are one column.
    private static func stacked(_ cells: [Int], _ layout: Layout) -> [(column: Column, box: Box)] {
        var groups: [(tokens: [Int], box: Box)] = []
        for cell in cells {
            let (tokens, box) = (Array(layout.cells[cell].tokens), layout.cells[cell].box)
            if let group = groups.firstIndex(where: { $0.box.horizontalOverlap(box) > 0.4 }) {
                groups[group] = (groups[group].tokens + tokens, groups[group].box.union(box))
            } else {
                groups.append((tokens, box))
            }
        }
        return groups.sorted { $0.box.left < $1.box.left }.map { group in
            let atoms = group.tokens.flatMap { Atoms.split(layout.tokens[$0].folded) }
            let named = atoms.indices.lazy.compactMap { Column.named(atoms[$0...])?.column }.first { $0 != .other }
            return (named ?? .other, group.box)
        }
    }

    /// The column that a value stands in.
    func column(of box: Box) -> Column {
        columns.min { TableHead.distance($0.box, box) < TableHead.distance($1.box, box) }?.column ?? .other
    }

    private static func distance(_ head: Box, _ value: Box) -> Double {
        head.horizontalOverlap(value) > 0.2 ? 0 : min(abs(head.right - value.right), abs(head.left - value.left), abs(head.midX - value.midX))
    }
}
