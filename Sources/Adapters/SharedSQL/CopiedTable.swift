/// A table that is copied from one database to another.
package struct CopiedTable: Sendable {
    package let name: String
    /// Columns that tell its rows apart, and give their order.
    let key: [String]
    /// A column that numbers the rows.
    let number: String?
    /// How many rows are in memory at a time.
    let batch: Int

    private init(_ name: String, by key: [String] = ["rowid"], number: String? = nil, batch: Int = 500) {
        (self.name, self.key, self.number, self.batch) = (name, key, number, batch)
    }

    static let documents = CopiedTable("documents")

    /// Each after those that its rows belong to.
    package static let all = [
        documents, CopiedTable("arrivals", number: "id"), CopiedTable("jobs"), CopiedTable("readings"), CopiedTable("pages", batch: 20),
        CopiedTable("drafts", batch: 100), CopiedTable("findings", number: "id"), CopiedTable("draft_terms", by: ["organisation", "term", "draft"]),
        CopiedTable("draft_keys", by: ["organisation", "key", "draft"]), CopiedTable("distinct_drafts", by: ["draft", "other"]),
        CopiedTable("lessons", number: "id"), CopiedTable("draft_changes", number: "id"), CopiedTable("draft_versions", batch: 100),
        CopiedTable("approvals", by: ["draft"]), CopiedTable("approved_fields", by: ["organisation", "month", "field"]),
        CopiedTable("events", number: "id"), CopiedTable("removals", by: ["key"]), CopiedTable("users"), CopiedTable("sessions", by: ["hash"]),
        CopiedTable("tokens"), CopiedTable("webhooks"), CopiedTable("deliveries", number: "id"), CopiedTable("print_jobs", number: "number"),
        CopiedTable("print_promises", by: ["organisation", "key"]), CopiedTable("handing_over", by: ["organisation"]),
        CopiedTable("passages", by: ["number"], number: "number"), CopiedTable("payment_files", by: ["number"], number: "number"),
        CopiedTable("payment_orders", by: ["draft"]), CopiedTable("payment_lines", by: ["file", "draft"]),
        CopiedTable("paid_otherwise", by: ["draft"]), CopiedTable("payment_confirmations", by: ["draft"]),
    ]

    /// Tables that are not copied: made anew from the others, or of no use to another store.
    package static let others: Set = ["draft_sums", "document_sums", "found", "shelf", "webhook_position", "turns", "greffier_steps"]

    /// What must be the same on both sides besides the number of rows. Moments in seconds, so that the sum of many is still a number.
    static let sums: [(table: String, columns: [String])] =
        all.map { table in
            switch table.name {
            case "documents": (table.name, ["size", "number", "arrived_at / 1000"])
            case "pages": (table.name, ["part", "length(content)"])
            case "drafts": (table.name, ["owed", "version", "made_at / 1000"])
            case "approvals": (table.name, ["owed", "waited / 1000"])
            case "approved_fields": (table.name, ["found", "corrected"])
            case "events": (table.name, ["id", "at / 1000"])
            case "passages": (table.name, ["number", "step", "round"])
            case "payment_files": (table.name, ["cents", "transfers"])
            default: (table.name, [])
            }
        } + [("draft_sums WHERE drafts > 0", ["drafts", "owed"])]
}

extension Session {
    /// A copy into this database has begun and is not over.
    func hasBegun() throws -> Bool { try row(dialect.hasTable, ["copied_tables"]) != nil }

    /// Tells one store from another by its first word, and whether anything happened in it by the others: nearly all that happens is an event.
    func copyMark() throws -> String {
        let columns = [
            "coalesce((SELECT min(id) FROM documents), '-') AS name", "coalesce((SELECT max(id) FROM events), 0) AS event",
            "(SELECT count(*) FROM print_jobs WHERE finished_at IS NULL) AS printing",
            "CAST(coalesce((SELECT sum(done) FROM print_jobs), 0) AS BIGINT) AS printed",
            "CAST(coalesce((SELECT sum(attempts) FROM deliveries), 0) AS BIGINT) AS carried",
        ]
        guard let row = try row("SELECT \(columns.joined(separator: ", "))") else { return "" }
        let numbers = ["event", "printing", "printed", "carried"].map { "\(row[$0] as Int64)" }
        return ([row["name"]] + numbers).joined(separator: " ")
    }

    /// How far the copy of a table is.
    func place(of table: String) throws -> (position: [SQLValue]?, done: Int) {
        guard let row = try row("SELECT position, done FROM copied_tables WHERE name = ?", [table]) else { return (nil, 0) }
        return (try JSON.value([SQLValue].self, from: row["position"]), row["done"])
    }

    func note(_ table: String, at position: [SQLValue]?, done: Int) throws {
        try execute(
            """
            INSERT INTO copied_tables (name, position, done) VALUES (?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET position = excluded.position, done = excluded.done
            """, [table, try JSON.text(position ?? []), done])
    }

    /// The next rows of a table, with what tells them apart beside them.
    func rows(of table: CopiedTable, after position: [SQLValue]?) throws -> [Row] {
        let keys = table.key.joined(separator: ", ")
        let marks = table.key.map { _ in "?" }.joined(separator: ", ")
        let condition = position == nil ? "" : "WHERE (\(keys)) > (\(marks))"
        let named = table.key.map { "\($0) AS key_\($0)" }.joined(separator: ", ")
        return try rows(
            "SELECT *, \(named) FROM \(table.name) \(condition) ORDER BY \(keys) LIMIT \(table.batch)", Arguments(values: position ?? []))
    }

    func insert(_ rows: [Row], into table: CopiedTable) throws {
        let names = rows[0].cells.map(\.name).filter { !$0.hasPrefix("key_") }
        let marks = "(" + names.map { _ in "?" }.joined(separator: ", ") + ")"
        try execute(
            """
            INSERT INTO \(table.name) (\(names.map { "\"\($0)\"" }.joined(separator: ", ")))
            VALUES \(rows.map { _ in marks }.joined(separator: ", "))
            """, Arguments(values: rows.flatMap { row in names.map(row.value) }))
    }

    /// New rows are numbered after those that were copied; what happened before is not told to webhooks.
    func countOn() throws {
        for table in CopiedTable.all {
            if let number = table.number, let statement = dialect.countingOn(table.name, number) { _ = try row(statement) }
        }
        for statement in dialect.countingOn { _ = try row(statement) }
        try execute("UPDATE webhook_position SET event = ?", [try settledEvent()])
    }
}
