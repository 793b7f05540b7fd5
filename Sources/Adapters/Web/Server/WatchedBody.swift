internal import Hummingbird
internal import NIOCore
internal import Synchronization

/// Watches the bytes of a request come: a client that stalls, or dribbles, is not waited for.
final class BodyWatch: Sendable {
    /// How long is waited.
    struct Patience: Sendable {
        /// Without a byte.
        var stall: Duration = .seconds(20)
        /// Bytes a second, on the average after the first stall time.
        var slowest = 1_024
        /// How often is looked.
        var look: Duration = .seconds(1)
    }

    private struct State {
        /// Since when the client is waited for; nil while the server works on what it has.
        var waiting: ContinuousClock.Instant?
        var waited: Duration = .zero
        var bytes = 0
        var isWhole = false
    }

    private let patience: Patience
    private let state = Mutex(State())

    init(_ patience: Patience) { self.patience = patience }

    /// All of it came.
    var isWhole: Bool { state.withLock { $0.isWhole } }

    fileprivate func wait() { state.withLock { $0.waiting = .now } }

    fileprivate func came(_ bytes: Int?) {
        state.withLock { state in
            if let since = state.waiting { state.waited += .now - since }
            state.waiting = nil
            if let bytes { state.bytes += bytes } else { state.isWhole = true }
        }
    }

    /// Returns when all came, throws when the client is too slow.
    func keepWatch() async throws {
        while !isWhole {
            try await Task.sleep(for: patience.look)
            if isTooSlow(at: .now) { throw Problem.tooSlow }
        }
    }

    private func isTooSlow(at now: ContinuousClock.Instant) -> Bool {
        state.withLock { state in
            guard let since = state.waiting else { return false }
            if now - since > patience.stall { return true }
            let waited = state.waited + (now - since)
            return waited > patience.stall && Double(state.bytes) < Double(patience.slowest) * waited.seconds
        }
    }
}

/// A body that tells its watch what came.
struct WatchedBody: AsyncSequence, Sendable {
    let body: RequestBody
    let watch: BodyWatch

    func makeAsyncIterator() -> Iterator { Iterator(inner: body.makeAsyncIterator(), watch: watch) }

    struct Iterator: AsyncIteratorProtocol {
        var inner: RequestBody.AsyncIterator
        let watch: BodyWatch

        @concurrent
        mutating func next() async throws -> ByteBuffer? {
            watch.wait()
            let chunk = try await inner.next()
            // A body whose request was given up ends too: that end is none.
            if chunk == nil { try Task.checkCancellation() }
            watch.came(chunk?.readableBytes)
            return chunk
        }
    }
}
