package import Domain
package import Review

extension SQLStore {
    package func figures(_ months: [Month], of organisation: Organisation) async throws(StoreError) -> [MonthFigures] {
        try await read(of: organisation) { session in try months.map { try session.figures($0, organisation) } }
    }

    package func approvedAmounts(since month: Month, of organisation: Organisation) async throws(StoreError) -> [BuildingFigures] {
        try await read(of: organisation) { session in
            let rows = try session.rows(
                """
                SELECT building, count(*) AS drafts, CAST(sum(owed) AS BIGINT) AS owed FROM approvals WHERE organisation = ? AND month >= ?
                GROUP BY building ORDER BY owed DESC, building
                """, [organisation.name, month.description])
            return rows.map { row in
                BuildingFigures(
                    building: (row["building"] as String?).map(Building.init), count: row["drafts"], amount: Money(cents: row["owed"]))
            }
        }
    }
}

extension Session {
    fileprivate func figures(_ month: Month, _ organisation: Organisation) throws -> MonthFigures {
        let span: Arguments = [organisation.name, month.start.milliseconds, month.end.milliseconds]
        let documents = try row("SELECT count(*) AS n FROM documents WHERE organisation = ? AND arrived_at >= ? AND arrived_at < ?", span)
        let drafts = try row("SELECT count(*) AS n FROM drafts WHERE organisation = ? AND made_at >= ? AND made_at < ?", span)
        let name: Arguments = [organisation.name, month.description]
        let approved = try row(
            "SELECT count(*) AS n, CAST(coalesce(sum(is_untouched), 0) AS BIGINT) AS untouched FROM approvals WHERE organisation = ? AND month = ?",
            name)
        let count: Int = approved?["n"] ?? 0
        let middle = try row(
            "SELECT waited FROM approvals WHERE organisation = ? AND month = ? ORDER BY waited LIMIT 1 OFFSET ?", name + [max(0, count - 1) / 2])
        let fields = try rows("SELECT field, found, corrected FROM approved_fields WHERE organisation = ? AND month = ?", name).compactMap { row in
            FieldName(rawValue: row["field"]).map { MonthFigures.Field(name: $0, read: row["found"], corrected: row["corrected"]) }
        }
        return MonthFigures(
            month: month, documents: documents?["n"] ?? 0, drafts: drafts?["n"] ?? 0, approved: count,
            straightThrough: approved?["untouched"] ?? 0, medianMilliseconds: middle?["waited"],
            fields: fields.filter { $0.read > 0 || $0.corrected > 0 })
    }

    /// Counts drafts among what was approved, or no longer, as they stand now.
    func count(_ drafts: [DraftID]) throws {
        for id in Set(drafts) {
            if let counted = try row("SELECT * FROM approvals WHERE draft = ?", [id.text]) {
                try count(counted, by: -1)
                try execute("DELETE FROM approvals WHERE draft = ?", [id.text])
            }
            guard let draft = try draft(id), draft.state == .approved else { continue }
            try insertApproval(draft)
            if let counted = try row("SELECT * FROM approvals WHERE draft = ?", [id.text]) { try count(counted, by: 1) }
        }
    }

    private func insertApproval(_ draft: ExpenseDraft) throws {
        let touched = try row(
            """
            SELECT 1 FROM draft_versions JOIN draft_changes ON draft_changes.id = draft_versions.change
            WHERE draft_versions.draft = ? AND undone_at IS NULL AND what IN ('corrected', 'split', 'merged', 'cleared') LIMIT 1
            """, [draft.id.text])
        // What a person put in was not read.
        let found = Set(draft.reading.content.fields.map(\.name)).subtracting([.accountCode])
        let decided = try row(
            """
            SELECT max(at) AS at FROM draft_versions JOIN draft_changes ON draft_changes.id = draft_versions.change
            WHERE draft_versions.draft = ? AND undone_at IS NULL AND what = 'approved'
            """, [draft.id.text])
        let moment = (decided?["at"] as Int64?).map { Moment(milliseconds: $0) } ?? now
        let month = moment.day.map { Month(of: $0).description } ?? "?"
        try execute(
            """
            INSERT INTO approvals (draft, organisation, month, waited, is_untouched, building, owed, fields, corrected)
            SELECT id, organisation, ?, \(dialect.larger)(0, ? - arrived_at), ?, building, owed, ?, ? FROM drafts WHERE id = ?
            """,
            [month, moment.milliseconds, touched == nil, Session.text(found.union(draft.corrected)), Session.text(draft.corrected), draft.id.text])
    }

    private func count(_ approval: Row, by step: Int) throws {
        let corrected = Session.names(approval["corrected"])
        for field in Session.names(approval["fields"]) {
            try execute(
                """
                INSERT INTO approved_fields (organisation, month, field, found, corrected) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (organisation, month, field) DO UPDATE
                    SET found = approved_fields.found + excluded.found, corrected = approved_fields.corrected + excluded.corrected
                """,
                [approval["organisation"] as String, approval["month"] as String, field.rawValue, step, corrected.contains(field) ? step : 0])
        }
    }
}
