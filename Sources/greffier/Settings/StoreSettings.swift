import PostgresStore

/// Where everything is kept that is known.
struct StoreSettings: Sendable {
    /// The address of a PostgreSQL database, with its password; nil for SQLite in the data folder. No message repeats it.
    var url: String?
    /// Connections of this process.
    var connections: Int
    /// What one statement may take.
    var statementSeconds: Int

    init(_ reader: SettingsReader) throws {
        url = try reader.optionalText(.storeURL, other: "DATABASE_URL")
        if let url, !PostgresStore.isAddress(url) { throw reader.fault(.storeURL, other: "DATABASE_URL") }
        connections = try reader.number(.storeConnections)
        statementSeconds = try reader.number(.storeStatement)
    }
}
