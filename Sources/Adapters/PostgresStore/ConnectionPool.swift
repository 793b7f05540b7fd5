internal import Domain
internal import SharedSQL

/// Lends connections, each to one at a time; who comes when all are lent waits for its turn. While the server cannot be reached nobody is kept
/// waiting: most are told at once, and one now and then looks again.
actor ConnectionPool {
    private var idle: [Connection]
    private var waiting: [CheckedContinuation<Connection, Never>] = []
    /// Until then nobody tries, and this is why.
    private var closed: (until: ContinuousClock.Instant, why: Trouble)?
    private var pause = Duration.zero

    private static let longestPause = Duration.seconds(5)

    init(_ address: ServerAddress, connections: Int) { idle = (0..<connections).map { _ in Connection(address) } }

    func take() async throws(Trouble) -> Connection {
        if let closed, closed.until > .now { throw closed.why }
        // The last that was used is the first to be used again: the others are not even opened.
        if let connection = idle.popLast() { return connection }
        return await withCheckedContinuation { waiting.append($0) }
    }

    func giveBack(_ connection: Connection, _ trouble: Trouble?) {
        if case .lost = trouble, let trouble {
            pause = min(max(pause * 2, .milliseconds(100)), ConnectionPool.longestPause)
            closed = (.now + pause, trouble)
        } else {
            (closed, pause) = (nil, .zero)
        }
        if waiting.isEmpty { idle.append(connection) } else { waiting.removeFirst().resume(returning: connection) }
    }
}
