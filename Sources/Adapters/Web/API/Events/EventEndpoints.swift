package import Access
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// What happens in the caller's organisation, as it happens (server-sent events of the HTML standard).
package struct EventEndpoints: EndpointGroup {
    private let hub: EventHub
    private let source: any EventSource

    package init(hub: EventHub, source: any EventSource) {
        self.hub = hub
        self.source = source
    }

    package var endpoints: [Endpoint] { [follow] }

    private var follow: Endpoint {
        Endpoint(
            .get, "/events", "followEvents", tag: "Events",
            "What happens, as it happens: events `document`, `draft` and `job`. A comment every 15 seconds shows that the line is open.",
            need: .permission(.eventsRead),
            parameters: [
                .init("Last-Event-ID", in: .header, .textSchema(), "The last event that was heard: those after it come first.")
            ],
            answers: [Endpoint.Answer(200, "The events, until the server stops.", forms: [("text/event-stream", .textSchema())])]
        ) { call in
            let organisation = try call.caller.organisation
            // Listening begins before the history is read, so that nothing falls between.
            guard let signals = await hub.listen(for: organisation) else { throw Problem.unavailable }
            let missed = try await missed(after: call.lastEvent, organisation)
            return Reply(
                .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
                content: .stream(EventLines(missed: missed, signals: signals), length: nil))
        }
    }

    /// Nobody is told more than the last thousand.
    private func missed(after number: Int64?, _ organisation: Organisation) async throws -> [LiveEvent] {
        guard let number else { return [] }
        return try await source.events(after: number, of: organisation, limit: 1_000)
    }
}

extension Call {
    fileprivate var lastEvent: Int64? {
        HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }.flatMap { Int64($0) }.flatMap { $0 >= 0 ? $0 : nil }
    }
}

/// Events as the lines of a stream: what was missed, then what happens.
struct EventLines: AsyncSequence, Sendable {
    let missed: [LiveEvent]
    let signals: AsyncStream<EventHub.Signal>

    func makeAsyncIterator() -> Iterator { Iterator(missed: missed, signals: signals.makeAsyncIterator()) }

    struct Iterator: AsyncIteratorProtocol {
        private let missed: [LiveEvent]
        private var signals: AsyncStream<EventHub.Signal>.AsyncIterator
        private var hasBegun = false

        fileprivate init(missed: [LiveEvent], signals: AsyncStream<EventHub.Signal>.AsyncIterator) {
            self.missed = missed
            self.signals = signals
        }

        @concurrent
        mutating func next() async throws -> [UInt8]? {
            if !hasBegun {
                hasBegun = true
                return Array(("retry: 3000\n\n" + missed.map(Iterator.lines).joined()).utf8)
            }
            while let signal = await signals.next() {
                switch signal {
                case .heartbeat: return Array(": open\n\n".utf8)
                case .event(let event):
                    if let number = event.number, number <= missed.last?.number ?? 0 { continue }
                    return Array(Iterator.lines(event).utf8)
                }
            }
            return nil
        }

        private static func lines(_ event: LiveEvent) -> String {
            let number = event.number.map { "id: \($0)\n" } ?? ""
            return "event: \(event.subject.topic.rawValue)\n\(number)data: \(String(decoding: event.subject.json.bytes, as: UTF8.self))\n\n"
        }
    }
}

extension LiveEvent.Subject {
    /// As it is told to browsers.
    fileprivate var json: JSON {
        switch self {
        case .document(let id, let state, let page, let pages):
            var members: [String: JSON] = ["id": .text(id), "state": .text(state)]
            if let page { members["page"] = .number(page) }
            if let pages { members["pages"] = .number(pages) }
            return .object(members)
        case .draft(let id, let state, let version): return ["id": .text(id), "state": .text(state), "version": .number(version)]
        case .job(let id, let state, let done, let total):
            return ["id": .text(id), "state": .text(state), "done": .number(done), "total": .number(total)]
        }
    }
}
