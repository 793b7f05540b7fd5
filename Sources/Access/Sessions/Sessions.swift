package import Domain

/// Signing in and out, and whose session a cookie names.
package struct Sessions: Sendable {
    private let store: any AccountStore
    private let passwords: any PasswordKeeper
    private let secrets: any SecretMaker
    private let lockout: Lockout
    private let cache: CallerCache
    private let now: @Sendable () -> Moment

    package init(
        store: any AccountStore, passwords: any PasswordKeeper, secrets: any SecretMaker, lockout: Lockout = Lockout(),
        cache: CallerCache = CallerCache(), now: @escaping @Sendable () -> Moment
    ) {
        self.store = store
        self.passwords = passwords
        self.secrets = secrets
        self.lockout = lockout
        self.cache = cache
        self.now = now
    }

    /// Begins a session. Whoever is not known, disabled or wrong about his password gets the same answer after the same time; after some
    /// failures the account and the address must pause.
    package func signIn(_ email: String, _ password: String, from address: String) async throws -> SignedIn {
        let keys = [Lockout.Key.account(String(email.lowercased().prefix(254))), .address(address)]
        if let seconds = lockout.pause(keys, at: now()) { throw AccessError.pause(seconds: seconds) }
        // Counted before the password is looked at, so that many at once are no way around the pause.
        lockout.count(keys, at: now())
        let account = try await EmailAddress(email).asyncFlatMap { try await store.account($0) }
        let matches = await passwords.matches(password, account?.password)
        guard let account, matches, !account.user.isDisabled else { throw AccessError.wrongPassword }
        lockout.forget(keys)
        let cookie = secrets.secret()
        let moment = now()
        try await store.begin(DeskSession(hash: secrets.hash(cookie), user: account.user.id, begun: moment, used: moment))
        return SignedIn(cookie: cookie, caller: caller(account.user, cookie))
    }

    /// Ends a session.
    package func signOut(_ cookie: String) async throws(StoreError) {
        let hash = secrets.hash(cookie)
        cache.forget(hash)
        try await store.end(hash)
    }

    /// Whose session it is; nil when it is none, or over.
    package func caller(_ cookie: String) async throws(StoreError) -> Caller? {
        let hash = secrets.hash(cookie)
        let moment = now()
        if let known = cache.caller(hash, at: moment) { return known }
        guard let (session, user) = try await store.session(hash) else { return nil }
        if session.isOver(at: moment) || user.isDisabled {
            try await store.end(hash)
            return nil
        }
        if session.used.adding(seconds: 60) <= moment { try await store.touch(hash, at: moment) }
        let caller = caller(user, cookie)
        cache.keep(caller, hash, until: moment.adding(seconds: CallerCache.seconds))
        return caller
    }

    private func caller(_ user: User, _ cookie: String) -> Caller {
        Caller(
            organisation: user.organisation, who: user.email.text, name: user.name, role: user.role, permissions: user.role.permissions,
            means: .session(csrf: secrets.derived(from: cookie, for: "csrf")))
    }
}

extension Optional where Wrapped: Sendable {
    fileprivate func asyncFlatMap<Value>(_ transform: (Wrapped) async throws -> Value?) async rethrows -> Value? {
        guard let self else { return nil }
        return try await transform(self)
    }
}

extension Sessions {
    /// Removes the sessions that are over from the store.
    package func tidy() async throws(StoreError) {
        let moment = now()
        try await store.endSessions(
            unusedSince: moment.adding(seconds: -DeskSession.idleSeconds), begunBefore: moment.adding(seconds: -DeskSession.wholeSeconds))
    }
}
