package import Domain

/// Understands the data that the documents of this house carry. They were written by programs of our own, or by somebody who says so: what
/// is read counts only when the page agrees.
package protocol OwnDataReader {
    /// What a document of these data says; nil for data of any other form.
    func read(_ data: [UInt8]) -> OwnData?
}

/// What a document of our own says, by its data.
package struct OwnData: Sendable {
    /// What minutes say; nil for any other kind, from which no expense follows.
    package var minutes: MinutesContent?
    /// The hash of the data, as the page prints it.
    package var hash: String
    /// What else the page must print.
    package var printed: [String]

    package init(minutes: MinutesContent?, hash: String, printed: [String]) {
        self.minutes = minutes
        self.hash = hash
        self.printed = printed
    }
}
