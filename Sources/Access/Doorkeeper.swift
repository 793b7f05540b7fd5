package import Domain

/// The gate of this installation: sessions of the desk, service tokens and, when secrets are configured, tokens of KoproGo.
package struct Doorkeeper: Gate {
    private let sessions: Sessions
    private let tokens: Tokens
    private let bearers: (any BearerReader)?
    private let secrets: any SecretMaker
    /// Its tokens cannot be taken back, so they are believed until they expire.
    private let known = CallerCache()
    private let now: @Sendable () -> Moment

    /// `bearers` is nil when no secret of KoproGo is configured.
    package init(
        sessions: Sessions, tokens: Tokens, bearers: (any BearerReader)?, secrets: any SecretMaker, now: @escaping @Sendable () -> Moment
    ) {
        self.sessions = sessions
        self.tokens = tokens
        self.bearers = bearers
        self.secrets = secrets
        self.now = now
    }

    package func caller(bearing token: String) async throws -> Caller? {
        guard token.utf8.count <= 4_096 else { return nil }
        if token.hasPrefix(ServiceToken.mark) { return try await tokens.caller(token) }
        guard let bearers else { return nil }
        let hash = secrets.hash(token)
        if let caller = known.caller(hash, at: now()) { return caller }
        guard let claims = await bearers.claims(token) else { return nil }
        guard let organisation = claims.organisation else { throw AccessError.noOrganisation }
        let name = claims.email.isEmpty ? claims.subject : claims.email
        let caller = Caller(
            organisation: organisation, who: name, name: name, role: claims.role, permissions: claims.role.permissions, means: .bearer)
        known.keep(caller, hash, until: claims.until)
        return caller
    }

    package func caller(ofSession cookie: String) async throws -> Caller? { try await sessions.caller(cookie) }
}
