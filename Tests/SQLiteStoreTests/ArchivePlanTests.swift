import Archive
import Domain
import Foundation
import GRDB
import Intake
import SQLiteStore
import StoreContract
import Testing

/// How the database goes about lists of a hundred thousand documents.
@Suite struct ArchivePlanTests {
    private static func fill(_ path: String) async throws {
        try await DatabaseQueue(path: path).write { database in
            try database.execute(
                sql: """
                    WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 100000)
                    INSERT INTO documents (id, organisation, building, hash, media_type, size, name, key, arrived_at, number)
                    SELECT printf('%016x', n), 'office', 'B' || (n % 40), printf('%064x', n), 'application/pdf', 10, (n * 7919 % 100000) || '.pdf',
                        'office/_/original/' || n || '.pdf', 1700000000000 + n * 1000, n FROM counted;
                    INSERT INTO jobs (document, state, queued_at) SELECT id, iif(number % 1000, 'drafted', 'quarantined'), 1 FROM documents;
                    INSERT INTO found (rowid, scope, about, content)
                    SELECT number, 'o' || 'x', name, 'facture ' || number FROM documents;
                    ANALYZE;
                    """)
        }
    }

    private static let queries: [DocumentQuery] =
        DocumentQuery.Order.allCases.flatMap { order in
            [
                DocumentQuery(order: order), DocumentQuery(building: Building("B7"), order: order), DocumentQuery(state: .quarantined, order: order),
                DocumentQuery(state: .drafted, order: order), DocumentQuery(kind: .invoice, order: order),
                DocumentQuery(from: CalendarDate("2023-11-15"), to: CalendarDate("2023-11-15"), order: order),
            ]
        } + [DocumentQuery(words: SearchWords("facture")), DocumentQuery(words: SearchWords("facture"), building: Building("B7"), order: .oldest)]

    @Test func `no list of a hundred thousand documents is read whole or sorted`() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "plans-\(UUID().uuidString).sqlite").path
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        _ = try SQLiteStore(path: path, who: "test", now: { SetClock.start })
        try await ArchivePlanTests.fill(path)
        let store = try SQLiteStore(path: path, who: "test", now: { SetClock.start })
        for query in ArchivePlanTests.queries {
            let place = DocumentPlace(arrived: SetClock.start, name: query.order.isByName ? "5" : nil, number: 50_000)
            for place in [nil, place] {
                let plan = try await store.plan(of: query, of: office, after: place)
                let bad = plan.filter { step in
                    (step.hasPrefix("SCAN") && !step.contains("VIRTUAL TABLE") && !step.contains("jobs_")) || step.contains("ORDER BY")
                }
                // What failed, a building's documents and those of some days are few: they may be sorted by name.
                let isSmall = query.state == .quarantined || query.building != nil || (query.from != nil && query.order.isByName)
                #expect(bad.isEmpty || (isSmall && bad.allSatisfy { $0.contains("ORDER BY") }), "\(query): \(plan)")
            }
        }
    }
}
