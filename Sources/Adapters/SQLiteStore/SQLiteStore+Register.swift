package import Domain
internal import GRDB
package import Review

extension SQLiteStore {
    package func drafts(_ query: DraftQuery, of organisation: Organisation) async throws(StoreError) -> [ListedDraft] {
        try await read { session in
            let places = try session.places(query, organisation)
            return try session.listed(places)
        }
    }

    package func totals(_ filter: DraftFilter, of organisation: Organisation) async throws(StoreError) -> DraftTotals {
        try await read { session in try DraftTotals(session.sums(filter, organisation), filter) }
    }

    package func summaries(_ drafts: [DraftID], of organisation: Organisation) async throws(StoreError) -> [ListedDraft] {
        try await read { session in
            let own = try drafts.filter { id in
                try session.row("SELECT 1 FROM drafts WHERE id = ? AND organisation = ?", [id.text, organisation.name]) != nil
            }
            return try session.listed(own.map { DraftPlace(key: .number(0), draft: $0) })
        }
    }

    package func documentName(_ document: DocumentID) async throws(StoreError) -> String? {
        try await read { try $0.row("SELECT name FROM documents WHERE id = ?", [document.text])?["name"] }
    }

    package func hasOpenSiblings(_ draft: ExpenseDraft) async throws(StoreError) -> Bool {
        try await read { session in
            let rows = try session.rows("SELECT id, state FROM drafts WHERE document = ?", [draft.document.text])
            return rows.contains { $0["id"] != draft.id.text && DraftState(rawValue: $0["state"])?.isOpen ?? false }
        }
    }
}

extension Session {
    /// The places of the drafts in the order that is asked for: of each state the first from its index, merged.
    fileprivate func places(_ query: DraftQuery, _ organisation: Organisation) throws -> [DraftPlace] {
        if query.filter.text != nil { return try places(matching: query, organisation) }
        let states = query.filter.states.isEmpty ? DraftState.allCases : Array(query.filter.states)
        let statement = DraftStatement(query)
        var places: [DraftPlace] = []
        for state in states {
            places += try rows(statement.sql(of: query.filter), statement.arguments(organisation, state, query)).map { DraftPlace($0) }
        }
        places.sort { query.descends ? $1.comesBefore($0) : $0.comesBefore($1) }
        return Array(places.prefix(query.limit))
    }

    /// Those with words, numbers or amounts that begin so.
    private func places(matching query: DraftQuery, _ organisation: Organisation) throws -> [DraftPlace] {
        let statement = DraftStatement(query)
        let (condition, arguments) = try matching(query.filter, organisation)
        let rows = try rows(
            "\(statement.head) WHERE \(condition)\(statement.after) ORDER BY \(statement.order) LIMIT ?",
            arguments + statement.place(query) + [query.limit])
        return rows.map { DraftPlace($0) }
    }

    /// The drafts of places, in their order.
    fileprivate func listed(_ places: [DraftPlace]) throws -> [ListedDraft] {
        let names = try JSON.text(places.map(\.draft.text))
        let rows = try rows(
            """
            SELECT id, document, state, kind, building, supplier, amount_due, currency, due_date, unsure, account, duplicate_of, version, arrived_at,
                confidence, (SELECT count(*) FROM findings WHERE findings.draft = drafts.id AND severity <> 'info') AS warnings
            FROM drafts WHERE id IN (SELECT value FROM json_each(?))
            """, [names])
        let known = Dictionary(rows.map { ($0["id"] as String, $0) }) { first, _ in first }
        return places.compactMap { place in known[place.draft.text].flatMap { ListedDraft($0, place) } }
    }

    /// What a filter with a text asks of a draft. The terms are looked up first; of the other conditions none is for an index.
    fileprivate func matching(_ filter: DraftFilter, _ organisation: Organisation) throws -> (condition: String, StatementArguments) {
        // What has neither letters nor digits is found nowhere.
        let terms = Listing.wanted(filter.text ?? "") ?? ["\u{10FFFF}"]
        var conditions: [String] = []
        var arguments: StatementArguments = []
        for term in terms {
            conditions.append("id IN (SELECT draft FROM draft_terms WHERE organisation = ? AND term >= ? AND term < ?)")
            arguments += [organisation.name, term, term + "\u{10FFFF}"]
        }
        if !filter.states.isEmpty {
            conditions.append("+state IN (SELECT value FROM json_each(?))")
            arguments += [try JSON.text(filter.states.map(\.rawValue))]
        }
        if let building = filter.building {
            conditions.append("+building = ?")
            arguments += [building.name]
        }
        if let kind = filter.kind {
            conditions.append("+kind = ?")
            arguments += [kind.rawValue]
        }
        return (conditions.joined(separator: " AND "), arguments)
    }

