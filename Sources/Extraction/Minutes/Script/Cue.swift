import Domain

/// What words of minutes tell about votes and decisions, in the four languages.
enum Cue: Sendable, Equatable {
    /// In favour; a weak word is a preposition as well ("pour", "voor", "for").
    case inFavour(isWeak: Bool)
    case against(isWeak: Bool)
    case abstaining
    /// "None", "without".
    case nothing
    case not
    case shares
    case owners
    case outcome(DecisionContent.Outcome)
    /// The majority was not reached.
    case missed
    case majority(DecisionContent.WrittenMajority)
    /// All who were there.
    case unanimous
    /// The assembly decides; or the text as adopted begins.
    case resolves
    case proposes
    /// "Namely": names follow.
    case namely
    /// Somebody arrives or leaves.
    case moves
    /// How many are there now.
    case remaining
    /// The meeting is closed.
    case closes
    case annex
    /// Words that look like another cue and mean nothing.
    case idle

    /// Where a cue stands among the pieces.
    struct Mark: Sendable {
        let cue: Cue
        let range: Range<Int>
    }

    /// Which of the three choices of a vote it names.
    var choice: VoteChoice? {
        switch self {
        case .inFavour: .inFavour
        case .against: .against
        case .abstaining: .abstaining
        default: nil
        }
    }

    var isWeak: Bool { self == .inFavour(isWeak: true) || self == .against(isWeak: true) }

    /// Whether it says what became of a point.
    var tellsOutcome: Bool {
        switch self {
        case .outcome, .missed, .unanimous: true
        default: false
        }
    }
}

/// The three columns of a vote.
enum VoteChoice: Int, Sendable, CaseIterable {
    case inFavour
    case against
    case abstaining
}
