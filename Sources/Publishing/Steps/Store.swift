internal import Domain

extension Publishing {
    /// Keeps the document under the hash of its bytes; nil when there is no storage.
    func store(_ bytes: [UInt8], for request: RenderRequest) async throws -> StorageKey? {
        guard let storage else { return nil }
        return try await Publishing.keep(bytes, of: request, in: storage)
    }

    /// Keeps a document in a storage; it is known by its bytes.
    static func keep(_ bytes: [UInt8], of request: RenderRequest, in storage: any StorageProvider) async throws -> StorageKey {
        let key = StorageKey([request.organisation.name, "rendered", request.kind, "\(Publishing.digest(bytes)).pdf"])
        try await storage.put(key, mediaType: MediaType.pdf.rawValue, WholeBytes(bytes))
        return key
    }
}

/// Bytes that are there already, as a stream.
struct WholeBytes: AsyncSequence, Sendable {
    typealias Failure = any Error

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func makeAsyncIterator() -> Iterator { Iterator(rest: bytes) }

    struct Iterator: AsyncIteratorProtocol {
        var rest: [UInt8]?

        mutating func next() async throws -> [UInt8]? {
            defer { rest = nil }
            return rest
        }
    }
}
