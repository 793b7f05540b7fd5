import Domain
import Intake
import Logging

/// What happens, as lines of a log: document numbers and reasons, never names of files or what is in them.
struct LogLines: Journal {
    private let logger: Logger
    /// Where refused and quarantined files lie, each beside a text.
    private let failed: String

    init(inbox: String) {
        logger = Logger(label: "greffier") { _ in LineHandler() }
        failed = inbox + "/failed"
    }

    func note(_ news: News) {
        switch news {
        case .received(let document): logger.info("received \(document)")
        case .receivedAgain(let document): logger.info("received \(document) again: no second draft")
        case .refused(let code): logger.warning("refused a file (\(code.rawValue)): the text beside it in \(failed) says why")
        case .stuck(let code, let words): logger.warning("a file or folder stays in the inbox (\(code.rawValue): \(words)); it is tried again")
        case .vanished: logger.info("a file vanished before it was taken")
        case .started, .read: break
        case .drafted(let document, let drafts, let pages, let milliseconds):
            logger.info("drafted \(document): \(drafts) draft(s) from \(pages) page(s) in \(milliseconds) ms")
        case .failed(let document, let failure): logger.warning("reading \(document) failed (\(failure.code.rawValue)); one more try")
        case .quarantined(let document, let failure):
            logger.error(
                "quarantined \(document) (\(failure.code.rawValue)): the text beside it in \(failed) says why and how to have it read again")
        case .paused(let failure, let seconds):
            logger.error("paused for \(seconds) s (\(([failure.code.rawValue] + failure.arguments).joined(separator: ": ")))")
        case .resumed: logger.info("resumed")
        }
    }
}

/// Lines on standard error: the moment in UTC, how grave it is, what happened.
struct LineHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) { Terminal.note("\(Moment.now) \(event.level) \(event.message)".harmless + "\n") }
}
