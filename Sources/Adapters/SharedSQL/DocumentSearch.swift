internal import Archive
internal import Domain
internal import Intake

/// The statement that a query for documents becomes. Its last value is the limit.
struct DocumentSearch {
    static let columns = """
        documents.*, jobs.state, jobs.failure, readings.page_count,
            (SELECT count(*) FROM arrivals WHERE arrivals.document = documents.id) AS arrivals,
            (SELECT source FROM arrivals WHERE arrivals.document = documents.id ORDER BY id LIMIT 1) AS source
        """
    static let tables = "documents JOIN jobs ON jobs.document = documents.id LEFT JOIN readings ON readings.document = documents.id"

    private(set) var values: Arguments = []
    private var conditions: [String] = []
    private let query: DocumentQuery
    private let match: WordMatch?

    init(_ query: DocumentQuery, _ organisation: Organisation, _ place: DocumentPlace?, _ dialect: any SQLDialect) {
        self.query = query
        match = query.words.map { dialect.match($0, organisation) }
        if let match { add(match.condition, match.arguments) }
        add("documents.organisation = ?", [organisation.name])
        if let building = query.building { add("documents.building = ?", [building.name]) }
        if let state = query.state { add(state) }
        if let kind = query.kind { add("EXISTS (SELECT 1 FROM drafts WHERE drafts.document = documents.id AND drafts.kind = ?)", [kind.rawValue]) }
        if let from = query.from { add("documents.arrived_at >= ?", [from.milliseconds]) }
        if let to = query.to { add("documents.arrived_at < ?", [to.milliseconds + 86_400_000]) }
        if let place { add(place) }
    }

    var statement: String {
        let tables = (match?.table.map { "\($0) CROSS JOIN " } ?? "") + DocumentSearch.tables
        return """
            SELECT \(DocumentSearch.columns) FROM \(tables)
            WHERE \(conditions.joined(separator: " AND ")) ORDER BY \(order) LIMIT ?
            """
    }

    /// Where words are searched the index of words gives the order, which is that of arrival.
    private var order: String {
        let direction = query.order.isDescending ? "DESC" : "ASC"
        if query.order.isByName { return "documents.name \(direction), documents.number \(direction)" }
        if let match { return "\(match.number) \(direction)" }
        return "documents.arrived_at \(direction), documents.number \(direction)"
    }

    private mutating func add(_ condition: String, _ arguments: Arguments) {
        conditions.append(condition)
        values += arguments
    }

    /// Few documents wait or failed, so those come from their own small index; most are drafted, so that is looked at row by row.
    private mutating func add(_ state: JobState) {
        switch state {
        case .drafted: add("jobs.state = 'drafted'", [])
        case .quarantined: add("documents.id IN (SELECT document FROM jobs WHERE state = 'quarantined')", [])
        case .waiting: add("documents.id IN (SELECT document FROM jobs WHERE state = 'waiting')", [])
        case .reading: add("documents.id IN (SELECT document FROM jobs WHERE state = 'reading')", [])
        }
    }

    private mutating func add(_ place: DocumentPlace) {
        let sign = query.order.isDescending ? "<" : ">"
        if query.order.isByName {
            add("(documents.name, documents.number) \(sign) (?, ?)", [place.name ?? "", place.number])
        } else if let match {
            add("\(match.number) \(sign) ?", [place.number])
        } else {
            add("(documents.arrived_at, documents.number) \(sign) (?, ?)", [place.arrived.milliseconds, place.number])
        }
    }
}

extension CalendarDate {
    /// Of its first moment in UTC, since 1970.
    fileprivate var milliseconds: Int64 { Int64(dayNumber) * 86_400_000 }
}
