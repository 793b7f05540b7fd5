package import Domain
package import SharedSQL

/// The store in PostgreSQL, for any number of servers and workers on any number of machines.
///
/// Each connection blocks a thread of its own. The clock is the one that is passed in, so hosts must agree on the time, to some seconds.
package struct PostgresStore: SQLStore {
    private let pool: ConnectionPool
    let bell: Bell
    private var who: String
    private let now: @Sendable () -> Moment

    /// How a transaction that met others is done again, at most.
    private static let attempts = 8

    /// Opens the database at an address of PostgreSQL and brings its tables up to date. `who` signs the events; `now` tells the time.
    package init(
        url: String, who: String, limits: PostgresLimits = PostgresLimits(), now: @escaping @Sendable () -> Moment
    ) async throws(StoreError) {
        let address = ServerAddress(url: url, connectSeconds: limits.connectSeconds, statementSeconds: limits.statementSeconds)
        (self.who, self.now) = (who, now)
        bell = Bell(address)
        pool = ConnectionPool(address, connections: limits.connections)
        try await transact(Transaction(writes: true, organisation: nil)) {
            try Schema.refusePassers($0)
            try Schema.bringUpToDate($0)
        }
    }

    /// The same store, with what it keeps signed by somebody.
    package func signed(by who: String) -> PostgresStore {
        var store = self
        store.who = who
        return store
    }

    package func read<Result: Sendable>(
        of organisation: Organisation?, _ body: @escaping @Sendable (SharedSQL.Session) throws -> Result
    ) async throws(StoreError) -> Result {
        try await transact(Transaction(writes: false, organisation: organisation)) { [who, now] in
            try body(SharedSQL.Session(database: $0, who: who, now: now()))
        }
    }

    package func write<Result: Sendable>(
        of organisation: Organisation?, _ body: @escaping @Sendable (SharedSQL.Session) throws -> Result
    ) async throws(StoreError) -> Result {
        try await transact(Transaction(writes: true, organisation: organisation)) { [who, now] in
            try body(SharedSQL.Session(database: $0, who: who, now: now()))
        }
    }

    private func transact<Result: Sendable>(
        _ kind: Transaction, _ body: @Sendable (any SQLDatabase) throws -> Result
    ) async throws(StoreError) -> Result {
        var attempt = 0
        while true {
            attempt += 1
            do throws(Trouble) {
                return try await transactOnce(kind, body)
            } catch {
                guard case .met = error, attempt < PostgresStore.attempts else { throw error.storeError }
                try? await Task.sleep(for: .milliseconds(Int.random(in: 1...(10 * attempt))))
            }
        }
    }

    private func transactOnce<Result: Sendable>(
        _ kind: Transaction, _ body: @Sendable (any SQLDatabase) throws -> Result
    ) async throws(Trouble) -> Result {
        let connection = try await pool.take()
        do throws(Trouble) {
            let result = try await connection.transact(kind, body)
            await pool.giveBack(connection, nil)
            return result
        } catch {
            await pool.giveBack(connection, error)
            throw error
        }
    }
}

/// What the database may be asked for at a time, and for how long.
package struct PostgresLimits: Sendable {
    /// Connections of this process.
    package var connections: Int
    /// Seconds until a server that does not answer is given up.
    package var connectSeconds: Int
    /// Seconds that one statement may take.
    package var statementSeconds: Int

    package init(connections: Int = 8, connectSeconds: Int = 5, statementSeconds: Int = 30) {
        (self.connections, self.connectSeconds, self.statementSeconds) = (connections, connectSeconds, statementSeconds)
    }
}
