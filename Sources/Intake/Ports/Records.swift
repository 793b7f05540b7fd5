package import Domain

/// One document to be read, leased to a worker.
package struct Job: Hashable, Sendable {
    package let document: Document
    /// Who holds the lease.
    package let worker: String
    /// Tells this lease from any other on the same job.
    package let lease: Int64
    /// Failed attempts before this one.
    package let failures: Int

    package init(document: Document, worker: String, lease: Int64, failures: Int) {
        self.document = document
        self.worker = worker
        self.lease = lease
        self.failures = failures
    }
}

/// Where the reading of a document stands.
package enum JobState: String, Codable, CaseIterable, Sendable {
    case waiting
    case reading
    case drafted
    /// Set aside with a reason; `retry` brings it back.
    case quarantined
}

/// A document and where its reading stands.
package struct DocumentStatus: Hashable, Sendable {
    package let document: DocumentID
    package let building: Building?
    package let name: String
    package let arrived: Moment
    package let state: JobState
    /// The last failure, if any.
    package let failure: ReadingFailure?

    package init(document: DocumentID, building: Building?, name: String, arrived: Moment, state: JobState, failure: ReadingFailure?) {
        self.document = document
        self.building = building
        self.name = name
        self.arrived = arrived
        self.state = state
        self.failure = failure
    }
}

/// A file that was not taken.
package struct Refusal: Hashable, Sendable {
    package let name: String
    package let building: Building?
    package let arrived: Moment
    package let failure: ReadingFailure

    package init(name: String, building: Building?, arrived: Moment, failure: ReadingFailure) {
        self.name = name
        self.building = building
        self.arrived = arrived
        self.failure = failure
    }
}

/// A draft in a list.
package struct DraftSummary: Hashable, Sendable {
    package let id: DraftID
    package let state: DraftState
    package let kind: DocumentKind
    package let building: Building?
    package let supplier: String?
    package let amountDue: Money?
    package let currency: String?
    package let dueDate: CalendarDate?
    /// The fields of this list that a person must check, or that are missing.
    package let unsure: [FieldName]
    /// The findings that are more than a remark.
    package let warnings: Int
    /// The account that is suggested.
    package let account: String?
    /// The draft that this one seems to be again.
    package let duplicateOf: DraftID?

    package init(
        id: DraftID, state: DraftState, kind: DocumentKind, building: Building?, supplier: String?, amountDue: Money?, currency: String?,
        dueDate: CalendarDate?, unsure: [FieldName], warnings: Int, account: String? = nil, duplicateOf: DraftID? = nil
    ) {
        self.id = id
        self.state = state
        self.kind = kind
        self.building = building
        self.supplier = supplier
        self.amountDue = amountDue
        self.currency = currency
        self.dueDate = dueDate
        self.unsure = unsure
        self.warnings = warnings
        self.account = account
        self.duplicateOf = duplicateOf
    }

    /// A payment may follow from it.
    package var asksForPayment: Bool { [.invoice, .creditNote, .reminder].contains(kind) }
}

/// A file that had left the inbox and must be put elsewhere, because its document was quarantined, or read after all.
package struct Filing: Hashable, Sendable {
    package let arrival: ArrivalID
    package let document: Document
    /// As the file was called, and in which building's folder.
    package let name: String
    package let building: Building?
    /// Where it lies; nil when that is not known.
    package let place: InboxPlace?
    /// Why the document is quarantined; nil when it is done.
    package let failure: ReadingFailure?

    package init(arrival: ArrivalID, document: Document, name: String, building: Building?, place: InboxPlace?, failure: ReadingFailure?) {
        self.arrival = arrival
        self.document = document
        self.name = name
        self.building = building
        self.place = place
        self.failure = failure
    }
}

extension DraftSummary {
    /// The summary of a draft. A field that is missing counts as unsure on what asks for payment.
    package init(_ draft: ExpenseDraft) {
        let content = draft.reading.content
        // A commitment may be known without VAT only.
        let amount = content.amountDue ?? content.totalIncl ?? (draft.reading.kind == .commitment ? content.totalExcl : nil)
        let paid = [.invoice, .creditNote, .reminder].contains(draft.reading.kind)
        let confidences: [(FieldName, Double?)] = [
            (.supplier, content.supplier?.confidence), (.amountDue, amount?.confidence), (.dueDate, content.dueDate?.confidence),
        ]
        self.init(
            id: draft.id, state: draft.state, kind: draft.reading.kind, building: draft.building, supplier: content.supplier?.value,
            amountDue: amount?.value, currency: content.currency?.value, dueDate: content.dueDate?.value,
            unsure: confidences.filter { name, confidence in confidence.map { $0 < Field<String>.sure } ?? (paid && name != .dueDate) }.map(\.0),
            warnings: draft.reading.findings.filter { $0.severity > .info }.count, account: content.accountCode?.value,
            duplicateOf: draft.duplicateOf)
    }
}
