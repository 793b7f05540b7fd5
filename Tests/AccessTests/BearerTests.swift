import Access
import Credentials
import Crypto
import Domain
import Foundation
import SQLiteStore
import StoreContract
import Testing

@Suite struct BearerTests {
    private static let secret = "the-shared-secret-of-the-platform-1"
    private static let newer = "the-shared-secret-of-the-platform-2"
    private static let organisation = "7C9E6679-7425-40DE-944B-E07FC1F90AE7"

    /// A token with these claims; those of a good one are there unless they are changed, and nil takes one away.
    private func token(_ changes: [String: (any Sendable)?] = [:], header: [String: Any] = ["alg": "HS256", "typ": "JWT"], secret: String = secret)
        throws
        -> String
    {
        var claims: [String: Any] = [
            "sub": "0f8fad5b-d9cb-469f-a165-70867728950e", "email": "marie@example.be", "role": "accountant", "organization_id": Self.organisation,
            "role_id": NSNull(), "exp": 1_795_255_200 + 900, "iat": 1_795_255_200,
        ]
        for (name, value) in changes {
            if let value { claims[name] = value } else { claims.removeValue(forKey: name) }
        }
        let parts = try [header, claims].map { base64(try JSONSerialization.data(withJSONObject: $0)) }.joined(separator: ".")
        let signature = HMAC<SHA256>.authenticationCode(for: Data(parts.utf8), using: SymmetricKey(data: Data(secret.utf8)))
        return parts + "." + base64(Data(signature))
    }

