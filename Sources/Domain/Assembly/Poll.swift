/// One decision put to the vote, counted by the law.
package struct Poll: Hashable, Sendable {
    package let majority: Majority
    /// All shares that may vote on it.
    package let denominator: Shares
    /// Who was present or represented when the vote was taken.
    package let present: Headcount
    /// After the cap.
    package let tally: Tally
    package let cap: VoteCap
    /// The majority, spelled out; nil for a point without vote.
    package let test: Comparison?

    package init(majority: Majority, denominator: Shares, present: Headcount, ballots: [Ballot], commanded: [Shares]) {
        self.majority = majority
        self.denominator = denominator
        self.present = present
        let cap = VoteCap(ballots, commanded: commanded, present: present.shares)
        var counted = ballots
        if case .reduced(let reduction) = cap {
            for part in reduction.ballots { counted[part.ballot].shares = part.after }
        }
        var tally = Tally()
        for ballot in counted { tally.add(ballot.choice, ballot.shares) }
        let uncapped = ballots.reduce(Shares.none) { $1.choice == .inFavour ? $0 + $1.shares : $0 }
        self.tally = tally
        self.cap = cap
        test = majority.test(tally, uncapped: uncapped, denominator: denominator)
    }

    /// Nobody voted for or against.
    package var hasNoVotes: Bool { tally.cast.shares == .none }

    /// A tie rejects (art. 3.87 § 8: more than half).
    package var isTie: Bool { majority == .absolute && !hasNoVotes && tally.inFavour.shares == tally.against.shares }

    package var outcome: Outcome {
        guard let test else { return .noted }
        return test.holds && !hasNoVotes ? .adopted : .rejected
    }

    /// Present or represented, without ballot: they count as not voting.
    package var missing: Headcount {
        var before = tally.all
        if case .reduced(let reduction) = cap { before.shares += reduction.before - reduction.after }
        return Headcount(owners: max(0, present.owners - before.owners), shares: Shares(max(0, present.shares.count - before.shares.count)))
    }
}
