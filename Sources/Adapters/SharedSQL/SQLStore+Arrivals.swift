package import Domain
package import Intake

extension SQLStore {
    package func document(_ hash: ContentHash, of organisation: Organisation) async throws(StoreError) -> Document? {
        try await read(of: organisation) { session in
            try session.row("SELECT * FROM documents WHERE organisation = ? AND hash = ?", [organisation.name, hash.hexadecimal]).flatMap(
                Document.init)
        }
    }

    package func receive(_ document: Document, from file: Arrival) async throws(StoreError) -> Receipt {
        try await write(of: document.organisation) { session in
            try session.alone(for: document.organisation)
            if let known = try session.arrival(file, of: document.organisation), known["document"] as String? == document.id.text {
                return .known(ArrivalID(known["id"]))
            }
            let earlier = try session.row(
                "SELECT id, arrived_at FROM documents WHERE organisation = ? AND hash = ?", [document.organisation.name, document.hash.hexadecimal])
            guard let earlier else {
                if try session.isBeingRemoved(document) { throw StoreError.removing }
                try session.insert(document, from: file.source)
                return .new(try session.insert(file, of: document))
            }
            let first = Moment(milliseconds: earlier["arrived_at"])
            let arrival = try session.insert(file, of: document)
            try session.insert(Finding(.sameFile, .info, arguments: [first.day?.description ?? "?"]), of: document.id, draft: nil)
            try session.event(.arrivedAgain, document.id, detail: file.building?.name)
            return .again(arrival, first: first)
        }
    }

    package func refuse(
        _ file: Arrival, _ failure: ReadingFailure, organisation: Organisation, place: InboxPlace?
    ) async throws(StoreError) -> ArrivalID {
        try await write(of: organisation) { session in
            try session.alone(for: organisation)
            if let known = try session.arrival(file, of: organisation) { return ArrivalID(known["id"]) }
            let number = try session.number(
                """
                INSERT INTO arrivals (organisation, path, fingerprint, building, name, arrived_at, place, failure, source, filed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'failed') RETURNING id
                """,
                [
                    organisation.name, file.path, file.fingerprint, file.building?.name, file.name, session.now.milliseconds,
                    place?.path, try JSON.text(failure), file.source.rawValue,
                ])
            try session.event(.refused, nil, of: organisation, detail: failure.code.rawValue)
            return ArrivalID(number)
        }
    }

    package func place(_ arrival: ArrivalID, at place: InboxPlace) async throws(StoreError) {
        try await write { try $0.execute("UPDATE arrivals SET place = ? WHERE id = ?", [place.path, arrival.number]) }
    }

    package func misfiled() async throws(StoreError) -> [Filing] {
        try await read { session in
            let rows = try session.rows(
                """
                SELECT documents.*, arrivals.id AS arrival, arrivals.name AS arrival_name, arrivals.building AS arrival_building, arrivals.place,
                    jobs.failure AS job_failure, jobs.state
                FROM arrivals JOIN jobs ON jobs.document = arrivals.document JOIN documents ON documents.id = arrivals.document
                WHERE arrivals.id IN (
                    SELECT arrivals.id FROM jobs JOIN arrivals ON arrivals.document = jobs.document
                    WHERE jobs.state = 'quarantined' AND arrivals.filed = 'done' AND arrivals.source = 'inbox'
                    UNION ALL
                    SELECT arrivals.id FROM arrivals JOIN jobs ON jobs.document = arrivals.document
                    WHERE arrivals.filed = 'failed' AND jobs.state = 'drafted' AND arrivals.source = 'inbox'
                )
                ORDER BY arrivals.id
                """)
            return try rows.compactMap { row in
                guard let document = Document(row) else { return nil }
                let failure = try (row["job_failure"] as String?).map { try JSON.value(ReadingFailure.self, from: $0) }
                return Filing(
                    arrival: ArrivalID(row["arrival"]), document: document, name: row["arrival_name"],
                    building: (row["arrival_building"] as String?).map(Building.init),
                    place: row.bytes("place").map(InboxPlace.init(path:)),
                    failure: row["state"] == JobState.quarantined.rawValue ? failure ?? ReadingFailure(.failed, "?") : nil)
            }
        }
    }

    package func filed(_ filing: Filing, at place: InboxPlace) async throws(StoreError) {
        try await write { session in
            try session.execute(
                "UPDATE arrivals SET place = ?, filed = ? WHERE id = ?",
                [place.path, filing.failure == nil ? "done" : "failed", filing.arrival.number])
        }
    }
}

extension Session {
    /// Bytes of a removed document may be taken away at any moment where those of this one lie.
    fileprivate func isBeingRemoved(_ document: Document) throws -> Bool {
        try row("SELECT 1 FROM removals WHERE key IN (?, ?)", [document.key.description, StorageKey.readable(of: document).description]) != nil
    }

    fileprivate func arrival(_ file: Arrival, of organisation: Organisation) throws -> Row? {
        try row(
            "SELECT id, document FROM arrivals WHERE path = ? AND fingerprint = ? AND organisation = ?",
            [file.path, file.fingerprint, organisation.name])
    }

    fileprivate func insert(_ file: Arrival, of document: Document) throws -> ArrivalID {
        let number = try number(
            """
            INSERT INTO arrivals (organisation, document, path, fingerprint, building, name, arrived_at, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (\(dialect.arrivalKey)) DO UPDATE SET organisation = excluded.organisation, document = excluded.document,
                building = excluded.building, name = excluded.name, arrived_at = excluded.arrived_at, source = excluded.source, place = NULL,
                failure = NULL, filed = 'done' RETURNING id
            """,
            [
                document.organisation.name, document.id.text, file.path, file.fingerprint, file.building?.name, file.name, now.milliseconds,
                file.source.rawValue,
            ])
        return ArrivalID(number)
    }

    fileprivate func insert(_ document: Document, from source: Arrival.Source) throws {
        try execute(
            """
            INSERT INTO documents (id, organisation, building, hash, media_type, size, name, key, arrived_at, number)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, \(dialect.nextDocument))
            """,
            [
                document.id.text, document.organisation.name, document.building?.name, document.hash.hexadecimal, document.mediaType.rawValue,
                document.size, document.name, document.key.description, now.milliseconds,
            ])
        let lane = JobLane(JobPriority(source), document.organisation)
        try execute(
            "INSERT INTO jobs (document, organisation, lane, state, queued_at) VALUES (?, ?, ?, 'waiting', ?)",
            [document.id.text, document.organisation.name, lane.text, now.milliseconds])
        try event(.arrived, document.id, detail: document.building?.name)
        try shelve(document.id)
    }

    /// A finding about a whole document stands with each of its drafts.
    func insert(_ finding: Finding, of document: DocumentID, draft: DraftID?) throws {
        try execute(
            "INSERT INTO findings (document, draft, code, severity, content) VALUES (?, ?, ?, ?, ?)",
            [document.text, draft?.text, finding.code.rawValue, finding.severity.rawValue, try JSON.text(finding)])
    }
}
