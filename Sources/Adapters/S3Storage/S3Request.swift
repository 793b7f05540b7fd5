internal import AsyncHTTPClient
internal import Crypto
internal import Domain
internal import Foundation
internal import NIOCore
internal import NIOHTTP1

/// What is asked of the storage, before it is signed.
struct S3Request: Sendable {
    let method: HTTPMethod
    /// An object's; nil for the bucket.
    let key: String?
    var query: [(name: String, value: String)] = []
    var headers: [(name: String, value: String)] = []
    let body: [UInt8]
    /// The SHA-256 of the body, taken once however often it is sent.
    let digest: SHA256.Digest

    init(_ method: HTTPMethod, _ key: String?, body: [UInt8] = []) {
        (self.method, self.key, self.body) = (method, key, body)
        digest = SHA256.hash(data: body)
    }

    /// The request as it travels, signed for this moment. `Range` and what the client adds of its own are not signed.
    func signed(_ address: S3Address, _ signature: Signature, at moment: Moment) -> HTTPClientRequest {
        let moment = SigningMoment(moment)
        let bodyHash = digest.hexadecimal
        let own = [("Host", address.host), ("X-Amz-Content-Sha256", bodyHash), ("X-Amz-Date", moment.text)]
        let canonical = CanonicalRequest(
            method: method.rawValue, path: address.path(key), query: query,
            headers: (own + headers).filter { $0.0.lowercased() != "range" }, bodyHash: bodyHash)
        let queryText = canonical.queryText
        var request = HTTPClientRequest(url: address.origin + address.path(key) + (queryText.isEmpty ? "" : "?" + queryText))
        request.method = method
        let authorization = signature.authorization(canonical, at: moment)
        request.headers = HTTPHeaders(own + headers + [("Authorization", authorization), ("User-Agent", "Greffier")])
        if !body.isEmpty || method == .PUT || method == .POST { request.body = .bytes(ByteBuffer(bytes: body)) }
        return request
    }
}

extension S3Settings {
    /// Asks for encryption where objects are made.
    var encryptionHeaders: [(name: String, value: String)] {
        switch encryption {
        case .ofTheBucket: []
        case .storageKeys: [("X-Amz-Server-Side-Encryption", "AES256")]
        case .keyService(let key):
            [("X-Amz-Server-Side-Encryption", "aws:kms")] + (key.map { [("X-Amz-Server-Side-Encryption-Aws-Kms-Key-Id", $0)] } ?? [])
        }
    }
}
