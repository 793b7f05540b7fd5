import Domain

/// What was read of minutes, for a person: who met and when, then every point with its vote, what became of it and what it commits.
struct MinutesTable {
    let language: Language
    let width: Int
    let colour: Bool

    private var printed: Printed { Printed(language: language) }

    func text(_ minutes: MinutesContent) -> String {
        [meeting(minutes), decisions(minutes.decisions)].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    // MARK: Meeting

    private func meeting(_ minutes: MinutesContent) -> String {
        var table = Columns(
            [Headings.field, Headings.value, Headings.sure, Headings.page].map { $0(language) }, elastic: [1], width: width, colour: colour)
        add(minutes.association, MinutesLabels.association, to: &table) { $0 }
        add(minutes.enterpriseNumber, FieldName.supplierEnterpriseNumber.label, to: &table, \.printed)
        add(minutes.date, FieldName.issueDate.label, to: &table, printed.date)
        add(minutes.place, MinutesLabels.place, to: &table) { $0 }
        add(minutes.kind, MinutesLabels.meeting, to: &table) { $0.label(language) }
        add(minutes.convocation, MinutesLabels.convocation, to: &table, \.description)
        add(minutes.openedAt, MinutesLabels.opened, to: &table, \.description)
        add(minutes.closedAt, MinutesLabels.closed, to: &table, \.description)
        add(minutes.ownersPresent, MinutesLabels.owners, to: &table) { of($0, minutes.ownersTotal?.value) }
        add(minutes.sharesPresent, MinutesLabels.shares, to: &table) { of($0, minutes.sharesTotal?.value) }
        add(minutes.chair, MinutesLabels.chair, to: &table) { $0 }
        add(minutes.secretary, MinutesLabels.secretary, to: &table) { $0 }
        for teller in minutes.tellers { add(teller, MinutesLabels.teller, to: &table) { $0 } }
        return table.text
    }

    private func add<Value>(_ field: Field<Value>?, _ label: Localized, to table: inout Columns, _ print: (Value) -> String) {
        guard let field else { return }
        table.add([
            .init(label(language)), .init(print(field.value)), sure(field.confidence), .init(field.evidence.map { "\($0.page)" } ?? ""),
        ])
    }

    private func of(_ part: Int, _ whole: Int?) -> String {
        printed.grouped("\(part)") + (whole.map { " / " + printed.grouped("\($0)") } ?? "")
    }

    /// Rounded down: what is not quite sure must not look sure.
    private func sure(_ confidence: Double) -> Columns.Cell {
        confidence >= Field<String>.sure ? .init("✓", .green) : .init("? " + printed.percent("\(Int(confidence * 100))"), .yellow)
    }

    // MARK: Decisions

    private func decisions(_ decisions: [DecisionContent]) -> String {
        if decisions.isEmpty { return "" }
        let header = [
            MinutesLabels.point, MinutesLabels.subject, MinutesLabels.majority, MinutesLabels.inFavour, MinutesLabels.against,
            MinutesLabels.abstaining,
            MinutesLabels.outcome, MinutesLabels.amount, FieldName.supplier.label, Headings.sure,
        ]
        var table = Columns(header.map { $0(language) }, right: [3, 4, 5, 7], elastic: [1, 8], width: width, colour: colour)
        for decision in decisions {
            table.add([
                .init(decision.number), .init(decision.title), .init(decision.majority?.sign ?? ""), votes(decision.votesFor, decision),
                votes(decision.votesAgainst, decision), votes(decision.abstentions, decision), outcome(decision), amount(decision),
                .init(decision.supplier ?? ""), sure(decision.confidence),
            ])
        }
        return table.text
    }

    private func votes(_ figure: FixedDecimal?, _ decision: DecisionContent) -> Columns.Cell {
        guard let figure else { return "" }
        let text = printed.grouped(figure.description)
        return .init(decision.unit == .percent ? printed.percent(figure.description) : text)
    }

    private func outcome(_ decision: DecisionContent) -> Columns.Cell {
        switch decision.outcome {
        case .adopted: .init(MinutesLabels.adopted(language), .green)
        case .rejected: .init(MinutesLabels.rejected(language), .red)
        case .postponed: .init(MinutesLabels.postponed(language), .faint)
        case .noted: .init(MinutesLabels.noted(language), .faint)
        case nil: .init("?", .yellow)
        }
    }

    private func amount(_ decision: DecisionContent) -> Columns.Cell {
        guard let amount = decision.amount else { return "" }
        let meaning = decision.amountKind == .ceiling ? "≤ " : ""
        let tail = decision.amountKind == .perYear ? MinutesLabels.perYear(language) : ""
        return .init(meaning + printed.amount(amount, "EUR") + tail, decision.amountKind?.isSpending ?? false ? .bold : .plain)
    }
}

extension DecisionContent.WrittenMajority {
    /// As it is written in every language.
    fileprivate var sign: String {
        switch self {
        case .absolute: "> 1/2"
        case .twoThirds: "2/3"
        case .threeQuarters: "3/4"
        case .fourFifths: "4/5"
        case .unanimity: "1/1"
        case .none: "–"
        }
    }
}

extension MinutesContent.Kind {
    fileprivate var label: Localized {
        switch self {
        case .ordinary: Localized(fr: "ordinaire", nl: "gewone", de: "ordentliche", en: "ordinary")
        case .extraordinary: Localized(fr: "extraordinaire", nl: "buitengewone", de: "außerordentliche", en: "extraordinary")
        }
    }
}
