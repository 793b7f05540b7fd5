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
                .init("cursor", .textSchema(), "Where the list goes on, as `next` said."),
                .init("limit", .numberSchema(1...200), "How many, 50 if nothing is said."),
            ],
            answers: [.json(200, "Documents, the last first unless sorted otherwise.", .schema("DocumentList"))]
        ) { [archive] call in
            let query = try DocumentQuery(call)
            let place = try call.query("cursor").map { try DocumentPlace(cursor: $0, by: query.order) }
            let (found, next) = try await archive.find(
                query, of: try call.caller.organisation, after: place, limit: try call.query("limit", in: 1...200, otherwise: 50))
            return try Reply.json(Listed(items: found.map { DocumentItem($0, call.language) }, next: next?.cursor))
        }
    }

    private var refusals: Endpoint {
        Endpoint(
            .get, "/refusals", "listRefusals", tag: "Documents", "Files that were not taken, and why.", need: .permission(.documentsRead),
            parameters: [
                .init("cursor", .textSchema(), "Where the list goes on, as `next` said."),
                .init("limit", .numberSchema(1...200), "How many, 50 if nothing is said."),
            ],
            answers: [.json(200, "Refusals, the last first.", .schema("RefusalList"))]
        ) { [archive] call in
            let before = try call.query("cursor").map { text in
                guard let number = Int64(text) else { throw Problem.cursor }
                return number
            }
            let (found, next) = try await archive.refusals(
                of: try call.caller.organisation, before: before, limit: try call.query("limit", in: 1...200, otherwise: 50))
            return try Reply.json(Listed(items: found.map { RefusalItem($0.refusal, call.language) }, next: next.map(String.init)))
        }
    }
}

extension DocumentQuery {
    /// From the query of a request.
    fileprivate init(_ call: Call) throws {
        let words = call.query("q")
        self.init(
            words: words.flatMap(SearchWords.init), building: call.query("building").map(Building.init),
            state: try call.query("state", as: JobState.self), kind: try call.query("kind", as: DocumentKind.self), from: try call.day("from"),
            to: try call.day("to"), order: try call.query("sort", as: Order.self) ?? .newest)
    }
}

extension DocumentPlace {
    /// Opaque to callers: the moment, the number, and the name where that is the order, in hexadecimal digits.
    var cursor: String {
        let text = "\(arrived.milliseconds) \(number)" + (name.map { " \($0)" } ?? "")
        return text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    init(cursor: String, by order: DocumentQuery.Order) throws {
        let digits = Array(cursor.utf8)
        let bytes = stride(from: 0, to: digits.count - digits.count % 2, by: 2).map {
            UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
        }
        let parts = String(decoding: bytes.map { $0 ?? 0 }, as: UTF8.self).split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard !bytes.contains(nil), parts.count >= 2, let moment = Int64(parts[0]), let number = Int64(parts[1]), order.isByName == (parts.count == 3)
        else { throw Problem.cursor }
        self.init(arrived: Moment(milliseconds: moment), name: parts.count == 3 ? String(parts[2]) : nil, number: number)
    }
}

extension Call {
    /// A day of the query.
    fileprivate func day(_ name: String) throws -> CalendarDate? {
        guard let text = query(name) else { return nil }
        guard let day = CalendarDate(text) else {
            throw Problem.form(
                name, Localized(fr: "Un jour : AAAA-MM-JJ.", nl: "Een dag: JJJJ-MM-DD.", de: "Ein Tag: JJJJ-MM-TT.", en: "A day: YYYY-MM-DD."))
        }
        return day
    }
}

extension Problem {
    /// A cursor that no list gave, or another list.
    static var cursor: Problem {
        .form(
            "cursor",
            Localized(
                fr: "Ce n'est pas un curseur de cette liste.", nl: "Dit is geen cursor van deze lijst.", de: "Das ist kein Cursor dieser Liste.",
                en: "This is no cursor of this list."))
    }
}
