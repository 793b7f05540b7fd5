internal import Domain
internal import Review

extension DraftAnswer {
    /// A draft in a list.
    static func summary(_ draft: ListedDraft) -> JSON {
        [
            "id": .text(draft.id.text), "document": .text(draft.document.text), "state": .text(draft.state.rawValue),
            "kind": .text(draft.kind.rawValue), "building": .optional(draft.building?.name), "supplier": .optional(draft.supplier),
            "amount_due": .optional(draft.amountDue?.description), "currency": .optional(draft.currency),
            "due_date": .optional(draft.dueDate?.description), "unsure": .list(draft.unsure.map { .text($0.rawValue) }),
            "warnings": .number(draft.warnings), "account": .optional(draft.account), "duplicate_of": .optional(draft.duplicateOf?.text),
            "version": .number(draft.version), "arrived": .text(draft.arrived.description),
            "confidence": .decimal(Rounded.confidence(draft.confidence)),
        ]
    }

    static func totals(_ totals: DraftTotals) -> JSON {
        let states = DraftState.allCases.map { state in
            let sum = totals.states[state] ?? DraftTotals.Sum(count: 0, amount: .zero)
            return (state.rawValue, ["count": .number(sum.count), "amount_due": .text(sum.amount.description)] as JSON)
        }
        return [
            "states": .object(Dictionary(states) { first, _ in first }), "buildings": .list(totals.buildings.map(building)),
        ]
    }

    static func building(_ building: DraftTotals.BuildingCount) -> JSON {
        ["name": .text(building.building.name), "count": .number(building.count)]
    }
}
