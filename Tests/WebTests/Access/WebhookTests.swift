import Access
import Credentials
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Intake
import SQLiteStore
import StoreContract
import Synchronization
import Testing
import Web
import WebhookCourier

/// Events on their way to another program: a real one, on this machine.
@Suite struct WebhookTests {
    /// What another program received.
    private final class Received: Sendable {
        struct Message: Sendable {
            let path: String
            let signature: String
            let body: [UInt8]
        }

        let messages = Mutex<[Message]>([])
        let status = Mutex(200)

        var count: Int { messages.withLock { $0.count } }
    }

    /// The other program.
    private struct Receiver: EndpointGroup {
        let received: Received

        var endpoints: [Endpoint] {
            [
                Endpoint(.post, "/hook", "hook", tag: "T", "", need: .nothing, body: .json([:]), answers: []) { call in
                    let name = HTTPField.Name("Greffier-Signature")
                    let message = Received.Message(
                        path: call.request.head.path ?? "", signature: name.flatMap { call.request.head.headerFields[$0] } ?? "",
                        body: try await call.body())
                    received.messages.withLock { $0.append(message) }
                    let status = received.status.withLock { $0 }
                    return Reply(.init(code: status), headers: status == 302 ? [.location: "/api/v1/hook"] : [:])
                }
            ]
        }
    }

    private struct Place {
        let clock: SetClock
        let store: SQLiteStore
        let webhooks: Webhooks
        let rounds: WebhookRounds
        let received: Received
    }

