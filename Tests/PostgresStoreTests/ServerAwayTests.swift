import Domain
import Glibc
import Intake
import PostgresStore
import StoreContract
import TestServices
import Testing

/// A server that goes and comes back, and one that was never there.
@Suite struct ServerAwayTests {
    private func open(_ url: String) async throws -> PostgresStore {
        let limits = PostgresLimits(connections: 3, connectSeconds: 2)
        return try await PostgresStore(url: url, who: "test", limits: limits, now: { SetClock.start })
    }

    @Test func `a server that was away is used again, and nothing is lost`() async throws {
        let server = try PostgresServer()
        try await server.start()
        let store = try await open(server.database())
        for number in 1...3 { _ = try await store.receive(sample(number), from: file("\(number).pdf")) }
        // All connections were used: each must notice.
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<6 { group.addTask { _ = try? await store.stock() } }
        }
        await server.stop()
        for _ in 1...3 {
            let error = await #expect(throws: StoreError.self) { try await store.stock() }
            guard case .unreachable = error else { throw Surprise("\(String(describing: error))") }
            try await store.rest(atMost: .milliseconds(20))
        }
        try await server.start()
        var count: Int?
        for _ in 1...200 where count == nil {
            count = try? await store.stock().documents["waiting"]
            if count == nil { try await Task.sleep(for: .milliseconds(100)) }
        }
        #expect(count == 3)
        // One whose connection was closed meanwhile, while nobody looked.
        await server.stop()
        try await server.start()
        var claimed: Job?
        for _ in 1...200 where claimed == nil {
            claimed = try? await store.claim(as: "w", leaseSeconds: 60)
            if claimed == nil { try await Task.sleep(for: .milliseconds(100)) }
        }
        #expect(claimed?.document.id == sample(1).id)
        await server.stop()
    }

    @Test func `a host that is silent gives way to the next of the address`() async throws {
        let deaf = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(deaf) }
        #expect(listen(deaf, 8) == 0)
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isNamed = unsafe withUnsafeMutablePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe getsockname(deaf, $0, &length) == 0 }
        }
        #expect(isNamed)
        let url = try await PostgresServer.shared.database()
        let port = try #require(url.firstMatch(of: #/:(\d+)\//#)).output.1
        let hosts = "127.0.0.1:\(UInt16(bigEndian: address.sin_port)),127.0.0.1:\(port)/"
        let store = try await open(url.replacing("127.0.0.1:\(port)/", with: hosts))
        #expect(try await store.stock().documents["waiting"] == 0)
    }

    @Test func `a connection that hangs is given up for another`() async throws {
        let limits = PostgresLimits(connections: 2, connectSeconds: 2, statementSeconds: 1)
        let store = try await PostgresStore(url: PostgresServer.shared.database(), who: "test", limits: limits, now: { SetClock.start })
        let backend = try await store.read { try $0.row("SELECT pg_backend_pid() AS pid")?["pid"] as Int? }
        let process = pid_t(try #require(backend))
        #expect(kill(process, SIGSTOP) == 0)
        defer { kill(process, SIGCONT) }
        _ = try await store.receive(sample(1), from: file("1.pdf"))
        #expect(try await store.stock().documents["waiting"] == 1)
    }

    @Test func `a table that a newer program has changed is read as before`() async throws {
        let store = try await open(PostgresServer.shared.database())
        _ = try await store.receive(sample(1), from: file("1.pdf"))
        for column in ["newer", "newest"] {
            #expect(try await store.document(sample(1).id, of: office)?.id == sample(1).id)
            try await store.write { try $0.execute("ALTER TABLE documents ADD COLUMN \(column) TEXT") }
        }
        #expect(try await store.document(sample(1).id, of: office)?.id == sample(1).id)
    }

    @Test(arguments: [("invented@", "guessed@"), ("greffier:", "nobody:"), ("/test_", "/no_test_")])
    func `who is not let in is told so, without the password`(was: String, becomes: String) async throws {
        let url = try await PostgresServer.shared.database().replacing(was, with: becomes)
        let error = await #expect(throws: StoreError.self) { try await open(url) }
        guard case .denied(let words) = error else { throw Surprise("\(String(describing: error))") }
        #expect(!words.isEmpty && !words.contains("invented") && !words.contains("guessed"))
    }

    @Test(arguments: ["SUPERUSER", "BYPASSRLS"])
    func `a role that passes through the locks is refused by its name, and leaves nothing behind`(right: String) async throws {
        let server = try await PostgresServer.shared
        let url = try await server.database()
        let (database, role) = (String(url.split(separator: "/").last ?? ""), "mighty_\(right.lowercased())")
        try await server.tell("CREATE ROLE \(role) LOGIN PASSWORD 'guessed' \(right); GRANT ALL ON DATABASE \(database) TO \(role)")
        try await server.tell("GRANT ALL ON SCHEMA public TO \(role)", in: database)
        let mighty = url.replacing("greffier:invented@", with: "\(role):guessed@")
        await #expect(throws: StoreError.passesLocks(role)) { try await open(mighty) }
        await #expect(throws: StoreError.passesLocks(role)) { try await PostgresStore.stepsToCome(url: mighty) }
        #expect(try await server.tell("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace", in: database) == "0")
        try await server.tell("ALTER ROLE \(role) NOSUPERUSER NOBYPASSRLS")
        #expect(try await PostgresStore.stepsToCome(url: mighty) > 0)
        _ = try await open(mighty)
        #expect(try await PostgresStore.stepsToCome(url: mighty) == 0)
    }

    @Test func `a database of a newer version is told by looking at it`() async throws {
        let server = try await PostgresServer.shared
        let url = try await server.database()
        _ = try await open(url)
        try await server.tell("INSERT INTO greffier_steps VALUES ('99: tomorrow')", in: String(url.split(separator: "/").last ?? ""))
        await #expect(throws: StoreError.newer) { try await PostgresStore.stepsToCome(url: url) }
    }

    @Test func `a server that is not there cannot be reached`() async throws {
        let error = await #expect(throws: StoreError.self) { try await open("postgresql://greffier:guessed@127.0.0.1:1/greffier") }
        guard case .unreachable(let words) = error else { throw Surprise("\(String(describing: error))") }
        #expect(!words.contains("guessed"))
    }

    @Test(arguments: ["mysql://greffier:guessed@host/greffier", "postgresql://greffier:gue/ssed@host/greffier", "postgresql://a:b@c:d/e?guessed"])
    func `an address that is none is refused, and not repeated`(url: String) async throws {
        let error = await #expect(throws: StoreError.self) { try await open(url) }
        #expect(error == .denied("the address is not one of PostgreSQL"))
    }
}
