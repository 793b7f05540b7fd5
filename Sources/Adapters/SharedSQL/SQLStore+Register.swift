package import Domain
package import Review

extension SQLStore {
    package func drafts(_ query: DraftQuery, of organisation: Organisation) async throws(StoreError) -> [ListedDraft] {
        try await read(of: organisation) { session in
            let places = try session.places(query, organisation)
            return try session.listed(places)
        }
    }

    package func totals(_ filter: DraftFilter, of organisation: Organisation) async throws(StoreError) -> DraftTotals {
        try await read(of: organisation) { session in try DraftTotals(session.sums(filter, organisation), filter) }
    }

    package func summaries(_ drafts: [DraftID], of organisation: Organisation) async throws(StoreError) -> [ListedDraft] {
        try await read(of: organisation) { session in
            let own = try drafts.filter { id in
                try session.row("SELECT 1 FROM drafts WHERE id = ? AND organisation = ?", [id.text, organisation.name]) != nil
            }
            return try session.listed(own.map { DraftPlace(key: .number(0), draft: $0) })
        }
    }

    package func documentName(_ document: DocumentID) async throws(StoreError) -> String? {
        try await read(of: .served) { try $0.row("SELECT name FROM documents WHERE id = ?", [document.text])?["name"] }
    }

    package func hasOpenSiblings(_ draft: ExpenseDraft) async throws(StoreError) -> Bool {
        try await read(of: .served) { session in
            let rows = try session.rows("SELECT id, state FROM drafts WHERE document = ?", [draft.document.text])
            return rows.contains { $0["id"] != draft.id.text && DraftState(rawValue: $0["state"])?.isOpen ?? false }
        }
    }
}

extension SQLStore {
    /// How the database would find what a query asks for, a line a step: for those who watch that no list reads the whole table.
    package func plans(_ query: DraftQuery, of organisation: Organisation) async throws(StoreError) -> [String] {
        try await read(of: organisation) { session in
            let drafts = session.drafts
            let statements = try drafts.places(query, organisation) + [drafts.listed([]), drafts.sums(query.filter, organisation)]
            return try statements.flatMap { try session.plan($0.sql, $0.arguments) }
        }
    }
}

extension Session {
    fileprivate var drafts: DraftStatements { DraftStatements(dialect: dialect) }

    private func rows(_ statement: Statement) throws -> [Row] { try rows(statement.sql, statement.arguments) }

    /// The places of the drafts in the order that is asked for.
    fileprivate func places(_ query: DraftQuery, _ organisation: Organisation) throws -> [DraftPlace] {
        var places: [DraftPlace] = []
        for statement in try drafts.places(query, organisation) { places += try rows(statement).map { DraftPlace($0) } }
        places.sort { query.descends ? $1.comesBefore($0) : $0.comesBefore($1) }
        return Array(places.prefix(query.limit))
    }

    /// The drafts of places, in their order.
    fileprivate func listed(_ places: [DraftPlace]) throws -> [ListedDraft] {
        let rows = try rows(drafts.listed(places.map(\.draft)))
        let known = Dictionary(rows.map { ($0["id"] as String, $0) }) { first, _ in first }
        return places.compactMap { place in known[place.draft.text].flatMap { ListedDraft($0, place) } }
    }

    fileprivate func sums(_ filter: DraftFilter, _ organisation: Organisation) throws -> [Row] {
        try rows(drafts.sums(filter, organisation))
    }
}

extension DraftPlace {
    fileprivate init(_ row: Row) {
        self.init(key: row.integer("key").map(ListingKey.number) ?? .text(row["key"]), draft: DraftID(row["id"]))
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
