package import Domain
internal import GRDB
package import Review

extension SQLiteStore: ReviewStore {
    package func drafts(of document: DocumentID) async throws(StoreError) -> [ExpenseDraft] {
        try await read { session in
            let rows = try session.rows("SELECT id FROM drafts WHERE document = ?", [document.text])
            return try rows.compactMap { try session.draft(DraftID($0["id"])) }.sorted {
                $0.reading.pages[...].first ?? 0 < $1.reading.pages.first ?? 0
            }
        }
    }

    package func repetitions(of draft: DraftID) async throws(StoreError) -> [ExpenseDraft] {
        try await read { session in
            let rows = try session.rows("SELECT id FROM drafts WHERE duplicate_of = ? ORDER BY rowid", [draft.text])
            return try rows.compactMap { try session.draft(DraftID($0["id"])) }
        }
    }

    package func keep(_ change: DraftChange) async throws(StoreError) -> Bool {
        try await write { session in
            guard try change.before.allSatisfy({ try session.isCurrent($0) }) else { return false }
            let (known, new) = (Set(change.before.map(\.id)), Set(change.after.map(\.id)))
            for draft in change.before where !new.contains(draft.id) { try session.remove(draft.id) }
            for draft in change.after where known.contains(draft.id) { try session.update(draft) }
            for draft in change.after where !known.contains(draft.id) { try session.insert(draft) }
            try session.reconsider(change.before.map(\.id))
            guard let first = change.before.first else { return true }
            try session.event(change.what, first.document, detail: change.detail)
            for lesson in change.lessons { try session.learn(lesson, from: first) }
            return true
        }
    }

    package func clear(_ draft: ExpenseDraft) async throws(StoreError) -> Bool {
        try await write { session in
            guard try session.isCurrent(draft) else { return false }
            let named = draft.reading.findings.filter { Repetition.codes.contains($0.code) }.compactMap(\.arguments.first)
            for other in Set(named + [draft.duplicateOf?.text].compactMap(\.self)) {
                try session.execute(
                    "INSERT OR IGNORE INTO distinct_drafts (draft, other) VALUES (?, ?), (?, ?)", [draft.id.text, other, other, draft.id.text])
            }
            var cleared = draft
            cleared.version += 1
            try session.update(cleared)
            try session.event(.cleared, draft.document, detail: draft.id.text)
            return true
        }
    }

    package func lessons(_ organisation: Organisation) async throws(StoreError) -> [Lesson] {
        try await keptLessons(organisation).map(\.lesson)
    }

    package func keptLessons(_ organisation: Organisation) async throws(StoreError) -> [KeptLesson] {
        try await read { session in
            let rows = try session.rows(
                "SELECT id, content, draft, who, at FROM lessons WHERE organisation = ? ORDER BY id DESC LIMIT ?",
                [organisation.name, Session.lessonLimit])
            return try rows.map { row in
                KeptLesson(
                    number: row["id"], lesson: try JSON.value(Lesson.self, from: row["content"]),
                    draft: (row["draft"] as String?).map { DraftID($0) }, who: row["who"], moment: Moment(milliseconds: row["at"]))
            }
        }
    }

    package func forget(_ lessons: [Int64], of organisation: Organisation) async throws(StoreError) -> Int {
        try await write { session in
            var count = 0
            for number in lessons {
                try session.execute("DELETE FROM lessons WHERE id = ? AND organisation = ?", [number, organisation.name])
                count += session.database.changesCount
            }
            if count > 0 { try session.event(.forgotten, nil, detail: "\(count)") }
            return count
        }
    }
}

extension Session {
    /// More lessons than so many are not sent with a document: the oldest are left out.
    fileprivate static let lessonLimit = 5_000

    /// The draft is as it was seen.
    fileprivate func isCurrent(_ draft: ExpenseDraft) throws -> Bool {
        try row("SELECT 1 FROM drafts WHERE id = ? AND version = ?", [draft.id.text, draft.version]) != nil
    }

    /// A lesson takes the place of an earlier one about the same; taught again, it counts for more.
    fileprivate func learn(_ lesson: Lesson, from draft: ExpenseDraft) throws {
        var lesson = lesson
        for row in try rows("SELECT id, content FROM lessons WHERE organisation = ?", [draft.organisation.name]) {
            let known = try JSON.value(Lesson.self, from: row["content"])
            guard lesson.replaces(known) else { continue }
            if lesson.subject.saysSame(as: known.subject) { lesson.count = max(lesson.count, known.count + 1) }
            try execute("DELETE FROM lessons WHERE id = ?", [row["id"] as Int64])
        }
        try execute(
            "INSERT INTO lessons (organisation, content, draft, who, at) VALUES (?, ?, ?, ?, ?)",
            [draft.organisation.name, try JSON.text(lesson), draft.id.text, who, now.milliseconds])
        try event(.taught, draft.document, detail: "\(database.lastInsertedRowID)")
    }
}
