package import Domain

/// Keeps the service tokens. One that is made or revoked is an event of its organisation.
package protocol TokenStore: Sendable {
    /// The same store, its events signed by somebody.
    func signed(by who: String) -> Self

    func add(_ token: ServiceToken, hash: SecretHash) async throws(StoreError)

    /// The token that is kept under a hash, revoked or not.
    func token(_ hash: SecretHash) async throws(StoreError) -> ServiceToken?

    /// The last made first.
    func tokens(of organisation: Organisation) async throws(StoreError) -> [ServiceToken]

    /// False when there is none that is not revoked.
    func revoke(_ id: TokenID, of organisation: Organisation, at moment: Moment) async throws(StoreError) -> Bool

    /// The token was used again.
    func touch(_ id: TokenID, at moment: Moment) async throws(StoreError)
}
