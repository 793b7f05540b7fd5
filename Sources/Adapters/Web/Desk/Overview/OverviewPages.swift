internal import Access
internal import Domain

/// How the work goes: `/overview`.
package struct OverviewPages: PageGroup {
    private let api: InnerAPI

    package init(_ api: InnerAPI) { self.api = api }

    package var pages: [Page] { [Page("/overview", need: .permission(.activityRead)) { try await overview($0) }] }

    private func overview(_ call: Call) async throws -> Screen {
        let spans = [6, 12, 24]
        let months = try call.query("months", in: 1...36, otherwise: 12)
        let record = try await api.read("/overview", [("months", "\(months)")], as: OverviewRecord.self, for: call)
        let figures = OverviewFigures(record: record, shown: Shown(language: call.language))
        var values: [String: any Sendable] = [
            "t": OverviewTexts.words.values(call.language), "stats": figures.stats, "fields": figures.fields, "buildings": figures.buildings,
            "charts": [figures.volumes.bars, figures.time.lines, figures.straightThrough.lines],
            "spans": spans.map { ["months": $0, "name": OverviewTexts.span($0)(call.language), "current": $0 == months] as [String: any Sendable] },
        ]
        values["hasFields"] = !figures.fields.isEmpty
        values["hasBuildings"] = !figures.buildings.isEmpty
        return Screen("overview", title: OverviewTexts.words["title", call.language], values: values, sheet: "pages")
    }
}
