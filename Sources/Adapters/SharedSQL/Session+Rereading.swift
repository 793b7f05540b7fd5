internal import Domain

/// Drafts of a document that is read once more.
extension Session {
    /// People have changed open drafts of a document since it was last drafted, or since somebody wanted it read again.
    func wasWorkedOn(_ document: DocumentID, since event: Event.Kind) throws -> Bool {
        let kinds: [Event.Kind] = [.corrected, .split, .merged, .cleared, .submitted, .reopened, .undone]
        let marks = kinds.map { _ in "?" }.joined(separator: ", ")
        return try row(
            """
            SELECT 1 FROM events WHERE document = ? AND what IN (\(marks))
                AND id > (SELECT coalesce(max(id), 0) FROM events WHERE document = ? AND what = ?)
                AND EXISTS (SELECT 1 FROM drafts WHERE drafts.document = events.document AND state NOT IN ('approved', 'rejected'))
            """,
            [document.text] + Arguments(kinds.map(\.rawValue)) + [document.text, event.rawValue]) != nil
    }

    /// Keeps the drafts of a reading. Of an earlier reading the open ones give way; what was decided about stays, and so do all of them when
    /// people went on working while the document waited.
    func replaceDrafts(of document: DocumentID, by drafts: [ExpenseDraft]) throws {
        let known = try rows("SELECT id FROM drafts WHERE document = ?", [document.text]).compactMap { try draft(DraftID($0["id"])) }
        if known.isEmpty { return try drafts.forEach(insert) }
        if try wasWorkedOn(document, since: .reread) { return }
        let decided = known.filter { !$0.state.isOpen }
        let wanted = drafts.filter { draft in !decided.contains { $0.coversPages(of: draft) } }
        let removed = known.filter { old in old.state.isOpen && !wanted.contains { $0.id == old.id } }.map(\.id)
        try closeChanges(of: removed + wanted.map(\.id))
        for draft in removed { try remove(draft) }
        for var draft in wanted {
            if let old = known.first(where: { $0.id == draft.id }) {
                draft.version = old.version + 1
                try update(draft)
                try event(.drafted, document, draft: draft.id, detail: draft.id.text)
            } else {
                try insert(draft)
            }
        }
        try reconsider(removed)
    }
}

extension ExpenseDraft {
    /// A draft of the same pages would be the same expense again. What minutes commit stands on the pages of the minutes, so it is told by name.
    fileprivate func coversPages(of other: ExpenseDraft) -> Bool {
        if id == other.id { return true }
        guard reading.kind != .commitment, other.reading.kind != .commitment else { return false }
        return !Set(reading.pages).isDisjoint(with: other.reading.pages)
    }
}
