internal import Domain
internal import Typesetting

// What the template of the vote results can print: all of MinutesView except agenda, annexes and text where the data has none
// (missing lists are empty, missing texts null), and for each decision:
//
//   ballots         one by owner who voted, in the order of the data:
//     owner, proxy? (who cast it for him), shares, counted (after the cap of art. 3.87 § 7), reduced true|false,
//     choice "for"|"against"|"abstain"|"blank", percent (counted, of present_shares)
//
// A bar of a decision has the parts for_shares, against_shares, abstain_shares, blank_shares, missing_shares, which add up to
// present_shares; where the cap bites, cap.reduced is missing in the sum.
// The summary table is `decisions` once more.

extension AssemblyView {
    private static let ballotNames = ["owner", "proxy", "shares", "counted", "reduced", "choice", "percent"]

    /// The tally by owner.
    func ballots(_ index: Int) -> [Value] {
        let (data, poll) = (assembly.data, assembly.polls[index])
        let ballots = data.decisions[index].ballots
        var counted = ballots.map(\.shares)
        if case .reduced(let reduction) = poll.cap {
            for part in reduction.ballots { counted[part.ballot] = part.after }
        }
        return ballots.indices.map { place in
            let (ballot, shares) = (ballots[place], counted[place])
            let proxy = ballot.voter == ballot.owner ? nil : data.name(ballot.voter)
            return .record(
                Record(
                    names: AssemblyView.ballotNames,
                    values: [
                        .text(data.rows[ballot.owner].owner), .text(orNull: proxy), .shares(ballot.shares), .shares(shares),
                        .bool(shares != ballot.shares), .text(ballot.choice.rawValue), .percent(shares, of: poll.present.shares),
                    ]))
        }
    }
}
