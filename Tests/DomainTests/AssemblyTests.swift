import Domain
import Testing

@Suite struct QuorumTests {
    @Test(arguments: [
        (11, 20, 500, 1000, Quorum.Branch.ownersAndShares), (10, 20, 700, 1000, .missed), (10, 20, 750, 1000, .missed),
        (3, 20, 751, 1000, .threeQuarters), (15, 20, 499, 1000, .missed), (163, 300, 5889, 9823, .ownersAndShares), (0, 0, 0, 0, .missed),
    ])
    func `a first convocation needs heads and half the shares, or more than three quarters of the shares`(
        owners: Int, totalOwners: Int, shares: Int64, totalShares: Int64, branch: Quorum.Branch
    ) {
        let quorum = Quorum(presentOwners: owners, of: totalOwners, presentShares: Shares(shares), of: Shares(totalShares))
        #expect(quorum.branch(secondConvocation: false) == branch)
        #expect(quorum.isMetAtFirstCall == (branch != .missed))
    }

    @Test func `a second convocation can always decide, and its arithmetic is still told`() {
        let quorum = Quorum(presentOwners: 1, of: 20, presentShares: Shares(3), of: Shares(1000))
        #expect(quorum.branch(secondConvocation: true) == .secondConvocation)
        #expect(!quorum.isMetAtFirstCall)
    }

    @Test func `the sums are written with the sign that is true`() {
        let quorum = Quorum(presentOwners: 163, of: 300, presentShares: Shares(5889), of: Shares(9823))
        #expect(quorum.ownersTest.spelledOut == "2 × 163 > 300")
        #expect(quorum.sharesTest.spelledOut == "2 × 5889 ≥ 9823")
        #expect(quorum.threeQuartersTest.spelledOut == "4 × 5889 < 3 × 9823")
        #expect(Comparison(4, 750, .more, 3, 1000).spelledOut == "4 × 750 = 3 × 1000")
    }
}

@Suite struct MajorityTests {
    /// Owner 0 votes for, owner 1 against, owner 2 abstains; ten more without shares of weight keep the cap away.
    private func poll(_ majority: Majority, _ inFavour: Int64, _ against: Int64, _ abstain: Int64, denominator: Int64? = nil) -> Poll {
        let choices: [(Choice, Int64)] = [(.inFavour, inFavour), (.against, against), (.abstain, abstain)]
        var ballots: [Ballot] = []
        for (choice, shares) in choices {
            // Several voters a side, so that nobody holds more than all the others.
            for piece in LargestRemainder.parts(of: shares, over: [1, 1, 1]) where piece > 0 {
                ballots.append(Ballot(owner: ballots.count, voter: ballots.count, shares: Shares(piece), choice: choice))
            }
        }
        let present = ballots.reduce(into: Headcount()) { $0.add($1.shares) }
        return Poll(
            majority: majority, denominator: Shares(denominator ?? present.shares.count), present: present, ballots: ballots,
            commanded: ballots.map(\.shares))
    }

    @Test(arguments: [
        (500, 500, 0, false, false, false), (501, 499, 0, true, false, false), (400, 200, 400, true, true, false),
        (666, 334, 0, true, false, false), (667, 333, 0, true, true, false), (800, 200, 0, true, true, true), (799, 201, 0, true, true, false),
        (1, 0, 999, true, true, true), (0, 0, 500, false, false, false),
    ])
    func `abstentions leave the denominator of a majority`(
        inFavour: Int64, against: Int64, abstain: Int64, absolute: Bool, twoThirds: Bool, fourFifths: Bool
    ) {
        #expect((poll(.absolute, inFavour, against, abstain).outcome == .adopted) == absolute)
        #expect((poll(.twoThirds, inFavour, against, abstain).outcome == .adopted) == twoThirds)
        #expect((poll(.fourFifths, inFavour, against, abstain).outcome == .adopted) == fourFifths)
    }

    @Test func `a tie is seen and rejects`() {
        #expect(poll(.absolute, 500, 500, 0).isTie)
        #expect(poll(.absolute, 500, 500, 0).outcome == .rejected)
        #expect(!poll(.absolute, 501, 499, 0).isTie)
    }

    @Test func `without a vote for or against nothing is adopted`() {
        #expect(poll(.absolute, 0, 0, 900).hasNoVotes)
        #expect(!poll(.absolute, 1, 0, 900).hasNoVotes)
    }

    @Test func `unanimity is that of all shares, absent owners too`() {
        #expect(poll(.unanimity, 1000, 0, 0).outcome == .adopted)
        #expect(poll(.unanimity, 999, 0, 0, denominator: 1000).outcome == .rejected)
        #expect(poll(.unanimity, 999, 0, 1).outcome == .rejected)
    }

    @Test func `a point without vote is taken note of`() {
        let poll = Poll(majority: .none, denominator: Shares(1000), present: Headcount(), ballots: [], commanded: [])
        #expect(poll.outcome == .noted)
        #expect(poll.test == nil)
    }

    @Test func `each majority names its article and spells out its sum`() {
        #expect(Majority.allCases.map { $0.article?.rawValue } == ["3_87_8", "3_88_1_1", "3_88_1_2", "3_88_3", nil])
        #expect(Majority.twoThirds.article?.citation == "3.88 §\u{A0}1, 1°")
        #expect(poll(.twoThirds, 666, 334, 0).test?.spelledOut == "3 × 666 < 2 × 1000")
        #expect(poll(.fourFifths, 800, 200, 7).test?.spelledOut == "5 × 800 ≥ 4 × 1000")
    }
}

@Suite struct PercentageTests {
    @Test(arguments: [
        (1, 3, 3333), (2, 3, 6667), (1, 8, 1250), (1, 16, 625), (1, 32, 313), (684, 1000, 6840), (0, 0, 0), (-1, 32, -313), (1, -32, -313),
    ])
    func `a percentage is rounded half up to its hundredth`(part: Int64, whole: Int64, hundredths: Int64) {
        #expect(Percentage(part, of: whole).hundredths == hundredths)
    }

    @Test func `the percentage of very large numbers does not overflow`() {
        #expect(Percentage(.max, of: .max).hundredths == 10_000)
        #expect(Percentage(.max, of: 1).hundredths == .max)
    }
}
