/// What an owner may vote. Abstentions and blank votes are not votes cast (art. 3.87 § 8).
package enum Choice: String, CaseIterable, Sendable {
    case inFavour = "for"
    case against
    case abstain
    case blank
}

/// How many owners, with how many shares.
package struct Headcount: Hashable, Sendable {
    package var owners: Int
    package var shares: Shares

    package init(owners: Int = 0, shares: Shares = .none) {
        self.owners = owners
        self.shares = shares
    }

    package mutating func add(_ shares: Shares) {
        owners += 1
        self.shares += shares
    }

    package mutating func remove(_ shares: Shares) {
        owners -= 1
        self.shares -= shares
    }
}

/// The votes on one decision.
package struct Tally: Hashable, Sendable {
    package var inFavour = Headcount()
    package var against = Headcount()
    package var abstain = Headcount()
    package var blank = Headcount()

    package init() {}

    package mutating func add(_ choice: Choice, _ shares: Shares) {
        switch choice {
        case .inFavour: inFavour.add(shares)
        case .against: against.add(shares)
        case .abstain: abstain.add(shares)
        case .blank: blank.add(shares)
        }
    }

    /// For and against: the denominator of every majority but unanimity.
    package var cast: Headcount {
        Headcount(owners: inFavour.owners + against.owners, shares: inFavour.shares + against.shares)
    }

    /// All ballots, those that do not count too.
    package var all: Headcount {
        Headcount(
            owners: inFavour.owners + against.owners + abstain.owners + blank.owners,
            shares: inFavour.shares + against.shares + abstain.shares + blank.shares)
    }
}
