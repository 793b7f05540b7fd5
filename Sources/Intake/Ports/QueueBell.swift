/// Has those rest who look for work in the queue, until there may be some.
package protocol QueueBell: Sendable {
    /// Returns when a job may have come to wait, at the latest after some time. It may return too early, so one looks again and rests again.
    func rest(atMost time: Duration) async throws
}
