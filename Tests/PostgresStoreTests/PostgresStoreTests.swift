import Domain
import Intake
import PostgresStore
import StoreContract
import TestServices
import Testing

@Suite struct PostgresStoreTests {
    @Test(arguments: StoreContract.cases)
    func `PostgreSQL keeps what every store promises`(promise: StoreContract) async throws {
        let url = try await PostgresServer.shared.database()
        try await promise.verify { clock in try await PostgresStore(url: url, who: "test", now: { clock.now }) }
    }

    private func open(_ url: String, _ who: String = "test") async throws -> PostgresStore {
        try await PostgresStore(url: url, who: who, now: { SetClock.start })
    }

    @Test(arguments: ["UPDATE events SET who = 'nobody'", "DELETE FROM events", "TRUNCATE events"])
    func `the history cannot be rewritten`(statement: String) async throws {
        let store = try await open(PostgresServer.shared.database())
        _ = try await store.receive(sample(1), from: file("a.pdf"))
        await #expect(throws: StoreError.self) { try await store.write { try $0.execute(statement) } }
        #expect(try await store.events(sample(1).id).map(\.who) == ["test"])
    }

    @Test func `many may open a new database at the same moment`() async throws {
        let url = try await PostgresServer.shared.database()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<6 { group.addTask { _ = try await open(url, "\(number)") } }
            try await group.waitForAll()
        }
        #expect(try await open(url).stock().documents.values.allSatisfy { $0 == 0 })
    }

    @Test func `a database of a newer version is not touched`() async throws {
        let url = try await PostgresServer.shared.database()
        let store = try await open(url)
        try await store.write { try $0.execute("INSERT INTO greffier_steps (name) VALUES ('99: later')") }
        await #expect(throws: StoreError.newer) { try await open(url) }
    }

    @Test func `two hosts that take jobs at the same moment never take the same`() async throws {
        let url = try await PostgresServer.shared.database()
        let hosts = try await [open(url, "one"), open(url, "two")]
        for number in 1...24 { _ = try await hosts[0].receive(sample(number), from: file("\(number).pdf")) }
        let taken = try await withThrowingTaskGroup(of: [DocumentID].self) { group in
            for number in 0..<8 {
                group.addTask {
                    var taken: [DocumentID] = []
                    while let job = try await hosts[number % 2].claim(as: "w\(number)", leaseSeconds: 60) { taken.append(job.document.id) }
                    return taken
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(Set(taken).count == taken.count)
        // One that finds everything in others' hands gives up: nothing is lost by that.
        var rest = 0
        while try await hosts[0].claim(as: "last", leaseSeconds: 60) != nil { rest += 1 }
        #expect(taken.count + rest == 24)
    }

    @Test func `who rests is woken by a job that comes elsewhere`() async throws {
        let url = try await PostgresServer.shared.database()
        let (idle, busy) = try await (open(url, "idle"), open(url, "busy"))
        // The first rest may end at once: something may have come before one listened.
        try await idle.rest(atMost: .milliseconds(50))
        let begin = ContinuousClock.now
        let rested = Task { try await idle.rest(atMost: .seconds(60)) }
        try await Task.sleep(for: .milliseconds(200))
        _ = try await busy.receive(sample(1), from: file("a.pdf"))
        try await rested.value
        // By the bell, and not because the time was over.
        #expect(ContinuousClock.now - begin < .seconds(30))
        #expect(try await idle.claim(as: "w", leaseSeconds: 60)?.document.id == sample(1).id)
    }

    @Test func `what stands in no text of PostgreSQL is kept without it`() async throws {
        let store = try await open(PostgresServer.shared.database())
        var strange = file("a.pdf")
        strange = InboxFile(path: strange.path, name: "a\0b'?\"$1.pdf", building: Building("Zoé ?"), fingerprint: "f")
        _ = try await store.refuse(strange, ReadingFailure(.tooLarge, "60", "50"), organisation: office, place: nil)
        #expect(try await store.refusals(office, limit: 9).map(\.name) == ["a\u{FFFD}b'?\"$1.pdf"])
    }
}
