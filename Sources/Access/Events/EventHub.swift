package import Domain

/// Tells what happens to those who listen, each for his organisation. A listener who cannot keep up is cut off: he comes back and asks for
/// what he has missed.
package actor EventHub {
    /// What a listener hears.
    package enum Signal: Sendable, Hashable {
        case event(LiveEvent)
        /// Nothing has happened; the line is open.
        case heartbeat
    }

    private struct Listener {
        let organisation: Organisation
        let line: AsyncStream<Signal>.Continuation
    }

    /// Signals that wait for a listener.
    private static let buffer = 256
    /// Listeners of one organisation, and of all.
    private static let limits = (organisation: 200, all: 2_000)

    private var listeners: [Int: Listener] = [:]
    private var next = 0
    private var isClosed = false

    package init() {}

    /// Begins to listen; nil when too many do.
    package func listen(for organisation: Organisation) -> AsyncStream<Signal>? {
        guard listeners.count < EventHub.limits.all, listeners.values.count(where: { $0.organisation == organisation }) < EventHub.limits.organisation
        else { return nil }
        let (signals, line) = AsyncStream.makeStream(of: Signal.self, bufferingPolicy: .bufferingOldest(EventHub.buffer))
        if isClosed {
            line.finish()
            return signals
        }
        let number = next
        next += 1
        listeners[number] = Listener(organisation: organisation, line: line)
        line.onTermination = { [weak self] _ in Task { await self?.remove(number) } }
        return signals
    }

    /// How many listen.
    package var count: Int { listeners.count }

    /// Tells an event to those whom it concerns.
    package func announce(_ event: LiveEvent) { tell(.event(event)) { $0 == event.organisation } }

    package func beat() { tell(.heartbeat) { _ in true } }

    /// Ends all lines, and each that is asked for later.
    package func close() {
        isClosed = true
        for listener in listeners.values { listener.line.finish() }
        listeners = [:]
    }

    private func tell(_ signal: Signal, _ concerns: (Organisation) -> Bool) {
        for (number, listener) in listeners where concerns(listener.organisation) {
            if case .dropped = listener.line.yield(signal) {
                listener.line.finish()
                listeners[number] = nil
            }
        }
    }

    private func remove(_ number: Int) { listeners[number] = nil }
}
