package import Domain
package import Intake

/// Workers that read files.
package struct WorkerPool: DocumentReader {
    /// How the workers run.
    package struct Settings: Sendable {
        /// How many files are read at the same time.
        package var workers: Int
        package var limits: ReadingLimits
        package var own: OwnParties
        /// The program to start as `… worker`.
        package var executable: String
        /// After so many documents a worker is replaced, which bounds what leaks.
        package var documentsPerWorker: Int
        /// Above so much resident memory, in MiB, a worker is replaced after its document.
        package var residentLimit: Int
        /// Whether results carry the recognised pages. Writing down every word costs a tenth of reading a digital page.
        package var keepsPages: Bool

        package init(
            workers: Int, limits: ReadingLimits = ReadingLimits(), own: OwnParties = OwnParties(), executable: String = "/proc/self/exe",
            documentsPerWorker: Int = 200, residentLimit: Int = 320, keepsPages: Bool = true
        ) {
            self.workers = max(1, workers)
            self.limits = limits
            self.own = own
            self.executable = executable
            self.documentsPerWorker = documentsPerWorker
            self.residentLimit = residentLimit
            self.keepsPages = keepsPages
        }
    }

    private let settings: Settings
    private let seats: WorkerSeats

    package init(_ settings: Settings) {
        self.settings = settings
        seats = WorkerSeats(
            .init(
                workers: settings.workers, memory: settings.limits.memory, executable: settings.executable,
                answers: settings.documentsPerWorker, residentLimit: settings.residentLimit))
    }

    package func read(
        _ path: String, _ type: MediaType, taught book: LessonBook, progress: @escaping @Sendable (_ page: Int, _ of: Int) -> Void
    ) async throws(ReadingFailure) -> ReadingResult {
        let request = ReadingRequest(
            path: path, limits: settings.limits, knowledge: Knowledge(own: settings.own, book: book), keepsPages: settings.keepsPages)
        return try await seats.ask { worker throws(ReadingFailure) in try worker.read(request, progress: progress) }
    }

    /// Ends the idle workers; they come back when the next file is read.
    package func rest() async { await seats.rest() }
}

extension WorkerProcess {
    fileprivate func read(_ request: ReadingRequest, progress: (Int, Int) -> Void) throws(ReadingFailure) -> ReadingResult {
        var pages = Spool()
        return try ask(.read(request)) { message in
            switch message.kind {
            case .progress:
                let step = try Coding.decode(Progress.self, message.payload)
                progress(step.page, step.of)
                return nil
            case .page:
                try pages.add(message.payload)
                return nil
            case .result:
                let head = try Coding.decode(ResultHead.self, message.payload)
                return ReadingResult(documents: head.documents, pageCount: head.pageCount, pages: pages.parts, milliseconds: head.milliseconds)
            default: throw Channel.Outcome.ended
            }
        }
    }
}
