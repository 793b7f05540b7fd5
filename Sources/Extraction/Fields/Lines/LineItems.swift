import Domain

/// The lines of an invoice: rows under the head of a table, else a plain list of what was done and what it costs. Where several readings
/// are possible, the net total of the document decides.
struct LineItems {
    let context: Context
    /// What the lines should add up to.
    let net: Money?
    /// What a plain list may add up to.
    let totals: [Money]
    let isCreditNote: Bool

    init(context: Context, content: InvoiceContent, isCreditNote: Bool) {
        self.context = context
        self.isCreditNote = isCreditNote
        net = content.totalExcl?.value.magnitude
        totals = [content.totalExcl, content.totalIncl, content.amountDue].compactMap { $0?.value.magnitude }
    }

    /// A line with what its row says of it.
    private struct Candidate {
        var line: InvoiceLine
        /// A discount or a deposit: a line only when the arithmetic needs it.
        var isOptional: Bool
    }

    /// More lines than this are not read.
    private static let limit = 500

    func read() -> [InvoiceLine] {
        let tables = withoutCarried(tables())
        var lines = best(tables)
        if lines.isEmpty { lines = PlainList(context: context).lines(adding: totals) }
        let sum = lines.compactMap(\.totalExcl).reduce(Money.zero, +)
        guard isCreditNote, sum < .zero else { return lines }
        // A credit note may print its amounts as negative: they are kept as what is credited.
        return lines.map { line in
            var line = line
            line.totalExcl = line.totalExcl.map { -$0 }
            return line
        }
    }

    /// Without the sum of the lines before that a page ends or begins with, whatever it is called.
    private func withoutCarried(_ tables: [[Candidate]]) -> [[Candidate]] {
        var sum = Money.zero
        var count = 0
        return tables.map { table in
            table.filter { candidate in
                guard let amount = candidate.line.totalExcl else { return true }
                let isCarried = count > 1 && amount == sum && candidate.line.quantity == nil && candidate.line.unitPrice == nil
                if !isCarried { (sum, count) = (sum + amount, count + 1) }
                return !isCarried
            }
        }
    }

    /// The reading that adds up, else all plain lines.
    private func best(_ tables: [[Candidate]]) -> [InvoiceLine] {
        let plain = tables.map { $0.filter { !$0.isOptional } }
        let readings = [plain.flatMap { $0 }, tables.flatMap { $0 }] + plain.sorted { $0.count > $1.count } + tables.sorted { $0.count > $1.count }
        let proven = readings.first { reading in
            let sum = reading.compactMap(\.line.totalExcl).reduce(Money.zero, +).magnitude
            return !reading.isEmpty && net.map { abs(($0 - sum).cents) <= 2 } ?? false
        }
        return (proven ?? readings[0]).map(\.line)
    }

    private func tables() -> [[Candidate]] {
        var tables: [[Candidate]] = []
        var row = 0
        var count = 0
        while row < context.layout.rows.count, count < LineItems.limit {
            guard let head = TableHead(context, from: row) else {
                row += 1
                continue
            }
            let (table, end) = read(under: head)
            count += table.count
            tables.append(table)
            row = end
        }
        return tables
    }

    /// Reads the rows under a head up to the sums, on the next page too when none came; returns the row after them.
    private func read(under head: TableHead) -> (lines: [Candidate], end: Int) {
        let layout = context.layout
        let reader = LineRow(context: context, head: head)
        let sums = SumRow(context: context)
        var lines: [Candidate] = []
        var row = head.row + 1
        var page = layout.rows[head.row].page
        while row < layout.rows.count, lines.count < LineItems.limit {
            if layout.rows[row].page != page {
                guard !lines.isEmpty, continues(on: layout.rows[row].page, head, reader) else { break }
                page = layout.rows[row].page
            }
            if sums.names(row) || TableHead(context, from: row) != nil { break }
            if !sums.carries(row), let line = reader.line(row) {
                lines.append(Candidate(line: line, isOptional: sums.isOptional(row)))
            }
            row += 1
        }
        return (lines, row)
    }

    /// The next page goes on without a head of its own: several rows fit the columns.
    private func continues(on number: Int, _ head: TableHead, _ reader: LineRow) -> Bool {
        guard let page = context.layout.pages.first(where: { $0.number == number }), let total = head.total else { return false }
        let fitting = page.rows.filter { row in
            reader.line(row) != nil
                && context.values.amounts.on(row).contains { abs(context.layout.box($0.tokens).right - total.box.right) < 8 }
        }
        return fitting.count >= 2 && !page.rows.contains { TableHead(context, from: $0) != nil }
    }
}
