internal import Domain
internal import Review

/// One draft as a row shows it.
struct QueueRow {
    let values: [String: any Sendable]

    init(_ draft: ListedDraft, _ language: Language, today: CalendarDate?) {
        let printed = Printed(language: language)
        var values: [String: any Sendable] = [
            "id": draft.id.text, "version": draft.version, "state": draft.state.rawValue, "cents": draft.amountDue?.cents ?? 0,
            "supplier": QueueRow.name(draft, language),
            "thumbnail": "/api/v1/documents/\(draft.document.text.addingPercentEncoding)/thumbnail",
            "arrived": printed.moment(draft.arrived), "due": draft.dueDate.map(printed.date) ?? "–",
            "amount": draft.amountDue.map { printed.amount($0, draft.currency ?? "EUR") } ?? "–",
        ]
        if draft.kind != .invoice, draft.supplier != nil { values["kind"] = draft.kind.label(language) }
        values["building"] = draft.building?.name
        QueueRow.addDoubts(draft, language, to: &values)
        QueueRow.addAccount(draft, language, to: &values)
        let open = draft.state.isOpen
        if open, let due = draft.dueDate, let today, due < today {
            values["overdue"] = true
            values["overdueWord"] = QueueTexts.overdue(days: today.dayNumber - due.dayNumber)(language)
        }
        self.values = values
    }

    /// Minutes and letters are known by what they are.
    private static func name(_ draft: ListedDraft, _ language: Language) -> String {
        if let supplier = draft.supplier { return supplier }
        if draft.kind == .invoice { return QueueTexts.unknownSupplier(language) }
        let kind = draft.kind.label(language)
        return kind.prefix(1).uppercased() + kind.dropFirst()
    }

    private static func addDoubts(_ draft: ListedDraft, _ language: Language, to values: inout [String: any Sendable]) {
        // Rounded down: what is not quite sure must not become sure by rounding.
        let percent = Int(max(0, min(1, draft.confidence)) * 100)
        values["percent"] = percent
        values["percentText"] = Printed(language: language).percent("\(percent)")
        values["level"] = draft.confidence >= Field<String>.sure ? "sure" : draft.confidence < 0.5 ? "low" : "fair"
        if draft.warnings > 0 { values["warnings"] = QueueTexts.warnings(draft.warnings)(language) }
        if !draft.unsure.isEmpty {
            values["unsure"] = QueueTexts.unsure(draft.unsure.count)(language)
            values["unsureNames"] = draft.unsure.map { $0.label(language) }.joined(separator: ", ")
        }
    }

    private static func addAccount(_ draft: ListedDraft, _ language: Language, to values: inout [String: any Sendable]) {
        guard let account = draft.account else { return }
        values["account"] = account
        values["accountName"] = ChartOfAccounts.nearestName(of: account)?(language)
    }
}
