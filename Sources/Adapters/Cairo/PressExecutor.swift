internal import Dispatch

/// Runs the work of one press on a queue of its own, one piece after the other: the libraries block, and the shared pool of threads is small.
final class PressExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "press")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = unsafe asUnownedSerialExecutor()
        queue.async { unsafe job.runSynchronously(on: executor) }
    }
}
