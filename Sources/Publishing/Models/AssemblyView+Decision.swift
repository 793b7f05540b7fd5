internal import Domain
internal import Typesetting

extension AssemblyView {
    func decision(_ index: Int, _ changes: [ChangeRecord]) -> Value {
        let (data, poll) = (assembly.data.decisions[index], assembly.polls[index])
        let text = data.node.given("text")?.string
        var record = Record([
            ("index", .count(index + 1)), ("number", .text(data.number)), ("title", data.node["title"]?.value ?? .null),
            ("text", .text(orNull: text)), ("paragraphs", .texts(AssemblyView.paragraphs(text ?? ""))),
            ("majority", .text(data.majority.rawValue)), ("has_vote", .bool(data.majority != .none)),
            ("article", .text(orNull: data.majority.article?.rawValue)), ("article_text", .text(orNull: data.majority.article?.citation)),
            ("allocation_key", data.node["allocation_key"]?.value ?? .null), ("own_denominator", .bool(data.hasOwnDenominator)),
            ("denominator", .shares(poll.denominator)), ("voted_at", .text(orNull: data.votedAt?.description)),
        ])
        record.add(votes(poll))
        record.add(names(index))
        record.add("outcome", .text(poll.outcome.rawValue))
        record.add("stated_outcome", .text(orNull: assembly.contradicted(index)?.rawValue))
        record.add("no_votes", .bool(poll.test != nil && poll.hasNoVotes))
        record.add("tie", .bool(poll.isTie))
        record.add("threshold", .text(orNull: AssemblyView.threshold(poll)))
        record.add("test", test(poll))
        record.add("cap", cap(index))
        record.add("changes", .list(changes.filter { $0.before == index }.map(\.record)))
        record.add("ballots", .list(hasBallots ? ballots(index) : []))
        return .record(record)
    }

    private func votes(_ poll: Poll) -> Record {
        let (tally, present) = (poll.tally, poll.present.shares)
        let cast = tally.cast.shares
        var record = Record([
            ("present_owners", .count(poll.present.owners)), ("present_shares", .shares(present)),
            ("present_percent", .percent(present, of: poll.denominator)),
        ])
        func add(_ name: String, _ count: Headcount, of whole: Shares) {
            record.add(name + "_owners", .count(count.owners))
            record.add(name + "_shares", .shares(count.shares))
            record.add(name + "_percent", .percent(count.shares, of: whole))
        }
        add("for", tally.inFavour, of: cast)
        record.add("for_percent_present", .percent(tally.inFavour.shares, of: present))
        add("against", tally.against, of: cast)
        record.add("against_percent_present", .percent(tally.against.shares, of: present))
        add("abstain", tally.abstain, of: present)
        add("blank", tally.blank, of: present)
        add("missing", poll.test == nil ? Headcount() : poll.missing, of: present)
        add("cast", tally.cast, of: present)
        return record
    }

    /// Those whom the minutes must name: against and abstaining (art. 3.87 § 10), and those without a vote that counts.
    private func names(_ index: Int) -> Record {
        let data = assembly.data
        var (against, abstain, blank): ([Value], [Value], [Value]) = ([], [], [])
        for ballot in data.decisions[index].ballots {
            switch ballot.choice {
            case .inFavour: break
            case .against: against.append(.text(data.rows[ballot.owner].owner))
            case .abstain: abstain.append(.text(data.rows[ballot.owner].owner))
            case .blank: blank.append(.text(data.rows[ballot.owner].owner))
            }
        }
        return Record([
            ("against_names", .list(against)), ("abstain_names", .list(abstain)), ("blank_names", .list(blank)),
            ("missing_names", .list(missingNames(index))),
        ])
    }

    private func missingNames(_ index: Int) -> [Value] {
        let (data, poll) = (assembly.data, assembly.polls[index])
        if poll.test == nil || poll.missing.owners == 0 { return [] }
        let voters = Set(data.decisions[index].ballots.map(\.owner))
        return data.rows.indices.compactMap { owner in
            assembly.presence.isThere(owner, for: index) && !voters.contains(owner) ? .text(data.rows[owner].owner) : nil
        }
    }

    private func test(_ poll: Poll) -> Value {
        guard let test = poll.test else { return .null }
        return [
            "left_factor": .integer(test.leftFactor), "left_shares": .integer(test.leftBase), "left": .integer(test.left),
            "right_factor": .integer(test.rightFactor), "right_shares": .integer(test.rightBase), "right": .integer(test.right),
            "relation": .text(test.relation.rawValue), "passed": .bool(poll.outcome == .adopted),
        ]
    }

    private func cap(_ index: Int) -> Value {
        guard case .reduced(let reduction) = assembly.polls[index].cap else { return .null }
        let data = assembly.data
        let ballots = reduction.ballots.map { part -> Value in
            let ballot = data.decisions[index].ballots[part.ballot]
            return [
                "owner": .text(data.rows[ballot.owner].owner), "before": .shares(part.before), "after": .shares(part.after),
                "choice": .text(ballot.choice.rawValue),
            ]
        }
        return [
            "owner": .text(data.name(reduction.voter)), "before": .shares(reduction.before), "after": .shares(reduction.after),
            "reduced": .shares(reduction.before - reduction.after), "others": .shares(reduction.after), "ballots": .list(ballots),
        ]
    }

    /// The needed part of the bar: that of the votes cast, which stand first in it.
    private static func threshold(_ poll: Poll) -> String? {
        let bar = poll.tally.all.shares.count
        guard let test = poll.test, bar > 0 else { return nil }
        if poll.majority == .unanimity { return "1/1" }
        return "\(test.right)/\(test.leftFactor * bar)"
    }

    /// The lines of a text, without the empty ones.
    private static func paragraphs(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init).filter { line in line.contains { !$0.isWhitespace } }
    }
}
