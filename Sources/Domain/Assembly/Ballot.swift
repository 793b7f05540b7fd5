/// One owner's vote on one decision.
package struct Ballot: Hashable, Sendable {
    /// The place of the owner in the attendance list.
    package var owner: Int
    /// Who cast it: the owner, or the holder of the proxy. Owners are numbered by their place in the list, other people above.
    package var voter: Int
    package var shares: Shares
    package var choice: Choice

    package init(owner: Int, voter: Int, shares: Shares, choice: Choice) {
        self.owner = owner
        self.voter = voter
        self.shares = shares
        self.choice = choice
    }
}
