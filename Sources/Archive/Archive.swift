package import Domain
internal import Intake

/// The documents of an organisation: taken in, found again, opened, read anew, and removed with a reason.
///
/// Nothing here reads untrusted bytes: what was sent is stored and queued, and the words were found by a worker.
package struct Archive: Sendable {
    let store: any ArchiveStore
    let storage: any StorageProvider
    let spool: any UploadSpool
    package let limits: UploadLimits
    let entrance: any Entrance

    package init(
        store: any ArchiveStore, storage: any StorageProvider, spool: any UploadSpool, limits: UploadLimits, entrance: any Entrance = OpenEntrance()
    ) {
        self.entrance = entrance
        self.store = store
        self.storage = storage
        self.spool = spool
        self.limits = limits
    }

    /// The same archive, its changes signed by somebody.
    package func signed(by who: String) -> Archive {
        Archive(store: store.signed(by: who), storage: storage, spool: spool, limits: limits, entrance: entrance)
    }

    /// Finds documents: those after a place in the list, at most `limit`, and the place that the next ones follow.
    package func find(
        _ query: DocumentQuery, of organisation: Organisation, after place: DocumentPlace?, limit: Int
    ) async throws -> (found: [ArchivedDocument], next: DocumentPlace?) {
        let found = try await store.documents(query, of: organisation, after: place, limit: limit + 1)
        let page = Array(found.prefix(limit))
        return (page, found.count > limit ? page.last.map { DocumentPlace($0, by: query.order) } : nil)
    }

    /// A document with what is known about it.
    package func document(_ id: DocumentID, of organisation: Organisation) async throws -> ArchivedDocument {
        guard let document = try await store.archived(id, of: organisation) else { throw ArchiveError.noDocument }
        return document
    }

    /// The pages that were read, with their sizes, in order; none before the reading has ended.
    package func pages(of document: Document) async throws -> [ArchivedPage] { try await store.archivedPages(document.id) }

    /// One page as it was read.
    package func page(_ number: Int, of document: Document) async throws -> RecognizedPage {
        guard let page = try await store.page(number, of: document.id) else { throw ArchiveError.noPage }
        return page
    }

    /// The text of each page, in order.
    package func text(of document: Document) async throws -> [String] { try await store.text(document.id) }

    /// What happened to a document, the first first.
    package func history(of document: Document) async throws -> [Event] { try await store.events(document.id) }

    /// The bytes of the original, or a range of them.
    package func original(
        of document: Document, range: Range<Int64>? = nil
    ) async throws -> any AsyncSequence<[UInt8], any Error> & Sendable { try await storage.get(document.key, range: range) }

    /// The printable PDF of an e-invoice, with its size in bytes.
    package func readable(of document: Document) async throws -> (any AsyncSequence<[UInt8], any Error> & Sendable, size: Int64) {
        let key = StorageKey.readable(of: document)
        guard document.mediaType == .xml, try await storage.exists(key) else { throw ArchiveError.noReadable }
        return (try await storage.get(key, range: nil), try await storage.size(key))
    }

    /// The files that were not taken, the last first, at most `limit`, before a number.
    package func refusals(
        of organisation: Organisation, before number: Int64?, limit: Int
    ) async throws -> (refusals: [NumberedRefusal], next: Int64?) {
        let found = try await store.refusals(organisation, before: number, limit: limit + 1)
        return (Array(found.prefix(limit)), found.count > limit ? found[limit - 1].number : nil)
    }
}
