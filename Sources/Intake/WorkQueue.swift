internal import Domain

/// Has the waiting documents read, some at a time. A crash, hang or overrun costs a document one more try; then it is quarantined with the
/// reason, and the others go on.
package struct WorkQueue: Sendable {
    private let intake: Intake
    private let worker: String
    private let places: Int
    private let finished: @Sendable () -> Void

    /// How long a dead server's job stays its own.
    private static let lease = 60
    private static let idle = Duration.milliseconds(300)

    /// `worker` names this server among others; `places` documents are read at a time; `finished` is told when a reading has ended.
    package init(_ intake: Intake, worker: String, places: Int, finished: @escaping @Sendable () -> Void) {
        self.intake = intake
        self.worker = worker
        self.places = places
        self.finished = finished
    }

    /// Works until the task is cancelled. No other server may run under this one's name.
    package func run() async throws {
        try await giveBack()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<places { group.addTask { try await serve() } }
            try await group.waitForAll()
        }
    }

    /// Gives back the jobs that this server, or one of its name that died, holds. Not while it runs.
    package func giveBack() async throws {
        _ = try await intake.store.reclaim(from: worker)
    }

    private func serve() async throws {
        var backoff = Backoff()
        while true {
            try Task.checkCancellation()
            do {
                guard let job = try await intake.store.claim(as: worker, leaseSeconds: WorkQueue.lease) else {
                    try await Task.sleep(for: WorkQueue.idle)
                    continue
                }
                try await work(on: job)
                if backoff.isUsed { intake.journal.note(.resumed) }
                backoff = Backoff()
            } catch let error as CancellationError {
                throw error
            } catch {
                try await backoff.pause(WorkQueue.failure(error), intake.journal)
            }
        }
    }

    /// Throws what is the machine's fault and not the document's.
    private func work(on job: Job) async throws {
        do {
            let done = try await holding(job) { try await intake.work(on: job) }
            if done { finished() }
        } catch let failure as ReadingFailure {
            // A reading that the end of the server cut short says nothing about the document; its job is reclaimed at the next start.
            try Task.checkCancellation()
            try await settle(job, failure)
        } catch StorageError.missing(let key) {
            try await settle(job, ReadingFailure(.failed, "\(key)"))
        }
    }

    private func settle(_ job: Job, _ failure: ReadingFailure) async throws {
        if [.diskFull, .setup].contains(failure.code) {
            try await intake.store.release(job)
            throw failure
        }
        let quarantine = !failure.mayPass || job.failures > 0
        guard try await intake.store.fail(job, failure, quarantine: quarantine) else { return }
        intake.journal.note(quarantine ? .quarantined(job.document.id, failure) : .failed(job.document.id, failure))
        if quarantine { finished() }
    }

    /// Prolongs the lease while the work goes on; the work is cancelled when the lease is lost.
    private func holding(_ job: Job, _ work: @escaping @Sendable () async throws -> Bool) async throws -> Bool {
        try await withThrowingTaskGroup(of: Bool?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                while true {
                    try await Task.sleep(for: .seconds(WorkQueue.lease / 3))
                    guard try await intake.store.extend(job, leaseSeconds: WorkQueue.lease) else { return false }
                }
            }
            defer { group.cancelAll() }
            return try await group.next()?.flatMap(\.self) ?? false
        }
    }

    private static func failure(_ error: any Error) -> ReadingFailure {
        if Backoff.isFull(error) { return ReadingFailure(.diskFull) }
        return (error as? ReadingFailure) ?? ReadingFailure(.failed, "\(error)")
    }
}
