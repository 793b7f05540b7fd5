/// Rows of text in columns under a header, each as wide as its widest cell; some columns give way when the line would be too long.
struct Columns {
    struct Cell: ExpressibleByStringLiteral {
        let text: String
        let ink: Ink

        init(_ text: String, _ ink: Ink = .plain) {
            self.text = text.harmless
            self.ink = ink
        }

        init(stringLiteral text: String) { self.init(text) }
    }

    private var rows: [[Cell]] = []
    /// Columns whose cells stand at the right.
    private let right: Set<Int>
    /// Columns whose texts are cut when the line is too long.
    private let elastic: Set<Int>
    /// Characters of a line.
    private let width: Int
    private let colour: Bool
    private let indent: String

    init(_ header: [String] = [], right: Set<Int> = [], elastic: Set<Int>, width: Int, colour: Bool, indent: Int = 2) {
        self.right = right
        self.elastic = elastic
        self.width = width
        self.colour = colour
        self.indent = String(repeating: " ", count: indent)
        if !header.isEmpty { rows.append(header.map { Cell($0, .faint) }) }
    }

    mutating func add(_ cells: [Cell]) { rows.append(cells) }

    var text: String {
        let widths = widths
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let text = cell.text.count > widths[column] ? cell.text.prefix(max(1, widths[column] - 1)) + "…" : cell.text
                let space = String(repeating: " ", count: widths[column] - text.count)
                let isLast = column == row.count - 1
                line += cell.ink.paint(right.contains(column) ? space + text : text, colour)
                line += isLast ? "" : (right.contains(column) ? "" : space) + "  "
            }
            while line.last == " " { line.removeLast() }
            return indent + line + "\n"
        }.joined()
    }

    private var widths: [Int] {
        let count = rows.map(\.count).max() ?? 0
        var widths = (0..<count).map { column in rows.map { column < $0.count ? $0[column].text.count : 0 }.max() ?? 0 }
        var excess = widths.reduce(0, +) + 2 * (count - 1) + indent.count - width
        // The widest gives way first; ten characters still tell something.
        while excess > 0, let widest = elastic.filter({ $0 < count && widths[$0] > 10 }).max(by: { (widths[$0], $1) < (widths[$1], $0) }) {
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}
