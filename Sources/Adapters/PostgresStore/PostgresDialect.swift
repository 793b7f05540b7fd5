internal import Archive
internal import Domain
internal import SharedSQL

/// As PostgreSQL says it.
struct PostgresDialect: SQLDialect {
    let list = "SELECT * FROM json_array_elements_text(CAST(? AS json))"
    let larger = "greatest"
    let unindexed = ""
    let nextDocument = "nextval('document_numbers')"
    let arrivalKey = "organisation, path, fingerprint"
    let settledEvent = "SELECT settled_event() AS id"
    let takingFree = " FOR UPDATE SKIP LOCKED"
    let takingAll = " FOR UPDATE"
    let hasTable = "SELECT 1 FROM pg_class WHERE oid = to_regclass(?)"
    let countingOn = [
        "SELECT setval('document_numbers', greatest(1, (SELECT max(number) FROM documents)))",
        "SELECT setval('event_numbers', greatest(1, (SELECT max(id) FROM events)))",
    ]
    let explain = "EXPLAIN"

    func countingOn(_ table: String, _ column: String) -> String? {
        "SELECT setval(pg_get_serial_sequence('\(table)', '\(column)'), greatest(1, (SELECT max(\(column)) FROM \(table))))"
    }

    /// The planner keeps statistics and chooses itself.
    func indexed(by name: String) -> String { "" }

    let walk = """
        lanes (lane, interruptions) AS (
            (SELECT lane, interruptions FROM jobs WHERE state = 'waiting' ORDER BY lane, interruptions, queued_at, rowid LIMIT 1)
            UNION ALL
            SELECT next.lane, next.interruptions FROM lanes CROSS JOIN LATERAL (
                SELECT jobs.lane, jobs.interruptions FROM jobs WHERE jobs.state = 'waiting' AND jobs.lane > lanes.lane
                ORDER BY jobs.lane, jobs.interruptions, jobs.queued_at, jobs.rowid LIMIT 1) AS next
        )
        """

    /// A plan that was made while little waited, and gathers and sorts it, would be kept for long after.
    func beginTaking(_ session: SharedSQL.Session) throws {
        let off = ["synchronous_commit", "enable_seqscan", "enable_bitmapscan", "enable_sort"]
        try session.execute("SELECT " + off.map { "set_config('\($0)', 'off', true)" }.joined(separator: ", "))
    }

    /// A lock that goes with the transaction, by the name of the organisation.
    func alone(_ session: SharedSQL.Session, for organisation: Organisation) throws {
        try session.execute("SELECT pg_advisory_xact_lock(hashtextextended(?, 7))", [organisation.name])
    }
}
