internal import Domain

/// Judges anew what amounts and days say of each other after some of them were set right.
struct Judgement {
    private let content: InvoiceContent
    private let changed: Set<FieldName>

    init(_ content: InvoiceContent, changed: Set<FieldName>) {
        self.content = content
        self.changed = changed
    }

    private static let amounts: Set<FieldName> = [.totalExcl, .totalVAT, .totalIncl, .amountDue, .vat, .lines]
    private static let sums: Set<FindingCode> = [.totalsArithmetic, .vatArithmetic, .linesSum]
    /// A rate prints its tax in cents, rounded for each line or for the whole.
    private static let tolerance: Int64 = 2

    /// Replaces what was found of amounts and of days where one of them has changed.
    func apply(to findings: inout [Finding]) {
        if !changed.isDisjoint(with: Judgement.amounts) {
            findings.removeAll { Judgement.sums.contains($0.code) }
            findings += totals + table + lines
        }
        if !changed.isDisjoint(with: [.issueDate, .dueDate]) {
            findings.removeAll { $0.code == .dueBeforeIssue }
            if let issue = content.issueDate?.value, let due = content.dueDate?.value, due < issue {
                findings.append(Finding(.dueBeforeIssue, field: .dueDate, arguments: [due.description, issue.description]))
            }
        }
    }

    private var totals: [Finding] {
        guard let excl = content.totalExcl?.value, let vat = content.totalVAT?.value, let incl = content.totalIncl, excl + vat != incl.value else {
            return []
        }
        return [
            Finding(
                .totalsArithmetic, .error, field: .totalIncl, page: incl.evidence?.page, box: incl.evidence?.box,
                arguments: [excl.description, vat.description, incl.value.description])
        ]
    }

    /// Each row of the VAT table, and its sum.
    private var table: [Finding] {
        let rows = content.vat.filter { abs(($0.base.tax(at: $0.rate) - $0.amount).cents) > Judgement.tolerance }.map { row in
            Finding(
                .vatArithmetic, field: .vat,
                arguments: [row.rate.description, row.base.description, row.amount.description, row.base.tax(at: row.rate).description])
        }
        return rows
    }

    private var lines: [Finding] {
        let sum = content.lines.compactMap(\.totalExcl).reduce(Money.zero, +)
        guard let excl = content.totalExcl?.value, !content.lines.isEmpty, content.lines.allSatisfy({ $0.totalExcl != nil }), sum.magnitude != excl
        else { return [] }
        return [Finding(.linesSum, .info, field: .lines, arguments: [sum.description, excl.description])]
    }
}
