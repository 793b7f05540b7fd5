/// Whether a first convocation can decide (art. 3.87 § 5 Civil Code), tested at the start of the meeting: more than half of the owners with
/// at least half of the shares, or more than three quarters of the shares.
package struct Quorum: Hashable, Sendable {
    package let presentOwners: Int
    package let totalOwners: Int
    package let presentShares: Shares
    package let totalShares: Shares

    package init(presentOwners: Int, of totalOwners: Int, presentShares: Shares, of totalShares: Shares) {
        self.presentOwners = presentOwners
        self.totalOwners = totalOwners
        self.presentShares = presentShares
        self.totalShares = totalShares
    }

    /// Strictly more than half of the co-owners.
    package var ownersTest: Comparison { Comparison(2, Int64(presentOwners), .more, 1, Int64(totalOwners)) }

    /// At least half of the shares.
    package var sharesTest: Comparison { Comparison(2, presentShares.count, .atLeast, 1, totalShares.count) }

    /// Strictly more than three quarters of the shares.
    package var threeQuartersTest: Comparison { Comparison(4, presentShares.count, .more, 3, totalShares.count) }

    package var ownersAndShares: Bool { ownersTest.holds && sharesTest.holds }

    package var isMetAtFirstCall: Bool { ownersAndShares || threeQuartersTest.holds }

    /// What makes the meeting able to decide.
    package enum Branch: String, Sendable {
        case ownersAndShares = "owners_and_shares"
        case threeQuarters = "three_quarters"
        /// A second convocation always can.
        case secondConvocation = "second_convocation"
        case missed
    }

    package func branch(secondConvocation: Bool) -> Branch {
        if secondConvocation { return .secondConvocation }
        if ownersAndShares { return .ownersAndShares }
        return threeQuartersTest.holds ? .threeQuarters : .missed
    }
}
