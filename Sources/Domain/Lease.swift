internal import Synchronization

/// Something that is held for a while and must be prolonged: a job, or a turn at a duty.
///
/// A holder that is cut off from the store cannot know whether another has taken over; so it lets go before the others may.
package struct Lease: Sendable {
    private let seconds: Int
    private let prolong: @Sendable () async throws -> Bool

    /// - Parameter prolong: false when it is another's by now. What it throws is no answer, and it is asked again.
    package init(seconds: Int, prolong: @escaping @Sendable () async throws -> Bool) {
        self.seconds = seconds
        self.prolong = prolong
    }

    /// Does work while the lease, which was taken just now, is held; nil when it was lost and the work cancelled.
    package func during<Result: Sendable>(_ work: @escaping @Sendable () async throws -> Result) async throws -> Result? {
        let deadline = Deadline(.now + margin)
        return try await withThrowingTaskGroup(of: Result?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await hold(deadline)
                return nil
            }
            group.addTask {
                // An answer may be waited for too long.
                while deadline.end > .now { try await Task.sleep(until: deadline.end, clock: .continuous) }
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    /// Returns when the lease is another's.
    private func hold(_ deadline: Deadline) async throws {
        while true {
            try await Task.sleep(for: .seconds(seconds) / 3)
            let asked = ContinuousClock.now
            do {
                guard try await prolong() else { return }
                deadline.end = asked + margin
            } catch {
                try Task.checkCancellation()
            }
        }
    }

    /// Until when it is safe to go on after the last time that it was prolonged.
    private var margin: Duration { .seconds(seconds) * 5 / 6 }
}

/// When a lease is to be let go.
private final class Deadline: Sendable {
    private let moment: Mutex<ContinuousClock.Instant>

    init(_ moment: ContinuousClock.Instant) { self.moment = Mutex(moment) }

    var end: ContinuousClock.Instant {
        get { moment.withLock { $0 } }
        set { moment.withLock { $0 = newValue } }
    }
}
