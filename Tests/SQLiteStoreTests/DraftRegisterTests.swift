import Domain
import Foundation
import GRDB
import Intake
import Review
import SQLiteStore
import StoreContract
import Testing

/// Lists of many drafts in SQLite.
@Suite struct DraftRegisterTests {
    private func withStore(_ body: (SQLiteStore, String) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "register-\(UUID().uuidString).sqlite").path
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        try await body(try SQLiteStore(path: path, who: "test", now: { SetClock.start }), path)
    }

    /// Puts as many drafts as are asked for into the file, as one statement.
    private func fill(_ path: String, _ count: Int) throws {
        try DatabaseQueue(path: path).write { database in
            try database.execute(
                sql: """
                    INSERT INTO documents (id, organisation, building, hash, media_type, size, name, key, arrived_at)
                    VALUES ('many', 'office', 'B', '\(String(repeating: "a", count: 64))', 'application/pdf', 1, 'a.pdf', 'a', 0);
                    WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < \(count))
                    INSERT INTO drafts (id, document, organisation, building, state, kind, supplier, amount_due, unsure, reading, made_at,
                        due_key, amount_key, supplier_key, owed, arrived_at)
                    SELECT 'many-' || n, 'many', 'office', 'House ' || (n % 97), CASE WHEN n % 50 = 0 THEN 'to_review' ELSE 'approved' END,
                        CASE WHEN n % 1000 = 0 THEN 'minutes' ELSE 'invoice' END, 'Supplier ' || (n % 400), '1.00', '', '{}', n,
                        '2026-' || (n % 12), n * 7919 % \(count), 'supplier' || (n % 400), 100, n FROM number;
                    INSERT INTO draft_terms SELECT organisation, supplier_key, id FROM drafts WHERE document = 'many';
                    """)
        }
    }

    private static let filters = [
        DraftFilter(), DraftFilter(states: [.toReview]), DraftFilter(states: [.ready, .pendingApproval]), DraftFilter(building: Building("B")),
        DraftFilter(states: [.approved], building: Building("B")), DraftFilter(kind: .minutes), DraftFilter(states: [.toReview], kind: .invoice),
        DraftFilter(text: "hef 2026"), DraftFilter(states: [.toReview], building: Building("B"), kind: .invoice, text: "437"),
    ]

    @Test(arguments: filters, DraftQuery.Sort.allCases)
    func `no list reads the whole table, and none sorts it`(filter: DraftFilter, sort: DraftQuery.Sort) async throws {
        try await withStore { store, _ in
            let key: ListingKey = sort == .amountDue || sort == .arrived ? .number(7) : .text("m")
            for after in [nil, DraftPlace(key: key, draft: DraftID("x"))] {
                for descends in [false, true] {
                    let query = DraftQuery(filter, sort: sort, descends: descends, after: after)
                    let plan = try await store.plans(query, of: office)
                    #expect(plan.contains { $0.hasPrefix("SEARCH drafts") })
                    for step in plan {
                        #expect(!step.hasPrefix("SCAN") || step.hasPrefix("SCAN json_each"), "\(step)")
                        if filter.text == nil { #expect(!step.contains("FOR ORDER BY"), "\(step)") }
                    }
                }
            }
        }
    }

    @Test func `a hundred thousand drafts are walked in order, and counted`() async throws {
        try await withStore { store, path in
            try fill(path, 100_000)
            var query = DraftQuery(DraftFilter(states: [.toReview]), sort: .amountDue, descends: false, limit: 200)
            var amounts: [Int64] = []
            while true {
                let page = try await store.drafts(query, of: office)
                for draft in page { if case .number(let number) = draft.place.key { amounts.append(number) } }
                guard page.count == 200 else { break }
                query.after = page.last?.place
            }
            #expect(amounts.count == 2_000 && amounts == amounts.sorted())
            let totals = try await store.totals(DraftFilter(), of: office)
            #expect(totals.states[.approved]?.count == 98_000)
            #expect(totals.states[.toReview]?.amount == Money(cents: 200_000))
            #expect(totals.buildings.count == 97)
            #expect(try await store.drafts(DraftQuery(DraftFilter(text: "supplier399"), limit: 1_000), of: office).count == 250)
        }
    }

    @Test func `who reads does not wait for who writes`() async throws {
        try await withStore { store, path in
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            var configuration = Configuration()
            configuration.allowsUnsafeTransactions = true
            let other = try DatabaseQueue(path: path, configuration: configuration)
            try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE; UPDATE documents SET name = 'b.pdf'") }
            // Waits for the other to be done, as long as a store waits; what reads goes on.
            async let second = try? store.receive(sample(2), from: file("b.pdf"))
            for _ in 1...3 {
                #expect(try await store.documents(office, in: [.waiting], limit: 9).map(\.name) == ["1.pdf"])
                #expect(try await store.drafts(DraftQuery(), of: office).isEmpty)
                await Task.yield()
            }
            try await other.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
            if await second == nil { _ = try await store.receive(sample(2), from: file("b.pdf")) }
            #expect(try await store.documents(office, in: [.waiting], limit: 9).count == 2)
        }
    }

    @Test func `drafts and events of the version before are listed and told`() async throws {
        try await withStore { store, path in
            _ = try await store.receive(sample(1), from: file("B/1.pdf"))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            #expect(try await store.complete(job, result, [draft(1)]))
            try await DatabaseQueue(path: path).write { database in try database.execute(sql: before) }
            let later = try SQLiteStore(path: path, who: "test", now: { SetClock.start })
            let listed = try await later.drafts(DraftQuery(DraftFilter(text: "dumoulin"), sort: .dueDate, descends: false), of: office)
            #expect(listed.map(\.id) == [draft(1).id])
            #expect(listed.first?.arrived == SetClock.start)
            #expect(listed.first?.place.key == .text("2026-12-31"))
            #expect(try await later.totals(DraftFilter(), of: office).states[.toReview] == .init(count: 1, amount: Money(cents: 43_725)))
            #expect(try await later.activity(ActivityQuery(), of: office).map(\.event.what) == [.drafted, .claimed, .arrived])
            let other = try DatabaseQueue(path: path)
            #expect(throws: DatabaseError.self) { try other.write { try $0.execute(sql: "UPDATE events SET who = 'nobody'") } }
        }
    }

    /// As the version before left its tables.
    private var before: String {
        let indexes = ["due", "amount", "supplier", "arrived"].flatMap { ["drafts_by_\($0)", "building_drafts_by_\($0)"] }
        let columns = ["corrected", "reason", "due_key", "amount_key", "supplier_key", "owed", "confidence", "arrived_at"]
        let events = ["organisation", "who", "kind"].map { "DROP INDEX events_by_\($0);" }
        return """
            DROP TRIGGER drafts_are_added; DROP TRIGGER drafts_are_removed; DROP TRIGGER drafts_are_moved; \(events.joined())
            \(indexes.map { "DROP INDEX \($0);" }.joined()) DROP INDEX findings_by_draft; DROP INDEX documents_by_month;
            DROP TABLE draft_terms; DROP TABLE draft_sums; DROP TABLE draft_versions; DROP TABLE draft_changes; DROP TABLE approvals;
            DROP TABLE approved_fields; \(columns.map { "ALTER TABLE drafts DROP COLUMN \($0);" }.joined())
            ALTER TABLE events DROP COLUMN organisation; ALTER TABLE events DROP COLUMN draft;
            DELETE FROM grdb_migrations WHERE identifier LIKE '3:%';
            """
    }
}
