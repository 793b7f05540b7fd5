internal import Domain

/// An assembly, counted: who was there when, the quorum, and each decision by the law.
struct Assembly {
    let data: AssemblyData
    let presence: Presence
    let quorum: Quorum
    let polls: [Poll]

    /// Counts, and refuses a ballot of somebody who was not there, and a stated outcome that the sums contradict.
    init(_ data: AssemblyData) throws {
        self.data = data
        presence = Assembly.presence(data)
        quorum = Quorum(
            presentOwners: presence.opening.owners, of: data.totalOwners, presentShares: presence.opening.shares, of: data.totalShares)
        var polls: [Poll] = []
        polls.reserveCapacity(data.decisions.count)
        for index in data.decisions.indices { polls.append(Assembly.poll(data, presence, index)) }
        self.polls = polls
        var refusals = Refusals()
        checkHours(&refusals)
        checkOutcomes(&refusals)
        try refusals.throwIfAny()
    }

    private static func presence(_ data: AssemblyData) -> Presence {
        let hasMoves = data.attendees.contains { $0.arrived != nil || $0.left != nil }
        let voters = hasMoves ? data.decisions.map { Set($0.ballots.map(\.owner)) } : []
        return Presence(data.attendees, session: data.session, votedAt: data.decisions.map(\.votedAt)) { voters[$1].contains($0) }
    }

    private static func poll(_ data: AssemblyData, _ presence: Presence, _ index: Int) -> Poll {
        let decision = data.decisions[index]
        var commanded = [Shares](repeating: .none, count: data.voterCount)
        var present = Headcount()
        if decision.hasOwnDenominator {
            // Who of those present may vote by this key is known from the ballots only.
            for ballot in decision.ballots {
                commanded[ballot.voter] += ballot.shares
                present.add(ballot.shares)
            }
        } else {
            for (owner, attendee) in data.attendees.enumerated() where presence.isThere(owner, for: index) {
                commanded[attendee.voter] += attendee.shares
                present.add(attendee.shares)
            }
        }
        return Poll(
            majority: decision.majority, denominator: decision.denominator, present: present, ballots: decision.ballots, commanded: commanded)
    }

    private func checkHours(_ refusals: inout Refusals) {
        if presence.changes.isEmpty { return }
        for (index, decision) in data.decisions.enumerated() {
            guard let votedAt = decision.votedAt else { continue }
            for (place, ballot) in decision.ballots.enumerated() where !presence.isThere(ballot.owner, for: index) {
                refusals.add(AssemblyData.path(index, ballot: place, "owner"), .ballotAtHour(votedAt.description))
            }
        }
    }

    private func checkOutcomes(_ refusals: inout Refusals) {
        for (index, decision) in data.decisions.enumerated() where !decision.isAsWritten {
            guard let stated = decision.stated, stated != polls[index].outcome else { continue }
            refusals.add(AssemblyData.path(index) + ".outcome", .contradiction(stated, polls[index]))
        }
    }

    /// What is stated of a decision where it contradicts the sums, and is printed beside them.
    func contradicted(_ index: Int) -> Outcome? {
        guard let stated = data.decisions[index].stated, stated != polls[index].outcome else { return nil }
        return stated
    }
}
