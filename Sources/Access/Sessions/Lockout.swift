package import Domain
internal import Synchronization

/// Makes those wait who guess passwords: some failures are free, then each doubles the pause, from one second up to fifteen minutes. Kept in
/// memory, and no more than so many names of it: those that were seen longest ago are forgotten first.
package final class Lockout: Sendable {
    /// What failures are counted for.
    package enum Key: Hashable, Sendable {
        case account(String)
        /// An office may share one address: it has more failures free.
        case address(String)

        fileprivate var free: Int {
            switch self {
            case .account: 5
            case .address: 20
            }
        }
    }

    private struct Failures {
        var count: Int
        var until: Moment
        var last: Moment
    }

    private static let longest = 900
    /// Failures are forgotten after a day without another.
    private static let memorySeconds = 86_400
    private static let capacity = 10_000

    private let failures = Mutex<[Key: Failures]>([:])

    package init() {}

    /// The seconds that are still to be waited; nil for none.
    package func pause(_ keys: [Key], at now: Moment) -> Int? {
        let waits = failures.withLock { known in keys.compactMap { known[$0]?.until } }
        guard let until = waits.max(), until > now else { return nil }
        return Int((until.milliseconds - now.milliseconds + 999) / 1_000)
    }

    /// Counts a try for each of the keys.
    package func count(_ keys: [Key], at now: Moment) {
        failures.withLock { known in
            if known.count >= Lockout.capacity { Lockout.makeRoom(&known, at: now) }
            for key in keys {
                var entry = known[key] ?? Failures(count: 0, until: now, last: now)
                if entry.last.adding(seconds: Lockout.memorySeconds) < now { entry.count = 0 }
                entry.count += 1
                let beyond = entry.count - key.free
                entry.until = beyond < 0 ? now : now.adding(seconds: min(Lockout.longest, 1 << min(beyond, 20)))
                entry.last = now
                known[key] = entry
            }
        }
    }

    /// Somebody was right.
    package func forget(_ keys: [Key]) { failures.withLock { known in for key in keys { known[key] = nil } } }

    private static func makeRoom(_ known: inout [Key: Failures], at now: Moment) {
        for (key, _) in known.sorted(by: { $0.value.last < $1.value.last }).prefix(capacity / 4) { known[key] = nil }
    }
}
