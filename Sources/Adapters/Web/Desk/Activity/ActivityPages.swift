internal import Access
internal import Domain

/// Who did what, and when: `/activity`.
package struct ActivityPages: PageGroup {
    private let api: InnerAPI

    package init(_ api: InnerAPI) { self.api = api }

    package var pages: [Page] { [Page("/activity", need: .permission(.activityRead)) { try await activity($0) }] }

    private struct Item: Decodable, Sendable {
        let at: String
        let who: String
        let what: String
        let document: String?
        let message: String
    }

    private func activity(_ call: Call) async throws -> Screen {
        let query = ["who", "what", "document"].map { ($0, call.query($0)) }
        let found = try await api.read("/activity", query + [("cursor", call.query("cursor"))], as: ListRecord<Item>.self, for: call)
        let shown = Shown(language: call.language)
        var day = ""
        var values: [String: any Sendable] = [
            "t": ActivityTexts.words.values(call.language), "none": found.items.isEmpty, "filtered": query.contains { $0.1 != nil },
            "kinds": Labels.choices(Labels.events, chosen: call.query("what"), call.language),
            "items": found.items.map { item in
                let at = shown.moment(item.at).split(separator: ", ").map(String.init)
                defer { day = at.first ?? "" }
                return row(item, at, isNewDay: at.first != day)
            },
        ]
        for (name, value) in query { values[name] = value }
        values["more"] = found.next.map { More.address("/activity", query, cursor: $0) }
        return Screen(
            "activity", title: ActivityTexts.words["title", call.language], values: values, module: "activity", sheet: "pages",
            data: ["texts": ActivityTexts.words.and(.list).json(call.language)])
    }

    private func row(_ item: Item, _ at: [String], isNewDay: Bool) -> [String: any Sendable] {
        var row: [String: any Sendable] = [
            "moment": item.at, "time": at.last ?? item.at, "day": at.first ?? "", "newDay": isNewDay, "who": item.who, "what": item.what,
            "message": item.message,
        ]
        row["link"] = item.document.map { "/documents/\($0)" }
        return row
    }
}
