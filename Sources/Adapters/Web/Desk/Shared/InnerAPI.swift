internal import Access
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// What the API would answer to the caller of a page, without a way over the network: a page shows what the API says and nothing else, with the
/// same rights and the same checks.
package struct InnerAPI: Sendable {
    /// By path: "/drafts/{id}".
    private let endpoints: [String: Endpoint]

    package init(_ groups: [any EndpointGroup]) {
        let reading = groups.flatMap(\.endpoints).filter { $0.method == .get }
        endpoints = Dictionary(reading.map { ($0.path, $0) }) { first, _ in first }
    }

    /// Reads a thing. What stands in the braces of the path is taken from the page's own address, or from `parts`.
    func read<Value: Decodable>(
        _ path: String, _ query: [(String, String?)] = [], parts: [String: String] = [:], as type: Value.Type = Value.self, for call: Call
    ) async throws -> Value {
        guard let endpoint = endpoints[path] else { throw Problem.notFound }
        if case .permission(let permission) = endpoint.need, try !call.caller.may(permission) { throw Problem.forbidden }
        var inner = call
        for (name, value) in parts { inner.parameters[Substring(name)] = Substring(value) }
        inner.request = request(path, query, call.request.headers)
        guard case .bytes(let bytes) = try await endpoint.work(inner).content else { throw Problem.unexpected }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(type, from: Data(bytes))
    }

    private func request(_ path: String, _ query: [(String, String?)], _ headers: HTTPFields) -> Request {
        let given = query.compactMap { name, value in value.map { "\(name)=\($0.addingPercentEncoding)" } }
        let address = "/api/v1" + path + (given.isEmpty ? "" : "?" + given.joined(separator: "&"))
        let head = HTTPRequest(method: .get, scheme: nil, authority: nil, path: address, headerFields: headers)
        return Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    }
}

/// A list of the API, a piece at a time.
struct ListRecord<Item: Decodable & Sendable>: Decodable, Sendable {
    let items: [Item]
    /// Where the next piece begins; nil at the end.
    let next: String?
}
