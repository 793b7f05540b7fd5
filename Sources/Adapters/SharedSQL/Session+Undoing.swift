internal import Domain
internal import Review

/// Taking changes back.
extension Session {
    /// The last change of a draft that was not taken back.
    func lastChange(of draft: DraftID) throws -> Row? {
        try row(
            """
            SELECT draft_changes.* FROM draft_versions JOIN draft_changes ON draft_changes.id = draft_versions.change
            WHERE draft_versions.draft = ? AND undone_at IS NULL ORDER BY draft_versions.change DESC LIMIT 1
            """, [draft.text])
    }

    /// Puts the drafts of a change back as they were; nil when one of them is not as the change left it.
    func undo(_ number: Int64, seen: ExpenseDraft) throws -> [DraftID]? {
        try alone(for: seen.organisation)
        guard try isCurrent(seen), let change = try lastChange(of: seen.id), change["id"] == number else { return nil }
        let versions = try rows("SELECT * FROM draft_versions WHERE change = ? ORDER BY draft", [number])
        let (before, after) = (versions.filter { $0["is_after"] == 0 }, versions.filter { $0["is_after"] == 1 })
        var version = 0
        var present: [ExpenseDraft] = []
        for row in after {
            let id = DraftID(row["draft"])
            guard let draft = try draft(id), try isAsLeft(draft, row, versions), try lastChange(of: id)?["id"] == number else { return nil }
            version = max(version, draft.version)
            present.append(draft)
        }
        try forgetLessons(of: change, seen.organisation)
        for other in try JSON.value([String].self, from: change["parted"]) {
            try execute(
                "DELETE FROM distinct_drafts WHERE (draft = ? AND other = ?) OR (draft = ? AND other = ?)",
                [seen.id.text, other, other, seen.id.text])
        }
        let restored = try before.map { try asItWas($0, versions, seen, version: version) }
        try execute("UPDATE draft_changes SET undone_by = ?, undone_at = ? WHERE id = ?", [who, now.milliseconds, number])
        try put(restored, insteadOf: present.map(\.id))
        try passOn(present, restored.map(\.draft))
        try event(.undone, seen.document, draft: seen.id, detail: "\(seen.id): \(change["what"] as String)")
        return restored.map(\.draft.id)
    }

    /// What was changed in drafts before they were read anew can no longer be taken back.
    func closeChanges(of drafts: [DraftID]) throws {
        for draft in drafts {
            try execute(
                """
                UPDATE draft_changes SET undone_by = ?, undone_at = ?
                WHERE undone_at IS NULL AND id IN (SELECT change FROM draft_versions WHERE draft = ?)
                """, [who, now.milliseconds, draft.text])
        }
    }

    private typealias Restored = (draft: ExpenseDraft, madeAt: Int64)

    private func put(_ restored: [Restored], insteadOf present: [DraftID]) throws {
        let ids = Set(restored.map(\.draft.id))
        for id in present where !ids.contains(id) { try remove(id) }
        for (draft, madeAt) in restored {
            if try self.draft(draft.id) != nil { try update(draft) } else { try insert(draft) }
            try execute("UPDATE drafts SET made_at = ? WHERE id = ?", [madeAt, draft.id.text])
        }
        for document in Set(restored.map(\.draft.document)) { try relabel(document) }
        try count(present + Array(ids))
        try reconsider(Set(present).union(ids).sorted { $0.text < $1.text })
    }

    /// Nothing but a comparison with others has touched the draft since.
    private func isAsLeft(_ draft: ExpenseDraft, _ row: Row, _ versions: [Row]) throws -> Bool {
        guard let reading = try reading(of: row, versions), let state = DraftState(rawValue: row["state"]) else { return false }
        var (one, other) = (draft.reading, reading)
        (one.findings, other.findings) = ([], [])
        let stands = draft.state == state || (draft.state.isOpen && state.isOpen && state != .pendingApproval)
        return one == other && stands && draft.building?.name == row["building"]
    }

    /// The reading of a version; that of the other side when it was the same.
    private func reading(of row: Row, _ versions: [Row]) throws -> ReadDocument? {
        let text = (row["reading"] as String?) ?? versions.lazy.filter { $0["draft"] as String == row["draft"] }.compactMap { $0["reading"] }.first
        return try text.map { try JSON.value(ReadDocument.self, from: $0) }
    }

    private func asItWas(_ row: Row, _ versions: [Row], _ seen: ExpenseDraft, version: Int) throws -> Restored {
        guard let reading = try reading(of: row, versions), let state = DraftState(rawValue: row["state"]) else {
            throw StoreError.failed("a version without a reading")
        }
        let draft = ExpenseDraft(
            id: DraftID(row["draft"]), document: seen.document, organisation: seen.organisation,
            building: (row["building"] as String?).map(Building.init), state: state, reading: reading, version: max(version, row["version"]) + 1,
            duplicateOf: (row["duplicate_of"] as String?).map { DraftID($0) }, corrected: Session.names(row["corrected"]), reason: row["reason"])
        return (draft, row["made_at"])
    }

    /// What a change taught is forgotten, and what it had replaced is known again; a lesson that was replaced since is no longer this change's.
    private func forgetLessons(of change: Row, _ organisation: Organisation) throws {
        for learned in try JSON.value([LearnedLesson].self, from: change["learned"]) {
            let changed = try changes("DELETE FROM lessons WHERE id = ? AND organisation = ?", [learned.number, organisation.name])
            guard changed == 1 else { continue }
            for lesson in learned.replaced {
                try execute(
                    "INSERT INTO lessons (id, organisation, content, draft, who, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    [lesson.number, organisation.name, try JSON.text(lesson.lesson), lesson.draft, lesson.who, lesson.at])
            }
        }
    }
}
