package import Domain

/// Is told what happens while documents come in: the log, or a line on a terminal. No names of files and no text of documents.
package protocol Journal: Sendable {
    func note(_ news: News)
}

/// What happens while documents come in.
package enum News: Hashable, Sendable {
    case received(DocumentID)
    case receivedAgain(DocumentID)
    case refused(ReadingFailure.Code)
    /// A file stays where it is, because of this; told once.
    case stuck(ReadingFailure.Code, String)
    case vanished
    case started(DocumentID)
    case read(DocumentID, page: Int, of: Int)
    case drafted(DocumentID, drafts: Int, pages: Int, milliseconds: Int)
    case failed(DocumentID, ReadingFailure)
    case quarantined(DocumentID, ReadingFailure)
    /// Work stands still for some seconds, because of this.
    case paused(ReadingFailure, seconds: Int)
    case resumed
}
