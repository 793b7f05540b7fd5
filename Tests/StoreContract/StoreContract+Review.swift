internal import Domain
internal import Intake
internal import Review
internal import Testing

extension StoreContract {
    /// Has a document with one draft read, as a server would.
    private static func complete(_ number: Int, _ store: any IntakeStore, _ change: (inout ExpenseDraft) -> Void = { _ in }) async throws -> DraftID {
        _ = try await store.receive(sample(number), from: file("B/\(number).pdf"))
        let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
        var draft = draft(number)
        draft.reading.content.invoiceNumber = Field("2026-118", confidence: 0.97, evidence: nil)
        draft.reading.content.issueDate = CalendarDate("2026-03-12").map { Field($0, confidence: 0.97, evidence: nil) }
        change(&draft)
        #expect(try await store.complete(job, result, [draft]))
        return draft.id
    }

    private static func found(_ id: DraftID, _ store: any IntakeStore) async throws -> ExpenseDraft { try #require(try await store.draft(id)) }

    static let duplicates: [StoreContract] = [
        StoreContract("the same expense again is held, with the draft that it repeats") { store, _ async throws in
            let first = try await complete(1, store)
            let second = try await complete(2, store) { $0.reading.source = .xml }
            #expect(try await found(first, store).state == .toReview)
            let held = try await found(second, store)
            #expect(held.state == .duplicate && held.duplicateOf == first)
            #expect(held.reading.findings.contains { $0.code == .duplicate && $0.arguments == [first.text] })
            #expect(try await store.drafts(office, in: .duplicate, limit: 9).map(\.duplicateOf) == [first])
            #expect(try await store.events(sample(2).id).map(\.what).suffix(2) == [.drafted, .held])
        },
        StoreContract("a third copy points to the first") { store, _ async throws in
            let first = try await complete(1, store)
            for number in 2...3 {
                let copy = try await complete(number, store)
                #expect(try await found(copy, store).duplicateOf == first)
            }
        },
        StoreContract("the same expense twice in one file is held once") { store, _ async throws in
            _ = try await store.receive(sample(1), from: file("B/1.pdf"))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            var one = draft(1)
            one.reading.content.invoiceNumber = Field("2026-118", confidence: 0.97, evidence: nil)
            let two = ExpenseDraft(
                id: DraftID(document: one.document, firstPage: 2), document: one.document, organisation: one.organisation, building: one.building,
                state: .toReview, reading: one.reading)
            #expect(try await store.complete(job, result, [one, two]))
            #expect(try await store.drafts(office, in: nil, limit: 9).map(\.state).filter { $0 == .duplicate }.count == 1)
        },
        StoreContract("copies that are completed at the same moment make one payable draft") { store, _ async throws in
            let count = 12
            for number in 1...count { _ = try await store.receive(sample(number), from: file("B/\(number).pdf")) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...count {
                    group.addTask {
                        let job = try #require(try await store.claim(as: "w\(number)", leaseSeconds: 60))
                        let document = job.document
                        var copy = draft(1)
                        copy.reading.content.invoiceNumber = Field("2026-118", confidence: 0.97, evidence: nil)
                        let own = ExpenseDraft(
                            id: DraftID(document: document.id, firstPage: 1), document: document.id, organisation: office,
                            building: document.building, state: .toReview, reading: copy.reading)
                        #expect(try await store.complete(job, result, [own]))
                    }
                }
                try await group.waitForAll()
            }
            let states = try await store.drafts(office, in: nil, limit: 99).map(\.state)
            #expect(states.count == count && states.filter { $0 != .duplicate }.count == 1)
        },
        StoreContract("a reminder of a drafted expense is held, whichever comes first") { store, _ async throws in
            let reminder = try await complete(1, store) { $0.reading.kind = .reminder }
            #expect(try await found(reminder, store).state == .toReview)
            let invoice = try await complete(2, store)
            #expect(try await found(invoice, store).state == .toReview)
            let held = try await found(reminder, store)
            #expect(held.state == .duplicate && held.duplicateOf == invoice)
            #expect(held.reading.findings.contains { $0.code == .reminderOf })
            let second = try await complete(3, store) { $0.reading.kind = .reminder }
            #expect(try await found(second, store).duplicateOf == invoice)
        },
        StoreContract("a credit note and next month's bill are no copies") { store, _ async throws in
            _ = try await complete(1, store)
            let credit = try await complete(2, store) { $0.reading.kind = .creditNote }
            let next = try await complete(3, store) { $0.reading.content.invoiceNumber?.value = "2026-147" }
            for id in [credit, next] { #expect(try await found(id, store).state == .toReview) }
        },
        StoreContract("the same expense in another organisation is none of this one's") { store, _ async throws in
            _ = try await complete(1, store)
            let other = Organisation("other")
            _ = try await store.receive(sample(2, of: other), from: file("B/2.pdf"))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            var copy = draft(1)
            copy.reading.content.invoiceNumber = Field("2026-118", confidence: 0.97, evidence: nil)
            let own = ExpenseDraft(
                id: DraftID(document: job.document.id, firstPage: 1), document: job.document.id, organisation: other, building: nil,
                state: .toReview, reading: copy.reading)
            #expect(try await store.complete(job, result, [own]))
            #expect(try await found(own.id, store).state == .toReview)
        },
        StoreContract("a draft whose number may be misread is not ready, and not held") { store, _ async throws in
            _ = try await complete(1, store)
            let doubtful = try await complete(2, store) { $0.reading.content.invoiceNumber?.value = "2026-113" }
            let draft = try await found(doubtful, store)
            #expect(draft.state == .toReview && draft.duplicateOf == nil)
            #expect(draft.reading.findings.contains { $0.code == .possibleDuplicate })
        },
    ]

    static let changes: [StoreContract] = [
        StoreContract("a change needs the version that was seen, and is noted") { store, _ async throws in
            let review = try #require(store as? any ReviewStore)
            let seen = try await found(complete(1, store), store)
            var changed = seen
            changed.version += 1
            changed.reading.content.invoiceNumber?.value = "2026-200"
            let change = DraftChange(before: [seen], after: [changed], what: .corrected, detail: "invoice_number")
            #expect(try await review.keep(change))
            #expect(try await review.keep(change) == false)
            #expect(try await found(seen.id, store).reading.content.invoiceNumber?.value == "2026-200")
            #expect(try await store.events(seen.document).last?.what == .corrected)
        },
        StoreContract("what was held for a draft is free when the draft turns out to be another expense") { store, _ async throws in
            let review = try #require(store as? any ReviewStore)
            let seen = try await found(complete(1, store), store)
            let copy = try await complete(2, store)
            #expect(try await review.repetitions(of: seen.id).map(\.id) == [copy])
            var changed = seen
            changed.version += 1
            changed.reading.content.invoiceNumber?.value = "2026-700"
            changed.reading.content.issueDate = nil
            #expect(try await review.keep(DraftChange(before: [seen], after: [changed], what: .corrected, detail: "")))
            let free = try await found(copy, store)
            #expect(free.state == .toReview && free.duplicateOf == nil && !free.reading.findings.contains { $0.code == .duplicate })
        },
        StoreContract("two drafts that a person parted stay parted") { store, _ async throws in
            let review = try #require(store as? any ReviewStore)
            _ = try await complete(1, store)
            let held = try await found(complete(2, store), store)
            var parted = held
            parted.version += 1
            let other = try #require(held.duplicateOf)
            #expect(try await review.keep(DraftChange(before: [held], after: [parted], what: .cleared, detail: "", distinct: [other])))
            let free = try await found(held.id, store)
            #expect(free.state == .toReview && free.duplicateOf == nil)
            var changed = free
            changed.version += 1
            #expect(try await review.keep(DraftChange(before: [free], after: [changed], what: .corrected, detail: "")))
            #expect(try await found(held.id, store).state == .toReview)
        },
        StoreContract("a draft that was divided is replaced by its parts, and the other way round") { store, _ async throws in
            let review = try #require(store as? any ReviewStore)
            let whole = try await found(complete(1, store), store)
            let parts = [1, 2].map { page in
                ExpenseDraft(
                    id: DraftID(document: whole.document, firstPage: page), document: whole.document, organisation: office, building: nil,
                    state: .toReview, reading: ReadDocument(pages: [page], kind: .other, language: nil, source: .text), version: 2)
            }
            #expect(try await review.keep(DraftChange(before: [whole], after: parts, what: .split, detail: "")))
            #expect(try await review.drafts(of: whole.document).map(\.id) == parts.map(\.id))
            var joined = whole
            joined.version = 3
            let seen = try await review.drafts(of: whole.document)
            #expect(try await review.keep(DraftChange(before: seen, after: [joined], what: .merged, detail: "")))
            #expect(try await review.drafts(of: whole.document).map(\.id) == [whole.id])
        },
        StoreContract("lessons are kept for their organisation, taught again they count, and are forgotten") { store, _ async throws in
            let review = try #require(store as? any ReviewStore)
            let supplier = SupplierIdentity(name: "Liften Jansen", enterprise: EnterpriseNumber("0999900150"))
            let lesson = Lesson(supplier: supplier, subject: .account("6101001", Building("B")))
            var seen = try await found(complete(1, store), store)
            for _ in 1...2 {
                var changed = seen
                changed.version += 1
                #expect(try await review.keep(DraftChange(before: [seen], after: [changed], what: .corrected, detail: "", lessons: [lesson])))
                seen = changed
            }
            let kept = try await review.keptLessons(office)
            #expect(kept.map(\.lesson.count) == [2] && kept[0].draft == seen.id)
            #expect(try await store.lessons(office).map(\.subject) == [lesson.subject])
            #expect(try await store.lessons(Organisation("other")) == [])
            #expect(try await review.forget(kept.map(\.number), of: Organisation("other")) == 0)
            #expect(try await review.forget(kept.map(\.number), of: office) == 1)
            #expect(try await store.lessons(office) == [])
        },
    ]
}
