internal import Access
internal import Domain
internal import HTTPTypes
internal import Synchronization

/// Keeps one caller from taking the server from all others: each has a bucket that fills at a rate and that his requests drain by what they
/// cost. Buckets that are full again are forgotten.
final class RateLimits: Sendable {
    /// Whose bucket it is.
    enum Key: Hashable, Sendable {
        case caller(organisation: String, who: String)
        case address(String)

        init(_ caller: Caller?, _ address: String) {
            self = caller.map { .caller(organisation: $0.organisation.name, who: $0.who) } ?? .address(address)
        }
    }

    private struct Bucket {
        var level: Double
        var filled: ContinuousClock.Instant
    }

    /// Seconds of the rate that a bucket holds: a page of the desk asks for many things at once.
    private static let burstSeconds = 5.0
    /// Who is nobody yet has a part of what a caller has.
    private static let strangerShare = 0.2
    private static let capacity = 20_000

    private let rate: Double
    private let buckets = Mutex<[Key: Bucket]>([:])

    /// The cost that a caller may have in a second, on the average; nil for any.
    init?(perSecond: Int) {
        if perSecond <= 0 { return nil }
        rate = Double(perSecond)
    }

    /// Takes the cost of a request. Nil when it may be done, else the seconds after which it may.
    func charge(_ key: Key, _ cost: Int, at now: ContinuousClock.Instant = .now) -> Int? {
        let rate = rate(of: key)
        return buckets.withLock { buckets in
            if buckets.count >= RateLimits.capacity { makeRoom(&buckets, at: now) }
            let level = level(buckets[key], rate, at: now)
            // One that costs more than a bucket holds may be done with a full one.
            let needed = min(Double(cost), rate * RateLimits.burstSeconds)
            guard level >= needed else {
                buckets[key] = Bucket(level: level, filled: now)
                return max(1, Int(((needed - level) / rate).rounded(.up)))
            }
            buckets[key] = Bucket(level: level - Double(cost), filled: now)
            return nil
        }
    }

    private func rate(of key: Key) -> Double {
        if case .address = key { return rate * RateLimits.strangerShare }
        return rate
    }

    private func level(_ bucket: Bucket?, _ rate: Double, at now: ContinuousClock.Instant) -> Double {
        let whole = rate * RateLimits.burstSeconds
        guard let bucket else { return whole }
        return min(whole, bucket.level + rate * (now - bucket.filled).seconds)
    }

    private func makeRoom(_ buckets: inout [Key: Bucket], at now: ContinuousClock.Instant) {
        buckets = buckets.filter { level($0.value, rate(of: $0.key), at: now) < rate(of: $0.key) * RateLimits.burstSeconds }
        if buckets.count >= RateLimits.capacity { buckets.removeAll(keepingCapacity: true) }
    }
}

extension Duration {
    /// With fractions.
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

extension Endpoint {
    /// What a request costs its caller's bucket: a change more than a look, bytes to be taken in more than words, a password most.
    var cost: Int {
        if name == "signIn" { return 10 }
        if method == .get || method == .head { return 1 }
        let bringsFiles = body?.forms.contains { !$0.mediaType.hasPrefix("application/json") } ?? false
        return bringsFiles ? 10 : 2
    }
}
