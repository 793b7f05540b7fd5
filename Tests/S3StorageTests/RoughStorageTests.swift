import Crypto
import Domain
import Foundation
import StoreContract
import Testing

@testable import S3Storage

/// What a storage and the way to it can do wrong.
@Suite struct RoughStorageTests {
    private let key = StorageKey(["office", "a"])

    private func storage(_ server: RoughServer, _ change: (inout S3Settings) -> Void = { _ in }) throws -> S3Storage {
        var settings = S3Settings(
            bucket: "papers", endpoint: server.endpoint, region: "us-east-1", accessKey: "AKIAKNOWN", secretKey: "very-secret",
            lendingFolder: FileManager.default.temporaryDirectory.appending(path: "lent-rough").path)
        change(&settings)
        return try S3Storage(settings)
    }

    private static func refusal(_ code: String) -> String { "<?xml version=\"1.0\"?><Error><Code>\(code)</Code><Message>no</Message></Error>" }

    private static let taken = RoughServer.Answer.said(
        "200 OK", headers: ["ETag: \"\(Insecure.MD5.hash(data: [UInt8]([1, 2, 3])).hexadecimal)\""])

    @Test(arguments: [
        RoughServer.Answer.said("503 Slow Down", body: refusal("SlowDown")), .said("500 Internal Server Error", body: refusal("InternalError")),
        .said("429 Too Many Requests"), .said("400 Bad Request", body: refusal("RequestTimeout")), .said("502 Bad Gateway", body: "<html>"), .cut,
    ])
    func `what may pass is tried again`(answer: RoughServer.Answer) async throws {
        try await RoughServer.answering([answer, answer, Self.taken]) { server in
            let size = try await storage(server).put(key, mediaType: "image/png", Chunks([1, 2, 3]))
            #expect(size == 3)
            #expect(server.requests.count == 3)
        }
    }

