package import Archive
package import Domain

/// What databases say differently.
package protocol SQLDialect: Sendable {
    /// The texts of a JSON list that is bound to the mark, as the rows of a query.
    var list: String { get }

    /// The larger of two values, as a function.
    var larger: String { get }

    /// Keeps the planner from looking a column up by an index of its own.
    var unindexed: String { get }

    /// The number of a new document.
    var nextDocument: String { get }

    /// The columns that tell an arrival from any other.
    var arrivalKey: String { get }

    /// The number below which nothing will come into the history any more.
    var settledEvent: String { get }

    /// Behind a selection: the rows are nobody else's until the transaction ends, and those that are somebody's are left out.
    var takingFree: String { get }

    /// Behind a selection: the rows are nobody else's until the transaction ends; those that are somebody's are waited for.
    var takingAll: String { get }

    /// Finds a row when there is a table of a name.
    var hasTable: String { get }

    /// Has sequences that number rows go on after those that were brought with their numbers.
    var countingOn: [String] { get }

    /// The same for the numbering column of a table; nil when it does so by itself.
    func countingOn(_ table: String, _ column: String) -> String?

    /// Asks how a statement would be done.
    var explain: String { get }

    /// Names the index that stands in the order which is asked for, where the planner would not know.
    func indexed(by name: String) -> String

    /// Asks for the documents of an organisation in which words stand.
    func match(_ words: SearchWords, _ organisation: Organisation) -> WordMatch

    /// Puts a document into the index of words, in place of what stood there of it.
    func shelve(_ document: ShelvedDocument, _ session: Session) throws

    /// Puts other names and numbers of a document into the index of words.
    func relabel(_ number: Int64, _ about: String, _ session: Session) throws

    /// `lanes (lane, interruptions)`, as a recursive query: from each line in which jobs wait the next is looked up in the index, with how often its
    /// first job was cut short. As many steps as there are lines, however many wait in them. A line that is NULL is none.
    var walk: String { get }

    /// From here on the transaction takes a job: it looks jobs up by the order of an index, however few there seem to be, and need not be on the
    /// disk when it ends, for one that is lost with the machine is as if it had not been.
    func beginTaking(_ session: Session) throws

    /// Has no two transactions that write for an organisation go on from here at the same time, where the database lets them.
    func alone(_ session: Session, for organisation: Organisation) throws
}

/// The part of a query for documents that asks for words.
package struct WordMatch: Sendable {
    /// A table that is read before the documents; nil when none is.
    package var table: String?
    package var condition: String
    package var arguments: Arguments
    /// The column with the number of the document that stands in the order of arrival.
    package var number: String

    package init(table: String? = nil, condition: String, arguments: Arguments, number: String) {
        (self.table, self.condition, self.arguments, self.number) = (table, condition, arguments, number)
    }
}

/// A document as it is found by its words.
package struct ShelvedDocument: Sendable {
    package var number: Int64
    package var organisation: Organisation
    /// The name of the file, and the suppliers and numbers of the drafts, a line each.
    package var about: String
    /// The text of the pages, a line each.
    package var content: String
}
