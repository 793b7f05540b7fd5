package import Access
package import Domain
internal import Intake

extension SQLStore {
    package func lastEvent() async throws(StoreError) -> Int64 {
        try await read { try $0.settledEvent() }
    }

    package func events(after number: Int64, of organisation: Organisation?, limit: Int) async throws(StoreError) -> [LiveEvent] {
        // Asked before: what is read afterwards holds all events up to there.
        let last = try await lastEvent()
        if last <= number { return [] }
        return try await read(of: organisation) { try $0.liveEvents(after: number, to: last, of: organisation, limit: limit) }
    }

    package func organisation(of document: DocumentID) async throws(StoreError) -> Organisation? {
        try await read { try $0.row("SELECT organisation FROM documents WHERE id = ?", [document.text]).map { Organisation($0["organisation"]) } }
    }
}

extension Session {
    /// The number of the last event before which nothing will come any more.
    func settledEvent() throws -> Int64 { try row(dialect.settledEvent)?["id"] ?? 0 }

    /// What happened after a number, as it stands now. An event of a draft that is no more, and one that concerns no document, are left out: here,
    /// so that `limit` counts what is told, and whoever goes on after the last of these passes over nothing and stays behind nothing.
    func liveEvents(after number: Int64, to last: Int64, of organisation: Organisation?, limit: Int) throws -> [LiveEvent] {
        let rows = try rows(
            """
            SELECT events.id, events.at, events.organisation, events.what, events.document, events.draft, jobs.state AS job, drafts.state,
                drafts.version
            FROM events LEFT JOIN jobs ON jobs.document = events.document LEFT JOIN drafts ON drafts.id = events.draft
            WHERE events.id > ? AND events.id <= ? AND events.organisation IS NOT NULL AND (CAST(? AS TEXT) IS NULL OR events.organisation = ?)
                AND (drafts.state IS NOT NULL OR events.document IS NOT NULL AND (events.draft IS NULL OR events.what = ?))
            ORDER BY events.id LIMIT ?
            """, [number, last, organisation?.name, organisation?.name, Event.Kind.drafted.rawValue, limit])
        return rows.flatMap(LiveEvent.all)
    }
}

extension LiveEvent {
    /// A draft that was made is news of its document too.
    fileprivate static func all(_ row: Row) -> [LiveEvent] {
        var subjects: [Subject] = []
        let what = Event.Kind(rawValue: row["what"])
        if let document = row["document"] as String?, row["draft"] as String? == nil || what == .drafted {
            subjects.append(.document(id: document, state: row["job"] as String? ?? "removed", page: nil, pages: nil))
        }
        if let draft = row["draft"] as String?, let state = row["state"] as String? {
            // That another program has it, or does not get it, is no state of the draft, and news all the same.
            let passed = what == .handedOver || what == .notHandedOver ? what?.rawValue : nil
            subjects.append(.draft(id: draft, state: passed ?? state, version: row["version"]))
        }
        return subjects.map { subject in
            LiveEvent(
                number: row["id"], organisation: Organisation(row["organisation"]), moment: Moment(milliseconds: row["at"]), subject: subject)
        }
    }
}
