package import Domain

/// The gate of this installation: sessions of the desk, service tokens and, when secrets are configured, tokens of KoproGo.
package struct Doorkeeper: Gate {
    private let sessions: Sessions

    package init(sessions: Sessions) { self.sessions = sessions }

    package func caller(bearing token: String) async throws(StoreError) -> Caller? { nil }

    package func caller(ofSession cookie: String) async throws(StoreError) -> Caller? { try await sessions.caller(cookie) }
}
