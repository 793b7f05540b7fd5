internal import AsyncHTTPClient
internal import Foundation
internal import HandOver
internal import NIOCore
internal import NIOHTTP1

/// One request to the API.
struct Question: Sendable {
    let method: HTTPMethod
    /// Below "/api/v1".
    let path: String
    let body: [UInt8]?
    let mediaType: String

    init(_ method: HTTPMethod, _ path: String, body: [UInt8]? = nil, _ mediaType: String = "application/json") {
        self.method = method
        self.path = path
        self.body = body
        self.mediaType = mediaType
    }

    init(_ method: HTTPMethod, _ path: String, json: some Encodable) {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts alone: they always have a form in JSON.
        self.init(method, path, body: (try? encoder.encode(json)).map { [UInt8]($0) })
    }
}

/// What came back.
struct Response: Sendable {
    let status: Int
    /// From `Retry-After`.
    let wait: Int?
    let bytes: [UInt8]

    /// The value of an answer that is a success; what else it is otherwise.
    func value<Value: Decodable>() throws(BookError) -> Value {
        switch status {
        case 200..<300:
            let decoder = JSONDecoder()
            decoder.keyDecodingStrategy = .convertFromSnakeCase
            // An answer that is none of KoproGo's: a proxy's page, perhaps after the request was done.
            guard let value = try? decoder.decode(Value.self, from: Data(bytes)) else { throw .failing(status) }
            return value
        case 429: throw .busy(seconds: wait)
        case 408, 425: throw .failing(status)
        case 400..<500: throw .refused(status, words)
        default: throw .failing(status)
        }
    }

    /// Why it is refused: `{"error": …}`, or a text by itself, as the handlers of documents answer.
    private var words: String {
        struct Refusal: Decodable {
            let error: String?
            let message: String?
        }
        let data = Data(bytes.prefix(4_096))
        let refusal = try? JSONDecoder().decode(Refusal.self, from: data)
        let text = refusal?.error ?? refusal?.message ?? (try? JSONDecoder().decode(String.self, from: data)) ?? ""
        return String(text.map { $0.isNewline ? " " : $0 }.prefix(250))
    }
}

/// Sends requests, one connection at a time.
struct Wire: Sendable {
    /// More is not read of an answer: the list of the expenses of a building of decades.
    private static let answerLimit = 64 << 20

    private let base: String

    init(address: String) {
        base = (address.hasSuffix("/") ? String(address.dropLast()) : address) + "/api/v1"
    }

    func send(_ question: Question, token: String?) async throws(BookError) -> Response {
        var request = HTTPClientRequest(url: base + question.path)
        request.method = question.method
        request.headers.add(name: "User-Agent", value: "Greffier")
        request.headers.add(name: "Accept", value: "application/json")
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        if let body = question.body {
            request.headers.add(name: "Content-Type", value: question.mediaType)
            request.body = .bytes(ByteBuffer(bytes: body))
        }
        do {
            // As long as a large original takes, and shorter than anybody's lease.
            let response = try await Wire.client.execute(request, timeout: .seconds(120))
            let bytes = try await response.body.collect(upTo: Wire.answerLimit)
            let wait = response.headers.first(name: "Retry-After") ?? response.headers.first(name: "X-RateLimit-After")
            return Response(status: Int(response.status.code), wait: wait.flatMap { Int($0) }, bytes: Array(bytes.readableBytesView))
        } catch {
            throw .unreachable
        }
    }

    /// Redirections are not followed: the token is for this server alone. An idle connection is given up before KoproGo does so, after five
    /// seconds: what is sent into a connection that is just being closed may have been done or not.
    private static let client = HTTPClient(
        eventLoopGroupProvider: .singleton,
        configuration: HTTPClient.Configuration(
            redirectConfiguration: .disallow, timeout: .init(connect: .seconds(10), read: .seconds(60)),
            connectionPool: .init(idleTimeout: .seconds(3)), decompression: .disabled))
}
