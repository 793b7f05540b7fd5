internal import CLibPQ
internal import Domain
internal import Glibc

/// Where the server is, and how long things may take.
struct ServerAddress: Sendable {
    /// As PostgreSQL writes addresses: `postgresql://user:password@host:port/database?sslmode=…`. It holds a secret and is never shown.
    let url: String
    /// Seconds until a server that does not answer is given up.
    let connectSeconds: Int
    /// Seconds that one statement may take.
    let statementSeconds: Int

    /// Opens a connection to the first host of the address that takes it; blocks at most the time for each.
    func dial() throws(StoreError) -> Link {
        var fault = StoreError.denied("the address is not one of PostgreSQL")
        for host in hosts {
            do throws(StoreError) { return try opened(host) } catch { fault = error }
        }
        throw fault
    }

    /// A host of several, with its port.
    private struct Host {
        let name: String
        let port: String?
    }

    private func opened(_ host: Host?) throws(StoreError) -> Link {
        let link = try connected(host)
        // To compile a statement takes longer than any of ours runs.
        do {
            try link.run(
                """
                SET client_encoding = 'UTF8'; SET client_min_messages = warning; SET timezone = 'UTC'; SET jit = off;
                SET statement_timeout = \(statementSeconds * 1_000); SET lock_timeout = \(statementSeconds * 1_000);
                SET idle_in_transaction_session_timeout = \(statementSeconds * 2_000)
                """)
        } catch {
            throw (error as? Trouble)?.storeError ?? .failed("\(type(of: error))")
        }
        return link
    }

    /// What the address does not say is as follows: a network that swallows what is sent is noticed within half a minute.
    private var words: [(String, String)] {
        [
            ("application_name", "greffier"), ("keepalives_idle", "30"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
            ("tcp_user_timeout", "30000"), ("target_session_attrs", "read-write"), ("dbname", url),
        ]
    }

    /// libpq would give all its time to the first host of several; nil stands for what the address says. None when it is no address.
    private var hosts: [Host?] {
        guard let options = unsafe PQconninfoParse(url, nil) else { return [] }
        defer { unsafe PQconninfoFree(options) }
        var said: [String: [String]] = [:]
        var option = unsafe options
        while let keyword = unsafe option.pointee.keyword {
            if let value = unsafe option.pointee.val {
                unsafe said[String(cString: keyword)] = String(cString: value).split(separator: ",", omittingEmptySubsequences: false).map(
                    String.init)
            }
            unsafe option += 1
        }
        guard let names = said["host"], names.count > 1, said["hostaddr"] == nil else { return [nil] }
        let ports = said["port"] ?? []
        return names.enumerated().map { Host(name: $1, port: ports.count > 1 ? ports[min($0, ports.count - 1)] : ports.first) }
    }

    private func connected(_ host: Host?) throws(StoreError) -> Link {
        let words = words + (host.map { [("host", $0.name), ("port", $0.port ?? "")] } ?? [])
        let keys = unsafe words.map { unsafe strdup($0.0) } + [nil]
        let values = unsafe words.map { unsafe strdup($0.1) } + [nil]
        defer { unsafe (keys + values).forEach { unsafe free($0) } }
        let connection = unsafe keys.map { unsafe UnsafePointer($0) }.withUnsafeBufferPointer { keys in
            unsafe values.map { unsafe UnsafePointer($0) }.withUnsafeBufferPointer { values in
                unsafe PQconnectStartParams(keys.baseAddress, values.baseAddress, 1)
            }
        }
        guard let connection = unsafe connection else { throw .full }
        // The server gives up what takes too long; a little later than it one does not believe in an answer any more.
        let link = unsafe Link(connection, patience: statementSeconds + 10)
        // With the code of a refusal in its words.
        unsafe PQsetErrorVerbosity(connection, PQERRORS_VERBOSE)
        try unsafe wait(connection, link)
        unsafe PQsetErrorVerbosity(connection, PQERRORS_DEFAULT)
        return link
    }

    private func wait(_ connection: OpaquePointer, _ link: Link) throws(StoreError) {
        let end = ContinuousClock.now + .seconds(connectSeconds)
        var step = unsafe PQstatus(connection) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING
        while step != PGRES_POLLING_OK {
            if step == PGRES_POLLING_FAILED { throw ServerAddress.failure(link.words) }
            var socket = pollfd(fd: link.socket, events: Int16(step == PGRES_POLLING_READING ? POLLIN : POLLOUT), revents: 0)
            let left = (end - .now).components
            let milliseconds = left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000
            let isLate = unsafe milliseconds <= 0 || poll(&socket, 1, Int32(milliseconds)) == 0
            if isLate { throw .unreachable("no answer in \(connectSeconds) s") }
            step = unsafe PQconnectPoll(connection)
        }
    }

    /// Who is not let in is told so by the server, with a code; nobody else speaks of codes.
    private static func failure(_ words: String) -> StoreError {
        let code = #/\b(28[0-9A-Z]{3}|3D000|42501): .*/#
        if let refusal = words.firstMatch(of: code) { return .denied(String(refusal.output.0)) }
        return words.contains("invalid") ? .denied("the address is not one of PostgreSQL") : .unreachable(words)
    }
}
