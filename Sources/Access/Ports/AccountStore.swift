package import Domain

/// Keeps the users and their sessions. What becomes of an account is an event of its organisation.
package protocol AccountStore: Sendable {
    /// The same store, its events signed by somebody.
    func signed(by who: String) -> Self

    /// Adds a user; false when somebody has the address already.
    func add(_ user: User, password: String) async throws(StoreError) -> Bool

    /// The user of an address, with what his password is kept as.
    func account(_ email: EmailAddress) async throws(StoreError) -> (user: User, password: String)?

    func user(_ id: UserID, of organisation: Organisation) async throws(StoreError) -> User?

    /// In the order of their names.
    func users(of organisation: Organisation) async throws(StoreError) -> [User]

    /// Keeps a user's name, role and whether he is disabled as they have become; the sessions of one who is disabled or has another role
    /// end. False when nobody would be left who may see to the users.
    func change(_ user: User) async throws(StoreError) -> Bool

    /// Keeps another password; all sessions of the user end.
    func setPassword(_ password: String, of user: UserID) async throws(StoreError)

    /// Keeps a session that begins.
    func begin(_ session: DeskSession) async throws(StoreError)

    /// A session that is kept under a hash, with its user.
    func session(_ hash: SecretHash) async throws(StoreError) -> (session: DeskSession, user: User)?

    /// The session was used again.
    func touch(_ hash: SecretHash, at moment: Moment) async throws(StoreError)

    func end(_ hash: SecretHash) async throws(StoreError)

    /// Removes the sessions that were last used, or begun, before these moments.
    func endSessions(unusedSince idle: Moment, begunBefore begun: Moment) async throws(StoreError)
}
