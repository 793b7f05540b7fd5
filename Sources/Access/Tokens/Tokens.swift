package import Domain

/// Service tokens: made, listed, revoked, and who asks with one.
package struct Tokens: Sendable {
    private let store: any TokenStore
    private let secrets: any SecretMaker
    private let cache: CallerCache
    private let now: @Sendable () -> Moment

    package init(
        store: any TokenStore, secrets: any SecretMaker, cache: CallerCache = CallerCache(), now: @escaping @Sendable () -> Moment
    ) {
        self.store = store
        self.secrets = secrets
        self.cache = cache
        self.now = now
    }

    /// Makes a token. The secret is told this once and kept nowhere. Nobody gives more than `own` rights.
    package func make(
        _ name: String, _ permissions: Set<Permission>, expires: Moment?, for organisation: Organisation, by who: String, own: Set<Permission>
    ) async throws -> (token: ServiceToken, secret: String) {
        guard (1...100).contains(name.count), name.utf8.count <= 400 else { throw AccessError.badName }
        guard !permissions.isEmpty, permissions.isSubset(of: own) else { throw AccessError.moreThanOwn }
        let moment = now()
        if let expires, expires <= moment { throw AccessError.expired }
        let secret = ServiceToken.mark + secrets.secret()
        let token = ServiceToken(
            id: TokenID(secrets.name()), organisation: organisation, name: name, permissions: permissions, made: moment, madeBy: who,
            expires: expires)
        try await store.signed(by: who).add(token, hash: secrets.hash(secret))
        return (token, secret)
    }

    package func all(of organisation: Organisation) async throws(StoreError) -> [ServiceToken] { try await store.tokens(of: organisation) }

    /// From now on nobody asks with it.
    package func revoke(_ id: TokenID, of organisation: Organisation, by who: String) async throws {
        guard try await store.signed(by: who).revoke(id, of: organisation, at: now()) else { throw AccessError.noToken }
        cache.clear()
    }

    /// Who asks with a secret; nil for one that is not known, over or revoked.
    package func caller(_ secret: String) async throws(StoreError) -> Caller? {
        let hash = secrets.hash(secret)
        let moment = now()
        if let known = cache.caller(hash, at: moment) { return known }
        guard let token = try await store.token(hash), token.isGood(at: moment) else { return nil }
        if token.used.map({ $0.adding(seconds: 60) <= moment }) ?? true { try await store.touch(token.id, at: moment) }
        cache.keep(token.caller, hash, until: min(token.expires ?? .max, moment.adding(seconds: CallerCache.seconds)))
        return token.caller
    }
}

extension Moment {
    fileprivate static let max = Moment(milliseconds: .max)
}
