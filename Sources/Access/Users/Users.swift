package import Domain

/// The people who have an account of this installation.
package struct Users: Sendable {
    /// Characters of a password.
    package static let passwordLength = 10...200

    private let store: any AccountStore
    private let passwords: any PasswordKeeper
    private let secrets: any SecretMaker
    private let cache: CallerCache
    private let now: @Sendable () -> Moment

    package init(
        store: any AccountStore, passwords: any PasswordKeeper, secrets: any SecretMaker, cache: CallerCache = CallerCache(),
        now: @escaping @Sendable () -> Moment
    ) {
        self.store = store
        self.passwords = passwords
        self.secrets = secrets
        self.cache = cache
        self.now = now
    }

    /// The same, with what is changed signed by somebody in the history.
    package func signed(by who: String) -> Users {
        Users(store: store.signed(by: who), passwords: passwords, secrets: secrets, cache: cache, now: now)
    }

    /// Adds an account. Nobody gives a role that may more than `own` rights.
    package func add(
        _ email: String, name: String, _ role: Role, password: String, to organisation: Organisation,
        own: Set<Permission> = Set(Permission.allCases)
    ) async throws -> User {
        guard role.permissions.isSubset(of: own) else { throw AccessError.moreThanOwn }
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

    /// Changes what is given; who loses a right loses his sessions with it.
    package func change(
        _ id: UserID, of organisation: Organisation, _ change: UserChange, own: Set<Permission> = Set(Permission.allCases)
    ) async throws -> User {
        guard var user = try await store.user(id, of: organisation) else { throw AccessError.noUser }
        guard user.role.permissions.isSubset(of: own), change.role?.permissions.isSubset(of: own) ?? true else { throw AccessError.moreThanOwn }
        if let password = change.password { try Users.check(password) }
        user.name = try change.name.map(Users.checked) ?? user.name
        user.role = change.role ?? user.role
        user.isDisabled = change.isDisabled ?? user.isDisabled
        guard try await store.change(user) else { throw AccessError.lastKeeper }
        if let password = change.password { try await store.setPassword(await passwords.kept(password), of: id) }
        cache.clear()
        return user
    }

    /// The account of an address.
    package func user(_ email: String, of organisation: Organisation) async throws -> User {
        guard let address = EmailAddress(email), let account = try await store.account(address), account.user.organisation == organisation else {
            throw AccessError.noUser
        }
        return account.user
    }

    private static func check(_ password: String) throws(AccessError) {
        guard passwordLength.contains(password.count), password.utf8.count <= 1_000 else { throw .badPassword(passwordLength) }
    }

    private static func checked(_ name: String) throws(AccessError) -> String {
        guard (1...100).contains(name.count), name.utf8.count <= 400 else { throw .badName }
        return name
    }
}

/// What becomes different about an account; nil leaves it.
package struct UserChange: Sendable {
    package var name: String?
    package var role: Role?
    package var isDisabled: Bool?
    package var password: String?

    package init(name: String? = nil, role: Role? = nil, isDisabled: Bool? = nil, password: String? = nil) {
        self.name = name
        self.role = role
        self.isDisabled = isDisabled
        self.password = password
    }
}
