internal import CSandbox
internal import Domain
internal import FileSystem
internal import Glibc
internal import Intake
internal import Synchronization

/// The parent's side of one worker: starts it, asks it one thing at a time, kills it. Blocking calls, from any thread, one at a time; `kill`
/// at any moment.
final class WorkerProcess: Sendable {
    /// The descriptor on which a worker finds the end of a pipe that closes when its parent dies.
    static let lifelineDescriptor: Int32 = 3

    private let channel: Channel
    /// Closing it ends the worker.
    private let lifeline: Int32
    /// The process, until it was waited for: its number may be another's after that.
    private let process: Mutex<pid_t?>

    init(executable: String, memory: Int) throws(ReadingFailure) {
        let (requests, replies, life) = (try Pipe(), try Pipe(), try Pipe())
        defer { for end in [requests.output, replies.input, life.output] { close(end) } }
        // Inside the pipes, `output` is read from and `input` written to; a worker reads requests and the lifeline, and writes replies.
        let pid = Spawn.start(
            executable, ["worker", "--memory", "\(memory)"],
            descriptors: [(requests.output, 0), (replies.input, 1), (life.output, Self.lifelineDescriptor)])
        channel = Channel(input: replies.output, output: requests.input)
        lifeline = life.input
        process = Mutex(pid)
        guard pid != nil else { throw ReadingFailure(.setup, executable) }
    }

    deinit {
        close(lifeline)
        kill()
        _ = reap()
    }

    /// Asks one thing and waits for the answer, as `take` finds it among the messages. After a failure of the worker itself (not of the
    /// document) it is dead.
    func ask<Answer>(
        _ request: WorkerRequest, content: [UInt8]? = nil, take: (Channel.Message) throws -> Answer?
    ) throws(ReadingFailure) -> Answer {
        let limits = request.limits
        let deadline = ContinuousClock.now + .seconds(limits.wallSeconds)
        do {
            try channel.send(.request, Coding.encode(request))
            if let content { try channel.send(.content, content) }
            while true {
                let message = try channel.receive(until: deadline)
                if message.kind == .failure { throw try Coding.decode(ReadingFailure.self, message.payload) }
                if let answer = try take(message) { return answer }
            }
        } catch let failure as ReadingFailure {
            throw failure
        } catch let error as SystemError {
            kill()
            _ = reap()
            throw error.isFull ? ReadingFailure(.diskFull) : ReadingFailure(.failed, "\(error)")
        } catch Channel.Outcome.late {
            kill()
            _ = reap()
            throw ReadingFailure(.timeout, "\(limits.wallSeconds)")
        } catch {
            kill()
            throw death(limits)
        }
    }

    var isAlive: Bool { process.withLock { $0 != nil } }

    /// Resident memory in MiB.
    var resident: Int { process.withLock { $0.map { Int(greffier_resident($0)) >> 20 } ?? 0 } }

    func kill() {
        process.withLock { pid in
            if let pid { _ = Glibc.kill(pid, SIGKILL) }
        }
    }

    /// Waits for the end of the process; its status, nil when that was taken before.
    private func reap() -> Int32? {
        process.withLock { pid in
            guard let number = pid else { return nil }
            var status: Int32 = 0
            while unsafe waitpid(number, &status, 0) < 0, errno == EINTR {}
            pid = nil
            return status
        }
    }

    private func death(_ limits: ReadingLimits) -> ReadingFailure {
        guard let status = reap() else { return ReadingFailure(.crashed, "?") }
        let (exit, signal) = (greffier_exited(status), greffier_signalled(status))
        return switch (exit, signal) {
        case (GREFFIER_EXIT_MEMORY, _): ReadingFailure(.memory, "\(limits.memory)")
        case (_, SIGXCPU): ReadingFailure(.timeout, "\(min(limits.pageSeconds, limits.processorSeconds))")
        case (_, 1...): ReadingFailure(.crashed, "signal \(signal)")
        default: ReadingFailure(.crashed, "status \(exit)")
        }
    }
}
