import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import TestProgram
import Testing

/// A real server with documents of one organisation, asked with tokens as KoproGo makes them.
struct TestDesk {
    static let organisation = "6f1c0b52-3c51-4a0e-9d0b-0d6f5a1e7c11"
    static let strangers = "b83d6a0e-51f4-4f0c-8f7e-2a9c4d1b6e22"
    static let secret = "a secret of the tests that is long enough"

    /// What the server says that it does.
    let routes: [Route]
    /// Names of things that belong to the organisation, by the first part of their path: "drafts" and its identifier.
    let objects: [String: String]
    /// What nobody else may ever be told: names, numbers and texts of the organisation's documents.
    let secrets: [String]
    private let address: String
    private let client: HTTPClient

    /// Runs a server that has read an invoice, and whose organisation has one of everything, as long as the body does.
    static func open(_ body: (TestDesk) async throws -> Void) async throws {
        try await serving(invoice) { address, client in try await body(furnished(address, client)) }
    }

    /// Runs a server that has read a sample, and has nothing else, as long as the body does.
    static func open(dropping sample: String, _ body: (TestDesk) async throws -> Void) async throws {
        try await serving(sample) { address, client in
            let bare = TestDesk(bare: address, client)
            _ = try await bare.firstDraft()
            try await body(bare)
        }
    }

    private static func serving(_ sample: String, _ body: (String, HTTPClient) async throws -> Void) async throws {
        let server = try TestServer(settings: [
            "ORGANISATION": organisation, "WEB_PORT": "0", "WEB_JWT_SECRETS": secret, "WEB_REQUESTS_PER_SECOND": "0",
            "PAYMENTS_ACCOUNTS": "Tilleuls=BE68 5390 0754 7034",
            // Where nobody answers: what is on its way stays on its way.
            "KOPROGO_URL": "http://127.0.0.1:9", "KOPROGO_EMAIL": "clerk@office.example", "KOPROGO_PASSWORD": "x",
        ])
        try server.drop("Tilleuls/lift of Tilleuls.pdf", [UInt8](try Data(contentsOf: TestProgram.samples.appending(path: sample))))
        try server.start()
        let client = HTTPClient(eventLoopGroupProvider: .singleton)
        let outcome: Result<Void, any Error>
        do {
            _ = try await server.wait { server.messages.contains("http://") }
            let address = try #require(server.messages.firstMatch(of: /http:\/\/[0-9.]+:[0-9]+/)?.output)
            try await body(String(address), client)
            outcome = .success(())
        } catch { outcome = .failure(error) }
        try await client.shutdown()
        #expect(try await server.stop() == 0)
        try outcome.get()
    }

    private static let invoice = "inbox/Résidence Les Tilleuls/01-lift-invoice-fr.pdf"

    /// A token as KoproGo makes it, good for a quarter of an hour.
    func token(role: String, organisation: String = TestDesk.organisation) -> String {
        TestToken(role: role, organisation: organisation).text(secret: TestDesk.secret)
    }

    /// Asks for a route, its objects named as this organisation names them.
    func ask(_ route: Route, with token: String?, named names: [String: String]? = nil) async throws -> Answer {
        let kind = route.body?.mediaType
        return try await ask(
            route.address(names ?? objects), route.method, with: token,
            headers: [("If-Match", "\"1\"")] + (kind.map { [("Content-Type", $0)] } ?? []), body: route.body?.text)
    }

    func ask(
        _ path: String, _ method: String = "GET", with token: String?, headers: [(String, String)] = [], body: String? = nil
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: "\(address)/api/v1\(path)")
        request.method = HTTPMethod(rawValue: method)
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        if let body { request.body = .bytes(ByteBuffer(string: body)) }
        let response = try await client.execute(request, timeout: .seconds(30))
        // Events go on for ever: that they are told at all is what counts.
        if response.headers.first(name: "Content-Type")?.hasPrefix("text/event-stream") == true { return Answer(status: Int(response.status.code)) }
        let bytes = try await response.body.collect(upTo: 64 << 20)
        return Answer(status: Int(response.status.code), bytes: Data(bytes.readableBytesView))
    }

    struct Answer {
        var status: Int
        var bytes = Data()

        var text: String { String(decoding: bytes, as: UTF8.self) }
        var json: [String: Any] { (try? JSONSerialization.jsonObject(with: bytes)) as? [String: Any] ?? [:] }
        /// The first of a list.
        var first: [String: Any] { (json["items"] as? [[String: Any]])?.first ?? [:] }
    }
}

