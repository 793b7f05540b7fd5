internal import Domain
internal import Synchronization

/// Stands at the inbox: takes each file as it comes, refuses what is not for us, and files what was read. One errand after the other, so
/// that no two ever move the same file.
package struct Clerk: Sendable {
    /// What there is to do at the inbox.
    fileprivate enum Errand: Sendable {
        case take(InboxFile)
        /// The reading of a document has ended.
        case file
    }

    private let intake: Intake
    private let inbox: any Inbox
    private let bell: DoneBell
    private let errands: AsyncStream<Errand>
    private let tell: AsyncStream<Errand>.Continuation

    /// How often it is looked whether other processes have ended readings.
    private static let round = Duration.seconds(2)

    /// The bell is rung when a reading has ended.
    package init(_ intake: Intake, inbox: any Inbox, bell: DoneBell) {
        self.intake = intake
        self.inbox = inbox
        self.bell = bell
        (errands, tell) = AsyncStream.makeStream()
    }

    /// Works until the task is cancelled; once.
    package func run() async throws {
        bell.rings { [tell] in tell.yield(.file) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await inbox.watch { tell.yield(.take($0)) } }
            group.addTask { try await attend() }
            group.addTask {
                while true {
                    try await Task.sleep(for: Clerk.round)
                    tell.yield(.file)
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private func attend() async throws {
        var stuck: Set<InboxFile> = []
        try await fileAway()
        for await errand in errands {
            switch errand {
            case .take(let file): try await take(file, &stuck)
            case .file: try await fileAway()
            }
        }
        try Task.checkCancellation()
    }

    private func take(_ file: InboxFile, _ stuck: inout Set<InboxFile>) async throws {
        try await insist {
            do {
                try await intake.take(file, from: inbox)
            } catch InboxError.unfit(let failure) {
                // Noted before it is moved: once it has left the inbox nobody would come upon it again.
                let arrival = try await intake.store.refuse(file, failure, organisation: intake.organisation, place: nil)
                try await intake.store.place(arrival, at: inbox.refuse(file, failure))
                intake.journal.note(.refused(failure.code))
            }
            stuck.remove(file)
        } otherwise: { error in
            switch error {
            case InboxError.changed: await inbox.putBack(file)
            case InboxError.vanished:
                await inbox.putBack(file)
                intake.journal.note(.vanished)
            default:
                // Said once for each file as it is; tried again now and then, in case the cause lies around the file.
                if stuck.insert(file).inserted { intake.journal.note(Clerk.stuck(error)) }
                await inbox.setAside(file, seconds: 60)
            }
        }
    }

    /// Moves the files of quarantined documents to the failed ones, and those that were read after all back.
    private func fileAway() async throws {
        try await insist {
            // Another organisation's inbox is not this one.
            for filing in try await intake.store.misfiled() where filing.document.organisation == intake.organisation {
                let original = try await intake.storage.get(filing.document.key, range: nil)
                try await intake.store.filed(filing, at: inbox.file(filing, original: original))
            }
        } otherwise: { error in
            intake.journal.note(Clerk.stuck(error))
        }
    }

    /// Does it again, ever more slowly, as long as the disk is full.
    private func insist(_ work: () async throws -> Void, otherwise: (any Error) async -> Void) async throws {
        var backoff = Backoff()
        while true {
            do {
                try await work()
                if backoff.isUsed { intake.journal.note(.resumed) }
                return
            } catch let error as CancellationError {
                throw error
            } catch  where Backoff.isFull(error) {
                try await backoff.pause(ReadingFailure(.diskFull), intake.journal)
            } catch {
                // What the end of the watch cut short is nobody's fault.
                try Task.checkCancellation()
                return await otherwise(error)
            }
        }
    }

    private static func stuck(_ error: any Error) -> News {
        switch error {
        case InboxError.denied(let words): .stuck(.denied, words)
        case InboxError.failed(let words): .stuck(.failed, words)
        default: .stuck(.failed, "\(error)")
        }
    }
}

/// Tells the clerk who stands at the inbox, if there is one, that a reading has ended.
package final class DoneBell: Sendable {
    private let heard = Mutex<(@Sendable () -> Void)?>(nil)

    package init() {}

    package func ring() { heard.withLock { $0 }?() }

    fileprivate func rings(_ clerk: @escaping @Sendable () -> Void) { heard.withLock { $0 = clerk } }
}

/// Waits longer each time.
struct Backoff {
    private var seconds = 0

    var isUsed: Bool { seconds > 0 }

    mutating func pause(_ failure: ReadingFailure, _ journal: any Journal, longest: Int = 60) async throws {
        seconds = min(longest, max(2, seconds * 2))
        journal.note(.paused(failure, seconds: seconds))
        // Not all at the same moment, when there are many.
        try await Task.sleep(for: .seconds(seconds) * Double.random(in: 0.75...1))
    }

    static func isFull(_ error: any Error) -> Bool {
        switch error {
        case InboxError.full, StorageError.full, StoreError.full: true
        default: false
        }
    }
}
