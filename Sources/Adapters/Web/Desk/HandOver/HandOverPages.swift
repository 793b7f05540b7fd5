internal import Access
package import Domain
internal import HandOver

/// What is on its way to KoproGo and to the bank: `/handover`.
package struct HandOverPages: PageGroup {
    private let api: InnerAPI
    private let now: @Sendable () -> Moment

    package init(_ api: InnerAPI, now: @escaping @Sendable () -> Moment) { (self.api, self.now) = (api, now) }

    package var pages: [Page] { [Page("/handover", need: .permission(.draftsRead)) { try await handOver($0) }] }

    private struct Fault: Decodable, Sendable { let message: String }

    private struct Status: Decodable, Sendable {
        let enabled: Bool
        let fault: Fault?
        let until: String?
        let leftBehind: Int
        let reasons: [Reason]
        let counts: [String: Int]
    }

    private struct Reason: Decodable, Sendable {
        let code: String
        let message: String
        let count: Int
    }

    private struct Item: Decodable, Sendable {
        let draft: String
        let building: String?
        let supplier: String?
        let amountDue: String?
        let currency: String?
        let state: String
        let begun: Bool
        let queued: String
        let next: String?
        let fault: Fault?
    }

    private struct File: Decodable, Sendable {
        let id: String
        let made: String
        let madeBy: String
        let day: String
        let transfers: Int
        let amount: String
        let fetched: String?
        let fetchedBy: String?
        let withdrawn: String?
    }

    private func handOver(_ call: Call) async throws -> Screen {
        let state = call.query("state").flatMap(Passage.State.init(rawValue:))
        let query = [("state", state?.rawValue)]
        let status = try await api.read("/handover/status", as: Status.self, for: call)
        let found = try await api.read("/handover", query + [("cursor", call.query("cursor"))], as: ListRecord<Item>.self, for: call)
        let files = try await api.read("/payments", [("limit", "20")], as: ListRecord<File>.self, for: call)
        let (shown, mayDecide) = (Shown(language: call.language), try call.caller.may(.draftsDecide))
        let buildings = try await Buildings.choices(api, chosen: nil, for: call)
        var values: [String: any Sendable] = [
            "t": HandOverTexts.words.values(call.language), "states": states(status, state, call.language), "none": found.items.isEmpty,
            "off": !status.enabled, "mayDecide": mayDecide, "buildings": buildings,
            "items": found.items.map { row($0, shown, mayDecide) }, "files": files.items.map { row($0, shown, mayDecide) },
            "noFiles": files.items.isEmpty,
        ]
        values["fault"] = status.fault?.message
        values["until"] = status.fault == nil ? nil : status.until.map { shown.moment($0) }
        values["reasons"] = mayDecide && state == .parked ? reasons(status, shown) : []
        if mayDecide, status.leftBehind > 0 { values["leftBehind"] = HandOverTexts.leftBehind(status.leftBehind)(call.language) }
        let ways = OtherWay.allCases.map { ["value": $0.rawValue, "name": $0.label(call.language)] }
        values["ways"] = ways
        let today = Brussels.day(at: now())
        values["today"] = today?.description
        values["tomorrow"] = today?.adding(days: 1)?.description
        values["lastDay"] = today?.adding(days: 365)?.description
        values["more"] = found.next.map { More.address("/handover", query, cursor: $0) }
        return Screen(
            "handover", title: HandOverTexts.words["title", call.language], values: values, module: "handover", sheet: "pages",
            data: ["texts": HandOverTexts.words.and(.list).json(call.language), "ways": .list(ways.map { .object($0.mapValues { .text($0) }) })])
    }

    /// The states to choose from, each with how many there are.
    private func states(_ status: Status, _ chosen: Passage.State?, _ language: Language) -> [[String: any Sendable]] {
        let all: [String: any Sendable] = ["address": "/handover", "name": HandOverTexts.words["all", language], "chosen": chosen == nil]
        return [all]
            + Passage.State.allCases.map { state in
                [
                    "address": "/handover?state=\(state.rawValue)", "name": state.label(language), "chosen": state == chosen,
                    "count": Shown(language: language).count(status.counts[state.rawValue] ?? 0),
                ]
            }
    }

    /// Why what stopped did, each with how many did so.
    private func reasons(_ status: Status, _ shown: Shown) -> [[String: any Sendable]] {
        status.reasons.map { ["code": $0.code, "message": $0.message, "count": shown.count($0.count)] }
    }

    private func row(_ item: Item, _ shown: Shown, _ mayDecide: Bool) -> [String: any Sendable] {
        let state = Passage.State(rawValue: item.state)
        let name = item.supplier ?? item.draft
        var row: [String: any Sendable] = [
            "draft": item.draft, "name": name, "building": item.building ?? "–", "amount": shown.money(item.amountDue, item.currency),
            "state": state?.label(shown.language) ?? item.state, "at": shown.moment(item.queued), "moment": item.queued,
            "mayRetry": mayDecide && (state == .waiting || state == .parked),
            "mayRelease": mayDecide && (state == .done || state == .parked || item.begun), "mayResume": mayDecide && state == .withdrawn,
        ]
        row["message"] = item.fault?.message
        row["next"] = item.fault == nil ? nil : item.next.map { shown.moment($0) }
        return row
    }

    private func row(_ file: File, _ shown: Shown, _ mayDecide: Bool) -> [String: any Sendable] {
        var row: [String: any Sendable] = [
            "id": file.id, "at": shown.moment(file.made), "moment": file.made, "who": file.madeBy, "day": shown.day(file.day),
            "transfers": shown.count(file.transfers), "amount": shown.money(file.amount), "isWithdrawn": file.withdrawn != nil,
            "address": "/api/v1/payments/\(file.id)/file", "mayWithdraw": mayDecide && file.withdrawn == nil, "mayFetch": mayDecide,
        ]
        row["fetched"] = file.fetched.map { "\(shown.moment($0)), \(file.fetchedBy ?? "")" }
        return row
    }
}
