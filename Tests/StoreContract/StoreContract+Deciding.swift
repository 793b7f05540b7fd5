internal import Domain
internal import Intake
internal import Review
internal import Testing

/// What every store promises about decisions, lists and what happened.
extension StoreContract {
    /// Has a document with one draft read, of its own number and amount.
    static func complete(
        _ number: Int, _ store: any IntakeStore, of organisation: Organisation = office, _ change: (inout ExpenseDraft) -> Void = { _ in }
    ) async throws -> ExpenseDraft {
        _ = try await store.receive(sample(number, of: organisation), from: file("B/\(number).pdf"))
        let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
        var reading = draft(number).reading
        reading.content.invoiceNumber = Field("2026/\(1_000 + number)", confidence: 0.97, evidence: nil)
        var own = ExpenseDraft(
            id: DraftID(document: job.document.id, firstPage: 1), document: job.document.id, organisation: organisation,
            building: Building("B"), state: .toReview, reading: reading)
        change(&own)
        #expect(try await store.complete(job, result, [own]))
        return try #require(try await store.draft(own.id))
    }

    static func decision(_ seen: ExpenseDraft, _ state: DraftState, _ what: Event.Kind) -> DraftChange {
        var draft = seen
        draft.version += 1
        draft.state = state
        return DraftChange(before: [seen], after: [draft], what: what, detail: seen.id.text)
    }

