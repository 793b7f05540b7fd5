package import Domain

/// Counts what there is, of all organisations, for those who watch over the server.
package protocol StockSource: Sendable {
    /// By state.
    func stock() async throws(StoreError) -> (documents: [String: Int], drafts: [String: Int])
}
