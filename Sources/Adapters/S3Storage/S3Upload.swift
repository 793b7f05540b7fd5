internal import Crypto
internal import Domain
internal import Foundation
internal import NIOHTTP1

/// One object on its way up: in one request when it is small, else in parts, of which one is in memory at a time. The storage checks every
/// body against its SHA-256, and what it says it keeps is held against what was sent.
struct S3Upload {
    private let line: S3Line
    private let key: StorageKey
    private let mediaType: String

    init(_ line: S3Line, _ key: StorageKey, mediaType: String) {
        (self.line, self.key, self.mediaType) = (line, key, mediaType)
    }

    /// Sends it all and returns its size. Nothing is kept of a stream that breaks.
    func send(_ content: any AsyncSequence<[UInt8], any Error> & Sendable) async throws(StorageError) -> Int64 {
        var (parts, buffer, whole, size): (S3Parts?, [UInt8], SHA256, Int64) = (nil, [], SHA256(), 0)
        do {
            for try await chunk in content {
                buffer += chunk
                size += Int64(chunk.count)
                whole.update(data: chunk)
                // More than a part: what is as large as one goes in one request.
                while buffer.count > line.settings.partSize {
                    if parts == nil { parts = try await S3Parts.begin(line, key, headers) }
                    try await parts?.add(Array(buffer.prefix(line.settings.partSize)))
                    buffer.removeFirst(line.settings.partSize)
                }
            }
            let proof = try await finish(&parts, buffer)
            if !proof { try await readBack(whole.finalize()) }
            return size
        } catch {
            await parts?.abort()
            throw (error as? StorageError) ?? .interrupted
        }
    }

    /// Whether the answer proved that the storage keeps what was sent.
    private func finish(_ parts: inout S3Parts?, _ rest: [UInt8]) async throws(StorageError) -> Bool {
        guard parts != nil else {
            var request = S3Request(.PUT, key.description, body: rest)
            request.headers = headers + request.checksum
            return S3Receipt(try await line.ask(request).headers).proves(request)
        }
        try await parts?.add(rest)
        return try await parts?.complete() ?? false
    }

    private var headers: [(name: String, value: String)] { [("Content-Type", mediaType)] + line.settings.encryptionHeaders }

    /// Where the answer proves nothing, the object is read and compared; what is not as it was sent is removed.
    private func readBack(_ digest: SHA256.Digest) async throws(StorageError) {
        var kept = SHA256()
        let bytes = S3Bytes(line, key, 0..<Int64.max)
        do { for try await chunk in bytes { kept.update(data: chunk) } } catch { throw line.fault(error).error }
        if kept.finalize() == digest { return }
        _ = try await line.ask(S3Request(.DELETE, key.description))
        throw .unavailable(.damaged(key))
    }
}

/// What the storage says it received.
struct S3Receipt {
    /// Base64.
    private let checksum: String?
    /// Without its quotes; the MD5 of what was sent, but where it was encrypted with a key of the key service, and on some storages.
    let tag: String

    init(_ headers: HTTPHeaders) {
        checksum = headers.first(name: "x-amz-checksum-sha256")
        tag = headers.first(name: "etag")?.trimmingCharacters(in: ["\""]) ?? ""
    }

    /// Whether it is what was sent, as far as it can be told.
    func proves(_ request: S3Request) -> Bool {
        // A storage that answers with the checksum has compared it; one that does not know it is believed by its tag.
        tag == Insecure.MD5.hash(data: request.body).hexadecimal || checksum == request.checksumText
    }
}

extension S3Request {
    /// Has the storage check the body.
    var checksum: [(name: String, value: String)] { [("X-Amz-Checksum-Sha256", checksumText)] }

    var checksumText: String { Data(digest).base64EncodedString() }
}
