import Domain
import Foundation
import Intake
import PostgresStore
import Review
import SQLiteStore
import SharedSQL
import StoreContract
import TestServices
import Testing

/// From the file to the server.
@Suite struct StoreCopyTests {
    private func withFile(_ body: (SQLiteStore) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString).sqlite").path
        let store = try SQLiteStore(path: path, who: "test", now: { SetClock.start })
        for number in 1...9 { _ = try await store.receive(sample(number), from: file("\(number).pdf")) }
        for _ in 1...6 {
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            var reading = draft(1).reading
            reading.content.invoiceNumber = Field("N-\(job.document.name)", confidence: 0.97, evidence: nil)
            let own = ExpenseDraft(
                id: DraftID(document: job.document.id, firstPage: 1), document: job.document.id, organisation: office, building: Building("B"),
                state: .toReview, reading: reading)
            #expect(try await store.complete(job, result, [own]))
        }
        try await body(store)
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }

    private func server() async throws -> PostgresStore {
        try await PostgresStore(url: PostgresServer.shared.database(), who: "test", now: { SetClock.start })
    }

    @Test func `all that a file holds stands in the server afterwards, and work goes on there`() async throws {
        try await withFile { old in
            let new = try await server()
            try await StoreCopy(from: old, to: new).run { _, _, _ in }
            #expect(try await new.drafts(office, in: nil, limit: 99) == old.drafts(office, in: nil, limit: 99))
            #expect(try await new.totals(DraftFilter(), of: office) == old.totals(DraftFilter(), of: office))
            for number in 1...9 { #expect(try await new.events(sample(number).id) == old.events(sample(number).id)) }
            for draft in try await old.drafts(office, in: nil, limit: 99) { #expect(try await new.draft(draft.id) == old.draft(draft.id)) }
            #expect(try await new.pages(sample(1).id) == old.pages(sample(1).id))
            // Numbers go on after those that were brought.
            guard case .new = try await new.receive(sample(11), from: file("11.pdf")) else { throw Surprise("not new") }
            let job = try #require(try await new.claim(as: "w", leaseSeconds: 60))
            #expect(try await new.complete(job, result, []))
        }
    }

    @Test func `every row of every table is the same on both sides`() async throws {
        try await withFile { old in
            try await old.write { session in for table in CopiedTable.all { try session.fill(table.name) } }
            let new = try await server()
            try await StoreCopy(from: old, to: new).run { _, _, _ in }
            for table in CopiedTable.all {
                let names = try await old.read { try $0.rows("SELECT * FROM \(table.name) LIMIT 1").first?.cells.map(\.name) ?? [] }
                #expect(!names.isEmpty, "nothing in \(table.name)")
                let query = "SELECT \(names.map { "\"\($0)\"" }.joined(separator: ", ")) FROM \(table.name)"
                let (there, here) = try await (old.read { try $0.lines(query) }, new.read { try $0.lines(query) })
                #expect(there == here, "\(table.name)")
            }
        }
    }

    @Test func `a copy is not gone on with when somebody has worked with the file since`() async throws {
        try await withFile { old in
            let new = try await server()
            try await new.write { try $0.execute("ALTER TABLE events ADD CHECK (id < 5)") }
            await #expect(throws: StoreError.self) { try await StoreCopy(from: old, to: new).run { _, _, _ in } }
            #expect(try await StoreCopy.isUnderWay(in: new))
            _ = try await old.claim(as: "w", leaseSeconds: 60)
            await #expect(throws: StoreCopyError.changed) { try await StoreCopy(from: old, to: new).run { _, _, _ in } }
        }
    }

    @Test func `a server that holds something is left as it is`() async throws {
        try await withFile { old in
            let new = try await server()
            _ = try await new.receive(sample(12), from: file("12.pdf"))
            await #expect(throws: StoreCopyError.notEmpty) { try await StoreCopy(from: old, to: new).run { _, _, _ in } }
            #expect(try await new.documents(office, in: Set(JobState.allCases), limit: 99).map(\.document) == [sample(12).id])
        }
    }

    @Test func `a copy that was cut short goes on where it was`() async throws {
        try await withFile { old in
            let new = try await server()
            // Events are in its way: no further than there.
            try await new.write { try $0.execute("ALTER TABLE events ADD CHECK (id < 5)") }
            await #expect(throws: StoreError.self) { try await StoreCopy(from: old, to: new).run { _, _, _ in } }
            #expect(try await new.documents(office, in: Set(JobState.allCases), limit: 99).count == 9)
            try await new.write { try $0.execute("ALTER TABLE events DROP CONSTRAINT events_id_check") }
            try await StoreCopy(from: old, to: new).run { _, _, _ in }
            #expect(try await new.activity(ActivityQuery(), of: office) == old.activity(ActivityQuery(), of: office))
        }
    }

    @Test func `every table of the server is copied, or known not to be`() async throws {
        let names = try await server().read { session in
            try session.rows("SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace").map {
                $0["name"] as String
            }
        }
        #expect(Set(names) == Set(CopiedTable.all.map(\.name)).union(CopiedTable.others))
    }
}

extension SharedSQL.Session {
    /// Puts a row into a table that has none, with something in each column that belongs to what is there.
    fileprivate func fill(_ table: String) throws {
        guard try row("SELECT 1 FROM \(table) LIMIT 1") == nil else { return }
        let columns = try rows("SELECT name, type FROM pragma_table_info('\(table)')").map { ($0["name"] as String, $0["type"] as String) }
        let draft = try row("SELECT min(id) AS id FROM drafts")?["id"] ?? ""
        let values = columns.map { name, type in
            switch (name, type) {
            case ("draft", _), ("other", _): "'\(draft)'"
            case ("document", _): "'\(sample(1).id.text)'"
            case ("state", _): "'waiting'"
            case (_, "BLOB"): "x'0100ff'"
            case (_, "TEXT"): "'é \" ?'"
            default: "7"
            }
        }
        let names = columns.map { "\"\($0.0)\"" }.joined(separator: ", ")
        try execute("INSERT INTO \(table) (\(names)) VALUES (\(values.joined(separator: ", ")))")
    }

    /// What a query finds, a line a row, in an order of its own.
    fileprivate func lines(_ query: String) throws -> [String] {
        try rows(query).map { row in row.cells.map { "\($0.name)=\($0.value)" }.joined(separator: "|") }.sorted()
    }
}
