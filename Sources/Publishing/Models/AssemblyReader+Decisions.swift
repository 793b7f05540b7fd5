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
        // Row by row: there are thousands, and a node of each would be counted in and out again and again.
        let tape = list.tape
        var next = list.index + 1
        for place in 0..<(list.kind == .array ? list.count : 0) {
            let ballot = next
            next = Int(tape.entries[ballot].next)
            let members = BallotMembers(ballot, in: tape)
            let shares =
                members.shares > 0 ? refusals.shares(members.shares, in: tape) : refusals.shares(JSONNode(tape: tape, index: ballot), "shares")
            guard let choice = AssemblyReader.choice(members.choice, in: tape) else {
                refusals.add(AssemblyData.path(index, ballot: place, "choice"), .expected(.oneOf(Choice.allCases.map(\.rawValue))))
                continue
            }
            let likely = place < previous.count ? previous[place].owner : place
            guard members.owner > 0, let owner = data.names.place(of: members.owner, in: tape, likely: likely) else {
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

    private static func choice(_ row: Int, in tape: JSONTape) -> Choice? {
        guard row > 0, tape.entries[row].kind == .string else { return nil }
        for (choice, text) in choices where tape.holds(row, text) { return choice }
        return nil
    }

    private static let choices = Choice.allCases.map { ($0, $0.rawValue) }
}

/// The rows of a ballot's members, found in one walk over it; 0, which is the document itself, where there is none.
private struct BallotMembers {
    private(set) var owner = 0
    private(set) var shares = 0
    private(set) var choice = 0

    init(_ ballot: Int, in tape: JSONTape) {
        let entry = tape.entries[ballot]
        guard entry.kind == .object else { return }
        var row = ballot + 1
        while row < Int(entry.next) {
            if tape.holds(row, "owner") {
                owner = row + 1
            } else if tape.holds(row, "shares") {
                shares = row + 1
            } else if tape.holds(row, "choice") {
                choice = row + 1
            }
            row = Int(tape.entries[row + 1].next)
        }
    }
}
