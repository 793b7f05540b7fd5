internal import Archive
internal import Domain
internal import Intake
internal import Testing

extension ArchiveContract {
    static let removing: [ArchiveContract] = [
        ArchiveContract("a removed document is gone with its drafts, and its history says who and why") { store, _ async throws in
            let id = try await read(1, ["Dumoulin"], store)
            #expect(try await store.signed(by: "ann").remove(id, of: office, because: "a private letter") == .done)
            #expect(try await store.archived(id, of: office) == nil)
            #expect(try await store.page(1, of: id) == nil)
            #expect(try await found("dumoulin", store) == [])
            #expect(try await store.drafts(office, in: nil, limit: 9) == [])
            let last = try #require(try await store.events(id).last)
            #expect(last.what == .deleted && last.who == "ann" && last.detail == "a private letter")
            #expect(Set(try await store.removedKeys()) == [sample(1).key, .readable(of: sample(1))])
            for key in try await store.removedKeys() { try await store.forget(key) }
            #expect(try await store.removedKeys() == [])
        },
        ArchiveContract("a removed document comes again as a new one, when its bytes have been taken away and not before") { store, _ async throws in
            let id = try await read(1, ["Dumoulin"], store)
            _ = try await store.remove(id, of: office, because: "x")
            await #expect(throws: StoreError.removing) { _ = try await store.receive(sample(1), from: file("again.pdf")) }
            #expect(try await store.archived(id, of: office) == nil)
            for key in try await store.removedKeys() { try await store.forget(key) }
            guard case .new = try await store.receive(sample(1), from: file("again.pdf")) else { throw Surprise("not new") }
            #expect(try await store.removedKeys() == [])
            #expect(try await store.archived(id, of: office)?.state == .waiting)
        },
        ArchiveContract("a document that is being read is not removed") { store, clock async throws in
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            _ = try await store.claim(as: "w", leaseSeconds: 60)
            #expect(try await store.remove(sample(1).id, of: office, because: "x") == .beingRead)
            clock.advance(seconds: 61)
            #expect(try await store.remove(sample(1).id, of: office, because: "x") == .done)
        },
        ArchiveContract("a document with an approved draft stays") { store, _ async throws in
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            var approved = draft(1)
            approved.state = .approved
            try await reread(["x"], [approved], store)
            #expect(try await store.remove(sample(1).id, of: office, because: "x") == .approved(approved.id))
            #expect(try await store.archived(sample(1).id, of: office) != nil)
        },
        ArchiveContract("what repeated a removed document is no repetition any more") { store, _ async throws in
            let one = try await numbered(1, store)
            let two = try await numbered(2, store)
            #expect(try await store.draft(two)?.state == .duplicate)
            #expect(try await store.remove(sample(1).id, of: office, because: "x") == .done)
            #expect(try await store.draft(two)?.state != .duplicate)
            #expect(try await store.draft(one) == nil)
        },
    ]

    static let rereading: [ArchiveContract] = [
        ArchiveContract("a document that is read again has its pages and open drafts replaced") { store, _ async throws in
            let id = try await read(1, ["Dumoulin", "second"], store)
            #expect(try await store.reread(id, of: office, discarding: false) == .waiting)
            #expect(try await store.reread(id, of: office, discarding: false) == .waiting)
            #expect(try await store.drafts(office, in: nil, limit: 9).count == 1)
            var better = draft(1)
            better.reading.content.supplier = Field("Kanteel", confidence: 1, evidence: nil)
            try await reread(["Kanteel"], [better], store)
            let kept = try #require(try await store.draft(better.id))
            #expect(kept.reading.content.supplier?.value == "Kanteel" && kept.version == 2)
            #expect(try await store.text(id) == ["Kanteel"])
            #expect(try await found("second", store) == [])
            #expect(try await found("kanteel", store) == [id])
        },
        ArchiveContract("a document that failed can be read again") { store, _ async throws in
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            _ = try await store.fail(job, ReadingFailure(.timeout, "600"), quarantine: true)
            #expect(try await store.reread(sample(1).id, of: office, discarding: false) == .waiting)
            #expect(try await store.claim(as: "w", leaseSeconds: 60)?.failures == 0)
        },
        ArchiveContract("what was decided about stays when its document is read again") { store, _ async throws in
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            var approved = draft(1)
            approved.state = .approved
            var open = second(of: approved, page: 2)
            try await reread(["x", "y"], [approved, open], store)
            #expect(try await store.reread(sample(1).id, of: office, discarding: true) == .waiting)
            var again = draft(1)
            again.reading.content.supplier = Field("Kanteel", confidence: 1, evidence: nil)
            open.reading.content.supplier = Field("Kanteel", confidence: 1, evidence: nil)
            try await reread(["x", "y"], [again, open], store)
            #expect(try await store.draft(approved.id)?.reading.content.supplier?.value == "Ascenseurs Dumoulin")
            #expect(try await store.draft(open.id)?.reading.content.supplier?.value == "Kanteel")
            #expect(try await store.drafts(office, in: nil, limit: 9).count == 2)
        },
        ArchiveContract("a draft that the new reading does not have any more is gone") { store, _ async throws in
            _ = try await store.receive(sample(1), from: file("a.pdf"))
            let one = draft(1)
            try await reread(["x", "y"], [one, second(of: one, page: 2)], store)
            _ = try await store.reread(sample(1).id, of: office, discarding: false)
            try await reread(["x", "y"], [one], store)
            #expect(try await store.drafts(office, in: nil, limit: 9).map(\.id) == [one.id])
        },
    ]

    private static func numbered(_ number: Int, _ store: any Store) async throws -> DraftID {
        _ = try await store.receive(sample(number), from: file("\(number).pdf"))
        var draft = draft(number)
        draft.reading.content.invoiceNumber = Field("2026-118", confidence: 0.97, evidence: nil)
        try await reread(["x"], [draft], store)
        return draft.id
    }

    /// Another draft of the same file.
    private static func second(of draft: ExpenseDraft, page: Int) -> ExpenseDraft {
        var reading = draft.reading
        reading.pages = [page]
        return ExpenseDraft(
            id: DraftID(document: draft.document, firstPage: page), document: draft.document, organisation: draft.organisation,
            building: draft.building, state: .toReview, reading: reading)
    }
}
