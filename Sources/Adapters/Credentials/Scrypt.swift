internal import Access
internal import Crypto
internal import CryptoExtras
internal import Dispatch
internal import Foundation

/// Keeps passwords through scrypt (RFC 7914) with the parameters that OWASP names for 32 MiB: one at a time, on a queue of its own, so that
/// many who sign in at once cost time and not memory.
package actor Scrypt: PasswordKeeper {
    private struct Kept {
        var rounds: Int
        var salt: [UInt8]
        var hash: [UInt8]
    }

    private static let blockSize = 8
    private static let parallelism = 3
    private let rounds: Int
    private let queue = ScryptExecutor()

    package nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe queue.asUnownedSerialExecutor() }

    /// `rounds` is a power of two; tests take fewer than the standard.
    package init(rounds: Int = 1 << 15) { self.rounds = rounds }

    package func kept(_ password: String) -> String {
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
        let hash = derive(password, salt, rounds: rounds)
        return "scrypt$\(rounds)$\(Data(salt).base64EncodedString())$\(Data(hash).base64EncodedString())"
    }

    package func matches(_ password: String, _ kept: String?) -> Bool {
        guard let kept = kept.flatMap(Scrypt.parse) else {
            _ = derive(password, [UInt8](repeating: 0, count: 16), rounds: rounds)
            return false
        }
        let hash = derive(password, kept.salt, rounds: kept.rounds)
        guard hash.count == kept.hash.count, !hash.isEmpty else { return false }
        // All bytes are compared, whichever differ.
        return zip(hash, kept.hash).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Empty when the library refuses, which matches nothing.
    private func derive(_ password: String, _ salt: [UInt8], rounds: Int) -> [UInt8] {
        let key = try? KDF.Scrypt.deriveKey(
            from: Data(password.precomposedStringWithCompatibilityMapping.utf8), salt: Data(salt), outputByteCount: 32, rounds: rounds,
            blockSize: Scrypt.blockSize, parallelism: Scrypt.parallelism)
        return key.map { key in unsafe key.withUnsafeBytes { unsafe Array($0) } } ?? []
    }

    private static func parse(_ text: String) -> Kept? {
        let parts = text.split(separator: "$").map(String.init)
        guard parts.count == 4, parts[0] == "scrypt", let rounds = Int(parts[1]), (2...1 << 20).contains(rounds),
            let salt = Data(base64Encoded: parts[2]), let hash = Data(base64Encoded: parts[3])
        else { return nil }
        return Kept(rounds: rounds, salt: Array(salt), hash: Array(hash))
    }
}

/// Runs scrypt on a queue of its own: it takes a tenth of a second and more, and the shared pool of threads is small.
final class ScryptExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "scrypt")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = unsafe asUnownedSerialExecutor()
        queue.async { unsafe job.runSynchronously(on: executor) }
    }
}
