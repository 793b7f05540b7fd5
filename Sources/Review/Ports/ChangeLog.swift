package import Domain

/// What people changed, kept with what was before and after, so that it can be taken back.
package protocol ChangeLog: Sendable {
    /// The last change of a draft that was not taken back.
    func lastChange(of draft: DraftID) async throws(StoreError) -> ChangeNote?

    /// Takes the last change of a draft back: the drafts are as they were before it, and what it taught is forgotten. Returns the drafts that
    /// there are now; nil when the draft, or another that the change made, was changed since.
    func undo(_ change: ChangeNote, seen: ExpenseDraft) async throws(StoreError) -> [DraftID]?

    /// What happened in an organisation, the last first.
    func activity(_ query: ActivityQuery, of organisation: Organisation) async throws(StoreError) -> [ActivityNote]
}

/// A change that was kept.
package struct ChangeNote: Sendable, Hashable {
    package let number: Int64
    package let what: Event.Kind
    package let who: String
    package let moment: Moment

    package init(number: Int64, what: Event.Kind, who: String, moment: Moment) {
        self.number = number
        self.what = what
        self.who = who
        self.moment = moment
    }
}

/// Which events are asked for.
package struct ActivityQuery: Sendable, Hashable {
    package var who: String?
    package var what: Event.Kind?
    package var document: DocumentID?
    /// Only those with a smaller number.
    package var before: Int64?
    package var limit: Int

    package init(who: String? = nil, what: Event.Kind? = nil, document: DocumentID? = nil, before: Int64? = nil, limit: Int = 50) {
        self.who = who
        self.what = what
        self.document = document
        self.before = before
        self.limit = limit
    }
}

/// An event with its number and what it is about.
package struct ActivityNote: Sendable, Hashable {
    package let number: Int64
    package let event: Event
    package let document: DocumentID?
    package let draft: DraftID?

    package init(number: Int64, event: Event, document: DocumentID?, draft: DraftID?) {
        self.number = number
        self.event = event
        self.document = document
        self.draft = draft
    }
}
