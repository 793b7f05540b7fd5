import Access
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import Testing
import Web

/// What stands before every endpoint.
@Suite struct GuardTests {
    /// One endpoint that looks, one that takes a body in.
    private struct Sample: EndpointGroup {
        var endpoints: [Endpoint] {
            [
                Endpoint(.get, "/look", "look", tag: "T", "", need: .signedIn, answers: []) { _ in Reply.json(JSON.object(["seen": true])) },
                Endpoint(
                    .post, "/take/{id}", "take", tag: "T", "", need: .permission(.documentsUpload),
                    body: .init([("application/octet-stream", .textSchema())]), answers: []
                ) { call in
                    var count = 0
                    for try await chunk in call.request.body { count += chunk.readableBytes }
                    return Reply.json(JSON.object(["count": .number(count), "from": .text(call.address)]))
                },
            ]
        }
    }

    private func serving(_ change: (inout WebServer.Settings) -> Void = { _ in }, _ body: (TestWeb) async throws -> Void) async throws {
        var settings = WebServer.Settings(port: 0)
        change(&settings)
        try await TestWeb.serving([Sample()], settings: settings, body)
    }

    @Test func `who asks too often is told when to come again, and others are not`() async throws {
        try await serving({ $0.requestsPerSecond = 2 }) { web async throws in
            // All at once: what fills the bucket again is time.
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 1...40 { group.addTask { try await web.ask("/look").status } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.count { $0 == 200 } >= 10)
            #expect(statuses.contains(429))
            let refused = try await web.ask("/look")
            #expect(refused.status == 200 || (refused["code"] == "too-many" && (refused.header("Retry-After").flatMap { Int($0) } ?? 0) >= 1))
            #expect(try await web.ask("/look", as: "accountant@office").status == 200)
            #expect(try await web.ask("/look", as: "syndic@other").status == 200)
        }
    }

    @Test func `who guesses tokens is slowed down by his address`() async throws {
        try await serving({ $0.requestsPerSecond = 5 }) { web async throws in
            // However slow the machine: who goes on guessing is refused in the end.
            var statuses: [Int] = []
            while statuses.last != 429, statuses.count < 400 {
                statuses += try await withThrowingTaskGroup(of: Int.self) { group in
                    for number in 1...20 { group.addTask { try await web.ask("/look", as: "nobody \(number)").status } }
                    return try await group.reduce(into: []) { $0.append($1) }
                }.sorted()
            }
            #expect(statuses.first == 401 && statuses.last == 429)
            #expect(try await web.ask("/look").status == 200)
        }
    }

    @Test func `HEAD is answered as GET is, without the body`() async throws {
        try await serving { web async throws in
            let answer = try await web.ask("/look", .HEAD)
            #expect(answer.status == 200 && answer.bytes.isEmpty)
            #expect(answer.header("Content-Type") == "application/json")
        }
    }

    @Test func `an address says which methods it knows`() async throws {
        try await serving { web async throws in
            let options = try await web.ask("/take/1", .OPTIONS, as: nil)
            #expect(options.status == 204)
            #expect(options.header("Allow") == "OPTIONS, POST")
            #expect(options.header("Access-Control-Allow-Origin") == nil)
            let refused = try await web.ask("/take/1", .DELETE)
            #expect(refused.status == 405 && refused["code"] == "method-not-allowed" && refused.header("Allow") == "OPTIONS, POST")
            #expect(try await web.ask("/look", .PUT).header("Allow") == "GET, HEAD, OPTIONS")
        }
    }

    @Test func `only the names that the server goes by are answered`() async throws {
        try await serving({ $0.names = ["desk.example.be"] }) { web async throws in
            #expect(try await web.ask("/look").status == 421)
            #expect(try await web.ask("/look", headers: [("Host", "desk.example.be:443")]).status == 200)
        }
    }

    @Test func `a proxy that is known is believed about the address, nobody else`() async throws {
        let body = Array("x".utf8)
        try await serving { web async throws in
            let answer = try await web.ask("/take/1", .POST, headers: [("X-Forwarded-For", "192.0.2.7")], body: body)
            #expect(answer["from"] == "127.0.0.1")
        }
        try await serving({ $0.proxies = ["127.0.0.1"] }) { web async throws in
            let answer = try await web.ask("/take/1", .POST, headers: [("X-Forwarded-For", "198.51.100.1, 192.0.2.7, 127.0.0.1")], body: body)
            #expect(answer["from"] == "192.0.2.7")
        }
    }

    @Test func `every answer has a number of its own`() async throws {
        try await serving { web async throws in
            let numbers = [try await web.ask("/look"), try await web.ask("/nothing")].compactMap { $0.header("X-Request-Id") }
            #expect(Set(numbers).count == 2)
        }
    }

    @Test func `a body that stalls is not waited for, and its connection is closed`() async throws {
        try await serving({ $0.stallSeconds = 1 }) { web async throws in
            let answer = try await RawConnection.say(
                "POST /api/v1/take/1 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer syndic@office\r\nContent-Length: 100\r\n\r\nabc", to: web.address)
            #expect(answer.hasPrefix("HTTP/1.1 408 "))
            #expect(answer.lowercased().contains("connection: close"))
            #expect(answer.contains("\"code\":\"too-slow\""))
        }
    }

    @Test func `a large body that nobody may send is not read`() async throws {
        try await serving { web async throws in
            let answer = try await RawConnection.say(
                "POST /api/v1/take/1 HTTP/1.1\r\nHost: x\r\nContent-Length: 10000000000\r\n\r\nabc", to: web.address)
            #expect(answer.hasPrefix("HTTP/1.1 401 "))
            #expect(answer.lowercased().contains("connection: close"))
        }
    }

