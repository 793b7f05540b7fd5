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

    /// The number below which nothing will come into the history any more.
    var settledEvent: String { get }

    /// Behind a selection: the rows are nobody else's until the transaction ends, and those that are somebody's are left out.
    var takingFree: String { get }

    /// Behind a selection: the rows are nobody else's until the transaction ends; those that are somebody's are waited for.
    var takingAll: String { get }

    /// Asks how a statement would be done.
    var explain: String { get }

    /// Names the index that stands in the order which is asked for, where the planner would not know.
    func indexed(by name: String) -> String

    /// A condition on `found` with one mark, and what is bound to it: the words, in the documents of an organisation.
    func match(_ words: SearchWords, _ organisation: Organisation) -> (condition: String, value: String)

    /// Has no two transactions that write for an organisation go on from here at the same time, where the database lets them.
    func alone(_ session: Session, for organisation: Organisation) throws
}
