internal import Domain
package import HandOver
package import Intake
package import Review
internal import Testing

/// What every store promises about files of payments. Each case has an empty store of its own.
package enum PaymentContract {
    package typealias Store = IntakeStore & ReviewStore & PaymentStore

    package static let cases: [Promise<any Store>] = paying + files + words

    private static let paying: [Promise<any Store>] = [
        Promise("approved drafts are unpaid until a file pays them") { store, _ async throws in
            let (one, two) = (try await approved(1, store), try await approved(2, store))
            _ = try await StoreContract.complete(3, store)
            #expect(try await unpaid(store) == [one.id, two.id])
            #expect(try await unpaid(store, UnpaidQuery(drafts: [two.id, DraftID("no")], building: Building("B"))) == [two.id])
            #expect(try await unpaid(store, UnpaidQuery(building: Building("C"))).isEmpty)
            #expect(try await store.unpaid(UnpaidQuery(), of: Organisation("other")).isEmpty)
            let first = try await store.unpaid(UnpaidQuery(limit: 1), of: office)
            #expect(first.map(\.draft.id) == [one.id])
            let rest = UnpaidQuery(after: (first[0].arrived, first[0].draft.id))
            #expect(try await unpaid(store, rest) == [two.id])
            #expect(try await keep(file("F1"), [one], store) == .kept)
            #expect(try await unpaid(store) == [two.id])
            #expect(try await store.settlements(of: [one.id, two.id], office) == [one.id: .file("F1")])
            #expect(try await store.settlements(of: [one.id], Organisation("other")).isEmpty)
        },
        Promise("what asks for no payment fills no page, and the day until which is asked counts") { store, clock async throws in
            _ = try await approved(1, store) { $0.reading.kind = .creditNote }
            clock.advance(seconds: 1)
            let late = try await approved(2, store) { $0.reading.content.dueDate = due("2026-12-31") }
            clock.advance(seconds: 1)
            let soon = try await approved(3, store) { $0.reading.content.dueDate = due("2026-12-01") }
            clock.advance(seconds: 1)
            let never = try await approved(4, store) { $0.reading.content.dueDate = nil }
            #expect(try await unpaid(store, UnpaidQuery(limit: 1)) == [late.id])
            #expect(try await unpaid(store, UnpaidQuery(dueUntil: CalendarDate("2026-12-01"))) == [soon.id, never.id])
            #expect(try await unpaid(store, UnpaidQuery(before: SetClock.start)).isEmpty)
        },
        Promise("a file that pays what another pays, or what is not approved, is not kept at all") { store, _ async throws in
            let (one, two) = (try await approved(1, store), try await approved(2, store))
            let open = try await StoreContract.complete(3, store)
            #expect(try await keep(file("F1"), [one], store) == .kept)
            #expect(try await keep(file("F2"), [two, one], store) == .changed)
            #expect(try await keep(file("F3"), [two, open], store) == .changed)
            #expect(try await keep(file("F4"), [two], store, of: Organisation("other")) == .changed)
            #expect(try await store.paymentFiles(of: office, before: nil, limit: 9).map(\.file.id) == ["F1"])
            #expect(try await unpaid(store) == [two.id])
        },
        Promise("a draft that became another since the file was made is not paid") { store, _ async throws in
            let seen = try await approved(1, store)
            #expect(try await store.keep([StoreContract.decision(seen, .toReview, .reopened)])[0] != nil)
            let open = try #require(try await store.draft(seen.id))
            #expect(try await store.keep([StoreContract.decision(open, .approved, .approved)])[0] != nil)
            #expect(try await keep(file("F1"), [seen], store) == .changed)
            let now = try #require(try await store.draft(seen.id))
            #expect(try await keep(file("F1"), [now], store) == .kept)
        },
        Promise("the same payment is not made twice, unless a person names it") { store, _ async throws in
            let (one, two) = (try await approved(1, store), try await approved(2, store))
            #expect(try await keep(file("F1"), [one], store, as: "R") == .kept)
            #expect(try await store.repeated([line(two, "R"), line(one, "S")], of: office) == [two.id])
            #expect(try await store.repeated([line(two, "R")], of: Organisation("other")).isEmpty)
            #expect(try await keep(file("F2"), [two], store, as: "R") == .repeated)
            #expect(try await store.withdraw("F1", fetched: false, by: "me", of: office))
            #expect(try await store.repeated([line(two, "R")], of: office).isEmpty)
            #expect(try await keep(file("F3"), [one], store, as: "R") == .kept)
            let lines = [line(two, "R")]
            #expect(try await store.keep(file("F4"), content: "<x/>", paying: lines, repeating: [two.id], of: office) == .kept)
        },
    ]

    private static let files: [Promise<any Store>] = [
        Promise("files are listed with what they say, and are an organisation's own") { store, _ async throws in
            for number in 1...3 {
                let draft = try await approved(number, store)
                #expect(try await keep(file("F\(number)"), [draft], store, as: "\(number)") == .kept)
            }
            let first = try await store.paymentFiles(of: office, before: nil, limit: 2)
            #expect(first.map(\.file) == [file("F3"), file("F2")])
            #expect(try await store.paymentFiles(of: office, before: first.last?.number, limit: 2).map(\.file.id) == ["F1"])
            #expect(try await store.paymentFile("F2", of: office) == file("F2"))
            #expect(try await store.paymentLines(of: "F2", office).map(\.reference) == ["2"])
            #expect(try await store.paymentFile("F2", of: Organisation("other")) == nil)
            #expect(try await store.paymentLines(of: "F2", Organisation("other")).isEmpty)
            #expect(try await store.fetch("F2", by: "you", of: Organisation("other")) == nil)
            #expect(try await store.paymentFiles(of: Organisation("other"), before: nil, limit: 9).isEmpty)
        },
        Promise("what a file pays keeps its approval, until the file is withdrawn") { store, clock async throws in
            let draft = try await approved(1, store)
            #expect(try await keep(file("F1"), [draft], store) == .kept)
            let reopening = StoreContract.decision(draft, .toReview, .reopened)
            await #expect(throws: StoreError.handedOver(draft.id)) { try await store.keep([reopening]) }
            #expect(try await store.withdraw("F1", fetched: true, by: "me", of: Organisation("other")) == false)
            #expect(try await store.withdraw("F1", fetched: false, by: "me", of: office))
            #expect(try await store.withdraw("F1", fetched: false, by: "me", of: office) == false)
            #expect(try await store.paymentFile("F1", of: office)?.withdrawn == clock.now)
            #expect(try await unpaid(store) == [draft.id])
            #expect(try await store.keep([reopening])[0] != nil)
            let told = try await store.events(draft.document)
            #expect(told.filter { $0.what == .paymentOrdered }.map(\.detail) == ["F1"])
            #expect(told.filter { $0.what == .paymentWithdrawn }.map(\.who) == ["me"])
        },
        Promise("who fetched a file is known: it is withdrawn knowingly only, and fetched no more then") { store, clock async throws in
            let draft = try await approved(1, store)
            #expect(try await keep(file("F1"), [draft], store) == .kept)
            clock.advance(seconds: 60)
            let fetched = try #require(try await store.fetch("F1", by: "you", of: office))
            #expect(fetched.content == "<x/>" && fetched.file.fetched == clock.now && fetched.file.fetchedBy == "you")
            #expect(try await store.withdraw("F1", fetched: false, by: "me", of: office) == false)
            #expect(try await unpaid(store).isEmpty)
            #expect(try await store.withdraw("F1", fetched: true, by: "me", of: office))
            #expect(try await store.fetch("F1", by: "you", of: office) == nil)
            #expect(try await store.paymentLines(of: "F1", office).map(\.draft) == [draft.id])
        },
    ]

    private static let words: [Promise<any Store>] = [
        Promise("what is paid in another way is in no file, until a person says that it is not") { store, clock async throws in
            let (one, two) = (try await approved(1, store), try await approved(2, store))
            #expect(try await store.settle(UnpaidQuery(drafts: [one.id]), .directDebit, by: "me", of: Organisation("other")) == 0)
            #expect(try await store.settle(UnpaidQuery(drafts: [one.id]), .directDebit, by: "me", of: office) == 1)
            #expect(try await store.settle(UnpaidQuery(drafts: [one.id]), .byHand, by: "me", of: office) == 0)
            #expect(try await unpaid(store) == [two.id])
            #expect(try await keep(file("F1"), [one], store) == .changed)
            #expect(try await store.settlements(of: [one.id], office) == [one.id: .otherwise(.directDebit)])
            let known = try await store.settled(of: office, limit: 9)
            #expect(known.map(\.draft) == [one.id] && known[0].who == "me" && known[0].how == .directDebit && known[0].moment == clock.now)
            #expect(try await store.unsettle(one.id, by: "me", of: Organisation("other")) == false)
            #expect(try await store.unsettle(one.id, by: "me", of: office))
            #expect(try await store.unsettle(one.id, by: "me", of: office) == false)
            #expect(try await unpaid(store) == [one.id, two.id])
            #expect(Set(try await store.events(one.document).map(\.what)).isSuperset(of: [.paidOtherwise, .unpaid]))
            #expect(try await store.settle(UnpaidQuery(before: clock.now.adding(seconds: 1)), .before, by: "me", of: office) == 2)
        },
        Promise("what a person confirms counts for the version that he saw") { store, _ async throws in
            let draft = try await approved(1, store)
            let said = try confirmation(cents: 9_900)
            #expect(try await store.confirm(said, draft.id, version: draft.version + 1, by: "me", of: office) == false)
            #expect(try await store.confirm(said, draft.id, version: draft.version, by: "me", of: Organisation("other")) == false)
            #expect(try await store.confirm(said, draft.id, version: draft.version, by: "me", of: office))
            #expect(try await store.unpaid(UnpaidQuery(), of: office).map(\.confirmed) == [said])
            // A file that was made of what was read before is not kept.
            #expect(try await keep(file("F1"), [draft], store) == .changed)
            #expect(try await store.keep([StoreContract.decision(draft, .toReview, .reopened)])[0] != nil)
            let open = try #require(try await store.draft(draft.id))
            #expect(try await store.keep([StoreContract.decision(open, .approved, .approved)])[0] != nil)
            #expect(try await store.unpaid(UnpaidQuery(), of: office).map(\.confirmed) == [nil])
        },
    ]

    private static let day = {
        guard let day = CalendarDate("2026-12-01") else { preconditionFailure("a day") }
        return day
    }()

    private static func due(_ text: String) -> Field<CalendarDate>? { CalendarDate(text).map { Field($0, confidence: 0.99, evidence: nil) } }

    private static func confirmation(cents: Int64) throws -> PaymentConfirmation {
        PaymentConfirmation(
            payee: "P", iban: try #require(IBAN("BE68539007547034")), reference: .free("word"), amount: Money(cents: cents))
    }

    private static func file(_ id: String) -> PaymentFile {
        PaymentFile(
            id: id, made: SetClock.start, madeBy: "me", day: day, transfers: 1, amount: Money(cents: 43_725))
    }

    private static func line(_ draft: ExpenseDraft, _ reference: String) -> PaymentLine {
        PaymentLine(
            draft: draft.id, version: draft.version, payee: "P", iban: "BE68539007547034", reference: reference, amount: Money(cents: 43_725))
    }

    private static func keep(
        _ file: PaymentFile, _ drafts: [ExpenseDraft], _ store: any Store, as reference: String? = nil, of organisation: Organisation = office
    ) async throws -> KeptPayment {
        let lines = drafts.map { line($0, reference ?? $0.id.text) }
        return try await store.keep(file, content: "<x/>", paying: lines, repeating: [], of: organisation)
    }

    private static func unpaid(_ store: any Store, _ query: UnpaidQuery = UnpaidQuery()) async throws -> [DraftID] {
        try await store.unpaid(query, of: office).map(\.draft.id)
    }

    private static func approved(
        _ number: Int, _ store: any Store, _ change: (inout ExpenseDraft) -> Void = { _ in }
    ) async throws -> ExpenseDraft {
        let seen = try await StoreContract.complete(number, store, change)
        #expect(try await store.keep([StoreContract.decision(seen, .approved, .approved)])[0] != nil)
        return try #require(try await store.draft(seen.id))
    }
}
