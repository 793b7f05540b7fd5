package import Domain
package import Review

extension SQLStore {
    package func drafts(of document: DocumentID) async throws(StoreError) -> [ExpenseDraft] {
        try await read(of: .served) { session in
            let rows = try session.rows("SELECT id FROM drafts WHERE document = ?", [document.text])
            return try rows.compactMap { try session.draft(DraftID($0["id"])) }.sorted {
                $0.reading.pages[...].first ?? 0 < $1.reading.pages.first ?? 0
            }
        }
    }

    package func repetitions(of draft: DraftID) async throws(StoreError) -> [ExpenseDraft] {
        try await read(of: .served) { session in
            let rows = try session.rows("SELECT id FROM drafts WHERE duplicate_of = ? ORDER BY rowid", [draft.text])
            return try rows.compactMap { try session.draft(DraftID($0["id"])) }
        }
    }

    package func keep(_ changes: [DraftChange]) async throws(StoreError) -> [KeptChange?] {
        try await write(of: Set(changes.flatMap(\.before).map(\.organisation)).only) { session in try changes.map { try session.keep($0) } }
    }

    package func lessons(_ organisation: Organisation) async throws(StoreError) -> [Lesson] {
        try await keptLessons(organisation).map(\.lesson)
    }

    package func keptLessons(_ organisation: Organisation) async throws(StoreError) -> [KeptLesson] {
        try await read(of: organisation) { session in
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
        try await write(of: organisation) { session in
            var count = 0
            for number in lessons {
                count += try session.changes("DELETE FROM lessons WHERE id = ? AND organisation = ?", [number, organisation.name])
            }
            if count > 0 { try session.event(.forgotten, nil, of: organisation, detail: "\(count)") }
            return count
        }
    }
}

extension Session {
    /// More lessons than so many are not sent with a document: the oldest are left out.
    fileprivate static let lessonLimit = 5_000
}

extension Set {
    /// The only one; nil when there are several, or none.
    fileprivate var only: Element? { count == 1 ? first : nil }
}
