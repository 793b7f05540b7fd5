internal import Domain
internal import Synchronization

/// Who was found out a moment ago, by the hash of what he showed. Bounded; what this process takes back is forgotten at once, what another
/// process takes back after two seconds.
package final class CallerCache: Sendable {
    /// How long sessions and service tokens are believed without asking the store.
    package static let seconds = 2
    private static let capacity = 10_000

    private struct Entry {
        var caller: Caller
        var until: Moment
    }

    private let entries = Mutex<[SecretHash: Entry]>([:])

    package init() {}

    func caller(_ hash: SecretHash, at now: Moment) -> Caller? {
        entries.withLock { entries in entries[hash].flatMap { $0.until > now ? $0.caller : nil } }
    }

    func keep(_ caller: Caller, _ hash: SecretHash, until: Moment) {
        entries.withLock { entries in
            if entries.count >= CallerCache.capacity { entries.removeAll(keepingCapacity: true) }
            entries[hash] = Entry(caller: caller, until: until)
        }
    }

    func forget(_ hash: SecretHash) { _ = entries.withLock { $0.removeValue(forKey: hash) } }

    /// Somebody has lost a right.
    package func clear() { entries.withLock { $0.removeAll() } }
}
