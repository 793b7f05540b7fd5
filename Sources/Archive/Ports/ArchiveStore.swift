package import Domain
package import Intake

/// What the archive asks of the database. Every call is one short transaction, and every list holds one organisation's documents alone.
package protocol ArchiveStore: ArrivalStore {
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

    /// One page as it was read; nil when there is none.
    func page(_ number: Int, of document: DocumentID) async throws(StoreError) -> RecognizedPage?

    /// The text of each page, in order.
    func text(_ document: DocumentID) async throws(StoreError) -> [String]

    /// What happened to a document, the first first.
    func events(_ document: DocumentID) async throws(StoreError) -> [Event]

    /// The files that were not taken, the last first, at most `limit`, before a number.
    func refusals(_ organisation: Organisation, before number: Int64?, limit: Int) async throws(StoreError) -> [NumberedRefusal]
}
