internal import Intake

extension SQLiteStore: QueueBell {
    /// A file tells nobody that it was written to: one looks again after a moment.
    package func rest(atMost time: Duration) async throws { try await Task.sleep(for: min(time, .milliseconds(300))) }
}
