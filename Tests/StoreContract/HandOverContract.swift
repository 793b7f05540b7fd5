package import Access
internal import Domain
package import HandOver
package import Intake
package import Review
internal import Testing

/// What every store promises about the hand-over of approved drafts. Each case has an empty store of its own.
package enum HandOverContract {
    package typealias Store = IntakeStore & ReviewStore & HandOverStore & EventSource

    package static let cases: [Promise<any Store>] = outbox + switching + claims + listing

    private static let outbox: [Promise<any Store>] = [
        Promise("what is approved is on its way, where approvals are handed over") { store, _ async throws in
            let before = try await approved(1, store)
            try await store.handOver(true, of: office)
            #expect(try await store.handsOver(office))
            #expect(try await store.handsOver(Organisation("other")) == false)
            let after = try await approved(2, store)
            #expect(try await store.passages([], of: office, before: nil, limit: 9).map(\.passage.draft) == [after.id])
            #expect(try await store.passage(before.id, of: office) == nil)
            try await store.handOver(false, of: office)
            _ = try await approved(3, store)
            #expect(try await store.passageCounts(of: office) == [.waiting: 1])
        },
        Promise("drafts of before are put on their way by hand, once") { store, _ async throws in
            let draft = try await approved(1, store)
            #expect(try await store.consign([draft.id], of: office) == 0)
            try await store.handOver(true, of: office)
            #expect(try await store.consign([draft.id], of: Organisation("other")) == 0)
            #expect(try await store.consign([draft.id, draft.id, DraftID("nothing")], of: office) == 1)
        },
        Promise("an approval that is taken back before anything was sent is withdrawn, and counts again later") { store, _ async throws in
            try await store.handOver(true, of: office)
            let draft = try await approved(1, store)
            let open = try await reopened(draft, store)
            #expect(try await store.passage(draft.id, of: office)?.state == .withdrawn)
            #expect(try await store.claimPassage(of: office, leaseSeconds: 60) == nil)
            #expect(try await store.keep([decision(open, .approved, .approved)])[0] != nil)
            #expect(try await store.passage(draft.id, of: office)?.state == .waiting)
            let change = try #require(try await store.lastChange(of: draft.id))
            let seen = try #require(try await store.draft(draft.id))
            #expect(try await store.undo(change, seen: seen) == [draft.id])
            #expect(try await store.passage(draft.id, of: office)?.state == .withdrawn)
        },
        Promise("an approval is not taken back while it is carried, nor after") { store, clock async throws in
            try await store.handOver(true, of: office)
            let draft = try await approved(1, store)
            var claimed = try #require(try await store.claimPassage(of: office, leaseSeconds: 60))
            await #expect(throws: StoreError.handedOver(draft.id)) { try await reopened(draft, store) }
            clock.advance(seconds: 61)
            claimed = try #require(try await store.claimPassage(of: office, leaseSeconds: 60))
            claimed.passage.step = .offered
            #expect(try await store.keep(claimed.passage, leaseSeconds: nil))
            await #expect(throws: StoreError.handedOver(draft.id)) { try await reopened(draft, store) }
            #expect(try await store.draft(draft.id)?.state == .approved)
            let change = try #require(try await store.lastChange(of: draft.id))
            await #expect(throws: StoreError.handedOver(draft.id)) { try await store.undo(change, seen: draft) }
        },
        Promise("what the other program no longer has can be taken back, and goes under another name") { store, _ async throws in
            try await store.handOver(true, of: office)
            let draft = try await approved(1, store)
            var claimed = try #require(try await store.claimPassage(of: office, leaseSeconds: 60))
            #expect(try await store.release(draft.id, of: office) == false)
            (claimed.passage.state, claimed.passage.step, claimed.passage.expense) = (.done, .closed, "E1")
            #expect(try await store.keep(claimed.passage, leaseSeconds: nil))
            #expect(try await store.release(draft.id, of: Organisation("other")) == false)
            #expect(try await store.release(draft.id, of: office))
            let open = try await reopened(draft, store)
            #expect(try await store.keep([decision(open, .approved, .approved)])[0] != nil)
            let again = try #require(try await store.passage(draft.id, of: office))
            #expect(again.state == .waiting && again.step == .fresh && again.expense == nil && again.mark != claimed.passage.mark)
            #expect(try await store.events(draft.document).map(\.what).contains(.takenBack))
        },
    ]

    private static let switching: [Promise<any Store>] = [
        Promise("a start switches handing over on, but not what a person switched off") { store, _ async throws in
            try await store.beginHandingOver(of: office)
            #expect(try await store.handsOver(office))
            try await store.handOver(false, of: office)
            try await store.beginHandingOver(of: office)
            #expect(try await store.handsOver(office) == false)
            try await store.handOver(true, of: office)
            #expect(try await store.handsOver(office))
        },
        Promise("nothing is carried while handing over is switched off") { store, _ async throws in
            try await store.handOver(true, of: office)
            _ = try await approved(1, store)
            try await store.handOver(false, of: office)
            #expect(try await store.claimPassage(of: office, leaseSeconds: 60) == nil)
            try await store.handOver(true, of: office)
            #expect(try await store.claimPassage(of: office, leaseSeconds: 60) != nil)
        },
        Promise("what stands still does so for all, until it is over or a person wants something tried") { store, clock async throws in
            try await store.handOver(true, of: office)
            let draft = try await approved(1, store)
            let standstill = Standstill(PassageFault(.busy), until: clock.now.adding(seconds: 90))
            try await store.note(standstill, of: office)
            #expect(try await store.standstill(of: office) == standstill)
            #expect(try await store.standstill(of: Organisation("other")) == nil)
            #expect(try await store.claimPassage(of: office, leaseSeconds: 60) == nil)
            clock.advance(seconds: 90)
            #expect(try await store.claimPassage(of: office, leaseSeconds: 1) != nil)
            clock.advance(seconds: 2)
            try await store.note(Standstill(PassageFault(.account), until: clock.now.adding(seconds: 300)), of: office)
            #expect(try await store.retry(draft.id, of: office))
            #expect(try await store.claimPassage(of: office, leaseSeconds: 60) != nil)
            try await store.note(nil, of: office)
            #expect(try await store.standstill(of: office) == nil)
        },
        Promise("approved drafts that are not on their way are counted, and put on it together") { store, _ async throws in
            let (one, two) = (try await approved(1, store), try await approved(2, store))
            _ = try await StoreContract.complete(3, store)
            try await store.handOver(true, of: office)
            #expect(try await store.leftBehind(of: office) == 2)
            #expect(try await store.leftBehind(of: Organisation("other")) == 0)
            #expect(try await store.consignAll(of: office) == 2)
            #expect(try await store.leftBehind(of: office) == 0)
            #expect(Set(try await store.passages([.waiting], of: office, before: nil, limit: 9).map(\.passage.draft)) == [one.id, two.id])
        },
        Promise("all that stopped for a reason is tried again together") { store, _ async throws in
            try await store.handOver(true, of: office)
            for number in 1...3 { _ = try await approved(number, store) }
            for code in [PassageFault.Code.refused, .refused, .noAmount] {
                var passage = try #require(try await store.claimPassage(of: office, leaseSeconds: 60)).passage
                (passage.state, passage.fault) = (.parked, PassageFault(code, "words"))
                #expect(try await store.keep(passage, leaseSeconds: nil))
            }
            #expect(try await store.parkedReasons(of: office) == [.refused: 2, .noAmount: 1])
            #expect(try await store.retryAll(.refused, of: Organisation("other")) == 0)
            #expect(try await store.retryAll(.refused, of: office) == 2)
            #expect(try await store.passageCounts(of: office) == [.waiting: 2, .parked: 1])
            #expect(try await store.retryAll(nil, of: office) == 1)
            #expect(try await store.allPassageCounts() == [.waiting: 3])
            #expect(try await store.oldestWaiting() == SetClock.start)
        },
    ]

    private static let claims: [Promise<any Store>] = [
        Promise("a passage is carried by one, and by another when that one is gone") { store, clock async throws in
            try await store.handOver(true, of: office)
            let draft = try await approved(1, store)
            #expect(try await store.claimPassage(of: Organisation("other"), leaseSeconds: 60) == nil)
            let first = try #require(try await store.claimPassage(of: office, leaseSeconds: 60))
            #expect(first.draft.id == draft.id && first.document.id == draft.document)
            #expect(try await store.claimPassage(of: office, leaseSeconds: 60) == nil)
            clock.advance(seconds: 61)
            let second = try #require(try await store.claimPassage(of: office, leaseSeconds: 60))
            #expect(try await store.keep(first.passage, leaseSeconds: 60) == false)
            #expect(try await store.renew(first.passage, leaseSeconds: 60) == false)
            clock.advance(seconds: 50)
            #expect(try await store.renew(second.passage, leaseSeconds: 60))
            clock.advance(seconds: 50)
            #expect(try await store.claimPassage(of: office, leaseSeconds: 60) == nil)
            #expect(try await store.keep(second.passage, leaseSeconds: 60))
        },
        Promise("many who claim at once never get the same") { store, _ async throws in
            try await store.handOver(true, of: office)
            for number in 1...8 { _ = try await approved(number, store) }
            let claimed = try await withThrowingTaskGroup(of: DraftID?.self) { group in
                for _ in 1...12 { group.addTask { try await store.claimPassage(of: office, leaseSeconds: 60)?.passage.draft } }
                return try await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
            }
            #expect(claimed.count == Set(claimed).count && claimed.count > 0)
            // Who found a row taken went away with nothing: the rest is there.
            var rest: [DraftID] = []
            while let next = try await store.claimPassage(of: office, leaseSeconds: 60) { rest.append(next.passage.draft) }
            #expect(Set(claimed + rest).count == 8 && claimed.count + rest.count == 8)
        },
        Promise("a passage waits until it is due, or somebody wants it tried") { store, clock async throws in
            try await store.handOver(true, of: office)
            let draft = try await approved(1, store)
            var passage = try #require(try await store.claimPassage(of: office, leaseSeconds: 60)).passage
            passage.next = clock.now.adding(seconds: 600)
            (passage.attempts, passage.fault) = (4, PassageFault(.unreachable))
            #expect(try await store.keep(passage, leaseSeconds: nil))
            #expect(try await store.claimPassage(of: office, leaseSeconds: 60) == nil)
            #expect(try await store.passage(draft.id, of: office)?.fault == PassageFault(.unreachable))
            #expect(try await store.retry(draft.id, of: Organisation("other")) == false)
            #expect(try await store.retry(draft.id, of: office))
            #expect(try await store.claimPassage(of: office, leaseSeconds: 60)?.passage.attempts == 0)
        },
        Promise("what ended is history, and is not carried again") { store, _ async throws in
            try await store.handOver(true, of: office)
            let (one, two) = (try await approved(1, store), try await approved(2, store))
            for state in [Passage.State.done, .parked] {
                var passage = try #require(try await store.claimPassage(of: office, leaseSeconds: 60)).passage
                (passage.state, passage.fault) = (state, state == .parked ? PassageFault(.noAmount) : nil)
                passage.expense = state == .done ? "E1" : nil
                #expect(try await store.keep(passage, leaseSeconds: nil))
            }
            #expect(try await store.claimPassage(of: office, leaseSeconds: 60) == nil)
            let told = try await store.events(one.document) + store.events(two.document)
            #expect(told.filter { $0.what == .handedOver }.map(\.detail) == ["E1"])
            #expect(told.filter { $0.what == .notHandedOver }.map(\.detail) == ["no_amount"])
            // Who follows, a webhook or a page, hears of both as states.
            let news = try await store.events(after: 0, of: office, limit: 99).suffix(2).map(\.subject)
            #expect(
                news == [
                    .draft(id: one.id.text, state: "handed_over", version: one.version),
                    .draft(id: two.id.text, state: "not_handed_over", version: two.version),
                ])
            #expect(try await store.retry(one.id, of: office) == false)
        },
    ]

    private static let listing: [Promise<any Store>] = [
        Promise("passages are listed by state, the last first, a piece at a time") { store, _ async throws in
            try await store.handOver(true, of: office)
            var drafts: [DraftID] = []
            for number in 1...5 { drafts.append(try await approved(number, store).id) }
            let first = try await store.passages([.waiting], of: office, before: nil, limit: 3)
            #expect(first.map(\.passage.draft) == [drafts[4], drafts[3], drafts[2]])
            #expect(first[0].supplier == "Ascenseurs Dumoulin" && first[0].amountDue == Money(cents: 43_725) && first[0].building == Building("B"))
            let rest = try await store.passages([.waiting, .done], of: office, before: first.last?.number, limit: 3)
            #expect(rest.map(\.passage.draft) == [drafts[1], drafts[0]])
            #expect(try await store.passages([.parked], of: office, before: nil, limit: 3).isEmpty)
            #expect(try await store.passages([], of: Organisation("other"), before: nil, limit: 3).isEmpty)
            #expect(try await store.passage(drafts[0], of: Organisation("other")) == nil)
        }
    ]

    private static func decision(_ seen: ExpenseDraft, _ state: DraftState, _ what: Event.Kind) -> DraftChange {
        StoreContract.decision(seen, state, what)
    }

    private static func approved(_ number: Int, _ store: any Store) async throws -> ExpenseDraft {
        let seen = try await StoreContract.complete(number, store) { $0.reading.content.supplier?.confidence = 0.99 }
        #expect(try await store.keep([decision(seen, .approved, .approved)])[0] != nil)
        return try #require(try await store.draft(seen.id))
    }

    @discardableResult
    private static func reopened(_ draft: ExpenseDraft, _ store: any Store) async throws -> ExpenseDraft {
        #expect(try await store.keep([decision(draft, .toReview, .reopened)])[0] != nil)
        return try #require(try await store.draft(draft.id))
    }
}
