/// An expense as Greffier proposes it, for an accountant to review.
package struct ExpenseDraft: Sendable, Hashable {
    package let id: DraftID
    package let document: DocumentID
    package let organisation: Organisation
    package var building: Building?
    package var state: DraftState
    package var reading: ReadDocument
    /// Counts the changes, from 1: who changes a draft names the version that he saw.
    package var version: Int
    /// The draft of which this one seems to be a second copy, or a reminder.
    package var duplicateOf: DraftID?
    /// The fields that a person set right.
    package var corrected: Set<FieldName>
    /// Why it was rejected.
    package var reason: String?

    package init(
        id: DraftID, document: DocumentID, organisation: Organisation, building: Building?, state: DraftState, reading: ReadDocument,
        version: Int = 1, duplicateOf: DraftID? = nil, corrected: Set<FieldName> = [], reason: String? = nil
    ) {
        self.id = id
        self.document = document
        self.organisation = organisation
        self.building = building
        self.state = state
        self.reading = reading
        self.version = version
        self.duplicateOf = duplicateOf
        self.corrected = corrected
        self.reason = reason
    }
}

/// Where a draft stands.
package enum DraftState: String, Codable, CaseIterable, Sendable {
    /// A person must look at it.
    case toReview = "to_review"
    /// All that a payment needs is sure and consistent: a person may approve it as it is.
    case ready
    /// Held: it is another draft's expense once more, or a reminder of it.
    case duplicate
    /// An accountant asks a syndic to approve it.
    case pendingApproval = "pending_approval"
    /// A person let it be paid.
    case approved
    /// A person put it aside for good.
    case rejected

    /// Nobody has decided about it.
    package var isOpen: Bool { self != .approved && self != .rejected }
}

/// The name of a draft: the document's hash and the first page, so that the same reading can never make two.
package struct DraftID: Hashable, Codable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }

    /// The draft of the logical document that begins on a page of a stored document.
    package init(document: DocumentID, firstPage: Int) { text = "\(document)-\(firstPage)" }

    /// The draft of what a point of minutes commits.
    package init(document: DocumentID, firstPage: Int, point: String) { text = "\(document)-\(firstPage)-\(point)" }

    package var description: String { text }
}

extension DraftState {
    /// Where a draft stands by what was read alone, when it repeats no other.
    package init(of reading: ReadDocument) {
        self = PaymentReadiness.isReady(reading) ? .ready : .toReview
    }
}
