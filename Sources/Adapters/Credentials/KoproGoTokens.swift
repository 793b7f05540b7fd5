package import Access
package import Domain
internal import Foundation
internal import JWTKit

/// Reads the bearer tokens of KoproGo: HS256 with its secret, or with either of two while it changes. The algorithm is never taken from the
/// token: what does not say HS256 is refused, whatever its signature.
package struct KoproGoTokens: BearerReader {
    /// Seconds that two clocks may differ, as KoproGo's own library allows.
    private static let leeway = 60

    private let keys: [JWTKeyCollection]
    private let now: @Sendable () -> Moment

    /// Nil without a secret.
    package init?(secrets: [String], now: @escaping @Sendable () -> Moment) async {
        if secrets.isEmpty { return nil }
        var keys: [JWTKeyCollection] = []
        for secret in secrets { keys.append(await JWTKeyCollection().add(hmac: HMACKey(from: secret), digestAlgorithm: .sha256)) }
        self.keys = keys
        self.now = now
    }

    package func claims(_ token: String) async -> BearerClaims? {
        guard let header = KoproGoTokens.header(token), header.alg == "HS256", header.kid == nil, header.crit == nil else { return nil }
        for key in keys {
            if let payload = try? await key.verify(token, as: Payload.self) { return checked(payload) }
        }
        return nil
    }

    private func checked(_ payload: Payload) -> BearerClaims? {
        guard payload.exp.isFinite, abs(payload.exp) < 1e11, let role = Role(rawValue: payload.role), !payload.sub.isEmpty else { return nil }
        let until = Moment(milliseconds: Int64(payload.exp * 1_000)).adding(seconds: KoproGoTokens.leeway)
        guard until > now() else { return nil }
        let organisation = payload.organization_id.flatMap(UUID.init(uuidString:))
        // An organisation that is no identifier of KoproGo's is a token of somebody else's.
        if payload.organization_id != nil && organisation == nil { return nil }
        return BearerClaims(
            subject: payload.sub, email: payload.email, role: role, organisation: organisation.map { Organisation($0.uuidString.lowercased()) },
            until: until)
    }

    private struct Header: Decodable {
        let alg: String
        let kid: String?
        let crit: [String]?
    }

    private static func header(_ token: String) -> Header? {
        guard let part = token.split(separator: ".", omittingEmptySubsequences: false).first else { return nil }
        let standard = part.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
        let filled = String(standard) + String(repeating: "=", count: (4 - standard.count % 4) % 4)
        return Data(base64Encoded: filled).flatMap { try? JSONDecoder().decode(Header.self, from: $0) }
    }

    /// The claims as KoproGo writes them. A token for a named audience is for somebody else, as KoproGo's own library says.
    private struct Payload: JWTPayload {
        let sub: String
        let email: String
        let role: String
        let organization_id: String?
        let role_id: String?
        let exp: Double
        let iat: Double
        let nbf: Double?
        let aud: AudienceClaim?

        func verify(using algorithm: some JWTAlgorithm) async throws {
            if aud != nil || nbf != nil { throw JWTError.claimVerificationFailure(failedClaim: nil, reason: "not of KoproGo") }
        }
    }
}
