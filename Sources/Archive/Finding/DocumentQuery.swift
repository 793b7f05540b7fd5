package import Domain
package import Intake

/// Which documents are wanted, and in which order. What is nil does not matter.
package struct DocumentQuery: Sendable, Hashable {
    package enum Order: String, CaseIterable, Sendable {
        /// The last that arrived first.
        case newest = "-arrived"
        case oldest = "arrived"
        case name
        case nameDescending = "-name"

        package var isDescending: Bool { self == .newest || self == .nameDescending }
        package var isByName: Bool { self == .name || self == .nameDescending }
    }

    package var words: SearchWords?
    package var building: Building?
    package var state: JobState?
    package var kind: DocumentKind?
    /// The days of arrival in UTC, both included.
    package var from: CalendarDate?
    package var to: CalendarDate?
    package var order: Order

    package init(
        words: SearchWords? = nil, building: Building? = nil, state: JobState? = nil, kind: DocumentKind? = nil, from: CalendarDate? = nil,
        to: CalendarDate? = nil, order: Order = .newest
    ) {
        self.words = words
        self.building = building
        self.state = state
        self.kind = kind
        self.from = from
        self.to = to
        self.order = order
    }
}

/// A place in a list of documents, which the next ones follow, whatever is added or removed meanwhile.
package struct DocumentPlace: Sendable, Hashable, Codable {
    package var arrived: Moment
    /// Set when the list is in the order of names.
    package var name: String?
    /// Numbers count the documents as they arrived.
    package var number: Int64

    package init(arrived: Moment, name: String?, number: Int64) {
        self.arrived = arrived
        self.name = name
        self.number = number
    }

    /// The place of a document.
    package init(_ document: ArchivedDocument, by order: DocumentQuery.Order) {
        self.init(arrived: document.arrived, name: order.isByName ? document.document.name : nil, number: document.number)
    }
}
