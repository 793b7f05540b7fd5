import Domain
import FileSystem
import Foundation
import NIOHTTP1
import StoreContract
import TestServices
import Testing

@testable import S3Storage

/// Against a server that checks every signature.
@Suite struct S3StorageTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "lent-\(UUID().uuidString)").path

    /// A place of its own in the bucket.
    private func settings(_ change: (inout S3Settings) -> Void = { _ in }) throws -> S3Settings {
        let server = try MotoServer.shared.get()
        var settings = S3Settings(
            bucket: server.bucket, endpoint: server.endpoint, region: "us-east-1", accessKey: server.accessKey, secretKey: server.secretKey,
            lendingFolder: folder)
        settings.keyPrefix = UUID().uuidString
        change(&settings)
        return settings
    }

    @Test(arguments: StorageContract.cases) func `a bucket keeps what every storage promises`(promise: StorageContract) async throws {
        try await promise.verify(S3Storage(settings()))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test(arguments: StorageContract.cases) func `a bucket in the name of the host is no different`(promise: StorageContract) async throws {
        try await promise.verify(
            S3Storage(
                settings {
                    $0.pathStyle = false
                    $0.endpoint = $0.endpoint?.replacing("127.0.0.1", with: "s3.amazonaws.com")
                    $0.hosts = ["papers.s3.amazonaws.com": "127.0.0.1"]
                }))
    }

    @Test(arguments: ["", "archive", "de l'été & plus/1+1=2"]) func `any prefix is kept out of the keys`(prefix: String) async throws {
        let storage = try S3Storage(settings { $0.keyPrefix += "/" + prefix })
        let key = StorageKey(["office", "É", "a b"])
        try await storage.put(key, mediaType: "application/pdf", Chunks([1, 2]))
        #expect(try await storage.list(StorageKey([])) == [key])
        #expect(try await bytes(storage.get(key, range: nil)) == [1, 2])
    }

    @Test(arguments: [5 << 20, 5 << 20 + 1, 12 << 20]) func `what is larger than a part goes up in parts and comes down whole`(size: Int) async throws
    {
        let storage = try S3Storage(settings { $0.partSize = 5 << 20 })
        let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
        let key = StorageKey(["office", "large"])
        #expect(try await storage.put(key, mediaType: "application/pdf", Chunks(content)) == Int64(size))
        #expect(try await storage.size(key) == Int64(size))
        #expect(try await bytes(storage.get(key, range: nil)) == content)
        let range = Int64(size - 70_000)..<Int64(size - 1)
        #expect(try await bytes(storage.get(key, range: range)) == Array(content[Int(range.lowerBound)..<Int(range.upperBound)]))
    }

    @Test func `of a large stream that breaks nothing is left, not even its parts`() async throws {
        let settings = try settings { $0.partSize = 5 << 20 }
        let storage = try S3Storage(settings)
        await #expect(throws: StorageError.interrupted) {
            try await storage.put(
                StorageKey(["office", "large"]), mediaType: "application/pdf", Chunks([UInt8](repeating: 7, count: 12 << 20), breakingAt: 180))
        }
        #expect(try await storage.list(StorageKey([])) == [])
        let line = S3Line(settings, try #require(S3Address(settings)))
        var request = S3Request(.GET, nil)
        request.query = [("uploads", ""), ("prefix", settings.keyPrefix)]
        let answer = S3Answer(try await line.ask(request).body)
        #expect(answer.text("IsTruncated") == "false" && answer.texts("UploadId") == [])
    }

    @Test func `more keys than one answer holds are listed`() async throws {
        let storage = try S3Storage(settings())
        let keys = (1...1_005).map { StorageKey(["office", "\($0)"]) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for part in 0..<8 {
                group.addTask {
                    for key in keys where key.components[1].utf8.reduce(0, { $0 + Int($1) }) % 8 == part {
                        try await storage.put(key, mediaType: "text/plain", Chunks([1]))
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await storage.list(StorageKey(["office"])) == keys.sorted())
    }

    @Test func `the kind of a file and how it lies on the disk are asked for`() async throws {
        let settings = try settings { $0.encryption = .keyService("a-key") }
        try await S3Storage(settings).put(StorageKey(["office", "a"]), mediaType: "image/png", Chunks([1]))
        let headers = try await S3Line(settings, try #require(S3Address(settings))).ask(S3Request(.HEAD, "office/a")).headers
        #expect(headers.first(name: "content-type") == "image/png")
        #expect(headers.first(name: "x-amz-server-side-encryption") == "aws:kms")
        #expect(headers.first(name: "x-amz-server-side-encryption-aws-kms-key-id") == "a-key")
    }

    @Test(
        arguments: [
            (bucket: "nowhere", accessKey: nil, secretKey: nil, trouble: StorageTrouble.noBucket("nowhere")),
            (bucket: nil, accessKey: "AKIAWRONG", secretKey: nil, trouble: .wrongKeys),
            (bucket: nil, accessKey: nil, secretKey: "wrong", trouble: .wrongKeys),
        ] as [(bucket: String?, accessKey: String?, secretKey: String?, trouble: StorageTrouble)])
    func `what is set wrong is told, whatever is asked`(
        bucket: String?, accessKey: String?, secretKey: String?, trouble: StorageTrouble
    ) async throws {
        let storage = try S3Storage(
            settings {
                $0.bucket = bucket ?? $0.bucket
                $0.accessKey = accessKey ?? $0.accessKey
                $0.secretKey = secretKey ?? $0.secretKey
            })
        let key = StorageKey(["office", "a"])
        await #expect(throws: StorageError.unavailable(trouble)) { _ = try await storage.exists(key) }
        await #expect(throws: StorageError.unavailable(trouble)) { try await storage.put(key, mediaType: "image/png", Chunks([1])) }
        await #expect(throws: StorageError.unavailable(trouble)) { _ = try await storage.get(key, range: nil) }
        await #expect(throws: StorageError.unavailable(trouble)) { try await storage.delete(key) }
        await #expect(throws: StorageError.unavailable(trouble)) { _ = try await storage.list(key) }
        for language in Language.allCases {
            let message = trouble.message(language)
            #expect(message.contains("storage.") && !message.contains("wrong") && !message.contains("AKIA"))
        }
    }

    @Test func `copies that a process left which died are removed, and those of others that live stay`() async throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for name in ["11-1", "22-1", "22.lock", "1-333"] { try Data([1]).write(to: URL(filePath: "\(folder)/\(name)")) }
        guard let other = try FileLock(path: folder + "/11.lock") else { throw CancellationError() }
        let storage = try S3Storage(settings())
        let names = Set(try FileManager.default.contentsOfDirectory(atPath: folder))
        #expect(names.isSuperset(of: ["11-1", "11.lock"]) && names.isDisjoint(with: ["22-1", "22.lock", "1-333"]) && names.count == 3)
        withExtendedLifetime(storage) {}
        _ = consume other
    }

    @Test func `a storage that goes away and comes back is used again`() async throws {
        let port = Int.random(in: 18_110...18_180)
        let server = try MotoServer(door: port)
        let storage = try S3Storage(
            settings {
                ($0.endpoint, $0.accessKey, $0.secretKey, $0.attempts) = (server.endpoint, server.accessKey, server.secretKey, 2)
            })
        let key = StorageKey(["office", "a"])
        try await storage.put(key, mediaType: "image/png", Chunks([1]))
        server.kill()
        await #expect(throws: StorageError.unavailable(.unreachable(server.endpoint))) { _ = try await storage.exists(key) }
        try server.start()
        #expect(try await bytes(storage.get(key, range: nil)) == [1])
    }

    private func bytes(_ content: any AsyncSequence<[UInt8], any Error>) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await chunk in content { bytes += chunk }
        return bytes
    }
}
