import Access
import Domain
import Intake
import Synchronization

/// Passes news on to the journal, the progress of reading to those who listen, and remembers whether the work stands still.
final class LiveJournal: Journal {
    /// What follows the reading.
    let progress: AsyncStream<EventFollower.Progress>

    private let journal: any Journal
    private let steps: AsyncStream<EventFollower.Progress>.Continuation
    private let pause = Mutex<ReadingFailure?>(nil)

    init(_ journal: any Journal) {
        self.journal = journal
        // Progress is worth nothing when it is late: the newest is kept.
        (progress, steps) = AsyncStream.makeStream(of: EventFollower.Progress.self, bufferingPolicy: .bufferingNewest(256))
    }

    /// Why the work stands still; nil while it does not.
    var paused: ReadingFailure? { pause.withLock { $0 } }

    func note(_ news: News) {
        switch news {
        case .read(let document, let page, let pages): steps.yield(.init(document: document, page: page, pages: pages))
        case .paused(let failure, _): pause.withLock { $0 = failure }
        case .resumed: pause.withLock { $0 = nil }
        default: break
        }
        journal.note(news)
    }
}
