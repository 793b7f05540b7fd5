package import Domain

/// What a document of this house says, from the data inside it: the same sums as were printed, by the same rules.
package struct ReadBack: Sendable {
    /// What minutes say; nil for the other kinds.
    package let minutes: MinutesContent?
    /// SHA-256 of the data, as the seal prints it.
    package let hash: String
    /// What the page prints word for word.
    package let printed: [String]

    /// Nil for data of no kind of the house, or that no document could have been made of.
    package init?(_ data: [UInt8]) {
        guard let root = try? JSONDocument(data).root else { return nil }
        hash = Publishing.digest(data)
        if root["attendance"] != nil, root["decisions"] != nil {
            guard let assembly = try? Assembly(AssemblyReader.read(root)) else { return nil }
            // The votes have the same data without an agenda.
            let isMinutes = root["agenda"] != nil
            minutes = isMinutes ? MinutesOfData(assembly: assembly).content : nil
            printed = MinutesOfData(assembly: assembly).printed(withTexts: isMinutes)
        } else if ReadBack.others.contains(where: { $0.allSatisfy { root[$0] != nil } }) {
            minutes = nil
            printed = []
        } else {
            return nil
        }
    }

    /// The members that tell the other kinds: charges, reminders, readable e-invoices.
    private static let others = [["expenses", "allocation_keys", "period"], ["letter", "owner", "payment"], ["invoice", "seller", "buyer"]]
}

/// Puts a counted assembly into the terms of read minutes; the path of each value is its place in the data.
struct MinutesOfData {
    let assembly: Assembly

    /// Nothing was recognised: a slip could only lie in the data themselves.
    private static let exact = 0.99

    private var root: JSONNode { assembly.data.root }

    private func field<Value>(_ value: Value?, _ path: String) -> Field<Value>? {
        value.map { Field($0, confidence: Self.exact, evidence: nil, element: "$." + path) }
    }

    private func text(_ group: String, _ name: String) -> Field<String>? { field(root[group]?.given(name)?.string, "\(group).\(name)") }

    var content: MinutesContent {
        var content = MinutesContent()
        content.association = text("association", "name")
        content.enterpriseNumber = field(
            root["association"]?["enterprise_number"]?.string.flatMap { EnterpriseNumber($0) }, "association.enterprise_number")
        content.date = field(root["meeting"]?["date"]?.string.flatMap { CalendarDate($0) }, "meeting.date")
        content.place = text("meeting", "place")
        content.kind = field(root["meeting"]?["kind"]?.string.flatMap { MinutesContent.Kind(rawValue: $0) }, "meeting.kind")
        content.convocation = field(assembly.data.isSecondConvocation ? 2 : 1, "meeting.convocation")
        content.openedAt = field(assembly.data.session.opened, "meeting.opened_at")
        content.closedAt = field(assembly.data.session.closed, "meeting.closed_at")
        content.ownersPresent = field(assembly.quorum.presentOwners, "attendance")
        content.ownersTotal = field(assembly.quorum.totalOwners, "association.total_owners")
        content.sharesPresent = field(Int(clamping: assembly.quorum.presentShares.count), "attendance")
        content.sharesTotal = field(Int(clamping: assembly.quorum.totalShares.count), "association.total_shares")
        content.chair = text("bureau", "chair")
        content.secretary = text("bureau", "secretary")
        content.tellers = (root["bureau"]?.given("tellers")?.elements.map(\.string) ?? []).enumerated().compactMap { index, teller in
            field(teller, "bureau.tellers[\(index)]")
        }
        content.decisions = assembly.polls.indices.map(decision)
        return content
    }

    private func decision(_ index: Int) -> DecisionContent {
        let (data, poll) = (assembly.data.decisions[index], assembly.polls[index])
        var decision = DecisionContent(number: data.number, title: data.node["title"]?.string ?? "", confidence: Self.exact)
        decision.majority = DecisionContent.WrittenMajority(rawValue: data.majority.rawValue)
        // What was stated against the sums is printed, and stands.
        decision.outcome = DecisionContent.Outcome(rawValue: (assembly.contradicted(index) ?? poll.outcome).rawValue)
        guard poll.test != nil else { return decision }
        func votes(_ count: Headcount) -> FixedDecimal { FixedDecimal(units: count.shares.count, scale: 0) }
        (decision.votesFor, decision.votesAgainst, decision.abstentions) = (
            votes(poll.tally.inFavour), votes(poll.tally.against), votes(poll.tally.abstain)
        )
        decision.unit = .shares
        decision.againstNames = names(data.ballots, .against)
        decision.abstainNames = names(data.ballots, .abstain)
        return decision
    }

    private func names(_ ballots: [Ballot], _ choice: Choice) -> [String] {
        ballots.filter { $0.choice == choice }.map { assembly.data.rows[$0.owner].owner }
    }

    /// The name of the association, and of each decision the title; in minutes also the figures of its text, and who did not agree.
    func printed(withTexts: Bool) -> [String] {
        var printed = [root["association"]?["name"]?.string].compactMap(\.self)
        for (index, decision) in assembly.data.decisions.enumerated() {
            printed.append(decision.node["title"]?.string ?? "")
            if !withTexts { continue }
            printed += (decision.node.given("text")?.string ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
                .filter { $0.contains(where: \.isNumber) }
            let content = self.decision(index)
            printed += content.againstNames + content.abstainNames
            printed += [content.votesFor, content.votesAgainst].compactMap(\.self).filter { $0.units > 0 }.map(\.description)
        }
        return printed
    }
}
