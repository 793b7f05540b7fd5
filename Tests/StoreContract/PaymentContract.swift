internal import Domain
package import HandOver
package import Intake
package import Review
internal import Testing

/// What every store promises about files of payments. Each case has an empty store of its own.
package struct PaymentContract: Sendable, CustomTestStringConvertible {
    package typealias Store = IntakeStore & ReviewStore & PaymentStore

    package let testDescription: String
    private let body: @Sendable (any Store, SetClock) async throws -> Void

    private init(_ sentence: String, _ body: @escaping @Sendable (any Store, SetClock) async throws -> Void) {
        testDescription = sentence
        self.body = body
    }

    package func verify(_ make: (SetClock) async throws -> any Store) async throws {
        let clock = SetClock()
        try await body(make(clock), clock)
    }

    package static let cases: [PaymentContract] = [
        PaymentContract("approved drafts are unpaid until a file pays them") { store, _ async throws in
            let (one, two) = (try await approved(1, store), try await approved(2, store))
            _ = try await StoreContract.complete(3, store)
            #expect(try await store.unpaid(nil, building: nil, of: office, limit: 9).map(\.id) == [one.id, two.id])
            #expect(try await store.unpaid([two.id, DraftID("no")], building: Building("B"), of: office, limit: 9).map(\.id) == [two.id])
            #expect(try await store.unpaid(nil, building: Building("C"), of: office, limit: 9).isEmpty)
            #expect(try await store.unpaid(nil, building: nil, of: Organisation("other"), limit: 9).isEmpty)
            #expect(try await store.unpaid(nil, building: nil, of: office, limit: 1).count == 1)
            #expect(try await store.keep(file("F1"), content: "<x/>", paying: [one.id], of: office))
            #expect(try await store.unpaid(nil, building: nil, of: office, limit: 9).map(\.id) == [two.id])
            #expect(try await store.paid(among: [one.id, two.id], of: office) == [one.id])
            #expect(try await store.paid(among: [one.id], of: Organisation("other")).isEmpty)
        },
        PaymentContract("a file that pays what another pays, or what is not approved, is not kept at all") { store, _ async throws in
            let (one, two) = (try await approved(1, store), try await approved(2, store))
            let open = try await StoreContract.complete(3, store)
            #expect(try await store.keep(file("F1"), content: "<x/>", paying: [one.id], of: office))
            #expect(try await store.keep(file("F2"), content: "<x/>", paying: [two.id, one.id], of: office) == false)
            #expect(try await store.keep(file("F3"), content: "<x/>", paying: [two.id, open.id], of: office) == false)
            #expect(try await store.keep(file("F4"), content: "<x/>", paying: [two.id], of: Organisation("other")) == false)
            #expect(try await store.paymentFiles(of: office, before: nil, limit: 9).map(\.file.id) == ["F1"])
            #expect(try await store.unpaid(nil, building: nil, of: office, limit: 9).map(\.id) == [two.id])
        },
        PaymentContract("files are listed with what they say, and are an organisation's own") { store, _ async throws in
            for number in 1...3 {
                let draft = try await approved(number, store)
                #expect(try await store.keep(file("F\(number)"), content: "<x>\(number)</x>", paying: [draft.id], of: office))
            }
            let first = try await store.paymentFiles(of: office, before: nil, limit: 2)
            #expect(first.map(\.file) == [file("F3"), file("F2")])
            #expect(try await store.paymentFiles(of: office, before: first.last?.number, limit: 2).map(\.file.id) == ["F1"])
            #expect(try await store.paymentFile("F2", of: office)?.content == "<x>2</x>")
            #expect(try await store.paymentFile("F2", of: Organisation("other")) == nil)
            #expect(try await store.paymentFiles(of: Organisation("other"), before: nil, limit: 9).isEmpty)
        },
        PaymentContract("what a file pays keeps its approval, until the file is withdrawn") { store, clock async throws in
            let draft = try await approved(1, store)
            #expect(try await store.keep(file("F1"), content: "<x/>", paying: [draft.id], of: office))
            let reopening = StoreContract.decision(draft, .toReview, .reopened)
            await #expect(throws: StoreError.handedOver(draft.id)) { try await store.keep([reopening]) }
            #expect(try await store.withdraw("F1", by: "me", of: Organisation("other")) == false)
            #expect(try await store.withdraw("F1", by: "me", of: office))
            #expect(try await store.withdraw("F1", by: "me", of: office) == false)
            #expect(try await store.paymentFile("F1", of: office)?.file.withdrawn == clock.now)
            #expect(try await store.unpaid(nil, building: nil, of: office, limit: 9).map(\.id) == [draft.id])
            #expect(try await store.keep([reopening])[0] != nil)
        },
    ]

    private static let day = {
        guard let day = CalendarDate("2026-12-01") else { preconditionFailure("a day") }
        return day
    }()

    private static func file(_ id: String) -> PaymentFile {
        PaymentFile(
            id: id, made: SetClock.start, madeBy: "me", day: day, transfers: 1, amount: Money(cents: 43_725))
    }

    private static func approved(_ number: Int, _ store: any Store) async throws -> ExpenseDraft {
        let seen = try await StoreContract.complete(number, store)
        #expect(try await store.keep([StoreContract.decision(seen, .approved, .approved)])[0] != nil)
        return try #require(try await store.draft(seen.id))
    }
}