    static let decisions: [StoreContract] = [
        StoreContract("a change is taken back to what was before, and counts as a change itself") { store, _ async throws in
            let review = try #require(store as? any ReviewStore)
            let seen = try await complete(1, store)
            #expect(try await review.lastChange(of: seen.id) == nil)
            var changed = seen
            changed.version += 1
            changed.reading.content.supplier?.value = "Another"
            changed.reading.findings = []
            changed.building = Building("C")
            changed.corrected = [.supplier]
            #expect(try await review.keep(DraftChange(before: [seen], after: [changed], what: .corrected, detail: "")))
            #expect(try await store.draft(seen.id)?.corrected == [.supplier])
            let change = try #require(try await review.lastChange(of: seen.id))
            #expect(change.what == .corrected && change.moment == SetClock.start)
            #expect(try await review.undo(change, seen: seen) == nil)
            #expect(try await review.undo(change, seen: changed) == [seen.id])
            var restored = seen
            restored.version = 3
            #expect(try await store.draft(seen.id) == restored)
            #expect(try await review.lastChange(of: seen.id) == nil)
            #expect(try await store.events(seen.document).last?.what == .undone)
        },
        StoreContract("of many changes at once each is kept or not by itself") { store, _ async throws in
            let review = try #require(store as? any ReviewStore)
            let (one, two) = (try await complete(1, store), try await complete(2, store))
            var stale = two
            stale.version = 9
            let kept = try await review.keep([decision(one, .approved, .approved), decision(stale, .approved, .approved)])
            #expect(kept.map { $0 != nil } == [true, false])
            #expect(try await store.draft(one.id)?.state == .approved)
            #expect(try await store.draft(two.id)?.state == .toReview)
        },
        StoreContract("two who decide at once: one does") { store, _ async throws in
            let review = try #require(store as? any ReviewStore)
            let seen = try await complete(1, store)
            let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<12 {
                    group.addTask {
                        let what: (DraftState, Event.Kind) = number.isMultiple(of: 2) ? (.approved, .approved) : (.rejected, .rejected)
                        return try await review.signed(by: "\(number)").keep(decision(seen, what.0, what.1))
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count(where: \.self) == 1)
            #expect(try await store.draft(seen.id)?.version == 2)
        },
        StoreContract("a part that was changed since keeps its division from being taken back") { store, _ async throws in
            let review = try #require(store as? any ReviewStore)
            let whole = try await complete(1, store)
            let parts = [1, 2].map { page in
                ExpenseDraft(
                    id: DraftID(document: whole.document, firstPage: page), document: whole.document, organisation: office, building: nil,
                    state: .toReview, reading: ReadDocument(pages: [page], kind: .other, language: nil, source: .text), version: 2)
            }
            #expect(try await review.keep(DraftChange(before: [whole], after: parts, what: .split, detail: "")))
            #expect(try await review.keep(decision(parts[1], .rejected, .rejected)))
            let split = try #require(try await review.lastChange(of: parts[0].id))
            #expect(split.what == .split)
            #expect(try await review.undo(split, seen: parts[0]) == nil)
            let rejected = try #require(try await store.draft(parts[1].id))
            _ = try await review.undo(try #require(try await review.lastChange(of: rejected.id)), seen: rejected)
            #expect(try await review.undo(split, seen: parts[0]) == [whole.id])
            #expect(try await review.drafts(of: whole.document).map(\.id) == [whole.id])
            #expect(try await store.draft(whole.id)?.reading.content == whole.reading.content)
        },
        StoreContract("what a change taught is forgotten with it, and what that replaced is known again") { store, _ async throws in
            let review = try #require(store as? any ReviewStore)
            let supplier = SupplierIdentity(name: "Liften Jansen", enterprise: EnterpriseNumber("0999900150"))
            var seen = try await complete(1, store)
            for account in ["6101001", "6101002"] {
                var changed = seen
                changed.version += 1
                let lesson = Lesson(supplier: supplier, subject: .account(account, nil))
                #expect(try await review.keep(DraftChange(before: [seen], after: [changed], what: .corrected, detail: "", lessons: [lesson])))
                seen = changed
            }
            #expect(try await store.lessons(office).map(\.subject) == [.account("6101002", nil)])
            _ = try await review.undo(try #require(try await review.lastChange(of: seen.id)), seen: seen)
            #expect(try await store.lessons(office).map(\.subject) == [.account("6101001", nil)])
            let again = try #require(try await store.draft(seen.id))
            _ = try await review.undo(try #require(try await review.lastChange(of: seen.id)), seen: again)
            #expect(try await store.lessons(office) == [])
        },
        StoreContract("what happened is told to its organisation alone, the last first, a page at a time") { store, _ async throws in
            let review = try #require(store as? any ReviewStore)
            let other = Organisation("other")
            let seen = try await complete(1, store)
            _ = try await complete(2, store, of: other)
            try await store.refuse(file("B/big.pdf"), ReadingFailure(.tooLarge, "60", "50"), organisation: office, place: nil)
            #expect(try await review.signed(by: "Ann").keep(decision(seen, .rejected, .rejected)))
            let all = try await review.activity(ActivityQuery(), of: office)
            #expect(all.map(\.event.what) == [.rejected, .refused, .drafted, .claimed, .arrived])
            #expect(all[0].draft == seen.id && all[0].document == seen.document)
            let page = try await review.activity(ActivityQuery(before: all[1].number, limit: 2), of: office)
            #expect(page == Array(all[2...3]))
            #expect(try await review.activity(ActivityQuery(who: "Ann"), of: office).count == 1)
            #expect(try await review.activity(ActivityQuery(what: .drafted, document: seen.document), of: office).count == 1)
            #expect(try await review.activity(ActivityQuery(document: seen.document), of: other).isEmpty)
        },
        StoreContract("the months count what came in, what was approved, how fast, and how well it was read") { store, clock async throws in
            let review = try #require(store as? any ReviewStore)
            let drafts = [try await complete(1, store), try await complete(2, store), try await complete(3, store)]
            for (index, draft) in drafts.enumerated() {
                clock.advance(seconds: 100)
                var seen = draft
                if index == 1 {
                    var changed = seen
                    changed.version += 1
                    changed.corrected = [.supplier]
                    #expect(try await review.keep(DraftChange(before: [seen], after: [changed], what: .corrected, detail: "")))
                    seen = changed
                }
                #expect(try await review.keep(decision(seen, .approved, .approved)))
            }
            let months = Month.last(2, until: SetClock.start)
            #expect(months.map(\.description) == ["2026-10", "2026-11"])
            let figures = try await review.figures(months, of: office)
            #expect(figures[0].documents == 0 && figures[0].medianMilliseconds == nil)
            let month = figures[1]
            #expect((month.documents, month.drafts, month.approved, month.straightThrough) == (3, 3, 3, 2))
            #expect(month.medianMilliseconds == 200_000)
            let supplier = MonthFigures.Field(name: .supplier, read: 3, corrected: 1)
            #expect(month.fields.contains(supplier))
            let amounts = try await review.approvedAmounts(since: months[0], of: office)
            #expect(amounts == [BuildingFigures(building: Building("B"), count: 3, amount: Money(cents: 131_175))])
            #expect(try await review.figures(months, of: Organisation("other"))[1].approved == 0)

            let last = try #require(try await store.draft(drafts[2].id))
            _ = try await review.undo(try #require(try await review.lastChange(of: last.id)), seen: last)
            #expect(try await review.figures(months, of: office)[1].approved == 2)
        },
    ]

    static let lists: [StoreContract] = [
        StoreContract("each order is walked page by page, each draft once") { store, clock async throws in
            let review = try #require(store as? any ReviewStore)
            for number in 1...23 {
                clock.advance(seconds: 1)
                _ = try await complete(number, store) { draft in
                    draft.reading.content.supplier?.value = ["Liften Jansen", "électricité Dupont", "Aqua"][number % 3]
                    draft.reading.content.amountDue =
                        number % 7 == 0 ? nil : Field(Money(cents: Int64(number % 5) * 1_000), confidence: 1, evidence: nil)
                    if number % 7 == 0 { draft.reading.content.totalIncl = nil }
                    draft.reading.content.dueDate = CalendarDate(year: 2026, month: 12, day: number % 9 + 1).map {
                        Field($0, confidence: 1, evidence: nil)
                    }
                    if number % 4 == 0 { draft.reading.kind = .creditNote }
                }
            }
            for sort in DraftQuery.Sort.allCases {
                for descends in [false, true] {
                    var query = DraftQuery(sort: sort, descends: descends, limit: 5)
                    var walked: [ListedDraft] = []
                    while true {
                        let page = try await review.drafts(query, of: office)
                        walked += page
                        guard page.count == 5 else { break }
                        query.after = page.last?.place
                    }
                    #expect(Set(walked.map(\.id)).count == 23 && walked.count == 23)
                    query.after = nil
                    query.limit = 100
                    #expect(try await review.drafts(query, of: office) == walked)
                    let amounts = walked.compactMap(\.amountDue)
                    if sort == .amountDue { #expect(amounts == (descends ? amounts.sorted(by: >) : amounts.sorted())) }
                    let dates = walked.compactMap(\.dueDate)
                    if sort == .dueDate { #expect(dates == (descends ? dates.sorted(by: >) : dates.sorted())) }
                    if sort == .supplier, !descends { #expect(walked.first?.supplier == "Aqua" && walked.last?.supplier == "Liften Jansen") }
                }
            }
        },
        StoreContract("drafts are found by state, building, kind and by how their words, numbers and amounts begin") { store, _ async throws in
            let review = try #require(store as? any ReviewStore)
            let first = try await complete(1, store) {
                $0.reading.content.supplier?.value = "Électricité Dupont & Fils"
                $0.reading.content.invoiceNumber?.value = "FV-2026/118"
            }
            let second = try await complete(2, store) { $0.reading.kind = .reminder }
            let third = try await complete(3, store) { $0.building = Building("Les Tilleuls") }
            #expect(try await review.keep(decision(third, .approved, .approved)))
            func found(_ filter: DraftFilter) async throws -> [DraftID] {
                try await review.drafts(DraftQuery(filter, sort: .arrived, descends: false), of: office).map(\.id)
            }
            for text in ["electr", "DUPONT", "dup elec", "fv2026", "fv-2026/1", "2026/118", "118"] {
                #expect(try await found(DraftFilter(text: text)) == [first.id], "\(text)")
            }
            #expect(Set(try await found(DraftFilter(text: "437"))) == [first.id, second.id, third.id])
            #expect(Set(try await found(DraftFilter(text: "437,25"))) == [first.id, second.id, third.id])
            for text in ["upont", "dupont zzz", "---", "' OR 1=1 --", "%"] { #expect(try await found(DraftFilter(text: text)).isEmpty, "\(text)") }
            #expect(try await found(DraftFilter(states: [.approved])) == [third.id])
            #expect(Set(try await found(DraftFilter(states: [.approved, .toReview]))) == [first.id, second.id, third.id])
            #expect(try await found(DraftFilter(building: Building("Les Tilleuls"))) == [third.id])
            #expect(try await found(DraftFilter(kind: .reminder)) == [second.id])
            #expect(try await found(DraftFilter(states: [.approved], building: Building("B"), text: "437")).isEmpty)
            #expect(try await review.drafts(DraftQuery(), of: Organisation("other")).isEmpty)
            #expect(try await review.drafts(DraftQuery(DraftFilter(text: "437")), of: Organisation("other")).isEmpty)
        },
        StoreContract("the totals follow every change") { store, _ async throws in
            let review = try #require(store as? any ReviewStore)
            let invoice = try await complete(1, store)
            _ = try await complete(2, store) { $0.reading.kind = .creditNote }
            _ = try await complete(3, store) { $0.building = Building("Les Tilleuls") }
            _ = try await complete(4, store, of: Organisation("other"))
            #expect(try await review.keep(decision(invoice, .approved, .approved)))
            let all = try await review.totals(DraftFilter(), of: office)
            #expect(all.states[.approved] == .init(count: 1, amount: Money(cents: 43_725)))
            #expect(all.states[.toReview] == .init(count: 2, amount: .zero))
            #expect(all.buildings.map(\.count) == [2, 1])
            #expect(
                try await review.totals(DraftFilter(kind: .creditNote), of: office).states == [
                    .toReview: .init(count: 1, amount: Money(cents: -43_725))
                ])
            #expect(try await review.totals(DraftFilter(building: Building("Les Tilleuls")), of: office).states[.approved] == nil)
            #expect(
                try await review.totals(DraftFilter(text: "2026/1001"), of: office).states == [
                    .approved: .init(count: 1, amount: Money(cents: 43_725))
                ])
            let seen = try #require(try await store.draft(invoice.id))
            _ = try await review.undo(try #require(try await review.lastChange(of: seen.id)), seen: seen)
            #expect(try await review.totals(DraftFilter(), of: office).states[.approved] == nil)
        },
    ]
}