    /// Counts and sums by building and state.
    fileprivate func sums(_ filter: DraftFilter, _ organisation: Organisation) throws -> [Row] {
        if filter.text != nil {
            let (condition, arguments) = try matching(DraftFilter(kind: filter.kind, text: filter.text), organisation)
            return try rows(
                """
                SELECT coalesce(building, '') AS building, state, count(*) AS drafts, sum(owed) AS owed FROM drafts WHERE \(condition) GROUP BY 1, 2
                """, arguments)
        }
        return try rows(
            """
            SELECT building, state, sum(drafts) AS drafts, sum(owed) AS owed FROM draft_sums
            WHERE organisation = ? AND (? IS NULL OR kind = ?) GROUP BY 1, 2
            """, [organisation.name, filter.kind?.rawValue, filter.kind?.rawValue])
    }
}

/// How the places of an order are asked for.
private struct DraftStatement {
    private let key: String
    private let index: String
    private let direction: String
    private let comparison: String
    private let hasPlace: Bool

    init(_ query: DraftQuery) {
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
    func sql(of filter: DraftFilter) -> String {
        let (name, building) = filter.building == nil ? ("drafts_by_\(index)", "") : ("building_drafts_by_\(index)", " AND building = ?")
        let kind = filter.kind == nil ? "" : " AND kind = ?"
        return "\(head) INDEXED BY \(name) WHERE organisation = ?\(building) AND state = ?\(after)\(kind) ORDER BY \(order) LIMIT ?"
    }

    func arguments(_ organisation: Organisation, _ state: DraftState, _ query: DraftQuery) -> StatementArguments {
        var arguments: StatementArguments = [organisation.name]
        if let building = query.filter.building { arguments += [building.name] }
        arguments += [state.rawValue]
        arguments += place(query)
        if let kind = query.filter.kind { arguments += [kind.rawValue] }
        return arguments + [query.limit]
    }

    func place(_ query: DraftQuery) -> StatementArguments {
        guard let place = query.after else { return [] }
        return switch place.key {
        case .number(let number): [number, place.draft.text]
        case .text(let text): [text, place.draft.text]
        }
    }
}

extension DraftPlace {
    fileprivate init(_ row: Row) {
        let value: DatabaseValue = row["key"]
        self.init(key: Int64.fromDatabaseValue(value).map(ListingKey.number) ?? .text(row["key"]), draft: DraftID(row["id"]))
    }

    /// As the database compares: texts by their bytes.
    fileprivate func comesBefore(_ other: DraftPlace) -> Bool {
        switch (key, other.key) {
        case (.number(let left), .number(let right)) where left != right: left < right
        case (.text(let left), .text(let right)) where left != right: left.utf8.lexicographicallyPrecedes(right.utf8)
        default: draft.text.utf8.lexicographicallyPrecedes(other.draft.text.utf8)
        }
    }
}

extension ListedDraft {
    fileprivate init?(_ row: Row, _ place: DraftPlace) {
        guard let state = DraftState(rawValue: row["state"]), let kind = DocumentKind(rawValue: row["kind"]) else { return nil }
        self.init(
            id: place.draft, document: DocumentID(row["document"]), state: state, kind: kind,
            building: (row["building"] as String?).map(Building.init), supplier: row["supplier"],
            amountDue: (row["amount_due"] as String?).flatMap { Money($0) }, currency: row["currency"],
            dueDate: (row["due_date"] as String?).flatMap { CalendarDate($0) },
            unsure: (row["unsure"] as String).split(separator: " ").compactMap { FieldName(rawValue: String($0)) }, warnings: row["warnings"],
            account: row["account"], duplicateOf: (row["duplicate_of"] as String?).map { DraftID($0) }, version: row["version"],
            arrived: Moment(milliseconds: row["arrived_at"]), confidence: row["confidence"], place: place)
    }
}

extension DraftTotals {
    fileprivate init(_ rows: [Row], _ filter: DraftFilter) {
        var states: [DraftState: Sum] = [:]
        var buildings: [String: Int] = [:]
        for row in rows {
            guard let state = DraftState(rawValue: row["state"]), (row["drafts"] as Int) > 0 else { continue }
            let building: String = row["building"]
            if filter.building.map({ $0.name == building }) ?? true {
                let sum = states[state] ?? Sum(count: 0, amount: .zero)
                states[state] = Sum(count: sum.count + row["drafts"], amount: sum.amount + Money(cents: row["owed"]))
            }
            if !building.isEmpty, filter.states.isEmpty || filter.states.contains(state) { buildings[building, default: 0] += row["drafts"] }
        }
        self.init(
            states: states,
            buildings: buildings.sorted { $0.key < $1.key }.map { BuildingCount(building: Building($0.key), count: $0.value) })
    }
}
