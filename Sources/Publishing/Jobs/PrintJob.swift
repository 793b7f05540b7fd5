package import Domain

/// Something to be printed that nobody waits for at the counter. Its data and its result lie in the storage; the job says how far it is.
package struct PrintJob: Hashable, Sendable {
    package enum State: String, Sendable, CaseIterable {
        case waiting
        case running
        case done
        case failed
        case cancelled

        package var isOver: Bool { self != .waiting && self != .running }
    }

    package let id: PrintJobID
    package let organisation: Organisation
    /// Who asked for it.
    package let who: String
    package let order: PrintOrder
    package var state: State
    /// Documents.
    package var done: Int
    package var total: Int
    /// Nil as long as there is none.
    package var outcome: PrintOutcome?
    package let created: Moment
    package var finished: Moment?

    package init(
        id: PrintJobID, organisation: Organisation, who: String, order: PrintOrder, state: State = .waiting, done: Int = 0, total: Int,
        outcome: PrintOutcome? = nil, created: Moment, finished: Moment? = nil
    ) {
        self.id = id
        self.organisation = organisation
        self.who = who
        self.order = order
        self.state = state
        self.done = done
        self.total = total
        self.outcome = outcome
        self.created = created
        self.finished = finished
    }

    /// Where all that belongs to the job lies: `organisation/print-jobs/id/…`.
    func key(_ names: String...) -> StorageKey { StorageKey([organisation.name, "print-jobs", id.text] + names) }
}

/// Names a job: 32 hexadecimal digits that nobody guesses.
package struct PrintJobID: Hashable, Sendable {
    package let text: String

    package init(_ text: String) { self.text = text }

    package static func random() -> PrintJobID {
        let halves = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 16) }
        return PrintJobID(halves.map { String(repeating: "0", count: 16 - $0.count) + $0 }.joined())
    }
}

/// What a job is to print, without the data.
package struct PrintOrder: Hashable, Codable, Sendable {
    package enum What: String, Codable, Sendable, CaseIterable {
        case document
        /// One document for each owner.
        case owners
    }

    package var what: What
    package var kind: String
    package var language: Language
    /// Each owner is written to in the language of the data.
    package var inOwnLanguage: Bool
    /// The place in the data, from 0; nil for the document of the association.
    package var owner: Int?
    package var watermark: String?
    package var created: Moment
    package var number: String?
    /// The documents are kept one by one, and not packed.
    package var isStored: Bool

    /// - Parameter request: what is asked for; each owner gets the language of the data when `inOwnLanguage`.
    package init(_ what: What, _ request: RenderRequest, inOwnLanguage: Bool = false, isStored: Bool = false) {
        self.what = what
        kind = request.kind
        language = request.language
        self.inOwnLanguage = inOwnLanguage
        if case .owner(let index) = request.scope { owner = index } else { owner = nil }
        watermark = request.watermark?.rawValue
        created = request.created
        number = request.documentNumber
        self.isStored = isStored
    }

    package func request(of organisation: Organisation, data: [UInt8]) -> RenderRequest {
        RenderRequest(
            organisation: organisation, kind: kind, language: language, data: data, scope: owner.map { .owner($0) } ?? .whole,
            watermark: watermark.flatMap(RenderRequest.Watermark.init), created: created, documentNumber: number)
    }
}

/// What came out of a job.
package struct PrintOutcome: Hashable, Codable, Sendable {
    /// Where the result lies: a PDF or a ZIP; nil for stored documents, and when nothing came out.
    package var key: String?
    package var mediaType: String?
    /// What the result is called.
    package var name: String?
    /// The documents that were stored.
    package var documents: [Document] = []
    package var findings: [Finding] = []
    /// Why nothing came out.
    package var refusal: PrintRefusal?

    package init() {}

    package struct Document: Hashable, Codable, Sendable {
        package var name: String
        package var key: String
        /// From 1.
        package var owner: Int
        package var pages: Int
        /// Bytes; nil in what was noted before sizes were.
        package var size: Int64?
    }

    /// What someone should look at before signing.
    package struct Finding: Hashable, Codable, Sendable {
        package var code: String
        /// Into the data, as RFC 6901 has it.
        package var pointer: String
        package var message: Localized
        /// From 1; nil in the document of the association.
        package var owner: Int?

        init(_ finding: RenderFinding, owner: Int? = nil) {
            code = finding.code.rawValue
            pointer = JSONPointer.text(ofPath: finding.path)
            message = finding.message
            self.owner = owner
        }
    }
}
