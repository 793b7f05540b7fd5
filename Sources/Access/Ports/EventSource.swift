package import Domain

/// Where events are read from: the history, whoever wrote it.
package protocol EventSource: Sendable {
    /// The number of the last event there is; 0 for none.
    func lastEvent() async throws(StoreError) -> Int64

    /// The events after a number, the first first: of one organisation, or of all.
    func events(after number: Int64, of organisation: Organisation?, limit: Int) async throws(StoreError) -> [LiveEvent]

    /// Whose a document is.
    func organisation(of document: DocumentID) async throws(StoreError) -> Organisation?
}