    @Test func `what goes on failing is told after some tries, with its code and without a secret`() async throws {
        try await RoughServer.answering([RoughServer.Answer](repeating: .said("503 Slow Down", body: Self.refusal("SlowDown")), count: 9)) { server in
            let error = await #expect(throws: StorageError.self) {
                try await storage(server).put(key, mediaType: "image/png", Chunks([1, 2, 3]))
            }
            #expect(error == .unavailable(.failing(status: 503, code: "SlowDown")))
            #expect(server.requests.count == 4)
            #expect(error.map { "\($0)".contains("secret") || "\($0)".contains("AKIA") } == false)
            #expect(!server.requests.joined().contains("very-secret"))
        }
    }

    @Test(arguments: [
        ("403 Forbidden", "AccessDenied", StorageError.unavailable(.forbidden(bucket: "papers"))),
        ("507 Insufficient Storage", "XMinioStorageFull", .full), ("403 Forbidden", "QuotaExceeded", .full),
        ("301 Moved Permanently", "PermanentRedirect", .unavailable(.wrongRegion("eu-west-3"))),
        ("403 Forbidden", "RequestTimeTooSkewed", .unavailable(.clock(seconds: nil))),
    ])
    func `what does not pass is told at once`(status: String, code: String, error: StorageError) async throws {
        let answer = RoughServer.Answer.said(status, headers: ["x-amz-bucket-region: eu-west-3"], body: Self.refusal(code))
        try await RoughServer.answering([answer, Self.taken]) { server in
            await #expect(throws: error) { try await storage(server).put(key, mediaType: "image/png", Chunks([1, 2, 3])) }
            #expect(server.requests.count == 1)
        }
    }

    @Test func `by how much the clock is wrong is told`() async throws {
        let answer = RoughServer.Answer.said(
            "403 Forbidden", headers: ["Date: Thu, 01 Jan 2026 00:00:00 GMT"], body: Self.refusal("RequestTimeTooSkewed"))
        try await RoughServer.answering([answer]) { server in
            let error = await #expect(throws: StorageError.self) { _ = try await storage(server).list(key) }
            guard case .unavailable(.clock(let seconds?)) = error else { throw CancellationError() }
            #expect(abs(Int(Date.now.timeIntervalSince1970) - 1_767_225_600 - seconds) < 60)
        }
    }

    @Test func `an object that arrived otherwise than it was sent is removed and told`() async throws {
        let script: [RoughServer.Answer] = [
            .said("200 OK", headers: ["ETag: \"0123456789abcdef0123456789abcdef\""]), .said("200 OK", body: "1x3"), .said("204 No Content"),
        ]
        try await RoughServer.answering(script) { server in
            await #expect(throws: StorageError.unavailable(.damaged(key))) {
                try await storage(server).put(key, mediaType: "image/png", Chunks(Array("123".utf8)))
            }
            #expect(server.requests.map { String($0.prefix(4)) } == ["PUT ", "GET ", "DELE"])
        }
    }

    @Test func `an object is kept whose tag is none of its bytes, when it is read back the same`() async throws {
        try await RoughServer.answering([.said("200 OK", headers: ["ETag: \"other\""]), .said("200 OK", body: "123")]) { server in
            let size = try await storage(server).put(key, mediaType: "image/png", Chunks(Array("123".utf8)))
            #expect(size == 3)
        }
    }

    @Test func `an object that breaks off is read on from there`() async throws {
        let script: [RoughServer.Answer] = [.said("200 OK", body: "0123456789", sent: 4), .cut, .said("206 Partial Content", body: "456789")]
        try await RoughServer.answering(script) { server in
            var text = ""
            for try await chunk in try await storage(server).get(key, range: nil) { text += String(decoding: chunk, as: UTF8.self) }
            #expect(text == "0123456789")
            #expect(server.requests.last?.lowercased().contains("range: bytes=4-") == true)
        }
    }

    @Test func `a storage that says nothing is not waited for for ever`() async throws {
        try await RoughServer.answering([.silence, .silence]) { server in
            let storage = try storage(server) { ($0.patience, $0.attempts) = (.milliseconds(300), 2) }
            await #expect(throws: StorageError.unavailable(.unreachable(server.endpoint))) { _ = try await storage.exists(key) }
        }
    }

    @Test func `a list that is no list is no empty one`() async throws {
        try await RoughServer.answering([.said("200 OK", body: "<html>Sign in</html>")]) { server in
            await #expect(throws: StorageError.failed("ListObjectsV2")) { _ = try await storage(server).list(key) }
        }
    }

    @Test func `who answers 404 in the storage's place does not make a document missing`() async throws {
        let foreign = RoughServer.Answer.said("404 Not Found", body: "<html>no such service</html>")
        try await RoughServer.answering([foreign, foreign, .said("200 OK", body: "123")]) { server in
            var text = ""
            for try await chunk in try await storage(server).get(key, range: nil) { text += String(decoding: chunk, as: UTF8.self) }
            #expect(text == "123")
        }
        try await RoughServer.answering([RoughServer.Answer](repeating: foreign, count: 9)) { server in
            let away = StorageError.unavailable(.failing(status: 404, code: ""))
            await #expect(throws: away) { _ = try await storage(server).get(key, range: nil) }
        }
    }

    @Test func `what is missing by HEAD is missing when GET says so, and not otherwise`() async throws {
        let head = RoughServer.Answer.said("404 Not Found")
        try await RoughServer.answering([head, .said("404 Not Found", body: Self.refusal("NoSuchKey"))]) { server in
            let isThere = try await storage(server).exists(key)
            #expect(!isThere)
        }
        let away = StorageError.unavailable(.failing(status: 404, code: ""))
        try await RoughServer.answering([head] + [RoughServer.Answer](repeating: .said("404 Not Found", body: "<html>"), count: 4)) { server in
            await #expect(throws: away) { _ = try await storage(server).exists(key) }
        }
        try await RoughServer.answering([head, .said("206 Partial Content", body: "1")]) { server in
            await #expect(throws: away) { _ = try await storage(server).exists(key) }
        }
    }

    @Test func `a whole object is not taken for a part of it`() async throws {
        try await RoughServer.answering([RoughServer.Answer](repeating: .said("200 OK", body: "0123456789"), count: 9)) { server in
            await #expect(throws: StorageError.unavailable(.failing(status: 200, code: "Range"))) {
                for try await _ in try await storage(server).get(key, range: 4..<6) {}
            }
        }
    }

    @Test func `a list that breaks off without a word is no whole one`() async throws {
        let part = "<ListBucketResult><IsTruncated>true</IsTruncated><Contents><Key>office/a/b</Key></Contents></ListBucketResult>"
        try await RoughServer.answering([.said("200 OK", body: part)]) { server in
            await #expect(throws: StorageError.failed("ListObjectsV2")) { _ = try await storage(server).list(key) }
        }
    }

    @Test func `an endpoint with a user in it is not repeated`() async throws {
        let error = #expect(throws: StorageError.self) {
            try S3Storage(
                S3Settings(
                    bucket: "papers", endpoint: "https://me:very-secret@host", region: "r", accessKey: "a", secretKey: "s", lendingFolder: "/tmp"))
        }
        #expect(error.map { "\($0)".contains("very-secret") } == false)
    }

    @Test(arguments: ["", "ftp://host", "http://", "https://user:pass@host"]) func `an endpoint that is no address is refused`(endpoint: String) {
        var settings = S3Settings(bucket: "papers", endpoint: endpoint, region: "r", accessKey: "a", secretKey: "s", lendingFolder: "/nowhere")
        settings.keyPrefix = "x"
        #expect(S3Address(settings) == nil)
    }

    @Test(arguments: [
        (nil, true, "https://s3.eu-west-3.amazonaws.com", "/papers/in/a%20b"),
        (nil, false, "https://papers.s3.eu-west-3.amazonaws.com", "/in/a%20b"),
        ("http://minio:9000/", true, "http://minio:9000", "/papers/in/a%20b"),
        ("s3.gra.io.cloud.ovh.net", false, "https://papers.s3.gra.io.cloud.ovh.net", "/in/a%20b"),
        ("https://host:443/store", true, "https://host", "/store/papers/in/a%20b"),
    ])
    func `an object has its address`(endpoint: String?, pathStyle: Bool, origin: String, path: String) throws {
        var settings = S3Settings(
            bucket: "papers", endpoint: endpoint, region: "eu-west-3", accessKey: "a", secretKey: "s", lendingFolder: "/nowhere")
        (settings.pathStyle, settings.keyPrefix) = (pathStyle, "/in/")
        let address = try #require(S3Address(settings))
        #expect(address.origin == origin)
        #expect(address.path("a b") == path)
    }
}
