internal import Dispatch
package import Domain
internal import Glibc
package import Intake

/// Warm workers that read files, each in a process of its own. A worker that crashes, hangs or overruns fails its document and is replaced
/// for the next; nothing is tried twice here.
package actor WorkerPool: DocumentReader {
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
    private var idle: [Seat] = []
    private var taken = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    package init(_ settings: Settings) {
        self.settings = settings
        // A request to a worker that just died must fail, not end the program.
        signal(SIGPIPE, SIG_IGN)
    }

    package func read(
        _ path: String, _ type: MediaType, taught book: LessonBook, progress: @escaping @Sendable (_ page: Int, _ of: Int) -> Void
    ) async throws(ReadingFailure) -> ReadingResult {
        await enter()
        defer { leave() }
        if Task.isCancelled { throw ReadingFailure(.failed, "cancelled") }
        var seat = try takeSeat()
        let request = ReadingRequest(
            path: path, limits: settings.limits, knowledge: Knowledge(own: settings.own, book: book), keepsPages: settings.keepsPages)
        let result = await seat.worker.result(request, progress: progress)
        seat.documents += 1
        if seat.worker.isAlive, seat.documents < settings.documentsPerWorker, seat.worker.resident < settings.residentLimit { idle.append(seat) }
        return try result.get()
    }

    /// Ends the idle workers; they come back when the next file is read.
    package func rest() { idle.removeAll() }

    private struct Seat {
        let worker: WorkerProcess
        var documents = 0
    }

    private func takeSeat() throws(ReadingFailure) -> Seat {
        if let seat = idle.popLast() { return seat }
        return Seat(worker: try WorkerProcess(executable: settings.executable, memory: settings.limits.memory))
    }

    private func enter() async {
        if taken < settings.workers {
            taken += 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func leave() {
        if waiting.isEmpty {
            taken -= 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}

extension WorkerProcess {
    /// Reads on a thread that may block; a cancelled task kills the worker.
    fileprivate func result(
        _ request: ReadingRequest, progress: @escaping @Sendable (Int, Int) -> Void
    ) async -> Result<ReadingResult, ReadingFailure> {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    do throws(ReadingFailure) {
                        continuation.resume(returning: .success(try self.read(request, progress: progress)))
                    } catch {
                        continuation.resume(returning: .failure(error))
                    }
                }
            }
        } onCancel: {
            kill()
        }
    }
}
