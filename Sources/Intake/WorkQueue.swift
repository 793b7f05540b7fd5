internal import Domain
internal import Synchronization

/// Has the waiting documents read, some at a time. A crash, hang or overrun costs a document one more try; then it is quarantined with the
/// reason, and the others go on.
package struct WorkQueue: Sendable {
    package struct Settings: Sendable {
        /// A name that no other process has.
        package var worker: String
        /// So many documents are read at a time.
        package var places: Int
        /// How long a dead process's job stays its own.
        package var leaseSeconds: Int

        package init(worker: String, places: Int, leaseSeconds: Int = 60) {
            (self.worker, self.places, self.leaseSeconds) = (worker, places, leaseSeconds)
        }
    }

    private let intake: Intake
    private let settings: Settings
    private let sign: StopSign
    private let bell: (any QueueBell)?
    private let finished: @Sendable () -> Void
    private let held = HeldJobs()

    private static let idle = Duration.milliseconds(300)

    /// When `sign` is put up no more is begun; the bell is rung when a document comes to wait, without one it is looked for again and again;
    /// `finished` is told when a reading has ended.
    package init(
        _ intake: Intake, _ settings: Settings, sign: StopSign = StopSign(), bell: (any QueueBell)? = nil, finished: @escaping @Sendable () -> Void
    ) {
        self.bell = bell
        self.intake = intake
        self.settings = settings
        self.sign = sign
        self.finished = finished
    }

    /// Works until the sign is up and what was begun has ended, or is late; or until the task is cancelled.
    package func run() async throws {
        // Those that a process of this name held, which has died.
        try await again { _ = try await intake.store.reclaim(from: settings.worker) }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await sign.wait()
                return false
            }
            // One who reads nothing waits for the sign like the others.
            let places = max(1, settings.places)
            for _ in 0..<places {
                group.addTask {
                    if settings.places > 0 { try await serve() }
                    while !sign.isUp { try await Task.sleep(for: WorkQueue.idle) }
                    return true
                }
            }
            defer { group.cancelAll() }
            var ended = 0
            while ended < places, try await group.next() == true { ended += 1 }
        }
    }

    /// Gives back the jobs that were not ended. It is not their fault: they wait where they waited. Not while it works.
    package func giveBack() async throws {
        for job in held.all {
            try await intake.store.release(job)
            held.remove(job)
        }
        // One whose taking was cut short, so that nobody heard of it.
        _ = try await intake.store.reclaim(from: settings.worker)
    }

    private func serve() async throws {
        while !sign.isUp {
            let isIdle = try await again {
                guard let job = try await intake.store.claim(as: settings.worker, leaseSeconds: settings.leaseSeconds) else { return true }
                held.insert(job)
                try await work(on: job)
                held.remove(job)
                return false
            }
            if isIdle ?? false { try await rest() }
        }
    }

    /// Not for long: a lease that has ended rings no bell, and the sign none either.
    private func rest() async throws {
        guard let bell, (try? await bell.rest(atMost: .seconds(1))) != nil else { return try await Task.sleep(for: WorkQueue.idle) }
        try Task.checkCancellation()
    }

    /// Does it again, ever more slowly, while the store or the storage does not answer or the disk is full; nil when the sign came first.
    @discardableResult
    private func again<Result>(_ step: () async throws -> Result) async throws -> Result? {
        var backoff = Backoff()
        while !sign.isUp {
            try Task.checkCancellation()
            do {
                let result = try await step()
                if backoff.isUsed { intake.journal.note(.resumed) }
                return result
            } catch let error as CancellationError {
                throw error
            } catch {
                try Task.checkCancellation()
                try await backoff.pause(WorkQueue.failure(error), intake.journal, longest: error is StoreError ? 10 : 60)
            }
        }
        return nil
    }

    /// Throws what is the machine's fault and not the document's.
    private func work(on job: Job) async throws {
        do {
            if try await holding(job, { try await intake.work(on: job) }) { finished() }
        } catch let failure as ReadingFailure {
            // A reading that the end of the process cut short says nothing about the document; its job is given back.
            try Task.checkCancellation()
            try await settle(job, failure)
        } catch StorageError.missing(let key) {
            try await settle(job, ReadingFailure(.failed, "\(key)"))
        } catch let error as StorageError where error != .full {
            try Task.checkCancellation()
            try await settle(job, error)
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

    /// A storage that answers otherwise fails because of this one object; one that does not is waited for.
    private func settle(_ job: Job, _ error: StorageError) async throws {
        do throws(StorageError) {
            if case .unavailable = error { throw error }
            _ = try await intake.storage.exists(job.document.key)
        } catch {
            try await intake.store.release(job)
            throw error
        }
        try await settle(job, ReadingFailure(.failed, "\(error)"))
    }

    /// Prolongs the lease while the work goes on; false when the lease was lost.
    private func holding(_ job: Job, _ work: @escaping @Sendable () async throws -> Bool) async throws -> Bool {
        let lease = Lease(seconds: settings.leaseSeconds) { try await intake.store.extend(job, leaseSeconds: settings.leaseSeconds) }
        return try await lease.during(work) ?? false
    }

    private static func failure(_ error: any Error) -> ReadingFailure {
        if Backoff.isFull(error) { return ReadingFailure(.diskFull) }
        switch error {
        case let failure as ReadingFailure: return failure
        case StoreError.failed(let words), StoreError.unreachable(let words), StoreError.denied(let words): return ReadingFailure(.failed, words)
        case StorageError.failed(let words),
            StorageError.denied(let words):
            return ReadingFailure(.failed, words)
        default: return ReadingFailure(.failed, "\(error)")
        }
    }
}

/// The jobs that were taken and have not been ended.
private final class HeldJobs: Sendable {
    private let jobs = Mutex<[DocumentID: Job]>([:])

    var all: [Job] { jobs.withLock { Array($0.values) } }

    func insert(_ job: Job) { jobs.withLock { $0[job.document.id] = job } }

    func remove(_ job: Job) { jobs.withLock { $0[job.document.id] = nil } }
}
