package import Domain
internal import SharedSQL

extension PostgresStore {
    /// Looks at a database without changing anything: how many steps of the tables are still to be made. Errors: those of opening it.
    package static func stepsToCome(url: String, limits: PostgresLimits = PostgresLimits()) async throws(StoreError) -> Int {
        let connection = Connection(ServerAddress(url: url, connectSeconds: limits.connectSeconds, statementSeconds: limits.statementSeconds))
        do throws(Trouble) {
            return try await connection.transact(Transaction(writes: false, organisation: nil)) { database in
                try Schema.refusePassers(database)
                return try Schema.stepsToCome(database)
            }
        } catch {
            throw error.storeError
        }
    }
}
