package import Domain

/// What is known about documents: a database. Every call is one short transaction; what returned survives a power cut.
package protocol IntakeStore: ArrivalStore {
    /// Records where a file of the inbox was put.
    func place(_ arrival: ArrivalID, at place: InboxPlace) async throws(StoreError)

    /// The files that do not lie where their document stands: quarantined and not with the failed ones, or the other way round.
    func misfiled() async throws(StoreError) -> [Filing]

    /// Records that a filing was done.
    func filed(_ filing: Filing, at place: InboxPlace) async throws(StoreError)

    /// Takes the next job for this worker until the lease ends; nil when there is none. A lease that ended is anyone's.
    func claim(as worker: String, leaseSeconds: Int) async throws(StoreError) -> Job?

    /// Prolongs a lease; false when the job is no longer this worker's.
    func extend(_ job: Job, leaseSeconds: Int) async throws(StoreError) -> Bool

    /// Gives a job back untouched: nothing was its fault.
    func release(_ job: Job) async throws(StoreError)

    /// Gives back every job of a worker that is known to be dead. Returns how many.
    func reclaim(from worker: String) async throws(StoreError) -> Int

    /// Keeps what was read and drafted, and ends the job, all or nothing; false when the job is no longer this worker's.
    func complete(_ job: Job, _ reading: ReadingResult, _ drafts: [ExpenseDraft]) async throws(StoreError) -> Bool

    /// Records a failed attempt: the job waits again, or is quarantined. False when the job is no longer this worker's.
    func fail(_ job: Job, _ failure: ReadingFailure, quarantine: Bool) async throws(StoreError) -> Bool

    /// Lets a quarantined document be read again, with all its attempts; false when it is not quarantined.
    func retry(_ document: DocumentID) async throws(StoreError) -> Bool

    /// The documents in some states, those that arrived last first, at most `limit`.
    func documents(_ organisation: Organisation, in states: Set<JobState>, limit: Int) async throws(StoreError) -> [DocumentStatus]

    /// The files that were not taken, the last first, at most `limit`.
    func refusals(_ organisation: Organisation, limit: Int) async throws(StoreError) -> [Refusal]

    /// The drafts, the last first, at most `limit`; all states when none is named.
    func drafts(_ organisation: Organisation, in state: DraftState?, limit: Int) async throws(StoreError) -> [DraftSummary]

    /// A draft with its fields and findings.
    func draft(_ id: DraftID) async throws(StoreError) -> ExpenseDraft?

    /// The recognised pages of a document, as they were given.
    func pages(_ document: DocumentID) async throws(StoreError) -> [UInt8]?

    /// What was taught in an organisation, the newest first.
    func lessons(_ organisation: Organisation) async throws(StoreError) -> [Lesson]

    /// What happened to a document, the first first.
    func events(_ document: DocumentID) async throws(StoreError) -> [Event]
}

/// What became of an arrival.
package enum Receipt: Hashable, Sendable {
    /// The bytes are new: a job waits.
    case new(ArrivalID)
    /// This very arrival is recorded already: the server stopped before the file was moved.
    case known(ArrivalID)
    /// The same bytes arrived before, at that moment: noted, no second draft.
    case again(ArrivalID, first: Moment)

    package var isNew: Bool {
        if case .new = self { true } else { false }
    }

    package var arrival: ArrivalID {
        switch self {
        case .new(let arrival), .known(let arrival), .again(let arrival, _): arrival
        }
    }
}

/// The number of an arrival in the store.
package struct ArrivalID: Hashable, Sendable {
    package let number: Int64

    package init(_ number: Int64) { self.number = number }
}
