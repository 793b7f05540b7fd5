package import Domain

/// The people who have an account of this installation.
package struct Users: Sendable {
    /// Characters of a password.
    package static let passwordLength = 10...200

    private let store: any AccountStore
    private let passwords: any PasswordKeeper
    private let secrets: any SecretMaker
    private let now: @Sendable () -> Moment

    package init(store: any AccountStore, passwords: any PasswordKeeper, secrets: any SecretMaker, now: @escaping @Sendable () -> Moment) {
        self.store = store
        self.passwords = passwords
        self.secrets = secrets
        self.now = now
    }

    /// Adds an account.
    package func add(
        _ email: String, name: String, _ role: Role, password: String, to organisation: Organisation
    ) async throws -> User {
        guard let address = EmailAddress(email) else { throw AccessError.badEmail }
        try Users.check(password)
        let user = User(
            id: UserID(secrets.name()), organisation: organisation, email: address, name: try Users.checked(name), role: role, made: now())
        guard try await store.add(user, password: await passwords.kept(password)) else { throw AccessError.emailTaken }
        return user
    }

    /// A password that nobody has to think of.
    package func freshPassword() -> String { String(secrets.secret().prefix(24)) }

    package func all(of organisation: Organisation) async throws(StoreError) -> [User] { try await store.users(of: organisation) }

    private static func check(_ password: String) throws(AccessError) {
        guard passwordLength.contains(password.count), password.utf8.count <= 1_000 else { throw .badPassword(passwordLength) }
    }

    private static func checked(_ name: String) throws(AccessError) -> String {
        guard (1...100).contains(name.count), name.utf8.count <= 400 else { throw .badName }
        return name
    }
}
