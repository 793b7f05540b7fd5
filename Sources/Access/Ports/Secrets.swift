/// A secret as it is kept: the SHA-256 of a random one, or a password through scrypt. Neither tells what it was made of.
package struct SecretHash: Hashable, Sendable {
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }
}

/// Makes random secrets and tells what they are kept as.
package protocol SecretMaker: Sendable {
    /// 256 random bits, as 43 characters that are safe in a cookie, a header and an address.
    func secret() -> String

    /// A short name for a row: 96 random bits, in the same characters.
    func name() -> String

    /// What a random secret is kept as; one that was made by `secret` cannot be guessed from it.
    func hash(_ secret: String) -> SecretHash

    /// A second secret that follows from a first one for a purpose; who knows the second does not know the first.
    func derived(from secret: String, for purpose: String) -> String

    /// Signs bytes with a secret (HMAC-SHA256), in lower-case hexadecimal.
    func signature(of bytes: [UInt8], with secret: String) -> String
}

/// Keeps passwords so that they cannot be found out from what is kept.
package protocol PasswordKeeper: Sendable {
    /// What a password is kept as: the function, its parameters, a salt and the hash as one text.
    func kept(_ password: String) async -> String

    /// Whether a password is the one that was kept. Nil for what is kept takes as long and is false.
    func matches(_ password: String, _ kept: String?) async -> Bool
}
