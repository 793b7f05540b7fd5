package import Domain
internal import Intake

extension Archive {
    /// Removes a document, what was read of it and the drafts that nobody has approved. The history keeps who did it and why.
    package func remove(_ id: DocumentID, of organisation: Organisation, because reason: String) async throws {
        guard let reason = Label.line(reason) else { throw ArchiveError.noReason }
        switch try await store.remove(id, of: organisation, because: reason) {
        case .done: try await finishRemovals()
        case .noDocument: throw ArchiveError.noDocument
        case .approved(let draft): throw ArchiveError.approved(draft)
        case .beingRead: throw ArchiveError.beingRead
        }
    }

    /// Takes the bytes of removed documents away, and the pictures of their pages: also those of a removal that was cut short.
    package func finishRemovals() async throws {
        for key in try await store.removedKeys() {
            for picture in try await storage.list(.pictures(beside: key)) { try await storage.delete(picture) }
            try await storage.delete(key)
            try await store.forget(key)
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
