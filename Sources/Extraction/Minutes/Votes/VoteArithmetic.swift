import Domain

/// Recomputes a vote by the law: abstentions are no votes cast (art. 3.87 § 8 Civil Code).
struct VoteArithmetic {
    private let inFavour: Int64?
    private let against: Int64?

    init(_ count: VoteCount) { self.init(inFavour: count.scaled(.inFavour), against: count.scaled(.against)) }

    /// Shares, owners or hundredths of percent.
    init(inFavour: Int64?, against: Int64?) {
        self.inFavour = inFavour
        self.against = against
    }

    /// What the figures give by a majority; nil when they do not tell.
    func outcome(_ majority: DecisionContent.WrittenMajority?) -> DecisionContent.Outcome? {
        passes(majority).map { $0 ? .adopted : .rejected }
    }

    /// Whether the majority is reached; nil for unanimity of all, which absent owners bar, and where figures are missing.
    func passes(_ majority: DecisionContent.WrittenMajority?) -> Bool? {
        guard let inFavour, let against, inFavour + against > 0 else { return nil }
        let cast = inFavour + against
        return switch majority {
        case .absolute: 2 * inFavour > cast
        case .twoThirds: 3 * inFavour >= 2 * cast
        case .threeQuarters: 4 * inFavour >= 3 * cast
        case .fourFifths: 5 * inFavour >= 4 * cast
        case .unanimity: against > 0 ? false : nil
        case .some(.none), nil: nil
        }
    }
}
