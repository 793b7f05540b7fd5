/// The program that keeps the books.
package protocol ExpenseBook: Sendable {
    /// Its buildings, by its own names and as people call them.
    func buildings() async throws(BookError) -> [BookBuilding]

    /// Enters an expense; returns its name there.
    func add(_ expense: ExpenseEntry) async throws(BookError) -> String

    /// The expense of a building whose description ends with a mark; nil when there is none.
    func expense(marked mark: String, building: String) async throws(BookError) -> String?

    /// Files a document; returns its name there.
    func file(_ paper: Paper, _ bytes: [UInt8]) async throws(BookError) -> String

    /// The document of a building whose description is a mark; nil when there is none.
    func paper(marked mark: String, building: String) async throws(BookError) -> String?

    func link(_ paper: String, to expense: String) async throws(BookError)

    /// Brings an expense as far as is wanted; one that is as far already stays.
    func close(_ expense: String, as ending: Ending) async throws(BookError)
}

/// How far an expense is brought in the other program.
package enum Ending: String, Sendable, CaseIterable {
    case draft
    case submitted
    case approved
}

package struct BookBuilding: Sendable, Hashable {
    package let id: String
    package let name: String

    package init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}

/// A document as it is filed.
package struct Paper: Sendable, Hashable {
    package var building: String
    package var title: String
    /// The mark that it is found by.
    package var description: String
    package var fileName: String
    package var mediaType: String

    package init(building: String, title: String, description: String, fileName: String, mediaType: String) {
        self.building = building
        self.title = title
        self.description = description
        self.fileName = fileName
        self.mediaType = mediaType
    }
}

/// Why the other program did not do what it was asked.
package enum BookError: Error, Sendable, Hashable {
    /// It asks to wait so many seconds; nothing was done.
    case busy(seconds: Int?)
    /// It refuses, with a status and its words; nothing was done.
    case refused(Int, String)
    /// The account or the password is not known; nothing was done.
    case account
    /// It failed: what was asked may have been done.
    case failing(Int)
    /// No connection, no answer, or none in time: what was asked may have been done.
    case unreachable

    /// Nothing was done, so that nothing need be looked up.
    package var isCertain: Bool {
        switch self {
        case .busy, .refused, .account: true
        case .failing, .unreachable: false
        }
    }

    package var fault: PassageFault {
        switch self {
        case .busy: PassageFault(.busy)
        case .refused(let status, let words): PassageFault(.refused, words.isEmpty ? "\(status)" : "\(words) (\(status))")
        case .account: PassageFault(.account)
        case .failing(let status): PassageFault(.failing, "\(status)")
        case .unreachable: PassageFault(.unreachable)
        }
    }
}
