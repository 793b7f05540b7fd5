import Archive
import Domain
import Intake
import PostgresStore
import SharedSQL
import StoreContract
import TestServices
import Testing

/// How PostgreSQL goes about lists of many documents.
@Suite struct FindingPlanTests {
    /// Twenty thousand documents of one organisation beside another's, each with a word that all have and one of its own.
    private static let filling = [
        """
        INSERT INTO documents (id, organisation, building, hash, media_type, size, name, key, arrived_at, number)
        SELECT 'd' || n, CASE WHEN n % 5000 = 0 THEN 'other' ELSE 'office' END, 'B' || (n % 40), 'h' || n, 'application/pdf', 10,
            (n * 7919 % 20000) || '.pdf', 'k' || n, 1700000000000 + n * 1000, n FROM generate_series(1, 20000) AS n
        """,
        """
        INSERT INTO jobs (document, state, queued_at, organisation)
        SELECT id, CASE WHEN number % 1000 = 0 THEN 'quarantined' ELSE 'drafted' END, 1, organisation FROM documents
        """,
        """
        INSERT INTO shelf (number, organisation, scope, about, content)
        SELECT number, organisation, 'x:', ' ', ' facture word' || number || ' ' FROM documents
        """,
        "ANALYZE documents", "ANALYZE jobs", "ANALYZE shelf", "ANALYZE found",
    ]

    private static let queries: [DocumentQuery] =
        DocumentQuery.Order.allCases.flatMap { order in
            [
                DocumentQuery(order: order), DocumentQuery(building: Building("B7"), order: order), DocumentQuery(state: .quarantined, order: order),
                DocumentQuery(state: .drafted, order: order), DocumentQuery(words: SearchWords("facture"), order: order),
                DocumentQuery(words: SearchWords("\"facture word77\""), building: Building("B7"), order: order),
            ]
        }

    @Test func `no list of many documents reads a table whole`() async throws {
        let store = try await PostgresStore(url: try await PostgresServer.shared.database(), who: "test", now: { SetClock.start })
        for statement in FindingPlanTests.filling { try await store.write { try $0.execute(statement) } }
        for query in FindingPlanTests.queries {
            let place = DocumentPlace(arrived: SetClock.start, name: query.order.isByName ? "5" : nil, number: 10_000)
            for place in [nil, place] {
                let plan = try await store.plan(of: query, of: office, after: place)
                #expect(plan.count > 1 && !plan.contains { $0.contains("Seq Scan") }, "\(query): \(plan.joined(separator: "\n"))")
            }
        }
    }

    @Test func `words are looked up in their index, common or rare`() async throws {
        let store = try await PostgresStore(url: try await PostgresServer.shared.database(), who: "test", now: { SetClock.start })
        for statement in FindingPlanTests.filling { try await store.write { try $0.execute(statement) } }
        for word in ["facture", "word77"] {
            let plan = try await store.read { session in
                try session.execute("SET LOCAL enable_seqscan = off")
                return try session.plan("SELECT rowid FROM found WHERE words @@ CAST(? AS tsquery)", ["'x:\(word)':*"])
            }
            #expect(plan.contains { $0.contains("found_words") }, "\(plan)")
        }
    }
}
