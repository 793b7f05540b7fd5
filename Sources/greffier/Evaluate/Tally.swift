/// How often a field was right, wrong, missing or invented.
struct Verdicts: Encodable, Sendable, Equatable {
    var right = 0
    /// Another value than the truth.
    var wrong = 0
    /// In the truth and not read.
    var missing = 0
    /// Read and not in the truth.
    var invented = 0
    /// Wrong or invented, and said to be sure.
    var sure_wrong = 0

    /// How often there was something to read.
    var count: Int { right + wrong + missing }

    static func + (one: Verdicts, other: Verdicts) -> Verdicts {
        Verdicts(
            right: one.right + other.right, wrong: one.wrong + other.wrong, missing: one.missing + other.missing,
            invented: one.invented + other.invented, sure_wrong: one.sure_wrong + other.sure_wrong)
    }
}

/// One way to go wrong or right.
enum Verdict: String, Sendable {
    case right
    case wrong
    case missing
    case invented
}

/// The verdicts of one set, by field in the order in which they came up.
struct Tally: Sendable {
    /// One value that was not right.
    struct Miss: Sendable {
        var place: String
        var field: String
        var verdict: Verdict
        /// What the truth says; empty when it says nothing.
        var truth: String
        /// What was read; empty when nothing was.
        var value: String
        var isSure: Bool
    }

    private(set) var fields: [String] = []
    private(set) var rows: [String: Verdicts] = [:]
    private(set) var misses: [Miss] = []

    mutating func add(_ field: String, _ verdict: Verdict, at place: String, truth: String = "", value: String = "", confidence: Double = 0) {
        if rows[field] == nil { fields.append(field) }
        var row = rows[field] ?? Verdicts()
        let isSure = confidence >= 0.95 && (verdict == .wrong || verdict == .invented)
        switch verdict {
        case .right: row.right += 1
        case .wrong: row.wrong += 1
        case .missing: row.missing += 1
        case .invented: row.invented += 1
        }
        if isSure { row.sure_wrong += 1 }
        rows[field] = row
        if verdict != .right { misses.append(Miss(place: place, field: field, verdict: verdict, truth: truth, value: value, isSure: isSure)) }
    }

    private static let key: Set<String> = [
        "supplier", "supplier_vat", "invoice_number", "issue_date", "due_date", "total_excl", "total_vat", "total_incl", "amount_due", "iban",
        "payment_reference",
    ]

    /// The fields that a payment depends on, and what minutes decide.
    var keyFields: Verdicts {
        fields.filter { Tally.key.contains($0) || $0.hasPrefix("minutes.") || $0.hasPrefix("decision") }.compactMap { rows[$0] }
            .reduce(Verdicts(), +)
    }

    var all: Verdicts { rows.values.reduce(Verdicts(), +) }
}
