package import Domain
package import Intake

/// A document, where its reading stands and what became of it.
package struct ArchivedDocument: Sendable, Hashable {
    package let document: Document
    /// Counts the documents as they arrived.
    package let number: Int64
    package let arrived: Moment
    package let state: JobState
    /// The last failure, if any.
    package let failure: ReadingFailure?
    /// Nil before the reading has ended.
    package let pageCount: Int?
    /// In the order of their pages.
    package var drafts: [DraftSummary]
    /// How often the bytes came, and how they came first.
    package let arrivals: Int
    package let source: Arrival.Source
    /// Where the words that were searched stand, on some of the pages.
    package var hits: [PageSnippet]

    package init(
        document: Document, number: Int64, arrived: Moment, state: JobState, failure: ReadingFailure?, pageCount: Int?, drafts: [DraftSummary] = [],
        arrivals: Int, source: Arrival.Source, hits: [PageSnippet] = []
    ) {
        self.document = document
        self.number = number
        self.arrived = arrived
        self.state = state
        self.failure = failure
        self.pageCount = pageCount
        self.drafts = drafts
        self.arrivals = arrivals
        self.source = source
        self.hits = hits
    }
}

/// Some text around words that were searched.
package struct PageSnippet: Sendable, Hashable {
    package let page: Int
    package let text: String

    package init(page: Int, text: String) {
        self.page = page
        self.text = text
    }
}

/// How large a page is, in points, as a person sees it.
package struct ArchivedPage: Sendable, Hashable {
    /// Counted from 1.
    package let number: Int
    package let width: Double
    package let height: Double

    package init(number: Int, width: Double, height: Double) {
        self.number = number
        self.width = width
        self.height = height
    }
}

/// A file that was not taken, by its number in the list.
package struct NumberedRefusal: Sendable, Hashable {
    package let number: Int64
    package let refusal: Refusal

    package init(number: Int64, refusal: Refusal) {
        self.number = number
        self.refusal = refusal
    }
}
