package import Domain

/// Keeps the jobs of the printing room, so that they outlive the server.
package protocol PrintJobStore: Sendable {
    /// Adds a job, unless its promise was given before.
    func add(_ job: PrintJob, _ promise: PrintPromise?) async throws(StoreError) -> PrintPromise.Standing

    /// Gives a promise for what is printed at once, unless it was given before.
    func give(_ promise: PrintPromise, to organisation: Organisation) async throws(StoreError) -> PrintPromise.Standing

    func printJob(_ id: PrintJobID, of organisation: Organisation) async throws(StoreError) -> PrintJob?

    /// The newest first, those before a job; so many at most.
    func printJobs(of organisation: Organisation, before: PrintJobID?, limit: Int) async throws(StoreError) -> [PrintJob]

    /// Takes the job that waits longest, of the organisation that has the fewest running, until the lease ends; one whose lease ended is
    /// anyone's.
    func claimPrintJob(as worker: String, leaseSeconds: Int) async throws(StoreError) -> PrintJob?

    /// Prolongs a lease; false when the job is over, or no longer this worker's.
    func keepPrintJob(_ id: PrintJobID, as worker: String, leaseSeconds: Int) async throws(StoreError) -> Bool

    /// The jobs of a worker that is known to be dead wait again. Returns how many.
    func resumePrintJobs(of worker: String) async throws(StoreError) -> Int

    /// Notes how far a worker's job is; false when it runs no more, because someone cancelled it, or is another's.
    func advance(_ id: PrintJobID, done: Int, total: Int, as worker: String) async throws(StoreError) -> Bool

    /// Ends a job that a worker has to its end; false when it was over already, or is another's.
    func finish(_ id: PrintJobID, _ state: PrintJob.State, _ outcome: PrintOutcome?, as worker: String) async throws(StoreError) -> Bool

    /// Cancels a job that waits or runs, whoever has it; false when it was over already.
    func cancelPrintJob(_ id: PrintJobID) async throws(StoreError) -> Bool

    /// Jobs that were over before a moment.
    func printJobs(finishedBefore moment: Moment, limit: Int) async throws(StoreError) -> [PrintJob]

    func removePrintJob(_ id: PrintJobID) async throws(StoreError)
}

/// That a request which comes twice is done once (`Idempotency-Key`).
package struct PrintPromise: Hashable, Sendable {
    /// What the caller calls it.
    package var key: String
    /// The hash of what was asked for.
    package var fingerprint: String
    /// When it was given first: what is printed again bears that moment, and so has the same bytes.
    package var moment: Moment

    /// A promise is kept for a day.
    package static let seconds = 86_400

    package init(key: String, fingerprint: String, moment: Moment) {
        self.key = key
        self.fingerprint = fingerprint
        self.moment = moment
    }

    package enum Standing: Hashable, Sendable {
        /// It was not known before.
        case new
        /// The same was asked for before, at that moment, and perhaps became a job.
        case kept(Moment, PrintJobID?)
        /// Something else was asked for under the key.
        case other
    }
}
