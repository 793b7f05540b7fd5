package import Access
internal import Crypto
internal import Foundation

/// Random secrets of the system's generator, kept as SHA-256.
package struct Secrets: SecretMaker {
    package init() {}

    package func secret() -> String { Secrets.random(bytes: 32) }

    package func name() -> String { Secrets.random(bytes: 12) }

    package func hash(_ secret: String) -> SecretHash { SecretHash(Array(SHA256.hash(data: Data(secret.utf8)))) }

    package func derived(from secret: String, for purpose: String) -> String {
        Secrets.text(HMAC<SHA256>.authenticationCode(for: Data(purpose.utf8), using: SymmetricKey(data: Data(secret.utf8))))
    }

    package func signature(of bytes: [UInt8], with secret: String) -> String {
        HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: Data(secret.utf8))).map {
            ($0 < 16 ? "0" : "") + String($0, radix: 16)
        }.joined()
    }

    private static func random(bytes count: Int) -> String { text((0..<count).map { _ in UInt8.random(in: .min ... .max) }) }

    /// Base64 for addresses and file names (RFC 4648, 5), without filling.
    private static func text(_ bytes: some Sequence<UInt8>) -> String {
        String(Data(bytes).base64EncodedString().filter { $0 != "=" }.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
    }
}
