internal import Domain
internal import Glibc
internal import Intake
internal import SharedSQL

/// Rings in all processes that rest when a job comes to wait in one of them: `LISTEN` and `NOTIFY`, on a connection of its own. Of those who rest
/// one listens for all, a moment at a time.
actor Bell {
    private let ear: Ear
    private var isListening = false
    /// How often it rang.
    private var rings = 0
    private var resting: [CheckedContinuation<Void, Never>] = []

    init(_ address: ServerAddress) { ear = Ear(address) }

    func rest(atMost time: Duration) async throws {
        let (end, before) = (ContinuousClock.now + time, rings)
        while rings == before, ContinuousClock.now < end {
            try Task.checkCancellation()
            if isListening { await withCheckedContinuation { resting.append($0) } } else { try await listen(until: end) }
        }
    }

    /// Where the server cannot be reached one looks again after a second, as without a bell.
    private func listen(until end: ContinuousClock.Instant) async throws {
        isListening = true
        let heard = await ear.hears()
        if heard == nil { try? await Task.sleep(for: min(.seconds(1), end - .now)) }
        isListening = false
        if heard != false { rings += 1 }
        for continuation in resting { continuation.resume() }
        resting = []
    }
}

/// The connection that listens, on a thread of its own.
private actor Ear {
    private let executor = ConnectionExecutor()
    private let address: ServerAddress
    private var link: Link?

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    init(_ address: ServerAddress) { self.address = address }

    /// Whether it rang within a tenth of a second; true too when it may have rung unheard, nil when nothing can be heard.
    func hears() -> Bool? {
        do {
            guard let link else {
                let fresh = try address.dial()
                try fresh.run("LISTEN greffier_jobs")
                link = fresh
                return true
            }
            if try !link.notifications().isEmpty { return true }
            var socket = pollfd(fd: link.socket, events: Int16(POLLIN), revents: 0)
            guard unsafe poll(&socket, 1, 100) > 0 else { return false }
            return try !link.notifications().isEmpty
        } catch {
            link = nil
            return nil
        }
    }
}

extension PostgresStore: QueueBell {
    package func rest(atMost time: Duration) async throws { try await bell.rest(atMost: time) }
}
