import Domain
import Testing

@Suite struct VoteCapTests {
    private func ballots(_ votes: [(voter: Int, shares: Int64, choice: Choice)]) -> [Ballot] {
        votes.enumerated().map { Ballot(owner: $0, voter: $1.voter, shares: Shares($1.shares), choice: $1.choice) }
    }

    private func poll(_ votes: [(voter: Int, shares: Int64, choice: Choice)], majority: Majority = .absolute) -> Poll {
        let ballots = ballots(votes)
        var commanded = [Shares](repeating: .none, count: ballots.count)
        for ballot in ballots { commanded[ballot.voter] += ballot.shares }
        let present = ballots.reduce(into: Headcount()) { $0.add($1.shares) }
        return Poll(majority: majority, denominator: present.shares, present: present, ballots: ballots, commanded: commanded)
    }

    @Test func `600 votes against 400 of all others count for 400`() throws {
        let poll = poll([(0, 600, .inFavour), (1, 250, .inFavour), (2, 150, .inFavour)])
        guard case .reduced(let reduction) = poll.cap else { throw Missing() }
        #expect(reduction.voter == 0 && reduction.before == Shares(600) && reduction.after == Shares(400))
        #expect(poll.tally.inFavour.shares == Shares(800))
        #expect(poll.outcome == .adopted)
    }

    @Test func `the cap turns a majority of one owner`() {
        let poll = poll([(0, 600, .inFavour), (1, 250, .against), (2, 150, .against)])
        #expect(poll.tally.inFavour.shares == Shares(400) && poll.tally.against.shares == Shares(400))
        #expect(poll.isTie && poll.outcome == .rejected)
    }

    @Test func `proxies count with the one who holds them, and each ballot is reduced in proportion`() throws {
        // Voter 0 holds 301 of his own and 300 of two principals, against 400.
        let poll = poll([(0, 301, .inFavour), (0, 200, .against), (0, 100, .abstain), (3, 250, .inFavour), (4, 150, .against)])
        guard case .reduced(let reduction) = poll.cap else { throw Missing() }
        #expect(reduction.before == Shares(601))
        #expect(reduction.ballots.map(\.after.count) == [200, 133, 67])
        #expect(reduction.ballots.map(\.after.count).reduce(0, +) == 400)
    }

    @Test func `as many votes as all the others are not too many`() {
        #expect(poll([(0, 400, .inFavour), (1, 250, .against), (2, 150, .against)]).cap == .free)
    }

    @Test func `who votes alone is left alone and flagged`() {
        #expect(poll([(0, 600, .inFavour)]).cap == .soleVoter(0))
        #expect(poll([(0, 600, .inFavour), (0, 100, .inFavour)]).cap == .soleVoter(0))
    }

    @Test func `owners who are present without voting count among the others`() {
        let present = Headcount(owners: 3, shares: Shares(1000))
        let poll = Poll(
            majority: .absolute, denominator: Shares(1000), present: present, ballots: ballots([(0, 500, .inFavour)]),
            commanded: [Shares(500), Shares(300), Shares(200)])
        #expect(poll.cap == .free)
        #expect(poll.missing == Headcount(owners: 2, shares: Shares(500)))
    }

    @Test func `the cap does not bar unanimity`() {
        let poll = poll([(0, 600, .inFavour), (1, 400, .inFavour)], majority: .unanimity)
        #expect(poll.tally.inFavour.shares == Shares(800))
        #expect(poll.outcome == .adopted)
    }

    @Test(arguments: 1...200)
    func `whatever the ballots, the capped ones add up to the limit and none grows`(seed: Int) {
        var random = Chance(seed: UInt64(seed))
        let votes = (0..<random.below(12) + 2).map { (voter: $0 / 3, shares: Int64(random.below(500)), choice: Choice.allCases[random.below(4)]) }
        let poll = poll(votes)
        let all = votes.reduce(0) { $0 + $1.shares }
        var left = all
        if case .reduced(let reduction) = poll.cap {
            #expect(reduction.ballots.reduce(0) { $0 + $1.after.count } == reduction.after.count)
            #expect(reduction.ballots.allSatisfy { $0.after <= $0.before })
            #expect(reduction.after == Shares(all) - reduction.before)
            left -= reduction.before.count - reduction.after.count
        }
        #expect(poll.tally.all.shares == Shares(left))
    }

    private struct Missing: Error {}
}

@Suite struct ProxyRulesTests {
    @Test(arguments: [
        (100, [200, 200, 200], true), (10, [10, 10, 10, 10], true), (60, [10, 10, 10, 10], true), (61, [10, 10, 10, 10], false), (0, [], true),
    ])
    func `three proxies, or more up to a tenth of all votes`(own: Int64, principals: [Int64], allowed: Bool) {
        #expect(ProxyRules.allows(own: Shares(own), principals: principals.map(Shares.init), of: Shares(1000)) == allowed)
    }
}

/// The same numbers on every run: SplitMix64.
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
