package import Domain

/// Finding drafts among many.
package protocol DraftRegister: Sendable {
    /// The drafts that a query asks for, at most `limit`, in its order, after the place that it names.
    func drafts(_ query: DraftQuery, of organisation: Organisation) async throws(StoreError) -> [ListedDraft]

    /// How many drafts there are and what they ask for; the filter's states count for the buildings only, its building for the states only.
    func totals(_ filter: DraftFilter, of organisation: Organisation) async throws(StoreError) -> DraftTotals

    /// Some drafts of an organisation, as a list shows them.
    func summaries(_ drafts: [DraftID], of organisation: Organisation) async throws(StoreError) -> [ListedDraft]

    /// As a document's file was called; nil when there is none.
    func documentName(_ document: DocumentID) async throws(StoreError) -> String?

    /// Whether other drafts of its file are open.
    func hasOpenSiblings(_ draft: ExpenseDraft) async throws(StoreError) -> Bool
}

/// Which drafts are asked for.
package struct DraftFilter: Sendable, Hashable {
    /// Empty for all.
    package var states: Set<DraftState>
    package var building: Building?
    package var kind: DocumentKind?
    /// The beginnings of words of the supplier's name, of a number or of an amount.
    package var text: String?

    package init(states: Set<DraftState> = [], building: Building? = nil, kind: DocumentKind? = nil, text: String? = nil) {
        self.states = states
        self.building = building
        self.kind = kind
        self.text = text
    }
}

/// Drafts in an order, from a place on. What has no such value comes after what has one.
package struct DraftQuery: Sendable, Hashable {
    package enum Sort: String, CaseIterable, Sendable {
        case dueDate = "due_date"
        case amountDue = "amount_due"
        case supplier
        /// When the document came in.
        case arrived
    }

    package var filter: DraftFilter
    package var sort: Sort
    package var descends: Bool
    package var after: DraftPlace?
    package var limit: Int

    package init(_ filter: DraftFilter = DraftFilter(), sort: Sort = .arrived, descends: Bool = true, after: DraftPlace? = nil, limit: Int = 50) {
        self.filter = filter
        self.sort = sort
        self.descends = descends
        self.after = after
        self.limit = limit
    }
}

/// Where a draft stands in an order.
package struct DraftPlace: Sendable, Hashable, Codable {
    package var key: ListingKey
    package var draft: DraftID

    package init(key: ListingKey, draft: DraftID) {
        self.key = key
        self.draft = draft
    }
}

/// What an order goes by.
package enum ListingKey: Sendable, Hashable, Codable {
    case number(Int64)
    case text(String)
}

/// A draft in a list, with its place in the order that was asked for.
package struct ListedDraft: Sendable, Hashable {
    package let id: DraftID
    package let document: DocumentID
    package let state: DraftState
    package let kind: DocumentKind
    package let building: Building?
    package let supplier: String?
    package let amountDue: Money?
    package let currency: String?
    package let dueDate: CalendarDate?
    package let unsure: [FieldName]
    /// The findings that are more than a remark.
    package let warnings: Int
    package let account: String?
    package let duplicateOf: DraftID?
    package let version: Int
    package let arrived: Moment
    /// The probability of the least sure field that a payment needs.
    package let confidence: Double
    package let place: DraftPlace

    package init(
        id: DraftID, document: DocumentID, state: DraftState, kind: DocumentKind, building: Building?, supplier: String?, amountDue: Money?,
        currency: String?, dueDate: CalendarDate?, unsure: [FieldName], warnings: Int, account: String?, duplicateOf: DraftID?, version: Int,
        arrived: Moment, confidence: Double, place: DraftPlace
    ) {
        self.id = id
        self.document = document
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
        self.version = version
        self.arrived = arrived
        self.confidence = confidence
        self.place = place
    }
}

/// How many drafts there are, and what they ask for in euro: credit notes take off, minutes and the like count nothing.
package struct DraftTotals: Sendable, Hashable {
    package struct Sum: Sendable, Hashable {
        package var count: Int
        package var amount: Money

        package init(count: Int, amount: Money) {
            self.count = count
            self.amount = amount
        }
    }

    package struct BuildingCount: Sendable, Hashable {
        package var building: Building
        package var count: Int

        package init(building: Building, count: Int) {
            self.building = building
            self.count = count
        }
    }

    package var states: [DraftState: Sum]
    /// In the order of their names.
    package var buildings: [BuildingCount]

    package init(states: [DraftState: Sum], buildings: [BuildingCount]) {
        self.states = states
        self.buildings = buildings
    }
}
