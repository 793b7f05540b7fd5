package import Archive
package import Domain
internal import Intake

extension SQLStore {
    package func documents(
        _ query: DocumentQuery, of organisation: Organisation, after place: DocumentPlace?, limit: Int
    ) async throws(StoreError) -> [ArchivedDocument] {
        try await read(of: organisation) { session in
            let search = DocumentSearch(query, organisation, place, session.dialect)
            let rows = try session.rows(search.statement, search.values + [limit])
            return try rows.compactMap { try session.archived($0, finding: query.words) }
        }
    }

    /// How the database goes about a query, step by step in its own words.
    package func plan(
        of query: DocumentQuery, of organisation: Organisation, after place: DocumentPlace?
    ) async throws(StoreError) -> [String] {
        try await read(of: organisation) { session in
            let search = DocumentSearch(query, organisation, place, session.dialect)
            return try session.plan(search.statement, search.values + [50])
        }
    }

    package func archived(_ id: DocumentID, of organisation: Organisation) async throws(StoreError) -> ArchivedDocument? {
        try await read(of: organisation) { session in
            let row = try session.row(
                "SELECT \(DocumentSearch.columns) FROM \(DocumentSearch.tables) WHERE documents.id = ? AND documents.organisation = ?",
                [id.text, organisation.name])
            return try row.flatMap { try session.archived($0, finding: nil) }
        }
    }

    package func archivedPages(_ document: DocumentID) async throws(StoreError) -> [ArchivedPage] {
        try await read(of: .served) { session in
            try session.rows("SELECT part, width, height FROM pages WHERE document = ? ORDER BY part", [document.text]).map { row in
                ArchivedPage(number: (row["part"] as Int) + 1, width: row["width"], height: row["height"])
            }
        }
    }

    package func page(_ number: Int, of document: DocumentID) async throws(StoreError) -> RecognizedPage? {
        let content = try await read(of: .served) { session in
            try session.row("SELECT content FROM pages WHERE document = ? AND part = ?", [document.text, number - 1])?.bytes("content")
        }
        return try mapped { try content.map { try JSON.value(RecognizedPage.self, bytes: $0) } }
    }

    package func text(_ document: DocumentID) async throws(StoreError) -> [String] {
        try await read(of: .served) { session in
            try session.rows("SELECT text FROM pages WHERE document = ? ORDER BY part", [document.text]).map { $0["text"] }
        }
    }

    package func refusals(_ organisation: Organisation, before number: Int64?, limit: Int) async throws(StoreError) -> [NumberedRefusal] {
        try await read(of: organisation) { session in
            let rows = try session.rows(
                """
                SELECT id, name, building, arrived_at, failure FROM arrivals
                WHERE document IS NULL AND failure IS NOT NULL AND organisation = ? AND id < ? ORDER BY id DESC LIMIT ?
                """, [organisation.name, number ?? .max, limit])
            return try rows.map { NumberedRefusal(number: $0["id"], refusal: try Refusal($0)) }
        }
    }
}

extension Session {
    /// From a row of `DocumentSearch`.
    fileprivate func archived(_ row: Row, finding words: SearchWords?) throws -> ArchivedDocument? {
        guard let document = Document(row), let state = JobState(rawValue: row["state"]) else { return nil }
        return ArchivedDocument(
            document: document, number: row["number"], arrived: Moment(milliseconds: row["arrived_at"]), state: state,
            failure: try (row["failure"] as String?).map { try JSON.value(ReadingFailure.self, from: $0) }, pageCount: row["page_count"],
            drafts: try summaries(of: document.id), arrivals: row["arrivals"], source: Arrival.Source(rawValue: row["source"] ?? "") ?? .inbox,
            hits: try words.map { try snippets(of: document.id, $0) } ?? [])
    }

    private func summaries(of document: DocumentID) throws -> [DraftSummary] {
        try rows("SELECT \(DraftSummary.columns) FROM drafts WHERE document = ? ORDER BY rowid", [document.text]).compactMap(DraftSummary.init)
    }

    private func snippets(of document: DocumentID, _ words: SearchWords) throws -> [PageSnippet] {
        let pages = try rows("SELECT part, text FROM pages WHERE document = ? ORDER BY part", [document.text])
        return pages.lazy.compactMap { row in
            words.snippet(of: row["text"]).map { PageSnippet(page: (row["part"] as Int) + 1, text: $0) }
        }.prefix(PageSnippet.most).map(\.self)
    }
}
