internal import Archive
internal import Domain
internal import Foundation
internal import GRDB
internal import SharedSQL

/// The file during one transaction.
final class OpenDatabase: SQLDatabase {
    private let database: Database

    init(_ database: Database) { self.database = database }

    var dialect: any SQLDialect { SQLiteDialect() }

    func rows(_ sql: String, _ arguments: Arguments) throws -> [SharedSQL.Row] {
        let statement = try database.cachedStatement(sql: sql)
        let names = Array(statement.columnNames)
        let columns = Dictionary(names.enumerated().map { ($1, $0) }) { _, last in last }
        return try Array(
            GRDB.Row.fetchCursor(statement, arguments: StatementArguments(arguments.values.map(\.databaseValue)))
                .map { row in SharedSQL.Row(columns: columns, values: names.indices.map { SQLValue(row[$0] as DatabaseValue) }) })
    }

    func changes(_ sql: String, _ arguments: Arguments) throws -> Int {
        try execute(sql, arguments)
        return database.changesCount
    }

    func execute(_ sql: String, _ arguments: Arguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments.values.map(\.databaseValue)))
    }
}

extension SQLValue {
    fileprivate init(_ value: DatabaseValue) {
        self =
            switch value.storage {
            case .null: .null
            case .int64(let number): .integer(number)
            case .double(let number): .real(number)
            case .string(let text): .text(text)
            case .blob(let data): .bytes(Array(data))
            }
    }

    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
    }
}

/// As SQLite says it.
struct SQLiteDialect: SQLDialect {
    let list = "SELECT value FROM json_each(?)"
    let larger = "max"
    let unindexed = "+"
    let nextDocument = "(SELECT coalesce(max(number), 0) + 1 FROM documents)"
    let arrivalKey = "path, fingerprint"
    let settledEvent = "SELECT coalesce(max(id), 0) AS id FROM events"
    // One transaction writes at a time anyway.
    let takingFree = ""
    let takingAll = ""
    let hasTable = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"
    let countingOn: [String] = []
    let explain = "EXPLAIN QUERY PLAN"

    func countingOn(_ table: String, _ column: String) -> String? { nil }

    func indexed(by name: String) -> String { " INDEXED BY \(name)" }

    /// It joins nothing that depends on the row before: what is wanted of a line is asked for by itself.
    let walk = """
        steps (lane) AS (
            SELECT min(lane) FROM jobs WHERE state = 'waiting'
            UNION ALL
            SELECT (SELECT min(jobs.lane) FROM jobs WHERE jobs.state = 'waiting' AND jobs.lane > steps.lane) FROM steps WHERE steps.lane IS NOT NULL
        ), lanes (lane, interruptions) AS (
            SELECT lane, (SELECT interruptions FROM jobs WHERE state = 'waiting' AND jobs.lane >= steps.lane
                ORDER BY lane, interruptions, queued_at, rowid LIMIT 1)
            FROM steps
        )
        """

    /// Of one file all is on the disk.
    func beginTaking(_ session: SharedSQL.Session) {}

    /// One transaction writes at a time anyway.
    func alone(_ session: SharedSQL.Session, for organisation: Organisation) {}
}
