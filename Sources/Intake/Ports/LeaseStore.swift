package import Domain

/// Turns at what only one of several servers does at a time, such as watching the inbox. Time is the store's own.
package protocol LeaseStore: Sendable {
    /// Takes a turn, or prolongs the holder's own, for so many seconds from now; false while it is another's.
    func takeTurn(at duty: String, as holder: String, seconds: Int) async throws(StoreError) -> Bool

    /// Gives up the holder's turn, so that another need not wait for its end.
    func endTurn(at duty: String, of holder: String) async throws(StoreError)
}
