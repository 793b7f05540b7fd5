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

    @Test func `a store of a newer version is not touched`() throws {
        _ = try SQLiteStore(path: path, who: "test", now: { SetClock.start })
        try DatabaseQueue(path: path).write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99: later')") }
        #expect(throws: StoreError.newer) { try SQLiteStore(path: path, who: "test", now: { SetClock.start }) }
        remove()
    }
}
