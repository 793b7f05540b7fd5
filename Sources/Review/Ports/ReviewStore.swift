package import Domain

/// What reviewing asks of the database. Every call is one short transaction.
package protocol ReviewStore: DraftRegister, ChangeLog, FigureSource {
    /// The same store, with what it keeps signed by somebody.
    func signed(by who: String) -> Self

    /// A draft with its fields and findings.
    func draft(_ id: DraftID) async throws(StoreError) -> ExpenseDraft?

    /// The drafts of one document, in the order of their pages.
    func drafts(of document: DocumentID) async throws(StoreError) -> [ExpenseDraft]

    /// The drafts that are held because they repeat this one.
    func repetitions(of draft: DraftID) async throws(StoreError) -> [ExpenseDraft]

    /// The recognised pages of a document, as JSON.
    func pages(_ document: DocumentID) async throws(StoreError) -> [UInt8]?

    /// Keeps changes in one transaction, each with its lessons, its versions and its event, or not at all: nil for one of whose drafts somebody
    /// changed one since it was seen. What repeats the changed drafts, or was repeated by them, is compared anew.
    func keep(_ changes: [DraftChange]) async throws(StoreError) -> [KeptChange?]

    /// What was taught in an organisation, the newest first.
    func keptLessons(_ organisation: Organisation) async throws(StoreError) -> [KeptLesson]

    /// Forgets lessons of an organisation by their numbers; returns how many there were.
    func forget(_ lessons: [Int64], of organisation: Organisation) async throws(StoreError) -> Int
}

extension ReviewStore {
    /// Keeps one change; false when one of the drafts was changed since it was seen.
    package func keep(_ change: DraftChange) async throws(StoreError) -> Bool { try await keep([change])[0] != nil }
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
    /// The drafts that those before are said to be no repetitions of.
    package var distinct: [DraftID]

    package init(
        before: [ExpenseDraft], after: [ExpenseDraft], what: Event.Kind, detail: String, lessons: [Lesson] = [], distinct: [DraftID] = []
    ) {
        self.before = before
        self.after = after
        self.what = what
        self.detail = detail
        self.lessons = lessons
        self.distinct = distinct
    }
}

/// What became of a change.
package struct KeptChange: Sendable, Hashable {
    /// The numbers of the lessons, in their order.
    package let lessons: [Int64]

    package init(lessons: [Int64]) { self.lessons = lessons }
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
