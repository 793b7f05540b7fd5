package import Domain
internal import Intake
package import Review

extension Session {
    /// Keeps a new draft; when it repeats one that is there it is held. The findings have a table of their own, so the reading is kept
    /// without them. The index of words hears of it from who changed the drafts of a document, once.
    func insert(_ draft: ExpenseDraft) throws {
        let facts = DraftFacts(draft)
        let draft = try compared(draft, facts)
        let marks = Session.marks.joined(separator: ", ")
        try write(draft, facts, "INSERT INTO drafts (made_at, \(Session.columns), id) VALUES (?, \(marks), ?)", [now.milliseconds])
        try event(.drafted, draft.document, draft: draft.id, detail: draft.id.text)
        if draft.state == .duplicate { try event(.held, draft.document, draft: draft.id, detail: draft.duplicateOf?.text) }
        try holdReminders(of: draft, facts)
    }

    /// Keeps a draft that is there as it has become.
    func update(_ draft: ExpenseDraft) throws {
        let facts = DraftFacts(draft)
        let draft = try compared(draft, facts)
        try execute("DELETE FROM findings WHERE draft = ?", [draft.id.text])
        try execute("DELETE FROM draft_keys WHERE draft = ?", [draft.id.text])
        try execute("DELETE FROM draft_terms WHERE draft = ?", [draft.id.text])
        let assignments = zip(Session.columns.split(separator: ", "), Session.marks).map { "\($0) = \($1)" }.joined(separator: ", ")
        try write(draft, facts, "UPDATE drafts SET \(assignments) WHERE id = ?", [])
        try holdReminders(of: draft, facts)
    }

    func remove(_ draft: DraftID) throws {
        try execute("DELETE FROM findings WHERE draft = ?", [draft.text])
        try execute("DELETE FROM drafts WHERE id = ?", [draft.text])
    }

    /// A draft with its fields and findings.
    package func draft(_ id: DraftID) throws -> ExpenseDraft? {
        guard let row = try row("SELECT * FROM drafts WHERE id = ?", [id.text]), let state = DraftState(rawValue: row["state"]) else { return nil }
        let document = DocumentID(row["document"])
        var reading = try JSON.value(ReadDocument.self, from: row["reading"])
        reading.findings = try rows(
            "SELECT content FROM findings WHERE draft = ? OR (document = ? AND draft IS NULL) ORDER BY id", [id.text, document.text]
        ).map { try JSON.value(Finding.self, from: $0["content"]) }
        return ExpenseDraft(
            id: id, document: document, organisation: Organisation(row["organisation"]), building: (row["building"] as String?).map(Building.init),
            state: state, reading: reading, version: row["version"], duplicateOf: (row["duplicate_of"] as String?).map { DraftID($0) },
            corrected: Session.names(row["corrected"]), reason: row["reason"])
    }

    private static let columns = """
        document, organisation, building, state, kind, supplier, amount_due, currency, due_date, unsure, reading, account, version, duplicate_of, \
        facts, corrected, reason, due_key, amount_key, supplier_key, owed, confidence, arrived_at
        """
    /// What stands for the values of the columns.
    private static let marks = Array(repeating: "?", count: columns.split(separator: ", ").count - 1) + [arrived]
    private static let arrived = "coalesce((SELECT arrived_at FROM documents WHERE id = ?), ?)"

    /// The names of fields as they are kept: in one text, a space between.
    static func names(_ text: String?) -> Set<FieldName> {
        Set((text ?? "").split(separator: " ").compactMap { FieldName(rawValue: String($0)) })
    }

    static func text(_ names: Set<FieldName>) -> String { names.map(\.rawValue).sorted().joined(separator: " ") }

    private func write(_ draft: ExpenseDraft, _ facts: DraftFacts, _ statement: String, _ first: Arguments) throws {
        var reading = draft.reading
        reading.findings = []
        let summary = DraftSummary(draft)
        let values: Arguments = [
            draft.document.text, draft.organisation.name, draft.building?.name, draft.state.rawValue, reading.kind.rawValue, summary.supplier,
            summary.amountDue?.description, summary.currency, summary.dueDate?.description, summary.unsure.map(\.rawValue).joined(separator: " "),
            try JSON.text(reading), summary.account, draft.version, draft.duplicateOf?.text, try JSON.text(facts), Session.text(draft.corrected),
            draft.reason,
        ]
        let listing = Listing(draft)
        // What it is sorted by.
        let listed: Arguments = [
            listing.due, listing.amount, listing.supplier, listing.owed, listing.confidence, draft.document.text, now.milliseconds,
        ]
        try execute(statement, first + values + listed + [draft.id.text])
        try insertTerms(of: draft.id, draft.organisation, listing)
        try insertKeys(of: draft.id, draft.organisation, facts)
        if draft.reading.findings.isEmpty { return }
        // What was found about the whole document stands there once.
        let shared = try rows("SELECT content FROM findings WHERE document = ? AND draft IS NULL", [draft.document.text]).map {
            $0["content"] as String
        }
        for finding in draft.reading.findings where try !shared.contains(JSON.text(finding)) {
            try insert(finding, of: draft.document, draft: draft.id)
        }
    }

    /// What the draft is found by when the same expense comes again.
    package func insertKeys(of draft: DraftID, _ organisation: Organisation, _ facts: DraftFacts) throws {
        for key in facts.keys {
            try execute("INSERT INTO draft_keys (organisation, key, draft) VALUES (?, ?, ?)", [organisation.name, key, draft.text])
        }
    }

    /// The beginnings that a draft is found by.
    package func insertTerms(of draft: DraftID, _ organisation: Organisation, _ listing: Listing) throws {
        for term in listing.terms {
            try execute("INSERT INTO draft_terms (organisation, term, draft) VALUES (?, ?, ?)", [organisation.name, term, draft.text])
        }
    }
}
