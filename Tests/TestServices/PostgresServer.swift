internal import Foundation
internal import TestProgram

/// A PostgreSQL server of this machine's package, in a folder of its own below the temporary ones: one for all tests of a run. It ends, and its
/// folder goes, with the process that started it, however that ends.
package actor PostgresServer {
    /// The server of this run.
    package static var shared: PostgresServer { get async throws { try await started.value } }

    private static let started = Task {
        let server = try PostgresServer()
        try await server.start()
        return server
    }

    /// The port on this machine's own address.
    package nonisolated let port: UInt16
    private let folder: URL
    private let programs: URL
    /// Ends the server when it is closed.
    private var line: FileHandle?
    private var process: Process?

    /// Makes a folder with an empty cluster.
    package init() throws {
        programs = try PostgresServer.installed()
        folder = URL(filePath: "/tmp/greffier-postgres-\(UUID().uuidString.prefix(8))")
        port = try PostgresServer.freePort()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("\(PostgresServer.secret)\n".utf8).write(to: folder.appending(path: "secret"))
        if getuid() == 0 { _ = try PostgresServer.run("/bin/chown", ["-R", "postgres", folder.path]) }
        _ = try PostgresServer.asOwner(
            programs.appending(path: "initdb").path,
            [
                "--pgdata", folder.appending(path: "data").path, "--auth", "scram-sha-256", "--username", "postgres", "--pwfile",
                folder.appending(path: "secret").path, "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync",
            ])
    }

    /// Starts the server, again if it was stopped, and waits until it lets people in.
    package func start() async throws {
        let pipe = Pipe()
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        // The shell reads its standard input until this process closes it or dies. Nothing is synced: no test outlives the machine.
        process.arguments =
            [
                "-c", "\"$@\" </dev/null & pid=$!; cat >/dev/null; kill -QUIT $pid; wait $pid", "sh",
            ]
            + PostgresServer.owned(
                programs.appending(path: "postgres").path,
                [
                    "-D", folder.appending(path: "data").path, "-p", "\(port)", "-k", folder.path, "-c", "listen_addresses=127.0.0.1", "-c",
                    "fsync=off",
                    "-c", "full_page_writes=off", "-c", "shared_buffers=64MB", "-c", "max_connections=300", "-c", "log_min_messages=fatal",
                ])
        process.standardInput = pipe
        let log = folder.appending(path: "log").path
        if !FileManager.default.fileExists(atPath: log) { _ = FileManager.default.createFile(atPath: log, contents: nil) }
        process.standardError = FileHandle(forWritingAtPath: log)
        try process.run()
        (line, self.process) = (pipe.fileHandleForWriting, process)
        try await wait()
    }

    /// Stops the server at once, as a power cut would.
    package func stop() {
        try? line?.close()
        process?.waitUntilExit()
        (line, process) = (nil, nil)
    }

    /// An empty database, as the address that the store is opened with. Its owner has no special rights.
    package func database() throws -> String {
        let name = "test_\(UUID().uuidString.lowercased().replacing("-", with: "").prefix(12))"
        try tell("CREATE DATABASE \(name) OWNER greffier")
        return "postgresql://greffier:\(PostgresServer.secret)@127.0.0.1:\(port)/\(name)"
    }

    /// Has the server do something with all rights; returns what it says, without ornament.
    @discardableResult
    package func tell(_ statement: String, in database: String = "postgres") throws -> String {
        try PostgresServer.run(
            programs.appending(path: "psql").path,
            [
                "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set", "ON_ERROR_STOP=1", "--command", statement,
                "postgresql://postgres:\(PostgresServer.secret)@127.0.0.1:\(port)/\(database)",
            ])
    }

    /// It belongs to this run, and guards invented data.
    private static let secret = "invented"

    private func wait() async throws {
        let make = """
            DO $$ BEGIN
                IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'greffier') THEN
                    CREATE ROLE greffier LOGIN PASSWORD '\(PostgresServer.secret)';
                END IF;
            END $$
            """
        for _ in 1...300 {
            if (try? tell(make)) != nil { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw Absent(words: "PostgreSQL does not start; see \(folder.path)/log")
    }

    /// The newest version that Debian has put on this machine.
    private static func installed() throws -> URL {
        let versions = URL(filePath: "/usr/lib/postgresql")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: versions.path)) ?? []
        guard let newest = names.max(by: { Int($0) ?? 0 < Int($1) ?? 0 }) else {
            throw Absent(words: "PostgreSQL is not installed: deploy/packages --tests")
        }
        return versions.appending(path: "\(newest)/bin")
    }

    /// PostgreSQL does not run with all rights: who has them hands it to the user that the package has made.
    private static func owned(_ program: String, _ arguments: [String]) -> [String] {
        let user = getuid() == 0 ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"] : []
        return user + [program] + arguments
    }

    private static func asOwner(_ program: String, _ arguments: [String]) throws -> String {
        let words = owned(program, arguments)
        return try run("/usr/bin/env", words)
    }

    private static func run(_ program: String, _ arguments: [String]) throws -> String {
        let outcome = try TestProgram.run(arguments, program: program)
        guard outcome.status == 0 else { throw Absent(words: "\(program): \(outcome.errors)") }
        return String(decoding: outcome.output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// A port that nobody uses now.
    private static func freePort() throws -> UInt16 {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe bind(socket, pointer, length) == 0 ? getsockname(socket, pointer, &length) : -1
            }
        }
        guard status == 0 else { throw Absent(words: "no port is free") }
        return UInt16(bigEndian: address.sin_port)
    }
}

/// A service that tests need is not there.
package struct Absent: Error, CustomStringConvertible {
    let words: String

    package var description: String { words }
}
