internal import Crypto
internal import Domain
internal import Foundation
internal import NIOHTTP1

/// An object that goes up in parts, and appears when the last one is there.
struct S3Parts {
    private let line: S3Line
    private let key: StorageKey
    private let upload: String
    private var tags: [String] = []
    private var checksums: [String] = []
    /// The MD5s of the parts, one after the other: their own MD5 is the tag of the whole.
    private var digests: [UInt8] = []

    /// Tells the storage that parts will come.
    static func begin(_ line: S3Line, _ key: StorageKey, _ headers: [(name: String, value: String)]) async throws(StorageError) -> S3Parts {
        var request = S3Request(.POST, key.description)
        request.query = [("uploads", "")]
        request.headers = headers + [("X-Amz-Checksum-Algorithm", "SHA256")]
        guard let upload = S3Answer(try await line.ask(request).body).text("UploadId") else { throw .failed("CreateMultipartUpload") }
        return S3Parts(line: line, key: key, upload: upload)
    }

    private init(line: S3Line, key: StorageKey, upload: String) { (self.line, self.key, self.upload) = (line, key, upload) }

    mutating func add(_ bytes: [UInt8]) async throws(StorageError) {
        var request = S3Request(.PUT, key.description, body: bytes)
        request.query = [("partNumber", "\(tags.count + 1)"), ("uploadId", upload)]
        request.headers = request.checksum
        tags.append(S3Receipt(try await line.ask(request).headers).tag)
        checksums.append(request.checksumText)
        digests += Insecure.MD5.hash(data: bytes)
    }

    /// Has the storage put the parts together; true when its answer proves that all are there.
    func complete() async throws(StorageError) -> Bool {
        let parts = zip(tags, checksums).enumerated().map { index, part in
            "<Part><PartNumber>\(index + 1)</PartNumber><ETag>\"\(part.0)\"</ETag><ChecksumSHA256>\(part.1)</ChecksumSHA256></Part>"
        }
        let body = "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\(parts.joined())</CompleteMultipartUpload>"
        var request = S3Request(.POST, key.description, body: Array(body.utf8))
        request.query = [("uploadId", upload)]
        request.headers = [("Content-Type", "application/xml")]
        let answer = S3Answer(try await line.ask(request).body)
        // The status 200 is sent before the work is done, to keep the line open; the error comes in the body.
        if !answer.code.isEmpty { throw .unavailable(.failing(status: 200, code: answer.code)) }
        let expected = "\(Insecure.MD5.hash(data: digests).hexadecimal)-\(tags.count)"
        return answer.text("ETag")?.trimmingCharacters(in: ["\""]) == expected
    }

    /// Has the storage forget the parts. In a task of its own, because one that was cancelled could not ask any more.
    func abort() async {
        var request = S3Request(.DELETE, key.description)
        request.query = [("uploadId", upload)]
        await Task { [line, request] in _ = try? await line.ask(request) }.value
    }
}
