package import Domain

/// An approved draft on its way to the program that keeps the books, or how that ended. One a draft.
package struct Passage: Sendable, Hashable {
    package enum State: String, Sendable, CaseIterable {
        case waiting
        /// The other program has it.
        case done
        /// It is not tried again until a person says so.
        case parked
        /// The approval was taken back before anything was sent, or a person says that the other program no longer has it.
        case withdrawn
    }

    /// How far it has come. What might have been taken without an answer is told from what was not begun: it is looked up before it is sent
    /// again.
    package enum Step: Int, Sendable, Comparable {
        case fresh
        /// The expense may be there.
        case offered
        case booked
        /// The document may be there.
        case carried
        case filed
        case linked
        /// Submitted or approved there, as the settings want it.
        case closed

        package static func < (left: Step, right: Step) -> Bool { left.rawValue < right.rawValue }
    }

    package var draft: DraftID
    package var organisation: Organisation
    package var state: State
    package var step: Step
    /// Counts how often a person said that the other program no longer has it: each time it goes under another name.
    package var round: Int
    /// The other program's name of the expense.
    package var expense: String?
    /// The other program's name of the document.
    package var paper: String?
    /// Tries that failed since a person, or the approval, put it on its way.
    package var attempts: Int
    package var queued: Moment
    /// When it is tried next.
    package var next: Moment
    /// Why the last try failed.
    package var fault: PassageFault?
    /// Who holds it now; what an earlier holder says no longer counts.
    package var lease: Int64
    /// When the last was sent of what must not be sent twice.
    package var sent: Moment

    package init(
        draft: DraftID, organisation: Organisation, state: State = .waiting, step: Step = .fresh, round: Int = 0, expense: String? = nil,
        paper: String? = nil, attempts: Int = 0, queued: Moment, next: Moment, fault: PassageFault? = nil, lease: Int64 = 0,
        sent: Moment = Moment(milliseconds: 0)
    ) {
        self.draft = draft
        self.organisation = organisation
        self.state = state
        self.step = step
        self.round = round
        self.expense = expense
        self.paper = paper
        self.attempts = attempts
        self.queued = queued
        self.next = next
        self.fault = fault
        self.lease = lease
        self.sent = sent
    }

    /// When it is certain whether something whose answer was lost was done: a request takes two minutes at most here, and who lost patience with
    /// it has done so before the other program, which may enter it in its books for a while.
    package func settled(after seconds: Int) -> Moment {
        step == .offered || step == .carried ? sent.adding(seconds: seconds) : Moment(milliseconds: 0)
    }

    /// What the expense and the document are found by in the other program: it keeps no name of ours, so it stands in their descriptions.
    package var mark: String { "[greffier:\(draft)\(round == 0 ? "" : ".\(round)")]" }

    /// Seconds until the next try: ten, doubled each time up to an hour, a fifth more or less. `chance` is between 0 and 1.
    package func pause(chance: Double) -> Int { Int(Double(min(3_600, 10 << min(attempts, 9))) * (0.8 + 0.4 * chance)) }
}

/// A passage that is to be carried now, with what is carried.
package struct ClaimedPassage: Sendable {
    package var passage: Passage
    package let draft: ExpenseDraft
    package let document: Document
    /// The document holds other drafts too.
    package let isShared: Bool

    package init(passage: Passage, draft: ExpenseDraft, document: Document, isShared: Bool) {
        self.passage = passage
        self.draft = draft
        self.document = document
        self.isShared = isShared
    }
}

/// What keeps all drafts of an organisation from being handed over, and until when nothing is tried.
package struct Standstill: Sendable, Hashable {
    package let fault: PassageFault
    package let until: Moment

    package init(_ fault: PassageFault, until: Moment) {
        self.fault = fault
        self.until = until
    }
}

/// A passage in a list.
package struct ListedPassage: Sendable, Hashable {
    /// Its place in the order in which drafts were approved.
    package let number: Int64
    package let passage: Passage
    package let building: Building?
    package let supplier: String?
    package let amountDue: Money?
    package let currency: String?

    package init(number: Int64, passage: Passage, building: Building?, supplier: String?, amountDue: Money?, currency: String?) {
        self.number = number
        self.passage = passage
        self.building = building
        self.supplier = supplier
        self.amountDue = amountDue
        self.currency = currency
    }
}
