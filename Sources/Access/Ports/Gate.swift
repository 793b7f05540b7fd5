package import Domain

/// Tells who asks by what he shows. What is not known, expired, revoked or tampered with is nobody.
package protocol Gate: Sendable {
    /// Who bears a token of the header `Authorization: Bearer`.
    func caller(bearing token: String) async throws(StoreError) -> Caller?

    /// Whose session a cookie names.
    func caller(ofSession cookie: String) async throws(StoreError) -> Caller?
}
