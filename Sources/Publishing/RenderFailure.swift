package import Domain

/// Why nothing was rendered: where, what, and what to do.
package struct RenderFailure: Error, Hashable, Sendable {
    package var place: Place
    package var problem: Localized
    package var advice: Localized?

    package init(_ place: Place, _ problem: Localized, advice: Localized? = nil) {
        self.place = place
        self.problem = problem
        self.advice = advice
    }

    package enum Place: Hashable, Sendable {
        /// A JSON path into the data: "$.decisions[3].ballots[7].shares".
        case data(path: String)
        /// Line and column of data that is not JSON.
        case json(line: Int, column: Int)
        case template(file: String, line: Int?, column: Int?)
        /// An option of the request: its name.
        case request(String)
    }
}

/// Everything that is wrong with a request, as far as one reading can tell.
package struct RenderFailures: Error, Hashable, Sendable {
    package var failures: [RenderFailure]

    package init(_ failures: [RenderFailure]) { self.failures = failures }
}
