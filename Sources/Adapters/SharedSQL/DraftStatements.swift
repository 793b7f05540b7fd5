internal import Domain
internal import Review

/// A statement with what it is asked with.
struct Statement {
    let sql: String
    let arguments: Arguments
}

/// How drafts are found among many, in what a database says.
struct DraftStatements {
    let dialect: any SQLDialect

    /// A beginning that more drafts share finds so many of them.
    static let matches = 5_000

    /// The places of the drafts that a query asks for. Of each state the first from its own index, to be merged; those that a text finds at once.
    func places(_ query: DraftQuery, _ organisation: Organisation) throws -> [Statement] {
        let order = DraftOrder(query, dialect)
        guard let text = query.filter.text else {
            let states = query.filter.states.isEmpty ? DraftState.allCases : Array(query.filter.states)
            return states.map { order.first(of: $0, query, organisation) }
        }
        let condition = try matching(text, query.filter, organisation)
        return [
            Statement(
                sql: "\(order.head) WHERE \(condition.sql)\(order.after) ORDER BY \(order.order) LIMIT ?",
                arguments: condition.arguments + order.place(query) + [query.limit])
        ]
    }

    /// What lists show of some drafts.
    func listed(_ drafts: [DraftID]) throws -> Statement {
        Statement(
            sql: """
                SELECT id, document, state, kind, building, supplier, amount_due, currency, due_date, unsure, account, duplicate_of, version,
                    arrived_at, confidence,
                    (SELECT count(*) FROM findings WHERE findings.draft = drafts.id AND severity <> 'info') AS warnings
                FROM drafts WHERE id IN (\(dialect.list))
                """, arguments: [try JSON.text(drafts.map(\.text))])
    }

    /// Counts and sums by building and state.
    func sums(_ filter: DraftFilter, _ organisation: Organisation) throws -> Statement {
        guard let text = filter.text else {
            return Statement(
                sql: """
                    SELECT building, state, CAST(sum(drafts) AS BIGINT) AS drafts, CAST(sum(owed) AS BIGINT) AS owed
                    FROM draft_sums
                    WHERE organisation = ? AND (CAST(? AS TEXT) IS NULL OR kind = ?) GROUP BY 1, 2
                    """, arguments: [organisation.name, filter.kind?.rawValue, filter.kind?.rawValue])
        }
        let condition = try matching(text, DraftFilter(kind: filter.kind), organisation)
        return Statement(
            sql: """
                SELECT coalesce(building, '') AS building, state, count(*) AS drafts, CAST(sum(owed) AS BIGINT) AS owed FROM drafts WHERE \(condition.sql)
                GROUP BY 1, 2
                """, arguments: condition.arguments)
    }

    /// What a text and a filter ask of a draft. The longest beginning is looked up; the others, and the filter, are asked of what it finds.
    private func matching(_ text: String, _ filter: DraftFilter, _ organisation: Organisation) throws -> Statement {
        // What has neither letters nor digits is found nowhere.
        let terms = (Listing.wanted(text) ?? ["\u{10FFFF}"]).sorted { $0.utf8.count > $1.utf8.count }
        var conditions: [String] = []
        var arguments: Arguments = []
        for term in terms {
            let range = "organisation = ? AND term >= ? AND term < ?"
            conditions.append(
                conditions.isEmpty
                    ? "id IN (SELECT draft FROM draft_terms WHERE \(range) LIMIT \(DraftStatements.matches))"
                    : "EXISTS (SELECT 1 FROM draft_terms WHERE draft = drafts.id AND \(range))")
            arguments += [organisation.name, term, term + "\u{10FFFF}"]
        }
        if !filter.states.isEmpty {
            conditions.append("\(dialect.unindexed)state IN (\(dialect.list))")
            arguments += [try JSON.text(filter.states.map(\.rawValue))]
        }
        for (column, value) in [("building", filter.building?.name), ("kind", filter.kind?.rawValue)] {
            guard let value else { continue }
            conditions.append("\(dialect.unindexed)\(column) = ?")
            arguments += [value]
        }
        return Statement(sql: conditions.joined(separator: " AND "), arguments: arguments)
    }
}

/// An order of drafts, from a place on.
private struct DraftOrder {
    private let dialect: any SQLDialect
    private let key: String
    private let index: String
    private let direction: String
    private let comparison: String
    private let hasPlace: Bool

    init(_ query: DraftQuery, _ dialect: any SQLDialect) {
        self.dialect = dialect
        (key, index) =
            switch query.sort {
            case .dueDate: ("due_key", "due")
            case .amountDue: ("amount_key", "amount")
            case .supplier: ("supplier_key", "supplier")
            case .arrived: ("arrived_at", "arrived")
            }
        direction = query.descends ? "DESC" : "ASC"
        comparison = query.descends ? "<" : ">"
        hasPlace = query.after != nil
    }

    var head: String { "SELECT id, \(key) AS key FROM drafts" }
    var order: String { "\(key) \(direction), id \(direction)" }
    var after: String { hasPlace ? " AND (\(key), id) \(comparison) (?, ?)" : "" }

    /// The first of one state. The index is named: without statistics the planner would not know which one stands in the order.
    func first(of state: DraftState, _ query: DraftQuery, _ organisation: Organisation) -> Statement {
        let filter = query.filter
        let (name, building) =
            filter.building == nil
            ? (dialect.indexed(by: "drafts_by_\(index)"), "") : (dialect.indexed(by: "building_drafts_by_\(index)"), " AND building = ?")
        let kind = filter.kind == nil ? "" : " AND kind = ?"
        var arguments: Arguments = [organisation.name]
        if let building = filter.building { arguments += [building.name] }
        arguments += [state.rawValue]
        arguments += place(query)
        if let kind = filter.kind { arguments += [kind.rawValue] }
        return Statement(
            sql: "\(head)\(name) WHERE organisation = ?\(building) AND state = ?\(after)\(kind) ORDER BY \(order) LIMIT ?",
            arguments: arguments + [query.limit])
    }

    func place(_ query: DraftQuery) -> Arguments {
        guard let place = query.after else { return [] }
        return switch place.key {
        case .number(let number): [number, place.draft.text]
        case .text(let text): [text, place.draft.text]
        }
    }
}
