package import Domain
internal import NIOHTTP1

/// Objects in a bucket of an S3 storage: AWS, MinIO, OVH, Cloudflare R2 and others that speak the same.
package struct S3Storage: StorageProvider {
    private let line: S3Line
    private let lent: LentFiles

    /// Asks nothing yet; a storage that is away is told by what is asked of it. Throws for settings that name no address.
    package init(_ settings: S3Settings) throws(StorageError) {
        // The endpoint may hold a secret, where somebody has written it with a user.
        guard let address = S3Address(settings) else { throw .failed("storage.endpoint") }
        line = S3Line(settings, address)
        lent = try LentFiles(folder: settings.lendingFolder)
    }

    @discardableResult
    package func put(
        _ key: StorageKey, mediaType: String, _ content: any AsyncSequence<[UInt8], any Error> & Sendable
    ) async throws(StorageError) -> Int64 {
        try await S3Upload(line, key, mediaType: mediaType).send(content)
    }

    package func get(_ key: StorageKey, range: Range<Int64>?) async throws(StorageError) -> any AsyncSequence<[UInt8], any Error> & Sendable {
        let bytes = S3Bytes(line, key, range ?? 0..<Int64.max)
        try await bytes.begin()
        return bytes
    }

    package func withFile<Result: Sendable>(_ key: StorageKey, _ body: (_ path: String) async throws -> Result) async throws -> Result {
        try await lent.lend(try await get(key, range: nil), body)
    }

    package func exists(_ key: StorageKey) async throws(StorageError) -> Bool {
        do throws(StorageError) {
            _ = try await size(key)
            return true
        } catch .missing {
            return false
        }
    }

    package func size(_ key: StorageKey) async throws(StorageError) -> Int64 {
        let headers = try await head(key)
        guard let size = headers.first(name: "content-length").flatMap({ Int64($0) }) else { throw .failed("content-length") }
        return size
    }

    package func delete(_ key: StorageKey) async throws(StorageError) {
        do throws(StorageError) { _ = try await line.ask(S3Request(.DELETE, key.description)) } catch .missing { return }
    }

    package func list(_ prefix: StorageKey) async throws(StorageError) -> [StorageKey] {
        let below = try await S3Listing(line: line).keys(below: prefix).sorted()
        if below.isEmpty, !prefix.components.isEmpty {
            let isObject = try await exists(prefix)
            return isObject ? [prefix] : []
        }
        return below
    }

    /// An answer to HEAD has no body, so a refusal does not say why: the same is asked with GET.
    private func head(_ key: StorageKey) async throws(StorageError) -> HTTPHeaders {
        do throws(StorageError) { return try await line.ask(S3Request(.HEAD, key.description)).headers } catch {
            switch error {
            case .missing, .unavailable(.forbidden), .unavailable(.failing), .unavailable(.wrongKeys):
                var request = S3Request(.GET, key.description)
                request.headers = [("Range", "bytes=0-0")]
                _ = try await line.ask(request)
                // It is there after all: whoever said that it is missing was not the storage.
                if case .missing = error { throw .unavailable(.failing(status: 404, code: "")) }
                throw error
            default: throw error
            }
        }
    }
}
