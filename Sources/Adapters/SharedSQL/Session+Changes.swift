internal import Domain
internal import Review

/// Keeping what people change, within the transaction that changes it.
extension Session {
    /// Keeps a change with what was before and after, its lessons and its event; nil when one of its drafts is not as it was seen.
    func keep(_ change: DraftChange) throws -> KeptChange? {
        guard let first = change.before.first else { return nil }
        try alone(for: first.organisation)
        guard try change.before.allSatisfy({ try isCurrent($0) }) else { return nil }
        let number = try note(change, of: first.document)
        for draft in change.before { try keepVersion(of: draft.id, in: number, isAfter: false) }
        for other in change.distinct { try part(first.id, other) }
        let (known, new) = (Set(change.before.map(\.id)), Set(change.after.map(\.id)))
        for draft in change.before where !new.contains(draft.id) { try remove(draft.id) }
        for draft in change.after where known.contains(draft.id) { try update(draft) }
        for draft in change.after where !known.contains(draft.id) { try insert(draft) }
        for document in Set((change.before + change.after).map(\.document)) { try relabel(document) }
        try passOn(change.before, change.after)
        for draft in change.after { try keepVersion(of: draft.id, in: number, isAfter: true) }
        try count(change.before.map(\.id) + change.after.map(\.id))
        try reconsider(change.before.map(\.id))
        try event(change.what, first.document, draft: first.id, detail: change.detail)
        let learned = try change.lessons.map { try learn($0, from: first) }
        try execute("UPDATE draft_changes SET learned = ? WHERE id = ?", [try JSON.text(learned), number])
        return KeptChange(lessons: learned.map(\.number))
    }

    /// The draft is as it was seen.
    func isCurrent(_ draft: ExpenseDraft) throws -> Bool {
        try row("SELECT 1 FROM drafts WHERE id = ? AND version = ?", [draft.id.text, draft.version]) != nil
    }

    /// Notes the change itself, and which of the drafts that it parts were not parted before.
    private func note(_ change: DraftChange, of document: DocumentID) throws -> Int64 {
        let parted = try change.distinct.map(\.text).filter { other in
            try row("SELECT 1 FROM distinct_drafts WHERE draft = ? AND other = ?", [change.before[0].id.text, other]) == nil
        }
        return try number(
            "INSERT INTO draft_changes (document, at, who, what, learned, parted) VALUES (?, ?, ?, ?, '[]', ?) RETURNING id",
            [document.text, now.milliseconds, who, change.what.rawValue, try JSON.text(parted)])
    }

    private func part(_ draft: DraftID, _ other: DraftID) throws {
        try execute(
            "INSERT INTO distinct_drafts (draft, other) VALUES (?, ?), (?, ?) ON CONFLICT DO NOTHING",
            [draft.text, other.text, other.text, draft.text])
    }

    /// Keeps a draft as it is now. Most changes leave the reading as it was: it is kept once then.
    private func keepVersion(of id: DraftID, in change: Int64, isAfter: Bool) throws {
        guard let draft = try draft(id), let row = try row("SELECT made_at FROM drafts WHERE id = ?", [id.text]) else { return }
        let reading = try JSON.text(draft.reading)
        let isKnown =
            try self.row("SELECT 1 FROM draft_versions WHERE change = ? AND draft = ? AND reading = ?", [change, id.text, reading]) != nil
        try execute(
            """
            INSERT INTO draft_versions (change, draft, is_after, version, state, building, duplicate_of, corrected, reason, reading, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                change, id.text, isAfter, draft.version, draft.state.rawValue, draft.building?.name, draft.duplicateOf?.text,
                Session.text(draft.corrected), draft.reason, isKnown ? nil : reading, row["made_at"] as Int64,
            ])
    }

    /// A lesson takes the place of earlier ones about the same; taught again, it counts for more.
    private func learn(_ lesson: Lesson, from draft: ExpenseDraft) throws -> LearnedLesson {
        var lesson = lesson
        var replaced: [LearnedLesson.Replaced] = []
        for row in try rows("SELECT * FROM lessons WHERE organisation = ?", [draft.organisation.name]) {
            let known = try JSON.value(Lesson.self, from: row["content"])
            guard lesson.replaces(known) else { continue }
            if lesson.subject.saysSame(as: known.subject) { lesson.count = max(lesson.count, known.count + 1) }
            replaced.append(LearnedLesson.Replaced(number: row["id"], lesson: known, draft: row["draft"], who: row["who"], at: row["at"]))
            try execute("DELETE FROM lessons WHERE id = ?", [row["id"] as Int64])
        }
        let number = try number(
            "INSERT INTO lessons (organisation, content, draft, who, at) VALUES (?, ?, ?, ?, ?) RETURNING id",
            [draft.organisation.name, try JSON.text(lesson), draft.id.text, who, now.milliseconds])
        try event(.taught, draft.document, draft: draft.id, detail: "\(number)")
        return LearnedLesson(number: number, replaced: replaced)
    }
}

/// A lesson of a change, with those whose place it took.
struct LearnedLesson: Codable {
    struct Replaced: Codable {
        var number: Int64
        var lesson: Lesson
        var draft: String?
        var who: String
        var at: Int64
    }

    var number: Int64
    var replaced: [Replaced]
}
