import Crypto
import Foundation

/// A bearer token with the claims of KoproGo (HS256).
struct TestToken {
    var role: String
    var organisation: String
    /// From now on.
    var seconds = 900.0

    func text(secret: String, algorithm: String = "HS256") -> String {
        let now = Date.now.timeIntervalSince1970
        let head = TestToken.coded(["alg": algorithm, "typ": "JWT"])
        let claims = TestToken.coded([
            "sub": "8c4be1f2-0d7a-4b38-9a55-3f2c1e9d7b60", "email": "clerk@office.example", "role": role, "organization_id": organisation,
            "role_id": NSNull(), "iat": Int(now) - 60, "exp": Int(now + seconds),
        ])
        let signed = head + "." + claims
        let code = HMAC<SHA256>.authenticationCode(for: Data(signed.utf8), using: SymmetricKey(data: Data(secret.utf8)))
        return signed + "." + TestToken.base64(Data(code))
    }

    private static func coded(_ object: [String: Any]) -> String {
        base64((try? JSONSerialization.data(withJSONObject: object, options: .sortedKeys)) ?? Data())
    }

    private static func base64(_ data: Data) -> String {
        data.base64EncodedString().map { $0 == "+" ? "-" : $0 == "/" ? "_" : String($0) }.joined().filter { $0 != "=" }
    }
}

/// Tokens that must open nothing.
enum ForgedToken: String, CaseIterable {
    case none
    case expired
    case signedByAnother
    case tamperedWith
    case unsigned
    case cutShort
    case unknownRole
    case random

    var text: String? {
        let good = TestToken(role: "syndic", organisation: TestDesk.organisation)
        switch self {
        case .none: return nil
        case .expired: return TestToken(role: "syndic", organisation: TestDesk.organisation, seconds: -600).text(secret: TestDesk.secret)
        case .signedByAnother: return good.text(secret: "another secret that is long enough too")
        case .tamperedWith:
            let signature = good.text(secret: TestDesk.secret).split(separator: ".")[2]
            let other = TestToken(role: "superadmin", organisation: TestDesk.organisation).text(secret: TestDesk.secret).split(separator: ".")
            return "\(other[0]).\(other[1]).\(signature)"
        case .unsigned: return good.text(secret: TestDesk.secret, algorithm: "none").split(separator: ".").prefix(2).joined(separator: ".") + "."
        case .cutShort: return String(good.text(secret: TestDesk.secret).dropLast(1))
        case .unknownRole: return TestToken(role: "emperor", organisation: TestDesk.organisation).text(secret: TestDesk.secret)
        case .random: return "grf_" + String(repeating: "A", count: 43)
        }
    }
}
