package import Domain
internal import Intake

extension Archive {
    /// Removes a document, what was read of it and the drafts that nobody has approved. The history keeps who did it and why.
    package func remove(_ id: DocumentID, of organisation: Organisation, because reason: String) async throws {
        guard let reason = Label.line(reason) else { throw ArchiveError.noReason }
        switch try await store.remove(id, of: organisation, because: reason) {
        // What fails here is done in the rounds.
        case .done: try? await finishRemovals()
        case .noDocument: throw ArchiveError.noDocument
        case .approved(let draft): throw ArchiveError.approved(draft)
        case .beingRead: throw ArchiveError.beingRead
        }
    }

    /// Takes the bytes of removed documents away, and the pictures of their pages: also those of a removal that was cut short. One server at a
    /// time does it: what another has done, and what somebody has sent since, is not taken away once more.
    package func finishRemovals() async throws {
        guard try await !store.removedKeys().isEmpty else { return }
        let holder = "\(UInt64.random(in: .min ... .max))"
        let turn = Lease(seconds: Archive.turnSeconds) { try await isMine(holder) }
        guard try await isMine(holder) else { return }
        do { _ = try await turn.during { try await removeBytes() } } catch {
            try? await store.endTurn(at: Archive.removing, of: holder)
            throw error
        }
        try await store.endTurn(at: Archive.removing, of: holder)
    }

    /// Does so now and then, until the task is cancelled. A storage that does not answer is asked again the next time.
    package func keepRemoving() async throws {
        while true {
            try? await finishRemovals()
            try await Task.sleep(for: Archive.round * Double.random(in: 0.75...1.25))
        }
    }

    private static let (removing, turnSeconds, round) = ("remove", 60, Duration.seconds(20))

    private func isMine(_ holder: String) async throws(StoreError) -> Bool {
        try await store.takeTurn(at: Archive.removing, as: holder, seconds: Archive.turnSeconds)
    }

    /// Until a key is forgotten no document comes to lie there.
    private func removeBytes() async throws {
        while case let keys = try await store.removedKeys(), !keys.isEmpty {
            for key in keys {
                for picture in try await storage.list(.pictures(beside: key)) { try await storage.delete(picture) }
                try await storage.delete(key)
                try await store.forget(key)
            }
        }
    }

    /// Has a document read once more, with what was learned since. Open drafts are replaced when the reading has ended, decided ones stay.
    /// Drafts that people have worked on are replaced only when `discarding` says so.
    package func reread(_ id: DocumentID, of organisation: Organisation, discarding: Bool) async throws -> ArchivedDocument {
        switch try await store.reread(id, of: organisation, discarding: discarding) {
        case .waiting: return try await document(id, of: organisation)
        case .noDocument: throw ArchiveError.noDocument
        case .corrected: throw ArchiveError.corrected
        }
    }

    /// Where the words that are searched stand on the pages of a document; the first so many of them.
    package func hits(_ words: SearchWords, in document: Document) async throws -> [PageHit] {
        var hits: [PageHit] = []
        for (index, text) in try await store.text(document.id).enumerated() where words.snippet(of: text) != nil {
            guard hits.count < PageHit.most, let page = try await store.page(index + 1, of: document.id) else { continue }
            hits += words.hits(on: page)
        }
        return Array(hits.prefix(PageHit.most))
    }
}
