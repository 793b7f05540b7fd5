import Access
import AsyncHTTPClient
import Domain
import Foundation
import Intake
import NIOCore
import NIOHTTP1
import SQLiteStore
import StoreContract
import Testing
import Web

/// What happens is told to those who listen.
@Suite struct EventTests {
    private struct Place {
        let store: SQLiteStore
        let hub = EventHub()
        let progress = AsyncStream.makeStream(of: EventFollower.Progress.self)
    }

    private func serving(_ body: @Sendable (TestWeb, Place) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "events-\(UUID().uuidString).sqlite").path
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        let place = Place(store: try SQLiteStore(path: path, who: "test", now: { SetClock.start }))
        let follower = EventFollower(
            source: place.store, hub: place.hub, progress: place.progress.stream, look: .milliseconds(10), beat: .milliseconds(100),
            now: { SetClock.start })
        let following = Task { try await follower.run() }
        try await TestWeb.serving([EventEndpoints(hub: place.hub, source: place.store)]) { web async throws in
            try await body(web, place)
            following.cancel()
            _ = try? await following.value
        }
    }

    /// Listens until the text holds something.
    private func hear(
        _ web: TestWeb, as caller: String = "syndic@office", after number: String? = nil, until wanted: String,
        _ meanwhile: () async throws -> Void = {}
    ) async throws -> String {
        var request = HTTPClientRequest(url: web.address + "/api/v1/events")
        request.headers.add(name: "Authorization", value: "Bearer \(caller)")
        if let number { request.headers.add(name: "Last-Event-ID", value: number) }
        let response = try await web.client.execute(request, timeout: .seconds(60))
        #expect(response.headers.first(name: "Content-Type") == "text/event-stream")
        var text = ""
        var hasBegun = false
        for try await part in response.body {
            text += String(buffer: part)
            if !hasBegun {
                hasBegun = true
                try await meanwhile()
            }
            if text.contains(wanted) { break }
        }
        return text
    }

    @Test func `what happens is told, with its number, to the organisation and to no other`() async throws {
        try await serving { web, place async throws in
            let text = try await hear(web, until: sample(2).id.text) {
                _ = try await place.store.receive(sample(3, of: Organisation("other")), from: file("c.pdf"))
                _ = try await place.store.receive(sample(2), from: file("b.pdf"))
            }
            #expect(text.contains("event: document\nid: 2\ndata: {\"id\":\"\(sample(2).id)\",\"state\":\"waiting\"}\n\n"))
            #expect(!text.contains(sample(3, of: Organisation("other")).id.text))
        }
    }

    @Test func `who comes back hears first what he has missed, once`() async throws {
        try await serving { web, place async throws in
            for number in 1...3 { _ = try await place.store.receive(sample(number), from: file("\(number).pdf")) }
            let text = try await hear(web, after: "1", until: sample(4).id.text) {
                _ = try await place.store.receive(sample(4), from: file("4.pdf"))
            }
            let numbers = text.split(separator: "\n").filter { $0.hasPrefix("id: ") }.map(String.init)
            #expect(numbers == ["id: 2", "id: 3", "id: 4"])
        }
    }

    @Test func `a draft that is made is told with its version`() async throws {
        try await serving { web, place async throws in
            _ = try await place.store.receive(sample(1), from: file("a.pdf"))
            let job = try #require(try await place.store.claim(as: "w", leaseSeconds: 60))
            #expect(try await place.store.complete(job, result, [draft(1)]))
            let text = try await hear(web, after: "0", until: "event: draft")
            #expect(text.contains("data: {\"id\":\"\(draft(1).id)\",\"state\":\"to_review\",\"version\":1}"))
            #expect(text.contains("{\"id\":\"\(sample(1).id)\",\"state\":\"drafted\"}"))
        }
    }

    @Test func `the progress of reading is told page by page, and an open line shows itself`() async throws {
        try await serving { web, place async throws in
            _ = try await place.store.receive(sample(1), from: file("a.pdf"))
            let text = try await hear(web, until: "\"page\":2") {
                place.progress.continuation.yield(.init(document: sample(1).id, page: 2, pages: 9))
            }
            #expect(text.contains("event: document\ndata: {\"id\":\"\(sample(1).id)\",\"page\":2,\"pages\":9,\"state\":\"reading\"}\n\n"))
            #expect(try await hear(web, until: ": open").contains("\n: open\n"))
        }
    }

    @Test(arguments: ["owner@office", "contractor@office"]) func `who may see nothing hears nothing`(caller: String) async throws {
        try await serving { web, _ async throws in
            let answer = try await web.ask("/events", as: caller)
            #expect(answer.status == 403)
        }
    }

    @Test func `lines end when the server stops, and those who left are forgotten`() async throws {
        let hub = EventHub()
        let first = try #require(await hub.listen(for: office))
        do { _ = await hub.listen(for: office) }
        for _ in 0..<500 where await hub.count > 1 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(await hub.count == 1)
        await hub.close()
        #expect(await first.reduce(0) { count, _ in count + 1 } == 0)
        let late = try #require(await hub.listen(for: office))
        #expect(await late.reduce(0) { count, _ in count + 1 } == 0)
    }

    @Test func `who cannot keep up is cut off, and an organisation has so many lines`() async throws {
        let hub = EventHub()
        let slow = try #require(await hub.listen(for: office))
        for number in 1...300 {
            await hub.announce(
                LiveEvent(
                    number: Int64(number), organisation: office, moment: SetClock.start, subject: .draft(id: "d", state: "ready", version: 1)))
        }
        #expect(await slow.reduce(0) { count, _ in count + 1 } == 256)
        var lines: [AsyncStream<EventHub.Signal>] = []
        while let line = await hub.listen(for: office) { lines.append(line) }
        #expect(lines.count == 200)
        #expect(await hub.listen(for: Organisation("other")) != nil)
    }
}
