/// Tells who asks by what he shows. What is not known, expired, revoked or tampered with is nobody. Errors: `StoreError`, and `AccessError` for
/// somebody who is known and yet has no place here.
package protocol Gate: Sendable {
    /// Who bears a token of the header `Authorization: Bearer`.
    func caller(bearing token: String) async throws -> Caller?

    /// Whose session a cookie names.
    func caller(ofSession cookie: String) async throws -> Caller?
}
