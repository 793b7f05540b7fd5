internal import Domain
internal import Typesetting

/// The data of a general assembly, read and put into the terms of the law.
struct AssemblyData {
    var root: JSONNode
    var totalShares = Shares.none
    var totalOwners = 0
    var isSecondConvocation = false
    var session = Session(opened: ClockTime(minutes: 0), closed: nil)
    /// As on the list; a person who is no owner has a number above.
    var attendees: [Attendee] = []
    var rows: [Row] = []
    var names: NameTable
    /// Holders of proxies who are no owners, by their number less the number of owners.
    var outsiders: [String] = []
    var decisions: [Decision] = []
    var chair = ""
    var secretary = ""

    /// What the list says of an owner, beside what the law needs.
    struct Row {
        var owner: String
        var lots: [Value]
        var proxy: String?
    }

    struct Decision {
        var node: JSONNode
        var number: String
        var majority: Majority
        /// The votes counted otherwise than by shares in the common parts: only some owners vote.
        var hasOwnDenominator: Bool
        var denominator: Shares
        var votedAt: ClockTime?
        var ballots: [Ballot] = []
        var stated: Outcome?
        var isAsWritten = false
    }

    /// How many people may cast a vote.
    var voterCount: Int { attendees.count + outsiders.count }

    /// The name of a voter.
    func name(_ voter: Int) -> String { voter < rows.count ? rows[voter].owner : outsiders[voter - rows.count] }

    /// The path of a decision.
    static func path(_ decision: Int) -> String { "$.decisions[\(decision)]" }

    /// The path of a ballot.
    static func path(_ decision: Int, ballot: Int, _ member: String? = nil) -> String {
        "$.decisions[\(decision)].ballots[\(ballot)]" + (member.map { "." + $0 } ?? "")
    }
}
