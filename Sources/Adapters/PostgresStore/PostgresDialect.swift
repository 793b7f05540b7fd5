internal import Archive
internal import Domain
internal import SharedSQL

/// As PostgreSQL says it.
struct PostgresDialect: SQLDialect {
    let list = "SELECT * FROM json_array_elements_text(CAST(? AS json))"
    let larger = "greatest"
    let unindexed = ""
    let nextDocument = "nextval('document_numbers')"
    let settledEvent = "SELECT settled_event() AS id"
    let takingFree = " FOR UPDATE SKIP LOCKED"
    let takingAll = " FOR UPDATE"
    let explain = "EXPLAIN"

    /// The planner keeps statistics and chooses itself.
    func indexed(by name: String) -> String { "" }

    func match(_ words: SearchWords, _ organisation: Organisation) -> (condition: String, value: String) {
        // Every phrase in quotation marks, its words one after the other; letters are folded by the index and here alike.
        let wanted = words.phrases.map { phrase in
            let terms = phrase.words.map { "'\($0.replacing("'", with: "''"))'" }
            return terms.joined(separator: " <-> ") + (phrase.isOpen ? ":*" : "")
        }
        let scope = "'\(SharedSQL.Session.scope(organisation))'"
        return ("found.terms @@ to_tsquery('simple', ?)", ([scope] + wanted).joined(separator: " & "))
    }

    /// A lock that goes with the transaction, by the name of the organisation.
    func alone(_ session: SharedSQL.Session, for organisation: Organisation) throws {
        try session.execute("SELECT pg_advisory_xact_lock(hashtextextended(?, 7))", [organisation.name])
    }
}
