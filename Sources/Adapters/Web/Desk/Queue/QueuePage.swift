internal import Access
package import Domain
package import Intake
package import Review

/// What waits to be looked at and decided: one row a draft, what is being read, and what could not be.
package struct QueuePage: PageGroup {
    private let drafts: any DraftRegister
    private let intake: any IntakeStore
    private let now: @Sendable () -> Moment

    package init(drafts: any DraftRegister, intake: any IntakeStore, now: @escaping @Sendable () -> Moment) {
        self.drafts = drafts
        self.intake = intake
        self.now = now
    }

    package var pages: [Page] {
        [Page("/", need: .permission(.draftsRead)) { call in try await screen(call) }]
    }

    /// More are not tracked on the page; the documents' page has them all.
    private static let newsLimit = 20

    private func screen(_ call: Call) async throws -> Screen {
        let (caller, language) = (try call.caller, call.language)
        let choice = try QueueChoice(call)
        let organisation = caller.organisation
        let totals = try await drafts.totals(choice.query.filter, of: organisation)
        var query = choice.query
        query.limit += 1
        let found = try await drafts.drafts(query, of: organisation)
        let shown = Array(found.prefix(choice.query.limit))
        let reading = try await intake.documents(organisation, in: [.waiting, .reading], limit: QueuePage.newsLimit)
        let failed = choice.isPlain ? try await intake.documents(organisation, in: [.quarantined], limit: QueuePage.newsLimit) : []
        let today = now().day
        var values = QueueView(choice, totals, language).values
        values["rows"] = shown.map { QueueRow($0, language, today: today).values }
        values["empty"] = shown.isEmpty
        values["next"] = found.count > shown.count ? shown.last.map { choice.cursor.text($0.place) } : nil
        values["reading"] = QueueNews.reading(reading, language)
        values["failed"] = QueueNews.failed(failed, language, mayRetry: caller.may(.documentsUpload))
        values["maySelect"] = caller.may(.draftsDecide)
        values["mayUpload"] = caller.may(.documentsUpload)
        return Screen(
            "queue", title: QueueTexts.title(language), values: values, module: "queue", data: ["texts": QueueTexts.texts.json(language)])
    }
}

/// Which drafts the reader asked for.
struct QueueChoice {
    let state: DraftState
    let query: DraftQuery
    let text: String
    let order: Order
    let cursor: Cursor<DraftPlace>

    /// The orders that the page offers.
    enum Order: String, CaseIterable {
        case dueDate = "due_date"
        case newest = "-arrived"
        case oldest = "arrived"
        case largest = "-amount_due"
        case supplier

        var sort: DraftQuery.Sort { DraftQuery.Sort(rawValue: rawValue.filter { $0 != "-" }) ?? .arrived }
    }

    init(_ call: Call) throws {
        state = try call.query("state", as: DraftState.self) ?? .toReview
        order = try call.query("sort", as: Order.self) ?? .dueDate
        text = String((call.query("q") ?? "").prefix(200))
        cursor = Cursor(of: order.rawValue)
        let filter = DraftFilter(states: [state], building: call.query("building").map { Building($0) }, text: text.isEmpty ? nil : text)
        query = DraftQuery(
            filter, sort: order.sort, descends: order.rawValue.hasPrefix("-"), after: try cursor.place(call),
            limit: try call.query("limit", in: 1...200, otherwise: 50))
    }

    /// What is to be reviewed, all of it.
    var isPlain: Bool { state == .toReview && text.isEmpty && query.filter.building == nil && query.after == nil }

    /// The address of the same choice in another state.
    func address(_ state: DraftState) -> String {
        var parts = ["state=\(state.rawValue)"]
        if let building = query.filter.building { parts.append("building=\(building.name.addingPercentEncoding)") }
        if !text.isEmpty { parts.append("q=\(text.addingPercentEncoding)") }
        if order != .dueDate { parts.append("sort=\(order.rawValue)") }
        return "/?" + parts.joined(separator: "&")
    }
}
