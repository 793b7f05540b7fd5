internal import Dispatch
internal import Domain
internal import Glibc
internal import Intake

/// Warm workers, each in a process of its own, and those who wait for one. A worker that crashes, hangs or overruns fails what it was asked
/// and is replaced for the next; nothing is tried twice here.
actor WorkerSeats {
    /// How the workers run.
    struct Settings {
        /// How many answer at the same time.
        var workers: Int
        /// Address space of each, in MiB.
        var memory: Int
        /// The program to start as `… worker`.
        var executable: String
        /// After so many answers a worker is replaced, which bounds what leaks.
        var answers: Int
        /// Above so much resident memory, in MiB, a worker is replaced after its answer.
        var residentLimit: Int
    }

    private let settings: Settings
    private var idle: [Seat] = []
    private var taken = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ settings: Settings) {
        self.settings = settings
        // A request to a worker that just died must fail, not end the program.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Has a worker asked as soon as one is free. A task that is cancelled meanwhile kills it.
    func ask<Answer: Sendable>(
        _ question: @escaping @Sendable (WorkerProcess) throws(ReadingFailure) -> Answer
    ) async throws(ReadingFailure) -> Answer {
        await enter()
        defer { leave() }
        if Task.isCancelled { throw ReadingFailure(.failed, "cancelled") }
        var seat = try takeSeat()
        let result = await seat.worker.answer(to: question)
        seat.answers += 1
        if seat.worker.isAlive, seat.answers < settings.answers, seat.worker.resident < settings.residentLimit { idle.append(seat) }
        return try result.get()
    }

    /// Ends the idle workers; they come back when they are needed.
    func rest() { idle.removeAll() }

    private struct Seat {
        let worker: WorkerProcess
        var answers = 0
    }

    private func takeSeat() throws(ReadingFailure) -> Seat {
        if let seat = idle.popLast() { return seat }
        return Seat(worker: try WorkerProcess(executable: settings.executable, memory: settings.memory))
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
    /// Asks on a thread that may block; a cancelled task kills the worker.
    fileprivate func answer<Answer: Sendable>(
        to question: @escaping @Sendable (WorkerProcess) throws(ReadingFailure) -> Answer
    ) async -> Result<Answer, ReadingFailure> {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    continuation.resume(returning: Result { () throws(ReadingFailure) in try question(self) })
                }
            }
        } onCancel: {
            kill()
        }
    }
}
