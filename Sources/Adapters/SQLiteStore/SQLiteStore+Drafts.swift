package import Domain
internal import GRDB
package import Intake

extension SQLiteStore {
    package func documents(_ organisation: Organisation, in states: Set<JobState>, limit: Int) async throws(StoreError) -> [DocumentStatus] {
        try await read { session in
            let marks = states.map { _ in "?" }.joined(separator: ", ")
            let rows = try session.rows(
                """
                SELECT documents.id, documents.building, documents.name, documents.arrived_at, jobs.state, jobs.failure
                FROM jobs JOIN documents ON documents.id = jobs.document WHERE documents.organisation = ? AND jobs.state IN (\(marks))
                ORDER BY documents.arrived_at DESC, documents.rowid DESC LIMIT ?
                """,
                [organisation.name] + StatementArguments(states.map(\.rawValue)) + [limit])
            return try rows.compactMap(DocumentStatus.init)
        }
    }

    package func refusals(_ organisation: Organisation, limit: Int) async throws(StoreError) -> [Refusal] {
        try await read { session in
            let rows = try session.rows(
                """
                SELECT name, building, arrived_at, failure FROM arrivals
                WHERE document IS NULL AND failure IS NOT NULL AND organisation = ? ORDER BY id DESC LIMIT ?
                """, [organisation.name, limit])
            return try rows.map { row in
                Refusal(
                    name: row["name"], building: (row["building"] as String?).map(Building.init), arrived: Moment(milliseconds: row["arrived_at"]),
                    failure: try JSON.value(ReadingFailure.self, from: row["failure"]))
            }
        }
    }

    package func drafts(_ organisation: Organisation, in state: DraftState?, limit: Int) async throws(StoreError) -> [DraftSummary] {
        try await read { session in
            let rows = try session.rows(
                """
                SELECT id, state, kind, building, supplier, amount_due, currency, due_date, unsure,
                    (SELECT count(*) FROM findings WHERE findings.draft = drafts.id AND severity <> 'info') AS warnings
                FROM drafts WHERE organisation = ? AND (? IS NULL OR state = ?) ORDER BY made_at DESC, rowid DESC LIMIT ?
                """, [organisation.name, state?.rawValue, state?.rawValue, limit])
            return rows.compactMap(DraftSummary.init)
        }
    }

    package func draft(_ id: DraftID) async throws(StoreError) -> ExpenseDraft? {
        try await read { session in
            guard let row = try session.row("SELECT * FROM drafts WHERE id = ?", [id.text]), let state = DraftState(rawValue: row["state"])
            else { return nil }
            let document = DocumentID(row["document"])
            var reading = try JSON.value(ReadDocument.self, from: row["reading"])
            let findings = try session.rows(
                "SELECT content FROM findings WHERE draft = ? OR (document = ? AND draft IS NULL) ORDER BY id", [id.text, document.text])
            reading.findings = try findings.map { try JSON.value(Finding.self, from: $0["content"]) }
            return ExpenseDraft(
                id: id, document: document, organisation: Organisation(row["organisation"]),
                building: (row["building"] as String?).map(Building.init),
                state: state, reading: reading)
        }
    }

    package func pages(_ document: DocumentID) async throws(StoreError) -> [UInt8]? {
        try await read { session in
            guard try session.row("SELECT 1 FROM readings WHERE document = ?", [document.text]) != nil else { return nil }
            let parts = try session.rows("SELECT content FROM pages WHERE document = ? ORDER BY part", [document.text])
            return parts.flatMap { $0.bytes("content") ?? [] }
        }
    }

    package func events(_ document: DocumentID) async throws(StoreError) -> [Event] {
        try await read { session in
            try session.rows("SELECT at, who, what, detail FROM events WHERE document = ? ORDER BY id", [document.text]).compactMap { row in
                guard let what = Event.Kind(rawValue: row["what"]) else { return nil }
                return Event(moment: Moment(milliseconds: row["at"]), who: row["who"], what: what, detail: row["detail"])
            }
        }
    }
}

extension Session {
    /// The findings have a table of their own, so the reading is kept without them.
    func insert(_ draft: ExpenseDraft) throws {
        var reading = draft.reading
        reading.findings = []
        let summary = DraftSummary(draft)
        try execute(
            """
            INSERT INTO drafts (id, document, organisation, building, state, kind, supplier, amount_due, currency, due_date, unsure, reading, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                draft.id.text, draft.document.text, draft.organisation.name, draft.building?.name, draft.state.rawValue, reading.kind.rawValue,
                summary.supplier, summary.amountDue?.description, summary.currency, summary.dueDate?.description,
                summary.unsure.map(\.rawValue).joined(separator: " "), try JSON.text(reading), now.milliseconds,
            ])
        for finding in draft.reading.findings { try insert(finding, of: draft.document, draft: draft.id) }
        try event(.drafted, draft.document, detail: draft.id.text)
    }
}

extension DocumentStatus {
    fileprivate init?(_ row: Row) throws {
        guard let state = JobState(rawValue: row["state"]) else { return nil }
        self.init(
            document: DocumentID(row["id"]), building: (row["building"] as String?).map(Building.init), name: row["name"],
            arrived: Moment(milliseconds: row["arrived_at"]), state: state,
            failure: try (row["failure"] as String?).map { try JSON.value(ReadingFailure.self, from: $0) })
    }
}

extension DraftSummary {
    fileprivate init?(_ row: Row) {
        guard let state = DraftState(rawValue: row["state"]), let kind = DocumentKind(rawValue: row["kind"]) else { return nil }
        self.init(
            id: DraftID(row["id"]), state: state, kind: kind, building: (row["building"] as String?).map(Building.init), supplier: row["supplier"],
            amountDue: (row["amount_due"] as String?).flatMap { Money($0) }, currency: row["currency"],
            dueDate: (row["due_date"] as String?).flatMap { CalendarDate($0) },
            unsure: (row["unsure"] as String).split(separator: " ").compactMap { FieldName(rawValue: String($0)) }, warnings: row["warnings"])
    }
}
