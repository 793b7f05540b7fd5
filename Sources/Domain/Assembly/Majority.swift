/// How many votes a decision needs.
package enum Majority: String, CaseIterable, Sendable {
    case absolute
    case twoThirds = "two_thirds"
    case fourFifths = "four_fifths"
    /// Of all co-owners: nobody absent, abstaining or against.
    case unanimity
    /// A point without vote.
    case none

    /// Where the law asks for it.
    package var article: Article? {
        switch self {
        case .absolute: .absoluteMajority
        case .twoThirds: .twoThirds
        case .fourFifths: .fourFifths
        case .unanimity: .unanimity
        case .none: nil
        }
    }

    /// The test of the votes; nil for a point without vote.
    /// - Parameters:
    ///   - tally: the votes after the cap of art. 3.87 § 7.
    ///   - uncapped: the shares in favour before it: an owner of more than half does not bar unanimity.
    ///   - denominator: all shares that may vote on the decision.
    package func test(_ tally: Tally, uncapped: Shares, denominator: Shares) -> Comparison? {
        let (inFavour, cast) = (tally.inFavour.shares.count, tally.cast.shares.count)
        return switch self {
        case .absolute: Comparison(2, inFavour, .more, 1, cast)
        case .twoThirds: Comparison(3, inFavour, .atLeast, 2, cast)
        case .fourFifths: Comparison(5, inFavour, .atLeast, 4, cast)
        case .unanimity: Comparison(1, uncapped.count, .equal, 1, denominator.count)
        case .none: nil
        }
    }
}

/// An article of the Civil Code, Book 3 (law of 4 February 2020).
package enum Article: String, Sendable {
    case absoluteMajority = "3_87_8"
    case twoThirds = "3_88_1_1"
    case fourFifths = "3_88_1_2"
    case unanimity = "3_88_3"

    /// As printed in every language, with spaces that do not break.
    package var citation: String {
        switch self {
        case .absoluteMajority: "3.87 §\u{A0}8"
        case .twoThirds: "3.88 §\u{A0}1, 1°"
        case .fourFifths: "3.88 §\u{A0}1, 2°"
        case .unanimity: "3.88 §\u{A0}3"
        }
    }
}

/// What became of a point of the agenda.
package enum Outcome: String, CaseIterable, Sendable {
    case adopted
    case rejected
    /// Taken note of, without vote.
    case noted
}
