package import Domain

/// Follows the history, so that listeners also hear what the command line or another server did, and passes on the progress of reading.
package struct EventFollower: Sendable {
    /// How far the reading of a document has come.
    package struct Progress: Sendable {
        package var document: DocumentID
        package var page: Int
        package var pages: Int

        package init(document: DocumentID, page: Int, pages: Int) {
            self.document = document
            self.page = page
            self.pages = pages
        }
    }

    private let source: any EventSource
    private let hub: EventHub
    private let progress: AsyncStream<Progress>
    private let now: @Sendable () -> Moment
    private let look: Duration
    private let beat: Duration

    /// The history is looked at every `look`; a line on which nothing happens is shown to be open every `beat`.
    package init(
        source: any EventSource, hub: EventHub, progress: AsyncStream<Progress>, look: Duration = .milliseconds(500), beat: Duration = .seconds(15),
        now: @escaping @Sendable () -> Moment
    ) {
        self.source = source
        self.hub = hub
        self.progress = progress
        self.look = look
        self.beat = beat
        self.now = now
    }

    /// Until it is cancelled; then all listeners are told goodbye.
    package func run() async throws {
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await follow() }
                group.addTask { await passOn() }
                group.addTask {
                    while true {
                        try await Task.sleep(for: beat)
                        await hub.beat()
                    }
                }
                defer { group.cancelAll() }
                try await group.next()
                try await group.waitForAll()
            }
        } catch {
            await hub.close()
            throw error
        }
        await hub.close()
    }

    private func follow() async throws {
        var last: Int64?
        while true {
            // A store that does not answer for a moment is asked again.
            if let known = last {
                let events = (try? await source.events(after: known, of: nil, limit: 500)) ?? []
                for event in events {
                    await hub.announce(event)
                    last = event.number ?? last
                }
                if events.count >= 500 { continue }
            } else {
                last = try? await source.lastEvent()
            }
            try await Task.sleep(for: look)
        }
    }

    private func passOn() async {
        var known: [DocumentID: Organisation] = [:]
        for await step in progress {
            var organisation = known[step.document]
            if organisation == nil { organisation = try? await source.organisation(of: step.document) }
            guard let organisation else { continue }
            if known.count > 1_000 { known = [:] }
            known[step.document] = organisation
            await hub.announce(
                LiveEvent(
                    number: nil, organisation: organisation, moment: now(),
                    subject: .document(id: step.document.text, state: "reading", page: step.page, pages: step.pages)))
        }
    }
}
