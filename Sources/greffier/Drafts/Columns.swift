/// Rows of text in columns, each as wide as its widest cell.
struct Columns {
    private var rows: [[String]] = []
    /// Columns whose cells stand at the right.
    private let right: Set<Int>
    /// Characters of one cell.
    private let widest: Int

    init(right: Set<Int> = [], widest: Int = 40) {
        self.right = right
        self.widest = widest
    }

    mutating func add(_ cells: String...) {
        // The last column may be as long as it likes.
        rows.append(cells.enumerated().map { $1.count > widest && $0 < cells.count - 1 ? $1.prefix(widest - 1) + "…" : $1 })
    }

    var text: String {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return right.contains(column) ? space + cell : cell + space
            }
            var line = cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }
}