    private func base64(_ data: Data) -> String {
        String(data.base64EncodedString().filter { $0 != "=" }.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
    }

    @Test func `a token of the platform tells who asks, for which organisation and as what`() async throws {
        let caller = try #require(try await Installation().gate([Self.secret]).caller(bearing: token()))
        #expect(caller.organisation == Organisation(Self.organisation.lowercased()))
        #expect(caller.who == "marie@example.be" && caller.role == .accountant && caller.means == .bearer)
        #expect(caller.permissions == Role.accountant.permissions)
    }

    @Test(arguments: Role.allCases)
    func `every role of the platform is known`(role: Role) async throws {
        let caller = try await Installation().gate([Self.secret]).caller(bearing: token(["role": role.rawValue]))
        #expect(caller?.role == role)
    }

    @Test func `both secrets are taken while the platform changes its own`() async throws {
        let gate = try await Installation().gate([Self.newer, Self.secret])
        for secret in [Self.secret, Self.newer] { #expect(try await gate.caller(bearing: token(secret: secret)) != nil) }
        #expect(try await gate.caller(bearing: token(secret: "another-secret-that-is-long-enough")) == nil)
    }

    private static let refused: [(String, [String: (any Sendable)?])] = [
        ("without an end", ["exp": nil]), ("that is over", ["exp": 1_795_255_200 - 61]), ("with an end that is text", ["exp": "never"]),
        ("with an end out of reach", ["exp": 1e300]), ("of an unknown role", ["role": "SYNDIC"]), ("without a role", ["role": nil]),
        ("of nobody", ["sub": ""]), ("without a subject", ["sub": nil]), ("of something that is no organisation", ["organization_id": "office"]),
        ("for somebody else", ["aud": "another-service"]), ("without e-mail", ["email": nil]), ("without a beginning", ["iat": nil]),
    ]

    @Test(arguments: 0..<12)
    func `a token is refused`(index: Int) async throws {
        #expect(Self.refused.count == 12)
        #expect(try await Installation().gate([Self.secret]).caller(bearing: token(Self.refused[index].1)) == nil, "\(Self.refused[index].0)")
    }

    @Test func `the clocks may differ by a minute`() async throws {
        #expect(try await Installation().gate([Self.secret]).caller(bearing: token(["exp": 1_795_255_200 - 59])) != nil)
    }

    @Test(arguments: ["none", "None", "HS384", "HS512", "RS256", "ES256", ""])
    func `no other algorithm is taken, whatever the signature`(algorithm: String) async throws {
        let gate = try await Installation().gate([Self.secret])
        let signed = try token(header: ["alg": algorithm, "typ": "JWT"])
        #expect(try await gate.caller(bearing: signed) == nil)
        let unsigned = signed.split(separator: ".").prefix(2).joined(separator: ".") + "."
        #expect(try await gate.caller(bearing: unsigned) == nil)
    }

    @Test func `no change of a token goes unnoticed`() async throws {
        let gate = try await Installation().gate([Self.secret])
        let good = Array(try token().utf8)
        for index in stride(from: 0, to: good.count, by: 7) {
            var bytes = good
            bytes[index] = bytes[index] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
            if bytes == good { continue }
            #expect(try await gate.caller(bearing: String(decoding: bytes, as: UTF8.self)) == nil, "byte \(index)")
        }
    }

    @Test(arguments: ["", ".", "..", "...", "a.b.c", "grf_", "grf_nothing", String(repeating: "a", count: 100_000)])
    func `what is no token is nobody's`(text: String) async throws {
        #expect(try await Installation().gate([Self.secret]).caller(bearing: text) == nil)
    }

    @Test func `without a secret no token of the platform is taken`() async throws {
        #expect(try await Installation().gate().caller(bearing: token()) == nil)
    }

    @Test(arguments: [nil, NSNull()] as [NSNull?])
    func `a token without organisation is told so`(organisation: NSNull?) async throws {
        let gate = try await Installation().gate([Self.secret])
        let token = try token(["organization_id": organisation])
        await #expect(throws: AccessError.noOrganisation) { try await gate.caller(bearing: token) }
    }

    @Test func `a token that was known is refused when it is over`() async throws {
        let here = try Installation()
        let gate = await here.gate([Self.secret])
        let token = try token()
        #expect(try await gate.caller(bearing: token) != nil)
        here.clock.advance(seconds: 900 + 59)
        #expect(try await gate.caller(bearing: token) != nil)
        here.clock.advance(seconds: 2)
        #expect(try await gate.caller(bearing: token) == nil)
    }

    @Test func `a service token may what it was made for, until it is revoked`() async throws {
        let here = try Installation()
        let gate = await here.gate()
        let made = try await here.tokens.make(
            "platform", [.render], expires: nil, for: office, by: "marie", own: Role.syndic.permissions)
        #expect(made.secret.hasPrefix("grf_") && made.secret.utf8.count == 47)
        let caller = try #require(try await gate.caller(bearing: made.secret))
        #expect(caller.who == "platform" && caller.role == nil && caller.permissions == [.render] && caller.organisation == office)
        #expect(try await gate.caller(bearing: made.secret.dropLast() + "?") == nil)
        #expect(try await here.tokens.all(of: office).first?.used == SetClock.start)
        try await here.tokens.revoke(made.token.id, of: office, by: "Ann")
        #expect(try await gate.caller(bearing: made.secret) == nil)
    }

    @Test func `a service token expires`() async throws {
        let here = try Installation()
        let gate = await here.gate()
        let made = try await here.tokens.make(
            "x", [.render], expires: SetClock.start.adding(seconds: 60), for: office, by: "marie", own: Role.syndic.permissions)
        #expect(try await gate.caller(bearing: made.secret) != nil)
        here.clock.advance(seconds: 60)
        #expect(try await gate.caller(bearing: made.secret) == nil)
    }

    @Test func `a service token that another process revokes is refused within two seconds`() async throws {
        let here = try Installation()
        let gate = await here.gate()
        let made = try await here.tokens.make("x", [.render], expires: nil, for: office, by: "marie", own: Role.syndic.permissions)
        #expect(try await gate.caller(bearing: made.secret) != nil)
        #expect(try await here.store.revoke(made.token.id, of: office, at: here.clock.now))
        here.clock.advance(seconds: 2)
        #expect(try await gate.caller(bearing: made.secret) == nil)
    }

    @Test func `nobody gives a token more rights than he has, none, or a past`() async throws {
        let here = try Installation()
        func make(_ permissions: Set<Permission>, _ expires: Moment?) async throws {
            _ = try await here.tokens.make("x", permissions, expires: expires, for: office, by: "paul", own: Role.accountant.permissions)
        }
        await #expect(throws: AccessError.moreThanOwn) { try await make([.draftsDecide], nil) }
        await #expect(throws: AccessError.moreThanOwn) { try await make([], nil) }
        await #expect(throws: AccessError.expired) { try await make([.draftsRead], SetClock.start) }
        await #expect(throws: AccessError.noToken) { try await here.tokens.revoke(TokenID("x"), of: office, by: "Ann") }
    }
}
