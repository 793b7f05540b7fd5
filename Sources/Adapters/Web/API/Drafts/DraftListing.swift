internal import Domain
internal import Hummingbird
internal import Review

/// Which drafts a request asks for, and the places at which a list goes on.
enum DraftListing {
    static let filters: [Endpoint.Parameter] = [
        Endpoint.Parameter("state", .listSchema(.textSchema(DraftState.allCases.map(\.rawValue))), "One state or several."),
        Endpoint.Parameter("building", .textSchema(), "The name of a building."),
        Endpoint.Parameter("kind", .textSchema(DocumentKind.allCases.map(\.rawValue)), "What the document is."),
        Endpoint.Parameter("q", .textSchema(), "The beginnings of words of the supplier's name, of a number or of an amount."),
    ]

    static let sort = Endpoint.Parameter(
        "sort", .textSchema(DraftQuery.Sort.allCases.flatMap { [$0.rawValue, "-" + $0.rawValue] }),
        "What the order goes by, from the largest with \"-\"; \"-arrived\" when it is not said.")

    static func filter(_ call: Call) throws -> DraftFilter {
        let names = call.queries("state").flatMap { $0.split(separator: ",") }
        let states = try names.map { name in
            guard let state = DraftState(rawValue: String(name)) else { throw Problem.form("state", Call.unknownValue) }
            return state
        }
        return DraftFilter(
            states: Set(states), building: call.query("building").map { Building($0) }, kind: try call.query("kind", as: DocumentKind.self),
            text: call.query("q").map { String($0.prefix(200)) })
    }

    /// The query asks for one more than the page holds, so that it is known whether another page comes.
    static func query(_ call: Call) throws -> (DraftQuery, Cursor<DraftPlace>) {
        let text = call.query("sort") ?? "-arrived"
        guard let sort = DraftQuery.Sort(rawValue: String(text.trimmingPrefix("-"))), text != "--" else {
            throw Problem.form("sort", Call.unknownValue)
        }
        let cursor = Cursor<DraftPlace>(of: text)
        let limit = try call.query("limit", in: 1...200, otherwise: 50)
        let after = try cursor.place(call)
        if let after, !fits(after.key, sort) { throw Problem.form("cursor", Call.unknownValue) }
        return (DraftQuery(try filter(call), sort: sort, descends: text.hasPrefix("-"), after: after, limit: limit + 1), cursor)
    }

    private static func fits(_ key: ListingKey, _ sort: DraftQuery.Sort) -> Bool {
        switch (key, sort) {
        case (.number, .amountDue), (.number, .arrived), (.text, .dueDate), (.text, .supplier): true
        default: false
        }
    }
}

extension Cursor<DraftPlace> {
    /// A page of the list, and where the next begins.
    func page(_ drafts: [ListedDraft], limit: Int) -> Reply {
        let shown = drafts.prefix(limit)
        return .page(shown.map(DraftAnswer.summary), next: drafts.count > limit ? shown.last.map { text($0.place) } : nil)
    }
}