extension TestDesk {
    private init(bare address: String, _ client: HTTPClient) {
        self.init(routes: [], objects: [:], secrets: [], address: address, client: client)
    }

    /// Waits until something was read.
    private func firstDraft() async throws -> [String: Any] {
        var draft: [String: Any] = [:]
        for _ in 0..<1_200 where draft.isEmpty {
            draft = try await ask("/drafts", with: token(role: "syndic")).first
            if draft.isEmpty { try await Task.sleep(for: .milliseconds(100)) }
        }
        return draft
    }

    /// Waits for the draft, and makes one of everything that has a name.
    private static func furnished(_ address: String, _ client: HTTPClient) async throws -> TestDesk {
        let bare = TestDesk(bare: address, client)
        let syndic = bare.token(role: "syndic")
        let draft = try await bare.firstDraft()
        let identifier = try #require(draft["id"] as? String)
        let document = try #require(draft["document"] as? String)
        let kind = [("Content-Type", "application/json")]
        let corrected = try await bare.ask(
            "/drafts/\(identifier)", "PATCH", with: syndic, headers: kind + [("If-Match", "\"\(draft["version"] ?? 1)\"")],
            body: #"{"corrections":[{"field":"account_code","value":"61010"}]}"#)
        #expect(corrected.status == 200)
        var objects = ["documents": document, "drafts": identifier, "pages": "1"]
        let made = [
            ("tokens", #"{"name":"Archive of Tilleuls","permissions":["render"]}"#), ("webhooks", #"{"url":"https://archive.example/hook"}"#),
            ("users", #"{"email":"clerk@tilleuls.example","name":"Clerk","role":"accountant","password":"a long password of the tests"}"#),
        ]
        for (name, body) in made {
            let answer = try await bare.ask("/\(name)", "POST", with: syndic, headers: kind, body: body)
            #expect(answer.status == 201, "\(name): \(answer.text)")
            objects[name] = answer.json["id"].map { "\($0)" }
        }
        let charges = try await bare.ask("/templates/pcn/sample", with: syndic).text
        objects["jobs"] = try await bare.ask("/render/pcn/owners", "POST", with: syndic, headers: kind, body: charges).json["id"].map { "\($0)" }
        // No webhook was told anything yet: what is tried is one that is not there, of a webhook that is.
        objects["deliveries"] = "1"
        objects["lessons"] = try await bare.ask("/lessons", with: syndic).first["number"].map { "\($0)" }
        objects.merge(try await bare.sentOn(identifier, of: corrected)) { $1 }
        let description = try await bare.ask("/openapi.json", with: nil)
        let secrets = [document, identifier, draft["supplier"] as? String, "Tilleuls"].compactMap(\.self)
        return TestDesk(routes: try Route.all(in: description.json), objects: objects, secrets: secrets, address: address, client: client)
    }
    /// Approves the draft, which puts it on its way, and pays it; the names of what came of that.
    private func sentOn(_ draft: String, of corrected: Answer) async throws -> [String: String] {
        let syndic = token(role: "syndic")
        let kind = [("Content-Type", "application/json")]
        let approved = try await ask(
            "/drafts/\(draft)/approve", "POST", with: syndic, headers: [("If-Match", "\"\(corrected.json["version"] ?? 2)\"")])
        #expect(approved.status == 200, "\(approved.text)")
        #expect(try await ask("/handover", with: syndic).first["draft"] as? String == draft)
        let day = Date.now.addingTimeInterval(7 * 86_400).formatted(.iso8601.year().month().day())
        let paid = try await ask("/payments", "POST", with: syndic, headers: kind, body: #"{"day":"\#(day)"}"#)
        let file = try #require((paid.json["file"] as? [String: Any])?["id"] as? String, "\(paid.text)")
        return ["handover": draft, "payments": file, "unpaid": draft, "paid-otherwise": draft]
    }
}
