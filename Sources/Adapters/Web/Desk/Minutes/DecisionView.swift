internal import Domain
internal import Review

/// One decision: its votes as a bar, the majority that it needs and what the votes make of it, written beside computed where they differ.
struct DecisionView {
    let values: [String: any Sendable]

    init(_ decision: DecisionContent, _ minutes: MinutesContent, _ findings: [Finding], position: Int, _ language: Language) {
        let printed = Printed(language: language)
        var values: [String: any Sendable] = ["position": position, "number": decision.number, "title": decision.title]
        values["page"] = decision.evidence?.page
        values["box"] = decision.evidence.map { Rounded.box($0.box).map { "\($0)" }.joined(separator: " ") }
        if let outcome = decision.outcome {
            values["outcome"] = MinutesTexts.outcome(outcome)(language)
            values["outcomeTone"] = outcome == .adopted ? "approved" : outcome == .rejected ? "rejected" : "waiting"
        }
        values["votes"] = DecisionView.votes(decision, printed, language)
        if let majority = decision.majority { values["majority"] = MinutesTexts.majority(majority)?(language) }
        let test = DecisionView.test(decision, minutes)
        values["article"] = decision.majority.flatMap { Majority(rawValue: $0.rawValue)?.article?.citation }
        values["sum"] = test?.spelledOut
        let contradicts = findings.contains { $0.code == .majorityContradicts && $0.arguments.first == decision.number }
        if contradicts, let outcome = decision.outcome {
            let computed: DecisionContent.Outcome = outcome == .adopted ? .rejected : .adopted
            values["contradiction"] =
                ["written": MinutesTexts.outcome(outcome)(language), "computed": MinutesTexts.outcome(computed)(language)] as [String: any Sendable]
        }
        values["names"] = [(MinutesTexts.votedAgainst, decision.againstNames), (MinutesTexts.abstained, decision.abstainNames)]
            .filter { !$0.1.isEmpty }.map { ["label": $0.0(language), "list": $0.1.joined(separator: ", ")] as [String: any Sendable] }
        if let amount = decision.amount {
            values["amount"] = printed.amount(amount, "EUR")
            values["amountKind"] = decision.amountKind.map { MinutesTexts.amountKind($0)(language) }
            values["supplier"] = decision.supplier
        }
        self.values = values
    }

    /// Whole numbers in one scale: shares, owners, or hundredths of percent.
    private static func figures(_ decision: DecisionContent) -> (inFavour: Int64, against: Int64, abstain: Int64)? {
        guard decision.votesFor != nil || decision.votesAgainst != nil || decision.abstentions != nil else { return nil }
        let places = decision.unit == .percent ? 2 : 0
        func figure(_ votes: FixedDecimal?) -> Int64 { max(0, votes?.scaled(to: places) ?? 0) }
        return (figure(decision.votesFor), figure(decision.votesAgainst), figure(decision.abstentions))
    }

    private static func votes(_ decision: DecisionContent, _ printed: Printed, _ language: Language) -> [String: any Sendable]? {
        guard let (inFavour, against, abstain) = figures(decision) else { return nil }
        let all = inFavour + against + abstain
        guard all > 0 else { return nil }
        // Hundredths of the bar, as SVG counts them.
        func width(_ votes: Int64) -> String { FixedDecimal(units: votes * 10_000 / all, scale: 2).description }
        func text(_ votes: FixedDecimal?) -> String { votes.map { printed.grouped($0.description) } ?? "–" }
        let names = [MinutesTexts.words["for"], MinutesTexts.words["against"], MinutesTexts.words["abstain"]].map { $0?(language) ?? "" }
        let figures = [decision.votesFor, decision.votesAgainst, decision.abstentions].map(text)
        return [
            "forWidth": width(inFavour), "againstWidth": width(against), "abstainStart": width(inFavour + against), "abstainWidth": width(abstain),
            "for": figures[0], "against": figures[1], "abstain": figures[2], "unit": decision.unit.map { MinutesTexts.unit($0)(language) } ?? "",
            "spoken": zip(names, figures).map { "\($0) \($1)" }.joined(separator: ", "),
        ]
    }

    /// The law's test with these votes; abstentions are no votes cast (art. 3.87 § 8 Civil Code).
    private static func test(_ decision: DecisionContent, _ minutes: MinutesContent) -> Comparison? {
        guard let (inFavour, against, _) = figures(decision), inFavour + against > 0,
            let majority = decision.majority.flatMap({ Majority(rawValue: $0.rawValue) })
        else { return nil }
        var tally = Tally()
        tally.inFavour.shares = Shares(inFavour)
        tally.against.shares = Shares(against)
        guard majority == .unanimity else { return majority.test(tally, uncapped: Shares(inFavour), denominator: Shares(inFavour + against)) }
        guard decision.unit == .shares, let all = minutes.sharesTotal?.value else { return nil }
        return majority.test(tally, uncapped: Shares(inFavour), denominator: Shares(Int64(all)))
    }
}
