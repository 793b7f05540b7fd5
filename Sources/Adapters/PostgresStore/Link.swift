internal import CLibPQ
internal import Domain
internal import SharedSQL

/// A connection to the server, a `PGconn`: owned, freed with `PQfinish`. Used by one thread at a time, that of its `Connection`; its calls block.
@safe
final class Link: SQLDatabase {
    private let connection: OpaquePointer
    /// What was prepared, by the statement as it was written.
    private var prepared: [String: String] = [:]
    private(set) var changed = 0

    let dialect: any SQLDialect = PostgresDialect()

    /// More statements than so many are not kept prepared: those with lists of marks differ by their length.
    private static let most = 400

    /// Takes a connection that stands.
    init(_ connection: OpaquePointer) { unsafe self.connection = connection }

    deinit { unsafe PQfinish(connection) }

    /// False once the server, or the way to it, is gone.
    var isOpen: Bool { unsafe PQstatus(connection) == CONNECTION_OK }

    /// The socket that something comes in by.
    var socket: Int32 { unsafe PQsocket(connection) }

    /// Runs statements that have no values.
    func run(_ statements: String) throws {
        let answer = unsafe try Answer(PQexec(connection, statements), of: self)
        changed = answer.changed
    }

    /// A text as it stands in a statement.
    func quoted(_ text: String) throws -> String {
        guard let quoted = unsafe PQescapeLiteral(connection, text, text.utf8.count) else { throw StoreError.failed("a name is no text") }
        defer { unsafe PQfreemem(quoted) }
        return unsafe String(cString: quoted)
    }

    func execute(_ sql: String, _ arguments: Arguments) throws { _ = try answer(sql, arguments) }

    func rows(_ sql: String, _ arguments: Arguments) throws -> [Row] { try answer(sql, arguments).rows() }

    /// The names of what was told since the last time.
    func notifications() throws -> [String] {
        guard unsafe PQconsumeInput(connection) == 1 else { throw Trouble.lost(words) }
        var names: [String] = []
        while let told = unsafe PQnotifies(connection) {
            unsafe names.append(String(cString: told.pointee.relname))
            unsafe PQfreemem(told)
        }
        return names
    }

    /// The last words of the connection, without the place in libpq that they come from.
    var words: String { unsafe String(cString: PQerrorMessage(connection)).split(separator: "\n").first.map(String.init) ?? "" }

    private func answer(_ sql: String, _ arguments: Arguments) throws -> Answer {
        let name = try prepare(sql)
        let values = Parameters(arguments)
        let answer = try unsafe values.withPointers { count, pointers, lengths, formats in
            unsafe try Answer(PQexecPrepared(connection, name, count, pointers, lengths, formats, 1), of: self)
        }
        changed = answer.changed
        return answer
    }

    private func prepare(_ sql: String) throws -> String {
        if let name = prepared[sql] { return name }
        if prepared.count >= Link.most {
            try run("DEALLOCATE ALL")
            prepared = [:]
        }
        let name = "s\(prepared.count)"
        _ = unsafe try Answer(PQprepare(connection, name, Marks.numbered(sql), 0, nil), of: self)
        prepared[sql] = name
        return name
    }
}

/// `?` as PostgreSQL counts its marks: `$1`, `$2` …
enum Marks {
    static func numbered(_ sql: String) -> String {
        var numbered = ""
        var count = 0
        var quote: Character?
        for character in sql {
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "'" || character == "\"" {
                quote = character
            } else if character == "?" {
                count += 1
                numbered += "$\(count)"
                continue
            }
            numbered.append(character)
        }
        return numbered
    }
}
