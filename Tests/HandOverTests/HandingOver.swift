import Domain
import FakeKoproGo
import Foundation
import HandOver
import Intake
import KoproGo
import LocalStorage
import Review
import SQLiteStore
import StoreContract
import Testing

/// An office whose approved drafts are handed over to a KoproGo that fails on demand.
struct HandingOver {
    let store: SQLiteStore
    let storage: LocalStorage
    let clock: SetClock
    let kopro: FakeKoproGo
    let rounds: HandOverRounds
    private let path: String
    private let make: @Sendable (SQLiteStore) -> HandOverRounds

    static func with(
        ending: Ending = .submitted, book: AccountBook = AccountBook(), password: String = FakeKoproGo.password,
        _ body: (HandingOver) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "handover-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let clock = SetClock()
        let store = try SQLiteStore(path: folder + "/store.sqlite", who: "test", now: { clock.now })
        try await store.handOver(true, of: office)
        let storage = try LocalStorage(root: folder + "/originals")
        try await FakeKoproGo.serving { kopro in
            let make = { @Sendable (store: SQLiteStore) in
                let koproGo = KoproGo(address: kopro.address, email: FakeKoproGo.email, password: password)
                let handOver = HandOver(
                    store: store, storage: storage, book: koproGo, mapping: ExpenseMapping(book, languages: [.fr, .nl]), ending: ending)
                return HandOverRounds(handOver, book: koproGo, organisation: office, chance: { 0.5 }, now: { clock.now })
            }
            try await body(
                HandingOver(
                    store: store, storage: storage, clock: clock, kopro: kopro, rounds: make(store), path: folder + "/store.sqlite", make: make))
        }
        try FileManager.default.removeItem(atPath: folder)
    }

    /// Has a document read and its draft approved.
    @discardableResult
    func approve(_ number: Int, _ change: (inout ExpenseDraft) -> Void = { _ in }) async throws -> ExpenseDraft {
        let document = sample(number)
        try await storage.put(document.key, mediaType: "application/pdf", Chunks([UInt8](repeating: 0x25, count: 10)))
        _ = try await store.receive(document, from: file("B/\(number).pdf"))
        let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
        var seen = draft(number)
        seen.reading.content.invoiceNumber = Field("2026/\(1_000 + number)", confidence: 0.97, evidence: nil)
        seen.reading.content.accountCode = Field("6101001", confidence: 0.97, evidence: nil)
        seen.reading.content.issueDate = CalendarDate("2026-11-30").map { Field($0, confidence: 0.97, evidence: nil) }
        change(&seen)
        #expect(try await store.complete(job, result, [seen]))
        let kept = try #require(try await store.draft(seen.id))
        var approved = kept
        (approved.version, approved.state) = (kept.version + 1, .approved)
        #expect(try await store.keep(DraftChange(before: [kept], after: [approved], what: .approved, detail: "")))
        return approved
    }

    /// Rounds until nothing is due for hours.
    func carryAll() async throws {
        var quiet = 0
        while quiet < 30 {
            let outcome = try await rounds.round()
            quiet = outcome.carried ? 0 : quiet + 1
            clock.advance(seconds: outcome.carried ? outcome.wait ?? 0 : 600)
        }
    }

    /// Another process with the same store: nothing but that is common to both.
    func another() throws -> HandOverRounds {
        let clock = clock
        return make(try SQLiteStore(path: path, who: "another", now: { clock.now }))
    }

    var standstill: PassageFault? { get async throws { try await store.standstill(of: organisation)?.fault } }

    func passage(_ draft: ExpenseDraft) async throws -> Passage { try #require(try await store.passage(draft.id, of: office)) }

    func requests(_ start: String) async -> Int { await kopro.books.requests.filter { $0.hasPrefix(start) }.count }
}
