package import Domain
package import Intake

/// What the archive asks of the database. Every call is one short transaction, and every list holds one organisation's documents alone.
package protocol ArchiveStore: ArrivalStore, PageStore, LeaseStore {
    /// The same store, its events signed by somebody.
    func signed(by who: String) -> Self

    /// The documents that a query asks for, after a place, at most `limit`, each with its drafts and what was found on its pages.
    func documents(
        _ query: DocumentQuery, of organisation: Organisation, after place: DocumentPlace?, limit: Int
    ) async throws(StoreError) -> [ArchivedDocument]

    /// One document; nil when the organisation has none of that name.
    func archived(_ id: DocumentID, of organisation: Organisation) async throws(StoreError) -> ArchivedDocument?

    /// The sizes of the pages that were read, in order.
    func archivedPages(_ document: DocumentID) async throws(StoreError) -> [ArchivedPage]

    /// The text of each page, in order.
    func text(_ document: DocumentID) async throws(StoreError) -> [String]

    /// What happened to a document, the first first.
    func events(_ document: DocumentID) async throws(StoreError) -> [Event]

    /// The files that were not taken, the last first, at most `limit`, before a number.
    func refusals(_ organisation: Organisation, before number: Int64?, limit: Int) async throws(StoreError) -> [NumberedRefusal]

    /// Removes a document with all that is known of it, unless a draft of it is approved or it is being read; its event stays.
    func remove(_ id: DocumentID, of organisation: Organisation, because reason: String) async throws(StoreError) -> RemovalOutcome

    /// Where bytes of removed documents may still lie. No document comes to be there before that is forgotten.
    func removedKeys() async throws(StoreError) -> [StorageKey]

    /// Notes that nothing lies there any more.
    func forget(_ key: StorageKey) async throws(StoreError)

    /// Lets a document wait to be read once more, unless people have worked on its open drafts and these are not to be discarded.
    func reread(_ id: DocumentID, of organisation: Organisation, discarding: Bool) async throws(StoreError) -> RereadingOutcome
}

/// What became of a removal.
package enum RemovalOutcome: Sendable, Hashable {
    case done
    case noDocument
    case approved(DraftID)
    case beingRead
}

/// What became of the wish to have a document read again.
package enum RereadingOutcome: Sendable, Hashable {
    /// It waits, or is being read.
    case waiting
    case noDocument
    /// People have worked on its drafts.
    case corrected
}
