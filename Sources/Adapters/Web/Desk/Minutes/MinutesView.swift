internal import Domain

/// What minutes say, for the page: the meeting, its quorum, each decision, and what they commit.
struct MinutesView {
    let values: [String: any Sendable]

    init(_ minutes: MinutesContent, _ findings: [Finding], _ commitments: [ExpenseDraft], _ language: Language) {
        let printed = Printed(language: language)
        var values: [String: any Sendable] = [
            "title": MinutesTexts.meeting(minutes.kind?.value)(language), "count": minutes.decisions.count,
            "facts": MinutesView.facts(minutes, printed).map { ["name": $0.name(language), "value": $0.value] as [String: any Sendable] },
            "decisions": minutes.decisions.enumerated().map { position, decision in
                DecisionView(decision, minutes, findings, position: position, language).values
            },
        ]
        values["quorum"] = MinutesView.quorum(minutes, printed, language)
        values["commitments"] =
            [
                "any": !commitments.isEmpty,
                "items": commitments.map { draft in
                    let content = draft.reading.content
                    let amount = content.amountDue ?? content.totalIncl ?? content.totalExcl
                    return [
                        "id": draft.id.text, "version": draft.version,
                        "name": content.supplier?.value ?? content.lines.first?.description ?? draft.reading.kind.label(language),
                        "amount": amount.map { printed.amount($0.value, "EUR") } ?? "–", "state": draft.state.rawValue,
                        "stateName": draft.state.label(language), "mayAccept": draft.state.isOpen,
                    ] as [String: any Sendable]
                },
            ] as [String: any Sendable]
        self.values = values
    }

    private static func facts(_ minutes: MinutesContent, _ printed: Printed) -> [(name: Localized, value: String)] {
        func part(_ part: Field<Int>?, of whole: Field<Int>?) -> String? {
            guard let part else { return nil }
            let share = whole.map { " / " + printed.grouped("\($0.value)") } ?? ""
            return printed.grouped("\(part.value)") + share
        }
        let hours = [minutes.openedAt, minutes.closedAt].compactMap { $0?.value.description }.joined(separator: " – ")
        let tellers = minutes.tellers.map(\.value).joined(separator: ", ")
        let all: [(name: Localized, value: String?)] = [
            (MinutesTexts.date, minutes.date.map { printed.date($0.value) }), (MinutesTexts.hours, hours.isEmpty ? nil : hours),
            (MinutesTexts.place, minutes.place?.value), (MinutesTexts.convocation, minutes.convocation.map { "\($0.value)" }),
            (MinutesTexts.owners, part(minutes.ownersPresent, of: minutes.ownersTotal)),
            (MinutesTexts.shares, part(minutes.sharesPresent, of: minutes.sharesTotal)), (MinutesTexts.chair, minutes.chair?.value),
            (MinutesTexts.secretary, minutes.secretary?.value), (MinutesTexts.tellers, tellers.isEmpty ? nil : tellers),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }

    /// Recomputed by the law from the figures of the opening.
    private static func quorum(_ minutes: MinutesContent, _ printed: Printed, _ language: Language) -> [String: any Sendable]? {
        guard let owners = minutes.ownersPresent?.value, let allOwners = minutes.ownersTotal?.value, let shares = minutes.sharesPresent?.value,
            let allShares = minutes.sharesTotal?.value
        else { return nil }
        let quorum = Quorum(presentOwners: owners, of: allOwners, presentShares: Shares(Int64(shares)), of: Shares(Int64(allShares)))
        if minutes.convocation?.value == 2 { return ["tone": "info", "sign": "info", "title": "", "text": MinutesTexts.secondCall(language)] }
        let met = quorum.isMetAtFirstCall
        let tests = quorum.ownersAndShares || !met ? [quorum.ownersTest, quorum.sharesTest] : [quorum.threeQuartersTest]
        let title = (met ? MinutesTexts.quorumMet : MinutesTexts.quorumMissed)(language)
        return [
            "tone": met ? "good" : "error", "sign": met ? "check" : "error", "title": title,
            "text": tests.map(\.spelledOut).joined(separator: " · ") + " (art. 3.87 §\u{A0}5)",
        ]
    }
}
