import Access
import AsyncHTTPClient
import Domain
import Foundation
import Logging
import NIOCore
import NIOHTTP1
import ServiceLifecycle
import Web

/// The real server on a free port of this machine, asked over real connections.
struct TestWeb: Sendable {
    let address: String
    let client: HTTPClient

    /// Runs the server with these endpoints as long as the body does.
    static func serving(
        _ groups: [any EndpointGroup], pages: [any PageGroup] = [], gate: any Gate = TestGate(), settings: WebServer.Settings = .init(port: 0),
        metrics: Metrics = Metrics(), checks: [HealthCheck] = [], _ body: (TestWeb) async throws -> Void
    ) async throws {
        let (ports, told) = AsyncStream.makeStream(of: Int.self)
        var quiet = Logger(label: "test")
        quiet.logLevel = .critical
        let server = WebServer(settings, gate: gate, endpoints: groups, pages: pages, metrics: metrics, checks: checks, logger: quiet) {
            told.yield($0)
        }
        let running = ServiceGroup(configuration: .init(services: [server], logger: quiet))
        // Where an answer leads to is a part of it.
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: .init(redirectConfiguration: .disallow))
        let service = Task { try await running.run() }
        let port = await ports.first { _ in true } ?? 0
        let outcome: Result<Void, any Error>
        do {
            try await body(TestWeb(address: "http://127.0.0.1:\(port)", client: client))
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        await running.triggerGracefulShutdown()
        try await client.shutdown()
        try await service.value
        try outcome.get()
    }

    /// Asks as a caller: "role@organisation", or nobody. The path is below `/api/v1` unless it is absolute.
    func ask(
        _ path: String, _ method: HTTPMethod = .GET, as caller: String? = "syndic@office", headers: [(String, String)] = [], body: [UInt8]? = nil
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: address + (path.hasPrefix("//") ? String(path.dropFirst()) : "/api/v1" + path))
        request.method = method
        if let caller { request.headers.add(name: "Authorization", value: "Bearer \(caller)") }
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        if let body { request.body = .bytes(ByteBuffer(bytes: body)) }
        let response = try await client.execute(request, timeout: .seconds(60))
        let bytes = try await response.body.collect(upTo: 64 << 20)
        return Answer(status: Int(response.status.code), headers: response.headers, bytes: Array(bytes.readableBytesView))
    }

    /// Posts a JSON body.
    func send(_ path: String, _ json: String, as caller: String? = "syndic@office", headers: [(String, String)] = []) async throws -> Answer {
        try await send(path, .POST, json, as: caller, headers: headers)
    }

    /// Asks with a JSON body.
    func send(
        _ path: String, _ method: HTTPMethod, _ json: String, as caller: String? = "syndic@office", headers: [(String, String)] = []
    ) async throws -> Answer {
        try await ask(path, method, as: caller, headers: headers + [("Content-Type", "application/json")], body: Array(json.utf8))
    }

    struct Answer: Sendable {
        let status: Int
        let headers: HTTPHeaders
        let bytes: [UInt8]

        /// A header, however it is spelled.
        func header(_ name: String) -> String? { headers.first(name: name) }

        var text: String { String(decoding: bytes, as: UTF8.self) }

        /// The JSON at a path of keys and positions: "items/0/id"; as text.
        subscript(path: String) -> String? {
            var value: Any? = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            for step in path.split(separator: "/").map(String.init) {
                if let list = value as? [Any], let index = Int(step) {
                    value = list.indices.contains(index) ? list[index] : nil
                } else {
                    value = (value as? [String: Any])?[step]
                }
            }
            switch value {
            case nil, is NSNull: return nil
            case let text as String: return text
            case let value?: return "\(value)"
            }
        }
    }
}

/// Lets in whoever says who he is: "role@organisation".
struct TestGate: Gate {
    func caller(bearing token: String) async throws(StoreError) -> Caller? {
        let parts = token.split(separator: "@")
        guard parts.count == 2, let role = Role(rawValue: String(parts[0])) else { return nil }
        return Caller(
            organisation: Organisation(String(parts[1])), who: token, name: token, role: role, permissions: role.permissions, means: .bearer)
    }

    func caller(ofSession cookie: String) async throws(StoreError) -> Caller? { nil }
}
