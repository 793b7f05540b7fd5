import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import TestProgram
import TestServices
import Testing

/// A server that was given a role of the database with all rights.
@Suite struct RoleTests {
    @Test(.timeLimit(.minutes(2))) func `a server whose role passes through the locks says so, and works once the rights are taken from it`()
        async throws
    {
        let database = try await PostgresServer.shared
        let url = try await database.database()
        let name = String(url.split(separator: "/").last ?? "")
        try await database.tell("CREATE ROLE all_mighty LOGIN PASSWORD 'guessed' SUPERUSER; ALTER DATABASE \(name) OWNER TO all_mighty")
        // A server that waits for its store has not yet said where it is.
        let port = Int.random(in: 18_900...18_949)
        let server = try TestServer(settings: ["STORE_URL": url.replacing("greffier:invented@", with: "all_mighty:guessed@"), "WEB_PORT": "\(port)"])
        try server.start()
        var answer: (status: UInt, text: String)?
        #expect(
            try await server.wait {
                answer = try await readiness(port)
                return answer?.status == 503
            }, "\(server.messages)")
        #expect(answer?.text.contains("ALTER ROLE all_mighty NOSUPERUSER NOBYPASSRLS") == true, "\(answer?.text ?? "")")
        #expect(try await database.tell("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace", in: name) == "0")

        try await database.tell("ALTER ROLE all_mighty NOSUPERUSER")
        #expect(try await server.wait { try await readiness(port)?.status == 200 }, "\(server.messages)")
        #expect(try await server.stop() == 0)
        #expect(!server.messages.contains("guessed"))
    }

    @Test func `the doctor of a reader looks at the database that is set up, and neither makes tables nor wants an inbox`() async throws {
        let database = try await PostgresServer.shared
        let url = try await database.database()
        try await database.tell("CREATE ROLE also_mighty LOGIN PASSWORD 'guessed' BYPASSRLS")
        let refused = try doctor(url.replacing("greffier:invented@", with: "also_mighty:guessed@"))
        #expect(refused.contains("✗ PostgreSQL database\n  → The role \"also_mighty\"") && !refused.contains("guessed"), "\(refused)")
        let empty = try doctor(url)
        #expect(empty.contains("✓ PostgreSQL database: ") && empty.contains("at the next start") && !empty.contains("inbox"), "\(empty)")
        let name = String(url.split(separator: "/").last ?? "")
        #expect(try await database.tell("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace", in: name) == "0")
    }

    private func doctor(_ url: String) throws -> String {
        let words = ["GREFFIER_STORE_URL=\(url)", "GREFFIER_INBOX=/nowhere/inbox", TestProgram.path, "doctor", "--reader", "--lang", "en"]
        return String(decoding: try TestProgram.run(words, program: "/usr/bin/env").output, as: UTF8.self)
    }

    /// What `/readyz` says; nil while nobody answers.
    private func readiness(_ port: Int) async throws -> (status: UInt, text: String)? {
        guard let answer = try? await HTTPClient.shared.execute(HTTPClientRequest(url: "http://127.0.0.1:\(port)/readyz"), timeout: .seconds(20))
        else { return nil }
        return (answer.status.code, String(buffer: try await answer.body.collect(upTo: 1 << 16)))
    }
}
