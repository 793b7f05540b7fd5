package import Domain
internal import GRDB

/// The store in one SQLite file, for one server and the command line beside it.
///
/// Write-ahead logging, so that the command line reads while the server writes. `synchronous = FULL`: each commit is on the disk when it
/// returns, because a file leaves the inbox on the strength of it; with NORMAL a power cut could undo the last commits after the move.
package struct SQLiteStore: Sendable {
    private let queue: DatabaseQueue
    private let who: String
    private let now: @Sendable () -> Moment

    /// Opens or makes the file at a path. `who` signs the events; `now` tells the time.
    package init(path: String, who: String, now: @escaping @Sendable () -> Moment) throws(StoreError) {
        self.who = who
        self.now = now
        queue = try mapped {
            var configuration = Configuration()
            configuration.journalMode = .wal
            configuration.busyMode = .timeout(15)
            configuration.label = "store"
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try SQLiteStore.bringUpToDate(queue)
            return queue
        }
    }

    private init(_ store: SQLiteStore, who: String) {
        (queue, now) = (store.queue, store.now)
        self.who = who
    }

    /// The same store, its events signed by somebody else.
    package func signed(by who: String) -> SQLiteStore { SQLiteStore(self, who: who) }

    /// Several that open a new store at once all begin its first step. Those that come second fail, at the step or at asking how far it has
    /// come, and look again; what still fails after that is a fault.
    private static func bringUpToDate(_ queue: DatabaseQueue) throws {
        for attempt in 1... {
            do {
                if try queue.read(Schema.migrator.hasBeenSuperseded) { throw StoreError.newer }
                return try Schema.migrator.migrate(queue)
            } catch let error as DatabaseError where attempt < 20 && error.resultCode != .SQLITE_FULL {
                continue
            }
        }
    }

    /// One short transaction that writes.
    func write<Result: Sendable>(_ body: @escaping @Sendable (Session) throws -> Result) async throws(StoreError) -> Result {
        try await mapped { [who, now] in try await queue.write { try body(Session(database: $0, who: who, now: now())) } }
    }

    /// One short transaction that reads.
    func read<Result: Sendable>(_ body: @escaping @Sendable (Session) throws -> Result) async throws(StoreError) -> Result {
        try await mapped { [who, now] in try await queue.read { try body(Session(database: $0, who: who, now: now())) } }
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

    /// Adds to the history.
    func event(_ what: Event.Kind, _ document: DocumentID?, detail: String? = nil) throws {
        try execute(
            "INSERT INTO events (at, who, what, document, detail) VALUES (?, ?, ?, ?, ?)",
            [now.milliseconds, who, what.rawValue, document?.text, detail])
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
