package import Domain

/// A store in a database that speaks SQL. What is asked and kept is written once, for all databases; each brings its transactions, its tables
/// and the few words that it says differently.
package protocol SQLStore: Sendable {
    /// One transaction that writes waits for the other, even when it finds nothing to write.
    var writersWait: Bool { get }

    /// One short transaction that reads. Where an organisation is named, a database that can shows no row of another, whatever is asked. What is
    /// asked for by a number alone is read for the organisation that is served.
    func read<Result: Sendable>(
        of organisation: Organisation?, _ body: @escaping @Sendable (Session) throws -> Result
    ) async throws(StoreError) -> Result

    /// One short transaction that writes, all or nothing. It may be run again when it met another, so it does nothing but ask the database.
    func write<Result: Sendable>(
        of organisation: Organisation?, _ body: @escaping @Sendable (Session) throws -> Result
    ) async throws(StoreError) -> Result
}

extension SQLStore {
    package var writersWait: Bool { false }

    /// Reads what may be of any organisation.
    package func read<Result: Sendable>(_ body: @escaping @Sendable (Session) throws -> Result) async throws(StoreError) -> Result {
        try await read(of: nil, body)
    }

    /// Writes what may be of any organisation.
    package func write<Result: Sendable>(_ body: @escaping @Sendable (Session) throws -> Result) async throws(StoreError) -> Result {
        try await write(of: nil, body)
    }
}

/// A database during one transaction. Used by one thread.
package protocol SQLDatabase: AnyObject {
    /// What this database says in its own way.
    var dialect: any SQLDialect { get }

    /// Runs a statement with `?` where its values stand, and gives the rows that it finds, or returns of what it changed.
    func rows(_ sql: String, _ arguments: Arguments) throws -> [Row]

    /// Runs a statement and says how many rows it has changed.
    func changes(_ sql: String, _ arguments: Arguments) throws -> Int

    /// Runs a statement of which nothing is expected. It may be run together with what follows: that it was refused may be said only then, at the
    /// latest when the transaction ends.
    func execute(_ sql: String, _ arguments: Arguments) throws
}

/// The database during one transaction, with who acts and when.
package struct Session {
    package let database: any SQLDatabase
    package let who: String
    package let now: Moment

    package init(database: any SQLDatabase, who: String, now: Moment) {
        (self.database, self.who, self.now) = (database, who, now)
    }

    /// What this database says in its own way.
    package var dialect: any SQLDialect { database.dialect }

    /// Runs a statement and says how many rows it has changed.
    package func changes(_ sql: String, _ arguments: Arguments = []) throws -> Int { try database.changes(sql, arguments) }

    /// Runs a statement of which nothing is expected.
    package func execute(_ sql: String, _ arguments: Arguments = []) throws { try database.execute(sql, arguments) }

    /// The first row that a statement finds.
    package func row(_ sql: String, _ arguments: Arguments = []) throws -> Row? { try database.rows(sql, arguments).first }

    /// The rows that a statement finds.
    package func rows(_ sql: String, _ arguments: Arguments = []) throws -> [Row] { try database.rows(sql, arguments) }

    /// The number of the row that an insertion with `RETURNING id` has made.
    package func number(_ sql: String, _ arguments: Arguments) throws -> Int64 {
        guard let row = try row(sql, arguments) else { throw StoreError.failed("nothing was inserted") }
        return row["id"]
    }

    /// From here on this is the only transaction that writes for an organisation: what it has seen of it stands until it ends.
    package func alone(for organisation: Organisation) throws { try dialect.alone(self, for: organisation) }

    /// How the database would do a statement, step by step in its own words.
    package func plan(_ sql: String, _ arguments: Arguments) throws -> [String] { try rows("\(dialect.explain) \(sql)", arguments).map(\.line) }

    /// Adds to the history of an organisation: the one that is named, or the document's.
    package func event(
        _ what: Event.Kind, _ document: DocumentID?, of organisation: Organisation? = nil, draft: DraftID? = nil, detail: String? = nil
    ) throws {
        try execute(
            """
            INSERT INTO events (at, who, what, document, draft, detail, organisation)
            VALUES (?, ?, ?, ?, ?, ?, coalesce(?, (SELECT organisation FROM documents WHERE id = ?)))
            """,
            [now.milliseconds, who, what.rawValue, document?.text, draft?.text, detail, organisation?.name, document?.text])
    }
}

/// What the database or its content threw, as the store's error.
func mapped<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
    do { return try body() } catch { throw (error as? StoreError) ?? .failed("\(type(of: error))") }
}
