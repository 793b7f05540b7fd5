internal import Access
internal import Domain

/// What corrections have taught, by supplier: `/learned`.
package struct LearnedPages: PageGroup {
    private let api: InnerAPI

    package init(_ api: InnerAPI) { self.api = api }

    package var pages: [Page] { [Page("/learned", need: .permission(.lessonsRead)) { try await learned($0) }] }

    private struct Item: Decodable, Sendable {
        let number: Int
        let supplier: String?
        let enterpriseNumber: String?
        let iban: String?
        let message: String
        let draft: String?
        let who: String
        let at: String

        /// What the lessons of one supplier are filed under.
        var name: String { supplier ?? enterpriseNumber ?? iban ?? "–" }
    }

    private func learned(_ call: Call) async throws -> Screen {
        let found = try await api.read("/lessons", [("q", call.query("q")), ("limit", "200")], as: ListRecord<Item>.self, for: call)
        let mayForget = try call.caller.may(.lessonsForget)
        let shown = Shown(language: call.language)
        let suppliers = Dictionary(grouping: found.items, by: \.name).sorted { $0.key < $1.key }
        let groups = suppliers.enumerated().map { place, group -> [String: any Sendable] in
            [
                "place": place, "supplier": group.key, "count": LearnedTexts.count(group.value.count)(call.language),
                "numbers": group.value.map { "\($0.number)" }.joined(separator: " "), "several": group.value.count > 1 && mayForget,
                "lessons": group.value.map { lesson($0, shown, mayForget) },
            ]
        }
        return Screen(
            "learned", title: LearnedTexts.words["title", call.language],
            values: [
                "t": LearnedTexts.words.values(call.language), "groups": groups, "none": groups.isEmpty, "q": call.query("q") ?? "",
                "filtered": call.query("q") != nil,
            ],
            module: "learned", sheet: "pages", data: ["texts": LearnedTexts.words.and(.list).json(call.language)])
    }

    private func lesson(_ item: Item, _ shown: Shown, _ mayForget: Bool) -> [String: any Sendable] {
        var row: [String: any Sendable] = [
            "number": item.number, "message": item.message, "who": item.who, "at": shown.moment(item.at), "moment": item.at, "mayForget": mayForget,
        ]
        row["draft"] = item.draft.map { "/drafts/\($0)" }
        return row
    }
}
