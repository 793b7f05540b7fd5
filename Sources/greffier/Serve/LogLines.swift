import Domain
import Intake
import Logging

/// What happens, as lines of a log: document numbers and reasons, never names of files or what is in them.
struct LogLines: Journal {
    private let logger: Logger

    init() {
        logger = Logger(label: "greffier") { StreamLogHandler.standardError(label: $0) }
    }

    func note(_ news: News) {
        switch news {
        case .received(let document): logger.info("received \(document)")
        case .receivedAgain(let document): logger.info("received \(document) again: no second draft")
        case .refused(let code): logger.warning("refused a file (\(code.rawValue)): see failed/ in the inbox")
        case .stuck(let code, let words): logger.warning("a file or folder stays in the inbox (\(code.rawValue): \(words)); it is tried again")
        case .vanished: logger.info("a file vanished before it was taken")
        case .started, .read: break
        case .drafted(let document, let drafts, let pages, let milliseconds):
            logger.info("drafted \(document): \(drafts) draft(s) from \(pages) page(s) in \(milliseconds) ms")
        case .failed(let document, let failure): logger.warning("reading \(document) failed (\(failure.code.rawValue)); one more try")
        case .quarantined(let document, let failure): logger.error("quarantined \(document) (\(failure.code.rawValue))")
        case .paused(let failure, let seconds): logger.error("paused for \(seconds) s (\(failure.code.rawValue))")
        case .resumed: logger.info("resumed")
        }
    }
}
