import Domain
import Intake
import PostgresStore
import SharedSQL
import StoreContract
import TestServices
import Testing

/// The second lock: rows of another organisation are not there, even for a statement that forgets to ask for its own.
@Suite struct IsolationTests {
    private let other = Organisation("other")

    private func withBoth(_ body: (PostgresStore) async throws -> Void) async throws {
        let store = try await PostgresStore(url: PostgresServer.shared.database(), who: "test", now: { SetClock.start })
        for organisation in [office, other] {
            _ = try await store.receive(sample(1, of: organisation), from: file("\(organisation.name).pdf"))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            let own = ExpenseDraft(
                id: DraftID(document: job.document.id, firstPage: 1), document: job.document.id, organisation: organisation, building: nil,
                state: .toReview, reading: draft(1).reading)
            #expect(try await store.complete(job, result, [own]))
        }
        try await body(store)
    }

    @Test(
        arguments: [
            "documents", "arrivals", "jobs", "readings", "pages", "drafts", "findings", "draft_terms", "draft_sums", "events",
        ])
    func `a statement that forgets its condition sees nothing of others`(table: String) async throws {
        try await withBoth { store in
            @Sendable func count(_ session: SharedSQL.Session) throws -> Int { try session.row("SELECT count(*) AS n FROM \(table)")?["n"] ?? 0 }
            let all = try await store.read(of: nil) { try count($0) }
            let own = try await store.read(of: office) { try count($0) }
            let others = try await store.read(of: other) { try count($0) }
            #expect(own > 0 && others > 0 && own + others == all)
            #expect(try await store.read(of: Organisation("*")) { try count($0) } == 0)
            #expect(try await store.read(of: Organisation("")) { try count($0) } == 0)
        }
    }

    @Test func `what belongs to another is neither changed nor made`() async throws {
        try await withBoth { store in
            let changed = try await store.write(of: other) { session in
                try session.execute("UPDATE drafts SET state = 'approved'")
                return session.changed
            }
            #expect(changed == 1)
            #expect(try await store.drafts(office, in: .approved, limit: 9).isEmpty)
            await #expect(throws: StoreError.self) {
                try await store.write(of: other) {
                    try $0.execute("INSERT INTO draft_keys (organisation, key, draft) SELECT 'office', 'k', id FROM drafts")
                }
            }
        }
    }

    @Test func `a connection that says nothing sees nothing`() async throws {
        let url = try await PostgresServer.shared.database()
        let store = try await PostgresStore(url: url, who: "test", now: { SetClock.start })
        _ = try await store.receive(sample(1), from: file("a.pdf"))
        let name = try #require(url.split(separator: "/").last.map(String.init))
        let count = try await PostgresServer.shared.tell("SET ROLE greffier; SELECT count(*) FROM documents", in: name)
        #expect(count == "0")
        #expect(try await PostgresServer.shared.tell("SELECT count(*) FROM documents", in: name) == "1")
    }

    @Test func `every table that names an organisation has the lock`() async throws {
        let url = try await PostgresServer.shared.database()
        _ = try await PostgresStore(url: url, who: "test", now: { SetClock.start })
        let name = try #require(url.split(separator: "/").last.map(String.init))
        let open = try await PostgresServer.shared.tell(
            """
            SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class
            WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND NOT (relrowsecurity AND relforcerowsecurity)
            """, in: name)
        // Words are only shown with their document; the others hold nothing of an organisation.
        #expect(open == "found greffier_steps removals webhook_position")
    }
}
