internal import Domain
internal import Foundation
internal import NIOHTTP1

/// Lists a bucket, a thousand keys an answer.
struct S3Listing {
    let line: S3Line

    /// All keys below a prefix of whole components; those that are no keys of ours are left out.
    func keys(below prefix: StorageKey) async throws(StorageError) -> [StorageKey] {
        var keys: [StorageKey] = []
        var token: String?
        repeat {
            let answer = S3Answer(try await line.ask(request(prefix, token)).body)
            guard let more = answer.text("IsTruncated") else { throw .failed("ListObjectsV2") }
            keys += answer.texts("Key").compactMap(key)
            let next = more == "true" ? answer.text("NextContinuationToken") : nil
            // A list that goes on, and does not say where, is none that ends here.
            if more == "true", next == nil || next == token { throw .failed("ListObjectsV2") }
            token = next
        } while token != nil
        return keys
    }

    private func request(_ prefix: StorageKey, _ token: String?) -> S3Request {
        var request = S3Request(.GET, nil)
        // Keys come percent-encoded, because a key of somebody else's may hold what XML cannot.
        request.query = [
            ("list-type", "2"), ("encoding-type", "url"), ("prefix", line.address.prefix + (prefix.components.isEmpty ? "" : "\(prefix)/")),
        ]
        if let token { request.query.append(("continuation-token", token)) }
        return request
    }

    private func key(_ text: String) -> StorageKey? {
        guard let path = text.replacing("+", with: "%20").removingPercentEncoding, path.hasPrefix(line.address.prefix) else { return nil }
        return StorageKey(path: String(path.dropFirst(line.address.prefix.count)))
    }
}
