internal import Domain
internal import Review

/// Comparing drafts within the transaction that keeps them, so that two that come at the same moment cannot both miss the other.
extension Session {
    /// One that is kept and shares a key.
    private struct Candidate {
        let draft: DraftID
        let original: DraftID?
        let state: DraftState
        let facts: DraftFacts
        let likeness: Repetition
    }

    /// More than so many are not looked at: one that repeats so often is found among the first.
    private static let limit = 100

    /// The draft with what its comparison with the others says: held, doubtful, or as its reading makes it.
    func compared(_ draft: ExpenseDraft, _ facts: DraftFacts) throws -> ExpenseDraft {
        guard draft.state.isOpen else { return draft }
        var draft = draft
        draft.reading.findings.removeAll { Repetition.codes.contains($0.code) }
        draft.duplicateOf = nil
        if draft.state != .pendingApproval { draft.state = DraftState(of: draft.reading) }
        guard let candidate = try candidates(draft, facts).min(by: Session.comesFirst) else { return draft }
        // The invoice itself comes after its reminder: the reminder is held instead, unless it was approved.
        let isLate = candidate.likeness == .reminder && facts.kind != .reminder
        if isLate, candidate.state.isOpen { return draft }
        let original = candidate.original ?? candidate.draft
        draft.reading.findings.append((isLate ? .same : candidate.likeness).finding(of: original))
        if candidate.likeness == .perhaps {
            draft.state = .toReview
        } else {
            draft.state = .duplicate
            draft.duplicateOf = original
        }
        return draft
    }

    /// Holds the open reminders of an invoice that has come after them.
    func holdReminders(of draft: ExpenseDraft, _ facts: DraftFacts) throws {
        guard facts.kind == .invoice, draft.state.isOpen, draft.state != .duplicate else { return }
        for candidate in try candidates(draft, facts) where candidate.likeness == .reminder && candidate.state.isOpen {
            try execute(
                "UPDATE drafts SET state = 'duplicate', duplicate_of = ?, version = version + 1 WHERE id = ?", [draft.id.text, candidate.draft.text])
            guard let reminder = try self.draft(candidate.draft) else { continue }
            try insert(Repetition.reminder.finding(of: draft.id), of: reminder.document, draft: reminder.id)
            try event(.held, reminder.document, draft: reminder.id, detail: draft.id.text)
        }
    }

    /// Compares anew what is held for one of some drafts.
    func reconsider(_ originals: [DraftID]) throws {
        for original in originals {
            for row in try rows("SELECT id FROM drafts WHERE duplicate_of = ? ORDER BY rowid", [original.text]) {
                guard var held = try draft(DraftID(row["id"])) else { continue }
                held.version += 1
                try update(held)
            }
        }
    }

    private func candidates(_ draft: ExpenseDraft, _ facts: DraftFacts) throws -> [Candidate] {
        let keys = facts.keys
        if keys.isEmpty { return [] }
        let marks = keys.map { _ in "?" }.joined(separator: ", ")
        let rows = try rows(
            """
            SELECT id, state, facts, duplicate_of FROM drafts
            WHERE id IN (SELECT draft FROM draft_keys WHERE organisation = ? AND key IN (\(marks))) AND id <> ? AND state <> 'rejected'
                AND (duplicate_of IS NULL OR duplicate_of <> ?)
                AND NOT EXISTS (SELECT 1 FROM distinct_drafts WHERE draft = ? AND other IN (drafts.id, drafts.duplicate_of))
            ORDER BY made_at, rowid LIMIT ?
            """,
            [draft.organisation.name] + Arguments(keys) + [draft.id.text, draft.id.text, draft.id.text, Session.limit])
        return try rows.compactMap { row in
            let known = try JSON.value(DraftFacts.self, from: row["facts"])
            guard let state = DraftState(rawValue: row["state"]), let likeness = Repetition.of(facts, to: known) else { return nil }
            return Candidate(
                draft: DraftID(row["id"]), original: (row["duplicate_of"] as String?).map { DraftID($0) }, state: state, facts: known,
                likeness: likeness)
        }
    }

    /// What is surely the same counts before what may be; an invoice before a reminder of it.
    private static func comesFirst(_ one: Candidate, _ other: Candidate) -> Bool {
        func rank(_ candidate: Candidate) -> Int {
            switch candidate.likeness {
            case .same: 0
            case .reminder: candidate.facts.kind == .invoice ? 1 : 2
            case .perhaps: 3
            }
        }
        return rank(one) < rank(other)
    }
}
