internal import CLibPQ
internal import Domain
internal import Glibc
internal import SharedSQL

/// A connection to the server, a `PGconn`: owned, freed with `PQfinish`. Used by one thread at a time, that of its `Connection`; its calls block.
///
/// A way to the server and back costs more than most statements: what nothing is expected of is sent and heard together with what follows
/// (libpq's pipeline mode; PostgreSQL, 34.5).
@safe
final class Link: SQLDatabase {
    private let connection: OpaquePointer
    /// What was prepared, by the statement as it was written.
    private var prepared: [String: String] = [:]
    /// How many statements were ever prepared: each has a name of its own.
    private var names = 0
    /// What was sent and has not been answered yet, in its order.
    private var sent: [Sent] = []
    /// How often answers were waited for.
    private(set) var heard = 0

    let dialect: any SQLDialect = PostgresDialect()

    private enum Sent {
        case statement
        case preparation(of: String)
        /// Up to here a refusal keeps the server from doing what follows.
        case mark
    }

    /// More statements than so many are not kept prepared: those with lists of marks differ by their length.
    private static let mostPrepared = 400
    /// More are not sent unheard: while one side only writes, the other must not have to.
    private static let mostSent = 64

    /// Seconds that an answer may take.
    private let patience: Int

    /// Takes a connection that stands, or is about to.
    init(_ connection: OpaquePointer, patience: Int) {
        unsafe self.connection = connection
        self.patience = patience
    }

    deinit { unsafe PQfinish(connection) }

    /// False once the server, or the way to it, is gone.
    var isOpen: Bool { unsafe PQstatus(connection) == CONNECTION_OK }

    /// The socket that something comes in by.
    var socket: Int32 { unsafe PQsocket(connection) }

    /// True while something was sent of which it is not known whether it was done.
    var isUnheard: Bool { !sent.isEmpty }

    /// Runs statements that have no values.
    func run(_ statements: String) throws {
        try hear()
        guard unsafe PQexitPipelineMode(connection) == 1 else { throw Trouble.lost(words) }
        _ = unsafe try Answer(PQexec(connection, statements), of: self)
    }

    func execute(_ sql: String, _ arguments: Arguments) throws { try send(sql, arguments) }

    func changes(_ sql: String, _ arguments: Arguments) throws -> Int { try answer(sql, arguments).changed }

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
        try send(sql, arguments)
        guard let answer = try hear() else { throw Trouble.lost(words) }
        return answer
    }
}

/// Sending and hearing.
extension Link {
    private func send(_ sql: String, _ arguments: Arguments) throws {
        if sent.count >= Link.mostSent { try hear() }
        guard unsafe PQenterPipelineMode(connection) == 1 else { throw Trouble.lost(words) }
        let name = try prepare(sql)
        let isSent = unsafe Parameters(arguments).withPointers { count, pointers, lengths, formats in
            unsafe PQsendQueryPrepared(connection, name, count, pointers, lengths, formats, 1) == 1
        }
        try note(.statement, isSent)
    }

    private func prepare(_ sql: String) throws -> String {
        if let name = prepared[sql] { return name }
        if prepared.count >= Link.mostPrepared {
            prepared = [:]
            try note(.statement, unsafe PQsendQueryParams(connection, "DEALLOCATE ALL", 0, nil, nil, nil, nil, 1) == 1)
        }
        names += 1
        let name = "s\(names)"
        try note(.preparation(of: sql), unsafe PQsendPrepare(connection, name, Marks.numbered(sql), 0, nil) == 1)
        prepared[sql] = name
        return name
    }

    private func note(_ what: Sent, _ isSent: Bool) throws {
        guard isSent else { throw Trouble.lost(words) }
        sent.append(what)
    }

    /// Sends what is still here, without waiting for what the server says to it.
    func mark() throws { try note(.mark, unsafe PQpipelineSync(connection) == 1) }

    /// Waits for the answers to all that was sent, and gives the last one; a refusal is thrown, the first when there are several.
    @discardableResult
    func hear() throws -> Answer? {
        if sent.isEmpty { return nil }
        try mark()
        heard += 1
        var last: Answer?
        var refusal: (any Error)?
        for one in sent {
            do {
                if case .mark = one { unsafe PQclear(PQgetResult(connection)) } else { last = try next() }
            } catch Trouble.lost(let words) {
                throw Trouble.lost(words)
            } catch {
                if case .preparation(let sql) = one { prepared[sql] = nil }
                refusal = refusal ?? error
            }
        }
        sent = []
        if let refusal { throw refusal }
        return last
    }

    /// The answer to one statement, and that it was all.
    private func next() throws -> Answer {
        try waitForAnswer()
        defer { unsafe PQclear(PQgetResult(connection)) }
        return try unsafe Answer(PQgetResult(connection), of: self)
    }

    /// A server ends by itself what takes too long. One that says nothing even then hangs, or the way to it does.
    private func waitForAnswer() throws {
        let end = ContinuousClock.now + .seconds(patience)
        while unsafe PQisBusy(connection) == 1 {
            var socket = pollfd(fd: self.socket, events: Int16(POLLIN), revents: 0)
            let left = Int32((end - .now) / .milliseconds(1))
            let isLate = unsafe left <= 0 || poll(&socket, 1, left) == 0
            if isLate { throw Trouble.lost("no answer in \(patience) s") }
            guard unsafe PQconsumeInput(connection) == 1 else { throw Trouble.lost(words) }
        }
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
