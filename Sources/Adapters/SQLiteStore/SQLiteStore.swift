package import Domain
internal import GRDB
package import SharedSQL

/// The store in one SQLite file, for one server and the command line beside it.
///
/// Write-ahead logging, so that the command line reads while the server writes. `synchronous = FULL`: each commit is on the disk when it
/// returns, because a file leaves the inbox on the strength of it; with NORMAL a power cut could undo the last commits after the move.
/// One connection writes; a few others read what was last committed, so that no reader waits for the writer.
package struct SQLiteStore: SQLStore {
    private let pool: DatabasePool
    private var who: String
    private let now: @Sendable () -> Moment

    package var writersWait: Bool { true }

    /// Opens or makes the file at a path. `who` signs the events; `now` tells the time.
    package init(path: String, who: String, now: @escaping @Sendable () -> Moment) throws(StoreError) {
        self.who = who
        self.now = now
        do { pool = try SQLiteStore.opened(path) } catch { throw StoreError(error) }
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

    package func write<Result: Sendable>(
        of organisation: Organisation?, _ body: @escaping @Sendable (SharedSQL.Session) throws -> Result
    ) async throws(StoreError) -> Result {
        do {
            return try await pool.write { [who, now] in try body(SharedSQL.Session(database: OpenDatabase($0), who: who, now: now())) }
        } catch {
            throw StoreError(error)
        }
    }

    package func read<Result: Sendable>(
        of organisation: Organisation?, _ body: @escaping @Sendable (SharedSQL.Session) throws -> Result
    ) async throws(StoreError) -> Result {
        do {
            return try await pool.read { [who, now] in try body(SharedSQL.Session(database: OpenDatabase($0), who: who, now: now())) }
        } catch {
            throw StoreError(error)
        }
    }
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
