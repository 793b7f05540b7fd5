package import Domain

/// What showing pages asks of the database.
package protocol PageStore: Sendable {
    /// A document; nil when the organisation has none of that name.
    func document(_ id: DocumentID, of organisation: Organisation) async throws(StoreError) -> Document?

    /// One page as it was read; nil when there is none.
    func page(_ number: Int, of document: DocumentID) async throws(StoreError) -> RecognizedPage?
}
