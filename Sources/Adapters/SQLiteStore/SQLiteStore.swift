package import Domain
internal import GRDB

/// The store in one SQLite file, for one server and the command line beside it.
///
/// Write-ahead logging, so that the command line reads while the server writes. `synchronous = FULL`: each commit is on the disk when it
/// returns, because a file leaves the inbox on the strength of it; with NORMAL a power cut could undo the last commits after the move.
/// One connection writes; a few others read what was last committed, so that no reader waits for the writer.
package struct SQLiteStore: Sendable {
    private let pool: DatabasePool
    private var who: String
    private let now: @Sendable () -> Moment

    /// Opens or makes the file at a path. `who` signs the events; `now` tells the time.
    package init(path: String, who: String, now: @escaping @Sendable () -> Moment) throws(StoreError) {
        self.who = who
        self.now = now
        pool = try mapped { try SQLiteStore.opened(path) }
    }

    /// The same store, with what it keeps signed by somebody.
    package func signed(by who: String) -> SQLiteStore {
        var store = self
        store.who = who
        return store
    }

    /// Several that open a new store at once all begin its first step. Those that come second fail, at opening, at the step or at asking how far
    /// it has come, and look again; what still fails after that is a fault.
    private static func opened(_ path: String) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.busyMode = .timeout(15)
        configuration.maximumReaderCount = 4
        configuration.label = "store"
        configuration.prepareDatabase { database in
            if !database.configuration.readonly { try database.execute(sql: "PRAGMA synchronous = FULL") }
        }
        var attempt = 0
        while true {
            attempt += 1
            do {
                let pool = try DatabasePool(path: path, configuration: configuration)
                if try pool.read(Schema.migrator.hasBeenSuperseded) { throw StoreError.newer }
                try Schema.migrator.migrate(pool)
                return pool
            } catch let error as DatabaseError where attempt < 20 && error.resultCode != .SQLITE_FULL {
                continue
            }
        }
    }

    /// One short transaction that writes.
    func write<Result: Sendable>(_ body: @escaping @Sendable (Session) throws -> Result) async throws(StoreError) -> Result {
        try await mapped { [who, now] in try await pool.write { try body(Session(database: $0, who: who, now: now())) } }
    }

    /// One short transaction that reads.
    func read<Result: Sendable>(_ body: @escaping @Sendable (Session) throws -> Result) async throws(StoreError) -> Result {
        try await mapped { [who, now] in try await pool.read { try body(Session(database: $0, who: who, now: now())) } }
    }
}

/// The database during one transaction, with who acts and when.
struct Session {
    let database: Database
    let who: String
    let now: Moment

    func execute(_ sql: String, _ arguments: StatementArguments = []) throws {
        try database.execute(sql: sql, arguments: arguments)
    }

    func row(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
        try Row.fetchOne(database, sql: sql, arguments: arguments)
    }

    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
        try Row.fetchAll(database, sql: sql, arguments: arguments)
    }

    /// Adds to the history of an organisation: the one that is named, or the document's.
    func event(
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
    do { return try body() } catch { throw StoreError(error) }
}

private func mapped<Result: Sendable>(_ body: () async throws -> Result) async throws(StoreError) -> Result {
    do { return try await body() } catch { throw StoreError(error) }
}

extension StoreError {
    fileprivate init(_ error: any Error) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError where error.resultCode == .SQLITE_FULL: self = .full
        // The words of the database and the statement, without its values.
        case let error as DatabaseError: self = .failed("\(error.resultCode): \(error.message ?? "")")
        default: self = .failed("\(type(of: error))")
        }
    }
}
