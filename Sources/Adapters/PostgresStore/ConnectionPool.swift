internal import Domain
internal import SharedSQL

/// Lends connections, each to one at a time; who comes when all are lent waits for its turn. While the server cannot be reached nobody is kept
/// waiting: most are told at once, and one now and then looks again.
actor ConnectionPool {
    private var idle: [Connection]
    private var waiting: [CheckedContinuation<Result<Connection, Trouble>, Never>] = []
    /// Until then nobody tries, and this is why.
    private var closed: (until: ContinuousClock.Instant, why: Trouble)?
    private var pause = Duration.zero
    /// When the server last did what it was asked.
    private var answered = ContinuousClock.now - second

    private static let longestPause = Duration.seconds(5)
    private static let second = Duration.seconds(1)

    init(_ address: ServerAddress, connections: Int) { idle = (0..<connections).map { _ in Connection(address) } }

    func take() async throws(Trouble) -> Connection {
        if let closed, closed.until > .now { throw closed.why }
        // The last that was used is the first to be used again: the others are not even opened.
        if let connection = idle.popLast() { return connection }
        return try await withCheckedContinuation { waiting.append($0) }.get()
    }

    func giveBack(_ connection: Connection, _ trouble: Trouble?) {
        guard case .away = trouble, let trouble else {
            (closed, pause) = (nil, .zero)
            if trouble == nil { answered = .now }
            return lend(connection)
        }
        // A server that takes no more connections does what those ask that it has.
        if answered + ConnectionPool.second > .now { return lend(connection, last: true) }
        pause = min(max(pause * 2, .milliseconds(100)), ConnectionPool.longestPause)
        closed = (.now + pause, trouble)
        idle.append(connection)
        for one in waiting { one.resume(returning: .failure(trouble)) }
        waiting = []
    }

    private func lend(_ connection: Connection, last: Bool = false) {
        if !waiting.isEmpty { return waiting.removeFirst().resume(returning: .success(connection)) }
        idle.insert(connection, at: last ? 0 : idle.count)
    }
}
