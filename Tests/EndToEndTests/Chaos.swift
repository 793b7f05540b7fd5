import Foundation

/// Something that is killed and comes back.
struct Victim {
    let name: String
    /// How often it is chosen, beside the others.
    let weight: Int
    let kill: () async throws -> Void
    let start: () async throws -> Void
}

/// Kills and restarts, one after the other or several at a time, by a plan that a seed decides.
struct Chaos {
    private let victims: [Victim]
    private var random: SplitMix
    private var dead: [(victim: Int, until: ContinuousClock.Instant)] = []
    private(set) var kills: [String: Int] = [:]

    init(_ victims: [Victim], seed: UInt64) {
        self.victims = victims
        random = SplitMix(state: seed)
    }

    /// Goes on for some seconds, and until one of each kind was killed; then everything runs again.
    mutating func reign(seconds: Int) async throws {
        let end = ContinuousClock.now + .seconds(seconds)
        let kinds = Set(victims.map(\.name)).count
        while ContinuousClock.now < end || kills.count < kinds {
            try await revive()
            try await kill()
            try await Task.sleep(for: .milliseconds(Int.random(in: 300...1_500, using: &random)))
        }
        try await revive(all: true)
    }

    private mutating func kill() async throws {
        let alive = victims.indices.filter { index in !dead.contains { $0.victim == index } }
        let lots = alive.flatMap { [Int](repeating: $0, count: victims[$0].weight) }
        guard let chosen = lots.randomElement(using: &random) else { return }
        try await victims[chosen].kill()
        kills[victims[chosen].name, default: 0] += 1
        dead.append((chosen, .now + .milliseconds(Int.random(in: 100...3_000, using: &random))))
    }

    private mutating func revive(all: Bool = false) async throws {
        let now = ContinuousClock.now
        for (victim, until) in dead where all || until <= now { try await victims[victim].start() }
        dead.removeAll { all || $0.until <= now }
    }
}

/// Numbers that a seed decides (SplitMix64).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
