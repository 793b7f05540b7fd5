package import Access
internal import AsyncHTTPClient
package import Domain
internal import Foundation
internal import NIOCore
internal import NIOHTTP1

/// Carries events over HTTP. The name of the receiver is looked up for each delivery and the connection made to the very address that was
/// looked at, so that no name can lead inside between the look and the connection; no redirection is followed.
package struct WebhookCourier: WebhookPost {
    private let signer: any SecretMaker
    private let allowsInside: Bool

    /// `allowsInside` lets events go to private addresses, to this machine and over plain HTTP: for tests and closed networks.
    package init(signer: any SecretMaker, allowsInside: Bool) {
        self.signer = signer
        self.allowsInside = allowsInside
    }

    package func isAllowed(_ url: String) -> Bool {
        guard let target = Target(url) else { return false }
        if allowsInside { return true }
        guard target.isSecure else { return false }
        return NetworkAddress(target.host).map(\.isPublic) ?? !target.host.lowercased().hasSuffix("localhost")
    }

    package func post(_ delivery: Delivery, to url: String, secret: String, at moment: Moment) async throws(DeliveryFailure) -> Int {
        guard isAllowed(url), let target = Target(url) else { throw .inside }
        let addresses = await HostLookup.addresses(of: target.host)
        guard let first = addresses.first else { throw .noHost }
        // One address inside is enough to refuse: which is taken later is not ours to say.
        guard allowsInside || addresses.allSatisfy(\.isPublic) else { throw .inside }
        var settings = HTTPClient.Configuration(
            redirectConfiguration: .disallow, timeout: .init(connect: .seconds(5), read: .seconds(10)), decompression: .disabled)
        settings.dnsOverride = [target.host: first.text]
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: settings)
        let outcome = await WebhookCourier.outcome { try await send(delivery, to: url, secret, moment, client) }
        try? await client.shutdown()
        return try outcome.get()
    }

    private func send(_ delivery: Delivery, to url: String, _ secret: String, _ moment: Moment, _ client: HTTPClient) async throws -> Int {
        let body = [UInt8](try JSONEncoder().encode(WebhookBody(delivery)))
        let seconds = moment.milliseconds / 1_000
        var request = HTTPClientRequest(url: url)
        request.method = .POST
        request.headers = [
            "Content-Type": "application/json", "User-Agent": "Greffier", "Greffier-Event": delivery.name,
            "Greffier-Signature": "t=\(seconds),v1=" + signer.signature(of: Array("\(seconds).".utf8) + body, with: secret),
        ]
        request.body = .bytes(ByteBuffer(bytes: body))
        return Int(try await client.execute(request, timeout: .seconds(15)).status.code)
    }

    private static func outcome(_ work: () async throws -> Int) async -> Result<Int, DeliveryFailure> {
        do { return .success(try await work()) } catch let error as HTTPClientError {
            let isSlow = [HTTPClientError.readTimeout, .deadlineExceeded, .connectTimeout].contains(error)
            return .failure(isSlow ? .slow : .unreachable)
        } catch {
            return .failure(.unreachable)
        }
    }
}

/// Where a webhook is.
struct Target {
    let host: String
    let isSecure: Bool

    /// Nil for anything but an absolute address of HTTP without a user.
    init?(_ url: String) {
        guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty, parts.user == nil, parts.password == nil else {
            return nil
        }
        guard let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme) else { return nil }
        self.host = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        isSecure = scheme == "https"
    }
}

/// What a receiver reads. The same event has the same `id`, however often it is tried.
private struct WebhookBody: Encodable {
    struct Content: Encodable {
        var id: String
        var state: String
        var version: Int?
        var done: Int?
        var total: Int?
    }

    let id: String
    let type: String
    let at: String
    let organisation: String
    let data: Content

    init(_ delivery: Delivery) {
        (id, type) = (delivery.name, delivery.event.subject.topic.rawValue)
        (at, organisation) = (delivery.event.moment.description, delivery.event.organisation.name)
        data =
            switch delivery.event.subject {
            case .document(let id, let state, _, _): Content(id: id, state: state)
            case .draft(let id, let state, let version): Content(id: id, state: state, version: version)
            case .job(let id, let state, let done, let total): Content(id: id, state: state, done: done, total: total)
            }
    }
}
