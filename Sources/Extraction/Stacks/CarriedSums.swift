import Domain

/// Sums carried from page to page, and words that say that a page goes on.
enum CarriedSums {
    /// How plainly a page says it: one plain word is enough, a vague one (freight is called transport too) must stand on both pages.
    enum Plainness: Int, Sendable {
        case none
        case vague
        case plain
    }

    private static let vague = ["report", "transport", "vortrag", "zwischensumme", "overdracht"]
    /// Words beside a carried sum.
    private static let plain = [
        "a reporter", "reporte", "te transporteren", "transporteren", "over te dragen", "overgedragen", "overgebracht", "over te brengen", "ubertrag",
        "carried forward", "carry forward", "brought forward", "carried over",
    ]
    /// Words that need no sum.
    private static let turns = [
        "suite page", "suite au verso", "suite a la page", "suite de la page", "vervolg op", "vervolg van", "z.o.z", "zie ommezijde", "fortsetzung",
        "continued on", "continued from", "please turn over",
    ]

    /// How plainly a sum is carried to a page, and from it.
    static func at(_ page: Layout.PageSpan, _ context: Context) -> (opens: Plainness, ends: Plainness) {
        let (middle, last) = ((page.rows.lowerBound + page.rows.upperBound) / 2, page.rows.upperBound - 1)
        var (opens, ends) = (Plainness.none, Plainness.none)
        for row in page.rows {
            let plainness = plainness(row, context)
            guard plainness != .none else { continue }
            if row < middle, context.layout.rows[row].box.midY < page.height * 0.6, plainness.rawValue > opens.rawValue { opens = plainness }
            if row >= middle, last - row <= 8, plainness.rawValue > ends.rawValue { ends = plainness }
        }
        return (opens, ends)
    }

    private static func plainness(_ row: Int, _ context: Context) -> Plainness {
        guard context.layout.rows[row].tokens.count <= 9 else { return .none }
        if context.row(row, hasAnyOf: turns) { return .plain }
        let isPlain = context.row(row, hasAnyOf: plain)
        guard isPlain || context.row(row, hasAnyOf: vague) else { return .none }
        // The sum may stand on a row of its own when a scan slopes.
        let hasSum = (row...row + 1).contains { near in context.values.amounts.contains { $0.row == near } }
        return hasSum ? (isPlain ? .plain : .vague) : .none
    }
}
