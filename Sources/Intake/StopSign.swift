internal import Synchronization

/// Says to all who take up work that they are to end what they have begun and take up nothing new.
package final class StopSign: Sendable {
    private let end = Mutex<ContinuousClock.Instant?>(nil)

    package init() {}

    /// Whether nothing new is to be begun.
    package var isUp: Bool { end.withLock { $0 != nil } }

    /// Whether what is still under way is to be given back.
    package var isLate: Bool { end.withLock { $0.map { $0 <= .now } ?? false } }

    /// Puts the sign up; what was begun may take so long. Put up again, the shorter time counts.
    package func put(patience: Duration) {
        let latest = ContinuousClock.now + patience
        end.withLock { $0 = min($0 ?? latest, latest) }
    }

    /// Waits until it is late.
    package func wait() async throws {
        while !isLate { try await Task.sleep(for: .milliseconds(50)) }
    }
}
