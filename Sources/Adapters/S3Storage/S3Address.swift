internal import Foundation

/// Where a bucket is reached, and under which paths its objects are.
struct S3Address: Sendable {
    /// "https://s3.example.org:9000", without a slash at the end: for messages too, so it names no user.
    let origin: String
    /// The value of the header `Host`.
    let host: String
    /// The path of the bucket: "/bucket", or empty for one that is in the host's name.
    private let root: String
    /// Before all keys, with its slash; empty for none.
    let prefix: String

    /// Nil for an endpoint that is no address.
    init?(_ settings: S3Settings) {
        let endpoint = settings.endpoint ?? "https://s3.\(settings.region).amazonaws.com"
        let text = endpoint.contains("://") ? endpoint : "https://" + endpoint
        guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme),
            let name = parts.host, !name.isEmpty, parts.user == nil, !settings.bucket.isEmpty
        else { return nil }
        let usual = scheme == "http" ? 80 : 443
        let port = parts.port.flatMap { $0 == usual ? nil : ":\($0)" } ?? ""
        host = (settings.pathStyle ? "" : settings.bucket + ".") + name + port
        origin = "\(scheme)://\(host)"
        let base = parts.percentEncodedPath.trimmingCharacters(in: ["/"])
        root = (base.isEmpty ? "" : "/" + base) + (settings.pathStyle ? "/" + PercentCoding.component(settings.bucket) : "")
        let trimmed = settings.keyPrefix.trimmingCharacters(in: ["/"])
        prefix = trimmed.isEmpty ? "" : trimmed + "/"
    }

    /// The path of an object, or of the bucket itself, percent-encoded.
    func path(_ key: String?) -> String {
        guard let key else { return root.isEmpty ? "/" : root }
        return root + "/" + PercentCoding.path(prefix + key)
    }
}
