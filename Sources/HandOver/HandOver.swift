package import Domain
internal import Intake

/// Takes an approved draft to the program that keeps the books: an expense, the original beside it, and the state that is wanted. After each
/// step it is kept how far it has come, so that it goes on from there; a step that may have been done is looked up before it is done again.
package struct HandOver: Sendable {
    /// Who holds a passage says so again and again, however long a request takes; when he is gone, another waits no longer than this.
    package static let leaseSeconds = 30
    static let beat: Duration = .seconds(10)
    /// KoproGo takes 50 MiB with the form around it.
    private static let fileLimit: Int64 = 49 << 20

    let store: any HandOverStore
    private let storage: any StorageProvider
    private let book: any ExpenseBook
    private let mapping: ExpenseMapping
    private let ending: Ending
    /// Seconds after which it is certain whether a request without an answer was done.
    let settleSeconds: Int

    package init(
        store: any HandOverStore, storage: any StorageProvider, book: any ExpenseBook, mapping: ExpenseMapping, ending: Ending,
        settleSeconds: Int = 300
    ) {
        self.store = store
        self.storage = storage
        self.book = book
        self.mapping = mapping
        self.ending = ending
        self.settleSeconds = settleSeconds
    }

    /// Carries a passage to its end. Returns how far it came and what stopped it, if anything did.
    func carry(
        _ claimed: ClaimedPassage, now: @Sendable () -> Moment, _ buildings: () async throws -> [BookBuilding]
    ) async -> (passage: Passage, stop: Stop?) {
        var passage = claimed.passage
        do {
            try await carry(claimed, &passage, now, buildings)
            return (passage, nil)
        } catch let error as BookError {
            return (passage, .book(error))
        } catch is StillOpen {
            return (passage, .early)
        } catch let error as PassageError {
            return (passage, .fault(error.fault))
        } catch StorageError.missing {
            return (passage, .fault(PassageFault(.noFile)))
        } catch is LostLease {
            return (passage, .lost)
        } catch {
            return (passage, .unavailable)
        }
    }

    private func carry(
        _ claimed: ClaimedPassage, _ passage: inout Passage, _ now: () -> Moment, _ buildings: () async throws -> [BookBuilding]
    ) async throws {
        if passage.settled(after: settleSeconds) > now() { throw StillOpen() }
        if let refusal = mapping.refusal(claimed.draft) { throw PassageError(refusal) }
        if claimed.document.size > HandOver.fileLimit { throw PassageError(PassageFault(.fileTooLarge, "\(claimed.document.size >> 20) MiB")) }
        let building = try await mapping.building(claimed.draft.building, among: buildings)
        let entry = try mapping.entry(claimed.draft, building: building, mark: passage.mark, approved: passage.queued)
        if passage.step <= .offered { passage.expense = try await booked(entry, &passage, now) }
        guard let expense = passage.expense else { throw PassageError(PassageFault(.failing)) }
        try await reach(.booked, &passage)
        if passage.step <= .carried { passage.paper = try await filed(claimed, &passage, building, now) }
        guard let paper = passage.paper else { throw PassageError(PassageFault(.failing)) }
        try await reach(.filed, &passage)
        // Linking, submitting and approving twice is the same as once.
        if passage.step < .linked { try await book.link(paper, to: expense) }
        try await reach(.linked, &passage)
        let ending = entry.category == .works ? .draft : ending
        if passage.step < .closed, ending != .draft { try await book.close(expense, as: ending) }
        passage.step = .closed
    }

    private func booked(_ entry: ExpenseEntry, _ passage: inout Passage, _ now: () -> Moment) async throws -> String {
        if passage.step == .offered, let known = try await book.expense(marked: passage.mark, building: entry.building) { return known }
        return try await send(.offered, &passage, now) { () async throws(BookError) in try await book.add(entry) }
    }

    /// Asks for what must not be done twice. Only its own answer can tell that it was not done: then it is as if it had never been asked for.
    private func send(
        _ step: Passage.Step, _ passage: inout Passage, _ now: () -> Moment, _ work: () async throws(BookError) -> String
    ) async throws -> String {
        let before = (passage.step, passage.sent)
        passage.sent = now()
        try await reach(step, &passage)
        do {
            return try await work()
        } catch {
            if error.isCertain { (passage.step, passage.sent) = before }
            throw error
        }
    }

    private func filed(
        _ claimed: ClaimedPassage, _ passage: inout Passage, _ building: String, _ now: () -> Moment
    ) async throws -> String {
        if passage.step == .carried, let known = try await book.paper(marked: passage.mark, building: building) { return known }
        let (bytes, type) = try await original(claimed.document)
        let name = "\(claimed.draft.id).\(type.pathExtension)"
        let paper = Paper(
            building: building, title: mapping.title(claimed.draft, isShared: claimed.isShared), description: passage.mark, fileName: name,
            mediaType: type.rawValue)
        return try await send(.carried, &passage, now) { () async throws(BookError) in try await book.file(paper, bytes) }
    }

    /// What people read: of an e-invoice its printed form, where there is one.
    private func original(_ document: Document) async throws -> (bytes: [UInt8], type: MediaType) {
        var (key, type) = (document.key, document.mediaType)
        if type == .xml, try await storage.exists(.readable(of: document)) { (key, type) = (.readable(of: document), .pdf) }
        var bytes: [UInt8] = []
        for try await chunk in try await storage.get(key, range: nil) { bytes += chunk }
        return (bytes, type)
    }

    /// Keeps that a step is reached, and the lease. Whoever lost it must not send anything.
    private func reach(_ step: Passage.Step, _ passage: inout Passage) async throws {
        if passage.step < step || step == .offered || step == .carried {
            passage.step = max(passage.step, step)
            guard try await store.keep(passage, leaseSeconds: HandOver.leaseSeconds) else { throw LostLease() }
        }
    }

    /// What kept a passage from its end.
    enum Stop: Sendable, Hashable {
        case book(BookError)
        case fault(PassageFault)
        /// What was asked for a moment ago may still be done there: looking it up now would tell nothing.
        case early
        /// Another has it by now.
        case lost
        /// Our own store or storage does not answer.
        case unavailable
    }

    private struct LostLease: Error {}
    private struct StillOpen: Error {}
}
