package import Domain

/// What reviewing asks of the database. Every call is one short transaction.
package protocol ReviewStore: Sendable {
    /// A draft with its fields and findings.
    func draft(_ id: DraftID) async throws(StoreError) -> ExpenseDraft?

    /// The drafts of one document, in the order of their pages.
    func drafts(of document: DocumentID) async throws(StoreError) -> [ExpenseDraft]

    /// The drafts that are held because they repeat this one.
    func repetitions(of draft: DraftID) async throws(StoreError) -> [ExpenseDraft]

    /// The recognised pages of a document, as JSON.
    func pages(_ document: DocumentID) async throws(StoreError) -> [UInt8]?

    /// Keeps a change, its lessons and its event, all or nothing; false when one of the drafts was changed since it was seen. What repeats
    /// the changed drafts, or was repeated by them, is compared anew.
    func keep(_ change: DraftChange) async throws(StoreError) -> Bool

    /// Notes that a draft is no repetition of the one that it was held for; false when it was changed since it was seen.
    func clear(_ draft: ExpenseDraft) async throws(StoreError) -> Bool

    /// What was taught in an organisation, the newest first.
    func keptLessons(_ organisation: Organisation) async throws(StoreError) -> [KeptLesson]

    /// Forgets lessons of an organisation by their numbers; returns how many there were.
    func forget(_ lessons: [Int64], of organisation: Organisation) async throws(StoreError) -> Int
}

/// A change of drafts of one document.
package struct DraftChange: Sendable {
    /// The drafts as they were seen; those that are not among the new ones are taken away.
    package var before: [ExpenseDraft]
    package var after: [ExpenseDraft]
    package var what: Event.Kind
    /// What was changed, for the history.
    package var detail: String
    package var lessons: [Lesson]

    package init(before: [ExpenseDraft], after: [ExpenseDraft], what: Event.Kind, detail: String, lessons: [Lesson] = []) {
        self.before = before
        self.after = after
        self.what = what
        self.detail = detail
        self.lessons = lessons
    }
}

/// A lesson as it is kept.
package struct KeptLesson: Sendable, Hashable {
    package let number: Int64
    package let lesson: Lesson
    /// The draft whose correction taught it.
    package let draft: DraftID?
    package let who: String
    package let moment: Moment

    package init(number: Int64, lesson: Lesson, draft: DraftID?, who: String, moment: Moment) {
        self.number = number
        self.lesson = lesson
        self.draft = draft
        self.who = who
        self.moment = moment
    }
}
