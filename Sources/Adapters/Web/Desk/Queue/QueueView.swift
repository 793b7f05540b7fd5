internal import Domain
internal import Intake
internal import Review

/// What stands around the rows: tabs with counts and sums, filters, what to do when there is nothing.
struct QueueView {
    let values: [String: any Sendable]

    init(_ choice: QueueChoice, _ totals: DraftTotals, _ language: Language) {
        let printed = Printed(language: language)
        let filtered = !choice.text.isEmpty || choice.query.filter.building != nil
        var values: [String: any Sendable] = [
            "words": QueueTexts.words.values(language), "state": choice.state.rawValue, "q": choice.text, "filtered": filtered,
            "tabs": QueueView.tabs.map { state in
                let sum = totals.states[state] ?? DraftTotals.Sum(count: 0, amount: .zero)
                var tab: [String: any Sendable] = [
                    "state": state.rawValue, "name": QueueTexts.tab(state)(language), "address": choice.address(state), "count": sum.count,
                    "current": state == choice.state,
                ]
                if sum.amount != .zero { tab["sum"] = printed.amount(sum.amount, "EUR") }
                return tab
            },
            "sorts": QueueChoice.Order.allCases.map { order in
                ["value": order.rawValue, "name": QueueTexts.order(order)(language), "chosen": order == choice.order] as [String: any Sendable]
            },
            "buildings": totals.buildings.map { entry in
                ["name": entry.building.name, "count": entry.count, "chosen": entry.building == choice.query.filter.building]
                    as [String: any Sendable]
            },
        ]
        let empty = filtered ? QueueTexts.nothingFound : QueueTexts.empty(choice.state)
        values["emptyTitle"] = empty.title(language)
        values["emptyText"] = empty.text(language)
        let ready = totals.states[choice.state]?.count ?? 0
        values["mayApproveHere"] = [.ready, .pendingApproval].contains(choice.state) && ready > 0
        values["approveWord"] = QueueTexts.approveShown(language)
        self.values = values
    }

    private static let tabs: [DraftState] = [.toReview, .ready, .pendingApproval, .duplicate, .approved, .rejected]
}

/// What is being read, and what could not be.
enum QueueNews {
    static func reading(_ documents: [DocumentStatus], _ language: Language) -> [String: any Sendable] {
        [
            "any": !documents.isEmpty, "count": documents.count,
            "items": documents.map { status in
                [
                    "id": status.document.text, "name": status.name, "state": status.state.rawValue,
                    "stateName": (status.state == .reading ? QueueTexts.isRead : QueueTexts.waits)(language),
                ] as [String: any Sendable]
            },
        ]
    }

    static func failed(_ documents: [DocumentStatus], _ language: Language, mayRetry: Bool) -> [String: any Sendable] {
        [
            "any": !documents.isEmpty, "count": documents.count,
            "items": documents.map { status in
                var item: [String: any Sendable] = ["name": status.name]
                item["building"] = status.building?.name
                item["why"] = status.failure.map { "\($0.message(language)) \($0.hint(language))" }
                if mayRetry { item["document"] = status.document.text }
                return item
            },
        ]
    }
}
