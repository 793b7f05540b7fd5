/// Which files have come to rest, by what was seen of them and when. Pure: the time is passed in.
struct Settling {
    typealias Instant = ContinuousClock.Instant

    private struct Sighting {
        var fingerprint: String
        var since: Instant
    }

    private let settle: Duration
    private var waiting: [Path: Sighting] = [:]
    private var told: [Path: (fingerprint: String, until: Instant?)] = [:]

    init(settle: Duration) { self.settle = settle }

    /// A file was seen. One that came in whole is at rest at once. True when it is to be told now.
    mutating func saw(_ path: Path, _ fingerprint: String, whole: Bool, at now: Instant) -> Bool {
        if let known = told[path], known.fingerprint == fingerprint, known.until.map({ now < $0 }) ?? true { return false }
        if let sighting = waiting[path], sighting.fingerprint == fingerprint, !whole, now < sighting.since + settle { return false }
        if waiting[path]?.fingerprint != fingerprint && !whole && settle > .zero {
            waiting[path] = Sighting(fingerprint: fingerprint, since: now)
            return false
        }
        waiting[path] = nil
        told[path] = (fingerprint, nil)
        return true
    }

    /// The files that may have come to rest by now: look at them again.
    func due(at now: Instant) -> [Path] {
        waiting.filter { now >= $0.value.since + settle }.map(\.key).sorted { $0.joined.lexicographicallyPrecedes($1.joined) }
    }

    /// A file is gone, or is told again when it is seen next.
    mutating func forget(_ path: Path) {
        waiting[path] = nil
        told[path] = nil
    }

    /// A file stays where it is: told again when it changes, or is still there at that time.
    mutating func setAside(_ path: Path, until: Instant) {
        told[path]?.until = until
    }

    /// All but these are gone.
    mutating func keep(only paths: Set<Path>) {
        waiting = waiting.filter { paths.contains($0.key) }
        told = told.filter { paths.contains($0.key) }
    }
}
