internal import Domain
internal import Review

/// What a person should look at: findings, and gaps that no field stands for. Each leads to its field or its place.
struct ReviewMessages {
    let values: [String: any Sendable]

    init(_ draft: ExpenseDraft, _ json: JSON, _ language: Language) {
        var items: [(rank: Int, values: [String: any Sendable])] = []
        for finding in draft.reading.findings {
            var values: [String: any Sendable] = [
                "severity": finding.severity.rawValue, "sign": finding.severity.rawValue, "message": finding.message(language),
            ]
            values["field"] = finding.field?.rawValue
            values["label"] = finding.field?.label(language)
            values["page"] = finding.page
            values["box"] = finding.box.map { Rounded.box($0).map { "\($0)" }.joined(separator: " ") }
            items.append((finding.severity == .error ? 0 : finding.severity == .warning ? 1 : 2, values))
        }
        if draft.state.isOpen { items += ReviewMessages.gaps(draft, language).map { (1, $0) } }
        let sorted = items.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element.values)
        values = ["any": !sorted.isEmpty, "items": sorted]
    }

    /// Missing and unsure fields are marked where they stand, and a finding is there already.
    private static func gaps(_ draft: ExpenseDraft, _ language: Language) -> [[String: any Sendable]] {
        guard [.invoice, .creditNote, .reminder].contains(draft.reading.kind) else { return [] }
        let told: Set<ReadinessGap.Reason> = [.missing, .unsure, .finding]
        return PaymentReadiness.readiness(of: draft.reading).filter { !told.contains($0.reason) && $0.reason != .kind }.map { gap in
            var values: [String: any Sendable] = ["severity": "warning", "sign": "warning", "message": gap.message(language)]
            values["field"] = gap.field?.rawValue
            values["label"] = gap.field?.label(language)
            return values
        }
    }
}
