/// An expense as Greffier proposes it, for an accountant to review.
package struct ExpenseDraft: Sendable, Hashable {
    package let id: DraftID
    package let document: DocumentID
    package let organisation: Organisation
    package let building: Building?
    package var state: DraftState
    package var reading: ReadDocument

    package init(id: DraftID, document: DocumentID, organisation: Organisation, building: Building?, state: DraftState, reading: ReadDocument) {
        self.id = id
        self.document = document
        self.organisation = organisation
        self.building = building
        self.state = state
        self.reading = reading
    }
}

/// Where a draft stands.
package enum DraftState: String, Codable, CaseIterable, Sendable {
    /// A person must look at it.
    case toReview = "to_review"
}

/// The name of a draft: the document's hash and the first page, so that the same reading can never make two.
package struct DraftID: Hashable, Codable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }

    /// The draft of the logical document that begins on a page of a stored document.
    package init(document: DocumentID, firstPage: Int) { text = "\(document)-\(firstPage)" }

    package var description: String { text }
}
