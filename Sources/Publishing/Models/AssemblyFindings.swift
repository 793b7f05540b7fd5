internal import Domain

/// What a syndic should look at before he signs.
struct AssemblyFindings {
    private let assembly: Assembly
    private var findings: [RenderFinding] = []

    static func all(_ assembly: Assembly) -> [RenderFinding] {
        var result = AssemblyFindings(assembly)
        result.lookAtMeeting()
        result.lookAtProxies()
        for index in assembly.polls.indices { result.lookAtDecision(index) }
        return result.findings
    }

    private init(_ assembly: Assembly) { self.assembly = assembly }

    private mutating func add(_ code: RenderFinding.Code, _ path: String, _ message: Localized) {
        findings.append(RenderFinding(code, path: path, message: message))
    }

    private mutating func lookAtMeeting() {
        let data = assembly.data
        if !data.isSecondConvocation && !assembly.quorum.isMetAtFirstCall {
            add(.quorumMissed, "$.meeting.convocation", .quorumMissed(assembly.quorum))
        }
        let chair = data.names.place(of: data.chair)
        if chair.map({ data.attendees[$0].status != .present }) ?? true { add(.chair, "$.bureau.chair", .chairNoOwner) }
    }

    /// Three proxies a holder, none for the syndic; a holder who is no owner may be a slip of the pen (art. 3.87 § 7).
    private mutating func lookAtProxies() {
        let data = assembly.data
        var principals = [[Int]](repeating: [], count: data.voterCount)
        for (owner, attendee) in data.attendees.enumerated() where attendee.status == .represented { principals[attendee.voter].append(owner) }
        let syndic = data.root["syndic"]?["name"]?.string
        for (voter, owners) in principals.enumerated() {
            guard let first = owners.first else { continue }
            let path = "$.attendance[\(first)].proxy"
            if data.name(voter) == syndic {
                add(.proxyHolder, path, .proxySyndic)
            } else if voter >= data.attendees.count {
                add(.proxyHolder, path, .proxyStranger)
            } else if data.attendees[voter].status == .represented {
                add(.proxyHolder, path, .proxyRepresented)
            }
            let own = voter < data.attendees.count ? data.attendees[voter].shares : .none
            let shares = owners.map { data.attendees[$0].shares }
            if !ProxyRules.allows(own: own, principals: shares, of: data.totalShares) {
                let held = shares.reduce(own, +)
                add(.proxyLimit, path, .proxyLimit(owners.count, held: held.count, total: data.totalShares.count))
            }
        }
    }

    private mutating func lookAtDecision(_ index: Int) {
        let (decision, poll) = (assembly.data.decisions[index], assembly.polls[index])
        let path = AssemblyData.path(index)
        if let stated = assembly.contradicted(index) { add(.asWritten, path + ".outcome", .asWritten(decision.number, stated, poll)) }
        guard poll.test != nil else { return }
        if poll.hasNoVotes { add(.noVotes, path, .noVotes(decision.number)) }
        if poll.isTie { add(.tie, path, .tie(decision.number, poll.tally.inFavour.shares.count)) }
        if poll.missing.owners > 0 { add(.votesMissing, path, .votesMissing(decision.number, poll.missing)) }
        switch poll.cap {
        case .free: break
        case .soleVoter: add(.soleVoter, path, .soleVoter(decision.number))
        case .reduced(let reduction): add(.voteCap, path, .voteCap(decision.number, reduction.before.count, reduction.after.count))
        }
        let silent = poll.tally.abstain.shares + poll.tally.blank.shares
        if poll.outcome == .adopted && silent > poll.tally.cast.shares {
            add(.fewVotes, path, .fewVotes(decision.number, poll.tally.cast.shares.count, silent.count))
        }
    }
}