    private func serving(allowsInside: Bool = true, _ body: @Sendable (Place, String) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "hooks-\(UUID().uuidString).sqlite").path
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        let clock = SetClock()
        let now: @Sendable () -> Moment = { clock.now }
        let store = try SQLiteStore(path: path, who: "test", now: now)
        let courier = WebhookCourier(signer: Secrets(), allowsInside: allowsInside)
        let place = Place(
            clock: clock, store: store, webhooks: Webhooks(store: store, post: courier, secrets: Secrets(), now: now),
            rounds: WebhookRounds(store: store, post: courier, now: now), received: Received())
        try await TestWeb.serving([Receiver(received: place.received)]) { web in try await body(place, web.address + "/api/v1/hook") }
    }

    @Test func `what happens is sent, signed, and not what happened before`() async throws {
        try await serving { place, url async throws in
            _ = try await place.store.receive(sample(1), from: file("1.pdf"))
            let made = try await place.webhooks.add(url, [], for: office, by: "marie")
            _ = try await place.store.receive(sample(2), from: file("2.pdf"))
            _ = try await place.store.receive(sample(3, of: Organisation("other")), from: file("3.pdf"))
            #expect(try await place.rounds.round() == 1)
            let message = try #require(place.received.messages.withLock { $0.first })
            let parts = message.signature.split(separator: ",").map { String($0.drop { $0 != "=" }.dropFirst()) }
            #expect(parts.count == 2)
            #expect(Secrets().signature(of: Array("\(parts[0]).".utf8) + message.body, with: made.secret) == parts[1])
            let body = try #require(try JSONSerialization.jsonObject(with: Data(message.body)) as? [String: Any])
            #expect(body["id"] as? String == "document-3" && body["type"] as? String == "document" && body["organisation"] as? String == "office")
            #expect((body["data"] as? [String: String]) == ["id": sample(2).id.text, "state": "waiting"])
            #expect(try await place.webhooks.deliveries(to: made.webhook.id, of: office, limit: 9).map(\.state) == [.delivered])
            #expect(try await place.rounds.round() == 0)
            #expect(place.received.count == 1)
        }
    }

    @Test func `only the events that are wanted are sent`() async throws {
        try await serving { place, url async throws in
            _ = try await place.webhooks.add(url, [.draft], for: office, by: "marie")
            _ = try await place.store.receive(sample(1), from: file("1.pdf"))
            let job = try #require(try await place.store.claim(as: "w", leaseSeconds: 60))
            #expect(try await place.store.complete(job, result, [draft(1)]))
            #expect(try await place.rounds.round() == 1)
        }
    }

    @Test(arguments: [500, 404, 302]) func `what is refused is tried again later, less and less often, for a day`(status: Int) async throws {
        try await serving { place, url async throws in
            place.received.status.withLock { $0 = status }
            let made = try await place.webhooks.add(url, [], for: office, by: "marie")
            _ = try await place.store.receive(sample(1), from: file("1.pdf"))
            var pauses: [Int64] = []
            while let next = try await due(place, made.webhook.id) {
                pauses.append(next.milliseconds - place.clock.now.milliseconds)
                place.clock.advance(seconds: Int(max(0, next.milliseconds - place.clock.now.milliseconds)) / 1_000)
            }
            let delivery = try #require(try await place.webhooks.deliveries(to: made.webhook.id, of: office, limit: 9).first)
            #expect(delivery.state == .failed && delivery.status == status && delivery.failure == .refused)
            #expect((25...45).contains(delivery.attempts) && place.received.count == delivery.attempts)
            #expect(zip(pauses, [8...12, 16...24, 32...48, 64...96]).allSatisfy { $1.contains(Int($0 / 1_000)) })
            // By hand it is tried once more, though it had failed for good.
            place.received.status.withLock { $0 = 200 }
            try await place.webhooks.retry(delivery.number, to: made.webhook.id, of: office)
            #expect(try await place.rounds.round() == 1)
            #expect(try await place.webhooks.deliveries(to: made.webhook.id, of: office, limit: 9).first?.state == .delivered)
            #expect(try await place.webhooks.all(of: office).first?.failing == nil)
        }
    }

    /// Makes a round; when the delivery is tried next, nil when it is over.
    private func due(_ place: Place, _ id: WebhookID) async throws -> Moment? {
        _ = try await place.rounds.round()
        return try await place.webhooks.deliveries(to: id, of: office, limit: 9).first?.next
    }

    @Test func `a receiver that is gone is left alone until somebody asks again`() async throws {
        try await serving { place, url async throws in
            place.received.status.withLock { $0 = 410 }
            let made = try await place.webhooks.add(url, [], for: office, by: "marie")
            for number in 1...2 { _ = try await place.store.receive(sample(number), from: file("\(number).pdf")) }
            _ = try await place.rounds.round()
            #expect(try await place.webhooks.all(of: office).first?.disabled != nil)
            _ = try await place.store.receive(sample(3), from: file("3.pdf"))
            #expect(try await place.rounds.round() == 0)
            let first = try #require(try await place.webhooks.deliveries(to: made.webhook.id, of: office, limit: 9).last)
            try await place.webhooks.retry(first.number, to: made.webhook.id, of: office)
            #expect(try await place.webhooks.all(of: office).first?.disabled == nil)
        }
    }

    @Test func `a receiver that takes nothing for three days is left alone`() async throws {
        try await serving { place, url async throws in
            place.received.status.withLock { $0 = 500 }
            _ = try await place.webhooks.add(url, [], for: office, by: "marie")
            for day in 0...3 {
                _ = try await place.store.receive(sample(day + 1), from: file("\(day).pdf"))
                _ = try await place.rounds.round()
                #expect(try await place.webhooks.all(of: office).first?.disabled == nil || day == 3)
                place.clock.advance(seconds: 86_400)
            }
            #expect(try await place.webhooks.all(of: office).first?.disabled != nil)
        }
    }

    @Test(arguments: ["http://127.0.0.1:1/", "http://nowhere.invalid/"]) func `who does not answer is tried again`(url: String) async throws {
        try await serving { place, _ async throws in
            let made = try await place.webhooks.add(url, [], for: office, by: "marie")
            _ = try await place.store.receive(sample(1), from: file("1.pdf"))
            _ = try await place.rounds.round()
            let delivery = try #require(try await place.webhooks.deliveries(to: made.webhook.id, of: office, limit: 9).first)
            #expect(delivery.state == .waiting && delivery.status == nil)
            #expect(delivery.failure == (url.contains("invalid") ? .noHost : .unreachable))
        }
    }

    @Test(arguments: [
        "http://example.be/", "https://127.0.0.1/", "https://localhost/", "https://a.localhost/", "https://10.0.0.1/", "https://192.168.1.1/",
        "https://172.31.255.255/", "https://169.254.169.254/latest/meta-data", "https://100.64.0.1/", "https://0.0.0.0/", "https://[::1]/",
        "https://[::]/", "https://[fd00::1]/", "https://[fe80::1]/", "https://[::ffff:127.0.0.1]/", "https://[::ffff:10.0.0.1]/",
        "https://[2002:7f00:1::]/", "https://[64:ff9b::7f00:1]/", "https://224.0.0.1/", "https://255.255.255.255/", "ftp://example.be/", "https://",
        "example.be", "https://user:secret@example.be/", "file:///etc/passwd", "", "javascript:alert(1)",
    ])
    func `nothing is sent inside, or in the open`(url: String) async throws {
        try await serving(allowsInside: false) { place, _ async throws in
            await #expect(throws: AccessError.badAddress) { try await place.webhooks.add(url, [], for: office, by: "marie") }
        }
    }

    @Test(arguments: ["https://example.be/", "https://8.8.8.8/hook?x=1", "https://[2a00::1]:8443/"])
    func `an address outside is taken`(url: String) async throws {
        try await serving(allowsInside: false) { place, _ async throws in
            #expect(try await place.webhooks.add(url, [], for: office, by: "marie").webhook.url == url)
        }
    }

    @Test func `an address that leads inside is refused when it is looked up, though it was taken`() async throws {
        try await serving(allowsInside: false) { place, _ async throws in
            // The name of this machine itself, as a name that somebody lets point inside.
            let courier = WebhookCourier(signer: Secrets(), allowsInside: false)
            let event = LiveEvent(number: 1, organisation: office, moment: SetClock.start, subject: .draft(id: "d", state: "ready", version: 1))
            let delivery = Delivery(
                number: 1, webhook: WebhookID("w"), event: event, state: .waiting, attempts: 0, made: SetClock.start, next: nil, status: nil,
                failure: nil)
            for host in ["localhost", "127.1", "2130706433", "0x7f.1"] {
                await #expect(throws: DeliveryFailure.inside) {
                    _ = try await courier.post(delivery, to: "https://\(host)/", secret: "s", at: SetClock.start)
                }
            }
        }
    }

    @Test func `a webhook of another organisation is none`() async throws {
        try await serving { place, url async throws in
            let made = try await place.webhooks.add(url, [], for: office, by: "marie")
            let other = Organisation("other")
            #expect(try await place.webhooks.all(of: other).isEmpty)
            await #expect(throws: AccessError.noWebhook) { try await place.webhooks.remove(made.webhook.id, of: other, by: "Ann") }
            await #expect(throws: AccessError.noWebhook) { _ = try await place.webhooks.deliveries(to: made.webhook.id, of: other, limit: 9) }
            await #expect(throws: AccessError.noWebhook) { try await place.webhooks.retry(1, to: made.webhook.id, of: other) }
            try await place.webhooks.remove(made.webhook.id, of: office, by: "Ann")
            #expect(try await place.webhooks.all(of: office).isEmpty)
        }
    }
}
