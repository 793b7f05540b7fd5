import Domain
import FakeKoproGo
import Foundation
import HandOver
import Intake
import LocalStorage
import Review
import SQLiteStore
import StoreContract
import Testing

@Suite struct HandingOverTests {
    @Test(.timeLimit(.minutes(5)))
    func `a server killed while it hands over leaves each approved draft in the other program once`() async throws {
        try await FakeKoproGo.serving(books: FakeBooks(pause: .milliseconds(40))) { kopro in
            let server = try TestServer(settings: [
                "KOPROGO_URL": kopro.address, "KOPROGO_EMAIL": FakeKoproGo.email, "KOPROGO_PASSWORD": FakeKoproGo.password,
                "KOPROGO_SETTLE_SECONDS": "2",
            ])
            let store = try await approvals(20, in: server.data)
            // Between any two steps, and within each.
            for requests in stride(from: 5, through: 47, by: 7) {
                try server.start()
                let came = try await server.wait { await kopro.books.requests.count >= requests }
                #expect(came)
                server.kill()
            }
            try server.start()
            let ended = try await server.wait(seconds: 150) { try await store.passageCounts(of: office) == [.done: 20] }
            let counts = try await store.passageCounts(of: office)
            #expect(ended, "\(counts)\n\(server.messages)")
            #expect(try await server.stop() == 0)
            let (expenses, papers) = (await kopro.books.expenses, await kopro.books.papers)
            #expect(expenses.count == 20 && Set(expenses.map(\.description)).count == 20)
            #expect(expenses.allSatisfy { $0.status == "pending_approval" })
            #expect(papers.count == 20 && Set(papers.compactMap(\.expense)) == Set(expenses.map(\.id)))
        }
    }

    /// A store in which so many drafts are approved.
    private func approvals(_ count: Int, in data: String) async throws -> SQLiteStore {
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        let now = { @Sendable in Moment(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1_000)) }
        let (store, storage) = (
            try SQLiteStore(path: data + "/greffier.sqlite", who: "test", now: now), try LocalStorage(root: data + "/originals")
        )
        try await store.handOver(true, of: office)
        for number in 1...count {
            let document = sample(number)
            try await storage.put(document.key, mediaType: "application/pdf", Chunks([UInt8](repeating: 0x25, count: 10)))
            _ = try await store.receive(document, from: file("B/\(number).pdf"))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            var read = draft(number)
            read.reading.content.invoiceNumber = Field("2026/\(number)", confidence: 0.97, evidence: nil)
            #expect(try await store.complete(job, result, [read]))
            let seen = try #require(try await store.draft(read.id))
            var approved = seen
            (approved.version, approved.state) = (seen.version + 1, .approved)
            #expect(try await store.keep(DraftChange(before: [seen], after: [approved], what: .approved, detail: "")))
        }
        return store
    }
}
