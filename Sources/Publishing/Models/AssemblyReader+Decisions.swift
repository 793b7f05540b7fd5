internal import Domain

extension AssemblyReader {
    mutating func readDecisions() {
        guard let list = data.root["decisions"], list.kind == .array else { return refusals.add("$.decisions", .expected(.list)) }
        let allAsWritten = data.root["as_written"]?.bool ?? false
        // For each owner the decision that his last ballot was on.
        var voted = [Int32](repeating: -1, count: data.attendees.count)
        for (index, node) in list.elements.enumerated() {
            var decision = readDecision(node)
            decision.isAsWritten = allAsWritten || (node["as_written"]?.bool ?? false)
            readBallots(node, index, &decision, &voted)
            checkBallots(index, decision)
            data.decisions.append(decision)
        }
    }

    private mutating func readDecision(_ node: JSONNode) -> AssemblyData.Decision {
        let majority = node["majority"]?.string.flatMap(Majority.init)
        if majority == nil { refusals.add(node.path(of: "majority"), .expected(.oneOf(Majority.allCases.map(\.rawValue)))) }
        let own = node.given("denominator") == nil ? nil : refusals.shares(node, "denominator")
        // Who votes by a key of his own votes with other shares; without their total no majority of all is known.
        if own == nil && node.given("allocation_key") != nil { refusals.add(node.path(of: "denominator"), .denominatorMissing) }
        var stated: Outcome?
        if let outcome = node.given("outcome") {
            stated = outcome.string.flatMap(Outcome.init)
            if stated == nil { refusals.add(outcome.path, .expected(.oneOf(Outcome.allCases.map(\.rawValue)))) }
        }
        return AssemblyData.Decision(
            node: node, number: refusals.text(node, "number"), majority: majority ?? .none, hasOwnDenominator: own != nil,
            denominator: own ?? data.totalShares, votedAt: refusals.hour(node, "voted_at"), stated: stated)
    }

    private mutating func readBallots(_ node: JSONNode, _ index: Int, _ decision: inout AssemblyData.Decision, _ voted: inout [Int32]) {
        guard let list = node.given("ballots") else { return }
        if decision.majority == .none && list.count > 0 { return refusals.add(list.path, .ballotsWithoutVote) }
        decision.ballots.reserveCapacity(list.count)
        let previous = data.decisions.last?.ballots ?? []
        for (place, ballot) in list.elements.enumerated() {
            let members = BallotMembers(ballot)
            let shares = members.shares.map { refusals.shares($0) } ?? refusals.shares(ballot, "shares")
            guard let choice = members.choice.flatMap(AssemblyReader.choice) else {
                refusals.add(AssemblyData.path(index, ballot: place, "choice"), .expected(.oneOf(Choice.allCases.map(\.rawValue))))
                continue
            }
            guard let owner = members.owner.flatMap({ data.names.place(of: $0, likely: place < previous.count ? previous[place].owner : place) })
            else {
                refusals.add(AssemblyData.path(index, ballot: place, "owner"), .ownerUnknown)
                continue
            }
            if voted[owner] == index { refusals.add(AssemblyData.path(index, ballot: place, "owner"), .ballotTwice) }
            voted[owner] = Int32(index)
            let attendee = data.attendees[owner]
            if attendee.status == .absent { refusals.add(AssemblyData.path(index, ballot: place, "owner"), .ballotOfAbsent) }
            if !decision.hasOwnDenominator && shares != attendee.shares {
                refusals.add(AssemblyData.path(index, ballot: place, "shares"), .ballotShares(shares.count, attendee.shares.count))
            }
            decision.ballots.append(Ballot(owner: owner, voter: attendee.voter, shares: shares, choice: choice))
        }
    }

    private mutating func checkBallots(_ index: Int, _ decision: AssemblyData.Decision) {
        let votes = decision.ballots.reduce(Shares.none) { $0 + $1.shares }
        if decision.hasOwnDenominator {
            if votes > decision.denominator {
                refusals.add(AssemblyData.path(index) + ".ballots", .votesAbove(votes.count, decision.denominator.count))
            }
            return
        }
        let present = data.attendees.reduce(Shares.none) { $1.status == .absent ? $0 : $0 + $1.shares }
        if votes > present { refusals.add(AssemblyData.path(index) + ".ballots", .votesAbovePresent(votes.count, present.count)) }
    }

    private static func choice(_ node: JSONNode) -> Choice? {
        for (choice, text) in choices where node.isText(text) { return choice }
        return nil
    }

    private static let choices = Choice.allCases.map { ($0, $0.rawValue) }
}

/// The members of a ballot, found in one walk over it: there are thousands.
private struct BallotMembers {
    private let tape: JSONTape
    /// The rows of the values; 0, which is the document itself, where there is none.
    private var rows = (owner: 0, shares: 0, choice: 0)

    init(_ ballot: JSONNode) {
        tape = ballot.tape
        let entry = ballot.entry
        guard entry.kind == .object else { return }
        var row = ballot.index + 1
        while row < Int(entry.next) {
            if tape.holds(row, "owner") {
                rows.owner = row + 1
            } else if tape.holds(row, "shares") {
                rows.shares = row + 1
            } else if tape.holds(row, "choice") {
                rows.choice = row + 1
            }
            row = Int(tape.entries[row + 1].next)
        }
    }

    var owner: JSONNode? { node(rows.owner) }
    var shares: JSONNode? { node(rows.shares) }
    var choice: JSONNode? { node(rows.choice) }

    private func node(_ row: Int) -> JSONNode? { row == 0 ? nil : JSONNode(tape: tape, index: row) }
}
