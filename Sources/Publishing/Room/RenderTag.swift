internal import Crypto
internal import Domain

extension Publishing {
    /// What the document depends on, in short: the data, the template with all its files, and the options. Two requests with the same tag and
    /// the same moment of creation give the same bytes.
    package func tag(of request: RenderRequest) async throws -> String {
        let kind = try await load(request)
        var hash = SHA256()
        hash.update(data: Array("\(kind.fingerprint)\0\(request.kind)\0\(request.language.rawValue)\0\(request.scope.text)\0".utf8))
        hash.update(data: Array("\(request.watermark?.rawValue ?? "")\0\(request.documentNumber ?? "")\0".utf8))
        hash.update(data: request.data)
        return Publishing.hexadecimal(hash.finalize().prefix(16))
    }
}

extension RenderRequest.Scope {
    /// "association", or "owner 3", counted from 1.
    package var text: String {
        switch self {
        case .whole: "association"
        case .owner(let index): "owner \(index + 1)"
        }
    }
}
