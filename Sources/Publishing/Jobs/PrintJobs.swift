package import Domain

/// The jobs of the printing room: taken in, done when there is a press, told how far they are, cleared away after some days.
package struct PrintJobs: Sendable {
    /// How long a job that is over is kept with its result.
    package static let keptDays = 7
    /// How long the job of a server that is heard of no more stays its own.
    static let leaseSeconds = 30
    /// How often jobs are looked for that another server took in, or left.
    private static let look = Duration.seconds(2)

    let room: PrintRoom
    let store: any PrintJobStore
    let worker: String
    let storage: any StorageProvider
    let packer: any Packer
    let now: @Sendable () -> Moment
    let changed: @Sendable (PrintJob) -> Void
    private let errands = AsyncStream.makeStream(of: Errand.self)

    /// Why the loop looks again.
    private enum Errand {
        case added
        /// A job of this loop is over.
        case finished
    }

    /// - Parameters:
    ///   - worker: a name that no other process has.
    ///   - changed: told of every job that is taken in, gets on or ends.
    package init(
        room: PrintRoom, store: any PrintJobStore, worker: String, storage: any StorageProvider, packer: any Packer,
        now: @escaping @Sendable () -> Moment, changed: @escaping @Sendable (PrintJob) -> Void = { _ in }
    ) {
        self.room = room
        self.store = store
        self.worker = worker
        self.storage = storage
        self.packer = packer
        self.now = now
        self.changed = changed
    }

    // MARK: - The counter

    /// Takes a job in. What can be told to be wrong with it now is thrown now.
    /// - Parameter promise: with a promise that was given before, the job that it became.
    package func take(
        _ order: PrintOrder, _ data: [UInt8], for organisation: Organisation, who: String, _ promise: PrintPromise?
    ) async throws -> PrintJob {
        let total = try await count(order, data, organisation)
        let job = PrintJob(id: .random(), organisation: organisation, who: who, order: order, total: total, created: now())
        try await storage.put(job.key("data.json"), mediaType: "application/json", WholeBytes(data))
        switch try await store.add(job, promise) {
        case .new:
            changed(job)
            errands.continuation.yield(.added)
            return job
        case .kept(_, let id):
            await clear(job)
            guard let id, let kept = try await store.printJob(id, of: organisation) else { throw PrintPromiseBroken() }
            return kept
        case .other:
            await clear(job)
            throw PrintPromiseBroken()
        }
    }

    /// How many documents there will be; the data have their form.
    private func count(_ order: PrintOrder, _ data: [UInt8], _ organisation: Organisation) async throws -> Int {
        let owners = try await room.counter.owners(of: order.request(of: organisation, data: data)).count
        if order.what == .owners && owners == 0 { throw PrintRefusal.noOwners }
        return order.what == .owners ? owners : 1
    }

    /// When what is printed at once was promised before, the moment of that; throws when the promise was for something else.
    package func moment(of promise: PrintPromise, for organisation: Organisation) async throws -> Moment {
        switch try await store.give(promise, to: organisation) {
        case .new: promise.moment
        case .kept(let moment, nil): moment
        case .kept, .other: throw PrintPromiseBroken()
        }
    }

    package func job(_ id: PrintJobID, of organisation: Organisation) async throws(StoreError) -> PrintJob? {
        try await store.printJob(id, of: organisation)
    }

    package func jobs(of organisation: Organisation, before: PrintJobID?, limit: Int) async throws(StoreError) -> [PrintJob] {
        try await store.printJobs(of: organisation, before: before, limit: limit)
    }

    /// Waits until a job is over, so many seconds at most; the job as it is then.
    package func settled(_ job: PrintJob, seconds: Int) async throws -> PrintJob {
        var (job, pause) = (job, Duration.milliseconds(10))
        let end = ContinuousClock.now + .seconds(seconds)
        while !job.state.isOver && ContinuousClock.now < end {
            try await Task.sleep(for: pause)
            pause = min(pause * 2, .milliseconds(200))
            guard let known = try await store.printJob(job.id, of: job.organisation) else { return job }
            job = known
        }
        return job
    }

    /// Cancels a job; one that is over is forgotten with its result.
    package func cancel(_ job: PrintJob) async throws {
        if try await store.cancelPrintJob(job.id) {
            try await tell(job)
            // One that runs clears up itself as soon as it notices.
            if job.state == .waiting { await clear(job) }
        } else {
            try await forget(job)
        }
    }

    /// The bytes of a result, and how many.
    package func result(_ key: String) async throws -> (content: any AsyncSequence<[UInt8], any Error> & Sendable, size: Int64) {
        guard let key = StorageKey(path: key) else { throw StorageError.failed("key") }
        return (try await storage.get(key, range: nil), try await storage.size(key))
    }

    // MARK: - The loop

    /// Does the jobs one after the other, a few at a time, until it is cancelled; those that were cut short go on where they were.
    package func run() async throws {
        // One that cannot be had now is done when its lease has ended.
        _ = try? await store.resumePrintJobs(of: worker)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await clearAway() }
            var running = 0
            errands.continuation.yield(.added)
            for await errand in errands.stream {
                if errand == .finished { running -= 1 }
                while running < max(2, room.places), let job = await next() {
                    running += 1
                    group.addTask {
                        await work(job)
                        errands.continuation.yield(.finished)
                    }
                }
            }
            group.cancelAll()
        }
    }

    private func next() async -> PrintJob? { try? await store.claimPrintJob(as: worker, leaseSeconds: PrintJobs.leaseSeconds) }

    /// Looks every now and then for what is kept no longer, and for jobs that could not be claimed because the store did not answer.
    private func clearAway() async {
        while !Task.isCancelled {
            let due = now().adding(seconds: -PrintJobs.keptDays * 86_400)
            for job in (try? await store.printJobs(finishedBefore: due, limit: 100)) ?? [] { try? await forget(job) }
            for _ in 0..<30 where !Task.isCancelled {
                try? await Task.sleep(for: PrintJobs.look)
                errands.continuation.yield(.added)
            }
        }
    }

    /// Removes a job with all that belongs to it; stored documents stay.
    private func forget(_ job: PrintJob) async throws {
        await clear(job)
        try await store.removePrintJob(job.id)
    }

    /// Removes what lies in the storage for a job. What cannot be removed now is found when the job is forgotten.
    func clear(_ job: PrintJob, but kept: Set<String> = []) async {
        for key in (try? await storage.list(job.key())) ?? [] where !kept.contains(key.description) { try? await storage.delete(key) }
    }

    /// Says how a job stands.
    func tell(_ job: PrintJob) async throws {
        if let job = try await store.printJob(job.id, of: job.organisation) { changed(job) }
    }
}

/// A promise was given for something else.
package struct PrintPromiseBroken: Error {
    package init() {}
}

extension PrintRefusal {
    static var noOwners: PrintRefusal {
        PrintRefusal(
            .option,
            [
                Place(
                    pointer: "kind",
                    detail: Localized(
                        fr: "Ce document n'existe pas par propriétaire, ou les données n'en ont aucun.",
                        nl: "Dit document bestaat niet per eigenaar, of de gegevens hebben er geen.",
                        de: "Dieses Dokument gibt es nicht je Eigentümer, oder die Daten haben keinen.",
                        en: "There is no such document for each owner, or the data have none."))
            ])
    }
}
