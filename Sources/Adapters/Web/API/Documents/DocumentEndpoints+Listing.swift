internal import Access
internal import Archive
internal import Domain
internal import Extraction
internal import HTTPTypes
internal import Intake

extension DocumentEndpoints {
    var listing: [Endpoint] { [list, refusals] }

    private var list: Endpoint {
        Endpoint(
            .get, "/documents", "listDocuments", tag: "Documents", "Documents, found by their words, place, state and day of arrival.",
            need: .permission(.documentsRead),
            parameters: [
                .init("q", .textSchema(), "Words that must all stand in it; in quotation marks one after the other."),
                .init("building", .textSchema(), "The building's name."),
                .init("state", .textSchema(JobState.allCases.map(\.rawValue)), "Where its reading stands."),
                .init("kind", .textSchema(DocumentKind.allCases.map(\.rawValue)), "What one of its drafts is."),
                .init("from", .schema("Day"), "The first day of arrival."), .init("to", .schema("Day"), "The last day of arrival."),
                .init("sort", .textSchema(DocumentQuery.Order.allCases.map(\.rawValue)), "The order; a minus turns it round."),
                .cursor, .limit,
            ],
            answers: [.json(200, "Documents, the last first unless sorted otherwise.", .schema("DocumentList"))]
        ) { [archive] call in
            let query = try DocumentQuery(call)
            let cursor = Cursor<DocumentPlace>(of: query.order.rawValue)
            let (found, next) = try await archive.find(
                query, of: try call.caller.organisation, after: try cursor.place(call), limit: try call.query("limit", in: 1...200, otherwise: 50))
            return try Reply.json(Listed(items: found.map { DocumentItem($0, call.language) }, next: next.map(cursor.text)))
        }
    }

    private var refusals: Endpoint {
        Endpoint(
            .get, "/refusals", "listRefusals", tag: "Documents", "Files that were not taken, and why.", need: .permission(.documentsRead),
            parameters: [
                .cursor, .limit,
            ],
            answers: [.json(200, "Refusals, the last first.", .schema("RefusalList"))]
        ) { [archive] call in
            let cursor = Cursor<Int64>(of: "refusals")
            let (found, next) = try await archive.refusals(
                of: try call.caller.organisation, before: try cursor.place(call), limit: try call.query("limit", in: 1...200, otherwise: 50))
            return try Reply.json(Listed(items: found.map { RefusalItem($0.refusal, call.language) }, next: next.map(cursor.text)))
        }
    }
}

extension DocumentQuery {
    /// From the query of a request.
    fileprivate init(_ call: Call) throws {
        let words = call.query("q")
        self.init(
            words: words.flatMap(SearchWords.init), building: call.query("building").map(Building.init),
            state: try call.query("state", as: JobState.self), kind: try call.query("kind", as: DocumentKind.self), from: call.day("from"),
            to: call.day("to"), order: try call.query("sort", as: Order.self) ?? .newest)
    }
}
