import Domain
import Foundation
import GRDB
import Intake
import SQLiteStore
import StoreContract
import Testing

@Suite struct SQLiteStoreTests {
    private let path = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString).sqlite").path

    private func remove() {
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }

    @Test(arguments: StoreContract.cases)
    func `SQLite keeps what every store promises`(promise: StoreContract) async throws {
        try await promise.verify { clock in try SQLiteStore(path: path, who: "test", now: { clock.now }) }
        remove()
    }

    @Test(arguments: ["UPDATE events SET who = 'nobody'", "DELETE FROM events"])
    func `the history cannot be rewritten`(statement: String) async throws {
        let store = try SQLiteStore(path: path, who: "test", now: { SetClock.start })
        _ = try await store.receive(sample(1), from: file("a.pdf"))
        let other = try DatabaseQueue(path: path)
        #expect(throws: DatabaseError.self) { try other.write { try $0.execute(sql: statement) } }
        #expect(try await store.events(sample(1).id).map(\.who) == ["test"])
        remove()
    }

    @Test func `what was committed is there when the file is opened again`() async throws {
        let store = try SQLiteStore(path: path, who: "test", now: { SetClock.start })
        _ = try await store.receive(sample(1), from: file("a.pdf"))
        let again = try SQLiteStore(path: path, who: "test", now: { SetClock.start })
        #expect(try await again.documents(office, in: [.waiting], limit: 9).count == 1)
        remove()
    }

    @Test(arguments: 0..<20)
    func `many may open a new store at the same moment`(round: Int) async throws {
        let path = path + "\(round)"
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { _ = try SQLiteStore(path: path, who: "test", now: { SetClock.start }) } }
            try await group.waitForAll()
        }
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }

    @Test func `two servers that complete copies at the same moment make one payable draft`() async throws {
        let servers = try (1...2).map { number in try SQLiteStore(path: path, who: "server \(number)", now: { SetClock.start }) }
        for number in 1...10 { _ = try await servers[0].receive(sample(number), from: file("\(number).pdf")) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, store) in servers.enumerated() {
                group.addTask {
                    while let job = try await store.claim(as: "server \(number)", leaseSeconds: 60) {
                        #expect(try await store.complete(job, result, [numbered(job.document)]))
                    }
                }
            }
            try await group.waitForAll()
        }
        let states = try await servers[1].drafts(office, in: nil, limit: 99).map(\.state)
        #expect(states.count == 10 && states.count { $0 != .duplicate } == 1)
        remove()
    }

    @Test func `drafts of the first version are found when their expense comes again`() async throws {
        let store = try SQLiteStore(path: path, who: "test", now: { SetClock.start })
        for number in 1...2 { _ = try await store.receive(sample(number), from: file("\(number).pdf")) }
        let first = try #require(try await store.claim(as: "w", leaseSeconds: 60))
        #expect(try await store.complete(first, result, [numbered(first.document)]))
        // As the first version left it.
        try await DatabaseQueue(path: path).write { database in
            try database.execute(
                sql: """
                    DROP TABLE draft_keys; DROP TABLE distinct_drafts; DROP TABLE lessons; DROP INDEX drafts_held;
                    ALTER TABLE drafts DROP COLUMN version; ALTER TABLE drafts DROP COLUMN account; ALTER TABLE drafts DROP COLUMN duplicate_of;
                    ALTER TABLE drafts DROP COLUMN facts; DELETE FROM grdb_migrations WHERE identifier LIKE '2:%';
                    """)
        }
        let later = try SQLiteStore(path: path, who: "test", now: { SetClock.start })
        let second = try #require(try await later.claim(as: "w", leaseSeconds: 60))
        #expect(try await later.complete(second, result, [numbered(second.document)]))
        #expect(try await later.drafts(office, in: .duplicate, limit: 9).map(\.id.text) == ["\(second.document.id)-1"])
        remove()
    }

    /// The sample's draft with a number, of another document.
    private func numbered(_ document: Document) -> ExpenseDraft {
        var reading = draft(1).reading
        reading.content.invoiceNumber = Field("2026-118", confidence: 0.97, evidence: nil)
        return ExpenseDraft(
            id: DraftID(document: document.id, firstPage: 1), document: document.id, organisation: office, building: nil, state: .toReview,
            reading: reading)
    }

    @Test func `a store of a newer version is not touched`() throws {
        _ = try SQLiteStore(path: path, who: "test", now: { SetClock.start })
        try DatabaseQueue(path: path).write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99: later')") }
        #expect(throws: StoreError.newer) { try SQLiteStore(path: path, who: "test", now: { SetClock.start }) }
        remove()
    }
}
