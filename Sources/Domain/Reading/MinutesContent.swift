/// What the minutes of a general assembly say, as written. What is not printed is nil, never guessed.
package struct MinutesContent: Sendable, Hashable, Codable {
    package var association: Field<String>?
    package var enterpriseNumber: Field<EnterpriseNumber>?
    package var date: Field<CalendarDate>?
    package var place: Field<String>?
    package var kind: Field<Kind>?
    /// 1 or 2: the first or the second convocation.
    package var convocation: Field<Int>?
    package var openedAt: Field<ClockTime>?
    package var closedAt: Field<ClockTime>?
    /// Present or represented when the meeting opened.
    package var ownersPresent: Field<Int>?
    package var ownersTotal: Field<Int>?
    package var sharesPresent: Field<Int>?
    package var sharesTotal: Field<Int>?
    package var chair: Field<String>?
    package var secretary: Field<String>?
    package var tellers: [Field<String>] = []
    package var decisions: [DecisionContent] = []

    package init() {}

    /// Art. 3.87 §2 Civil Code: the yearly meeting, or another.
    package enum Kind: String, Codable, Sendable {
        case ordinary
        case extraordinary
    }
}

/// One point of the agenda as the minutes print it.
package struct DecisionContent: Sendable, Hashable, Codable {
    /// As printed: "4.1", "B".
    package var number: String
    package var title: String
    /// The majority that the minutes name; nil when they name none.
    package var majority: WrittenMajority?
    /// Votes in `unit`; nil when not printed.
    package var votesFor: FixedDecimal?
    package var votesAgainst: FixedDecimal?
    package var abstentions: FixedDecimal?
    package var unit: VoteUnit?
    package var againstNames: [String] = []
    package var abstainNames: [String] = []
    package var outcome: Outcome?
    /// The sum that the decision commits, as its text says.
    package var amount: Money?
    package var amountKind: AmountKind?
    /// Whether the amount holds the VAT; nil when the text does not say.
    package var amountBasis: AmountBasis?
    package var supplier: String?
    /// Where it begins.
    package var evidence: Evidence?
    /// The probability that all of it is right.
    package var confidence: Double

    package init(number: String, title: String, confidence: Double) {
        self.number = number
        self.title = title
        self.confidence = confidence
    }

    /// The majorities of the past and present: three quarters held for works until 2018.
    package enum WrittenMajority: String, Codable, Sendable {
        case absolute
        case twoThirds = "two_thirds"
        case threeQuarters = "three_quarters"
        case fourFifths = "four_fifths"
        case unanimity
        /// No vote is held.
        case none
    }

    package enum VoteUnit: String, Codable, Sendable {
        case shares
        case percent
        case owners
    }

    package enum Outcome: String, Codable, Sendable {
        case adopted
        case rejected
        case postponed
        case noted
    }

    /// Whether an amount holds the VAT.
    package enum AmountBasis: String, Codable, Sendable {
        case excl
        case incl
    }

    /// What the amount of a decision means.
    package enum AmountKind: String, Codable, Sendable {
        /// Money will be spent by it, though perhaps less than the amount: neither a budget nor a transfer to a fund.
        package var isSpending: Bool { self != .budget && self != .fund }
        case commitment
        case perYear = "per_year"
        case ceiling
        case budget
        case fund
    }
}
