/// Nobody takes part in a vote, in his own name or as holder of proxies, with more votes than all others who are present or represented
/// have together (art. 3.87 § 7). The excess is taken off, the vote stays.
package enum VoteCap: Hashable, Sendable {
    /// Nobody has more than the others.
    case free
    case reduced(Reduction)
    /// One person holds all votes: the others have none, and the law is silent.
    case soleVoter(Int)

    package struct Reduction: Hashable, Sendable {
        /// Who held too many: the voter of the ballots.
        package var voter: Int
        package var before: Shares
        /// The votes of all others, which is all that he may cast.
        package var after: Shares
        /// His ballots, by their place among the ballots, with what is left of each.
        package var ballots: [Part]

        package struct Part: Hashable, Sendable {
            package var ballot: Int
            package var before: Shares
            package var after: Shares
        }
    }

    /// - Parameters:
    ///   - commanded: the shares present or represented that each voter speaks for, by voter.
    ///   - present: all shares present or represented for the decision.
    package init(_ ballots: [Ballot], commanded: [Shares], present: Shares) {
        var cast = [Int64](repeating: 0, count: commanded.count)
        for ballot in ballots { cast[ballot.voter] += ballot.shares.count }
        for (voter, shares) in cast.enumerated() where shares > 0 {
            let others = present - commanded[voter]
            if others.count <= 0 {
                self = .soleVoter(voter)
                return
            }
            if shares > others.count {
                self = .reduced(VoteCap.reduction(of: voter, in: ballots, from: Shares(shares), to: others))
                return
            }
        }
        self = .free
    }

    /// Takes from each ballot in proportion; what is left over goes by largest remainders, so that the limit is met exactly.
    private static func reduction(of voter: Int, in ballots: [Ballot], from before: Shares, to limit: Shares) -> Reduction {
        let own = ballots.indices.filter { ballots[$0].voter == voter }
        let left = LargestRemainder.parts(of: limit.count, over: own.map { ballots[$0].shares.count })
        let parts = zip(own, left).map { Reduction.Part(ballot: $0, before: ballots[$0].shares, after: Shares($1)) }
        return Reduction(voter: voter, before: before, after: limit, ballots: parts)
    }
}
