package import Archive
package import Domain
internal import Intake

extension SQLStore {
    package func remove(_ id: DocumentID, of organisation: Organisation, because reason: String) async throws(StoreError) -> RemovalOutcome {
        try await write(of: organisation) { session in
            try session.alone(for: organisation)
            guard let row = try session.documentAndJob(id, organisation, session.dialect.takingAll), let document = Document(row) else {
                return .noDocument
            }
            if try session.isBeingRead(row) { return .beingRead }
            let drafts = try session.rows("SELECT id, state FROM drafts WHERE document = ?", [id.text])
            if let approved = drafts.first(where: { $0["state"] == DraftState.approved.rawValue }) { return .approved(DraftID(approved["id"])) }
            try session.event(.deleted, id, detail: reason)
            let removed = drafts.map { DraftID($0["id"]) }
            for draft in removed { try session.remove(draft) }
            try session.removeAll(of: document, number: row["number"])
            try session.reconsider(removed)
            return .done
        }
    }

    package func removedKeys() async throws(StoreError) -> [StorageKey] {
        try await read { session in
            try session.rows("SELECT removals.key AS gone, documents.* FROM removals LEFT JOIN documents ON documents.id = removals.document")
                .compactMap {
                    row in
                    guard let key = StorageKey(path: row["gone"]) else { return nil }
                    guard row["id"] as String? != nil, let document = Document(row) else { return key }
                    return [document.key, .readable(of: document)].contains(key) ? nil : key
                }
        }
    }

    package func forget(_ key: StorageKey) async throws(StoreError) {
        try await write { try $0.execute("DELETE FROM removals WHERE key = ?", [key.description]) }
    }

    package func reread(_ id: DocumentID, of organisation: Organisation, discarding: Bool) async throws(StoreError) -> RereadingOutcome {
        try await write(of: organisation) { session in
            try session.alone(for: organisation)
            guard let row = try session.documentAndJob(id, organisation) else { return .noDocument }
            if [JobState.waiting.rawValue, JobState.reading.rawValue].contains(row["state"]) { return .waiting }
            if !discarding, try session.wasWorkedOn(id, since: .drafted) { return .corrected }
            _ = try session.awaitAnew(id)
            try session.event(.reread, id)
            return .waiting
        }
    }
}

extension Session {
    fileprivate func documentAndJob(_ id: DocumentID, _ organisation: Organisation, _ taking: String = "") throws -> Row? {
        try row(
            """
            SELECT documents.*, jobs.state, jobs.leased_until FROM documents JOIN jobs ON jobs.document = documents.id
            WHERE documents.id = ? AND documents.organisation = ?\(taking)
            """, [id.text, organisation.name])
    }

    /// A lease that has ended is nobody's reading.
    fileprivate func isBeingRead(_ row: Row) throws -> Bool {
        row["state"] == JobState.reading.rawValue && (row["leased_until"] as Int64? ?? 0) >= now.milliseconds
    }

    /// Everything but the history. Where the bytes lie is noted, so that they go even if the server stops now.
    fileprivate func removeAll(of document: Document, number: Int64) throws {
        for key in [document.key, .readable(of: document)] {
            try execute(
                "INSERT INTO removals (key, document) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET document = excluded.document",
                [key.description, document.id.text])
        }
        try execute("DELETE FROM found WHERE rowid = ?", [number])
        for table in ["findings", "pages", "readings", "jobs", "arrivals"] {
            try execute("DELETE FROM \(table) WHERE document = ?", [document.id.text])
        }
        try execute("DELETE FROM documents WHERE id = ?", [document.id.text])
    }
}
