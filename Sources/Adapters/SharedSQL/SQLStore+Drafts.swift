package import Domain
package import Intake

extension SQLStore {
    package func documents(_ organisation: Organisation, in states: Set<JobState>, limit: Int) async throws(StoreError) -> [DocumentStatus] {
        try await read(of: organisation) { session in
            let marks = states.map { _ in "?" }.joined(separator: ", ")
            let rows = try session.rows(
                """
                SELECT documents.id, documents.building, documents.name, documents.arrived_at, jobs.state, jobs.failure
                FROM jobs JOIN documents ON documents.id = jobs.document WHERE documents.organisation = ? AND jobs.state IN (\(marks))
                ORDER BY documents.arrived_at DESC, documents.number DESC LIMIT ?
                """,
                [organisation.name] + Arguments(states.map(\.rawValue)) + [limit])
            return try rows.compactMap(DocumentStatus.init)
        }
    }

    package func refusals(_ organisation: Organisation, limit: Int) async throws(StoreError) -> [Refusal] {
        try await read(of: organisation) { session in
            let rows = try session.rows(
                """
                SELECT name, building, arrived_at, failure FROM arrivals
                WHERE document IS NULL AND failure IS NOT NULL AND organisation = ? ORDER BY id DESC LIMIT ?
                """, [organisation.name, limit])
            return try rows.map(Refusal.init)
        }
    }

    package func drafts(_ organisation: Organisation, in state: DraftState?, limit: Int) async throws(StoreError) -> [DraftSummary] {
        try await read(of: organisation) { session in
            let condition = state == nil ? "" : " AND state = ?"
            let rows = try session.rows(
                """
                SELECT \(DraftSummary.columns) FROM drafts WHERE organisation = ?\(condition) ORDER BY made_at DESC, rowid DESC LIMIT ?
                """, [organisation.name] + Arguments(state.map { [$0.rawValue] } ?? []) + [limit])
            return rows.compactMap(DraftSummary.init)
        }
    }

    package func draft(_ id: DraftID) async throws(StoreError) -> ExpenseDraft? {
        try await read(of: .served) { try $0.draft(id) }
    }

    package func pages(_ document: DocumentID) async throws(StoreError) -> [UInt8]? {
        try await read(of: .served) { session in
            guard try session.row("SELECT 1 FROM readings WHERE document = ?", [document.text]) != nil else { return nil }
            let parts = try session.rows("SELECT content FROM pages WHERE document = ? ORDER BY part", [document.text])
            return try PageParts(parts.map { $0.bytes("content") ?? [] }).whole()
        }
    }

    package func events(_ document: DocumentID) async throws(StoreError) -> [Event] {
        try await read(of: .served) { session in
            try session.rows("SELECT at, who, what, detail FROM events WHERE document = ? ORDER BY id", [document.text]).compactMap { row in
                guard let what = Event.Kind(rawValue: row["what"]) else { return nil }
                return Event(moment: Moment(milliseconds: row["at"]), who: row["who"], what: what, detail: row["detail"])
            }
        }
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

extension Refusal {
    init(_ row: Row) throws {
        self.init(
            name: row["name"], building: (row["building"] as String?).map(Building.init), arrived: Moment(milliseconds: row["arrived_at"]),
            failure: try JSON.value(ReadingFailure.self, from: row["failure"]))
    }
}

extension DraftSummary {
    static let columns = """
        id, state, kind, building, supplier, amount_due, currency, due_date, unsure, account, duplicate_of,
            (SELECT count(*) FROM findings WHERE findings.draft = drafts.id AND severity <> 'info') AS warnings
        """

    init?(_ row: Row) {
        guard let state = DraftState(rawValue: row["state"]), let kind = DocumentKind(rawValue: row["kind"]) else { return nil }
        self.init(
            id: DraftID(row["id"]), state: state, kind: kind, building: (row["building"] as String?).map(Building.init), supplier: row["supplier"],
            amountDue: (row["amount_due"] as String?).flatMap { Money($0) }, currency: row["currency"],
            dueDate: (row["due_date"] as String?).flatMap { CalendarDate($0) },
            unsure: (row["unsure"] as String).split(separator: " ").compactMap { FieldName(rawValue: String($0)) }, warnings: row["warnings"],
            account: row["account"], duplicateOf: (row["duplicate_of"] as String?).map { DraftID($0) })
    }
}