    @Test func `a body that comes whole is taken whole`() async throws {
        try await serving { web async throws in
            let answer = try await web.ask("/take/1", .POST, body: [UInt8](repeating: 7, count: 3 << 20))
            #expect(answer["count"] == "\(3 << 20)")
        }
    }

    @Test(arguments: [String(repeating: "x", count: 40_000), String(repeating: "y", count: 17_000)])
    func `headers are not taken without end`(value: String) async throws {
        try await serving { web async throws in
            let answer = try await RawConnection.say("GET /api/v1/look HTTP/1.1\r\nHost: x\r\nX-Long: \(value)\r\n\r\n", to: web.address)
            #expect(answer.hasPrefix("HTTP/1.1 4") || answer.isEmpty)
        }
    }

    @Test func `whoever watches over the server is told how it is`() async throws {
        let sick = HealthCheck("queue") { Localized(fr: "plein", nl: "vol", de: "voll", en: "full") }
        try await TestWeb.serving([Sample()], checks: [HealthCheck("store") { nil }]) { web async throws in
            #expect(try await web.ask("//healthz", as: nil).text == "{\"status\":\"ok\"}")
            #expect(try await web.ask("//readyz", as: nil).status == 200)
        }
        try await TestWeb.serving([Sample()], checks: [HealthCheck("store") { nil }, sick]) { web async throws in
            #expect(try await web.ask("//healthz", as: nil).status == 200)
            let answer = try await web.ask("//readyz", as: nil)
            #expect(answer.status == 503 && answer["errors/0/pointer"] == "queue" && answer["errors/0/detail"] == "full" && answer["errors/1"] == nil)
            let text = try await web.ask("//metrics", as: nil).text
            #expect(text.contains("greffier_ready{check=\"store\"} 1\n") && text.contains("greffier_ready{check=\"queue\"} 0\n"))
        }
    }

    @Test func `what the server needs is asked all at once`() async throws {
        let asked = Mutex(0)
        // Each is well when the other was asked before it answers.
        let checks = ["store", "storage"].map { name in
            HealthCheck(name) {
                asked.withLock { $0 += 1 }
                for _ in 1...500 where asked.withLock({ $0 }) < 2 { try? await Task.sleep(for: .milliseconds(10)) }
                return asked.withLock { $0 } < 2 ? Localized(fr: "seul", nl: "alleen", de: "allein", en: "alone") : nil
            }
        }
        try await TestWeb.serving([Sample()], checks: checks) { web async throws in
            let answer = try await web.ask("//readyz", as: nil)
            #expect(answer.status == 200)
        }
    }

    @Test func `requests are counted by route and status`() async throws {
        let metrics = Metrics()
        metrics.countStorage(provider: "local", operation: "read_file", succeeded: true, took: .milliseconds(3))
        metrics.countStorage(provider: "local", operation: "read_file", succeeded: false, took: .seconds(30))
        metrics.gauge("greffier_queue_depth", "Waiting.") { [(labels: [("state", "a\"b\\c")], value: 7)] }
        try await TestWeb.serving([Sample()], metrics: metrics) { web async throws in
            for _ in 1...3 { _ = try await web.ask("/look") }
            _ = try await web.ask("/look", as: nil)
            _ = try await web.ask("/take/77", .POST, as: "owner@office", body: [1])
            let text = try await web.ask("//metrics", as: nil).text
            #expect(text.contains("http_request_duration_seconds_count{route=\"/api/v1/look\",method=\"GET\",status=\"2xx\"} 3\n"))
            #expect(text.contains("http_request_duration_seconds_count{route=\"/api/v1/look\",method=\"GET\",status=\"4xx\"} 1\n"))
            #expect(text.contains("route=\"/api/v1/take/{id}\",method=\"POST\",status=\"4xx\"") && !text.contains("/77"))
            #expect(text.contains("storage_operation_total{provider=\"local\",operation=\"read_file\",result=\"success\"} 1\n"))
            #expect(text.contains("storage_operation_total{provider=\"local\",operation=\"read_file\",result=\"error\"} 1\n"))
            #expect(text.contains("storage_operation_duration_seconds_bucket{provider=\"local\",operation=\"read_file\",le=\"0.005\"} 1\n"))
            #expect(text.contains("storage_operation_duration_seconds_bucket{provider=\"local\",operation=\"read_file\",le=\"+Inf\"} 2\n"))
            #expect(text.contains("greffier_queue_depth{state=\"a\\\"b\\\\c\"} 7\n"))
        }
    }

    @Test func `the metrics may need a token`() async throws {
        try await serving({ $0.metricsToken = "of the watchers" }) { web async throws in
            #expect(try await web.ask("//metrics", as: nil).status == 401)
            #expect(try await web.ask("//metrics", as: "of the watcherz").status == 401)
            #expect(try await web.ask("//metrics", as: "of the watchers").status == 200)
        }
    }
}

/// A connection on which a client may do what no library does.
enum RawConnection {
    /// Sends bytes, and no more; what comes until the server closes.
    static func say(_ text: String, to address: String) async throws -> String {
        let port = Int(address.split(separator: ":").last ?? "") ?? 0
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture {
                try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
            }
        }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: text))
            var answer = ""
            do { for try await part in inbound { answer += String(buffer: part) } } catch is IOError {}
            return answer
        }
    }
}
