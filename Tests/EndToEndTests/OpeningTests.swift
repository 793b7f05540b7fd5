import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import TestProgram
import TestServices
import Testing

/// The program as it begins, when what it works with is not there or does not let it in.
@Suite(.serialized) struct OpeningTests {
    private let root = FileManager.default.temporaryDirectory.appending(path: "opening-\(UUID().uuidString)").path

    /// A server with settings, started, as long as the body goes on.
    private func serving(_ settings: [String: String], _ body: (TestHost) async throws -> Void) async throws {
        try FileManager.default.createDirectory(atPath: root + "/inbox", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        let port = Int.random(in: 18_400...18_999)
        let host = try TestHost(
            "serve", in: root, named: "serve", ["--inbox", root + "/inbox", "--port", "\(port)", "--lang", "en"],
            settings: settings.merging(["GREFFIER_WORKERS": "1", "OPENING_PORT": "\(port)"]) { $1 })
        try host.start()
        try await body(host)
        #expect(host.isRunning)
        #expect(try await host.stopped() == 0)
    }

    /// What `/readyz` says; empty while nobody answers.
    private func readiness(_ host: TestHost) async throws -> String {
        guard let port = host.settings["OPENING_PORT"] else { return "" }
        var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)/readyz")
        request.headers = ["Accept-Language": "en"]
        guard let answer = try? await HTTPClient.shared.execute(request, timeout: .seconds(20)) else { return "" }
        return "\(answer.status.code) " + String(buffer: try await answer.body.collect(upTo: 1 << 16))
    }

    private func isReady(_ host: TestHost) async throws -> Bool {
        try await eventually(seconds: 60) { try await readiness(host).hasPrefix("200 ") }
    }

    @Test(.timeLimit(.minutes(4)))
    func `a database that is away, and then does not let the server in, is waited for with the reason of the moment`() async throws {
        let database = try PostgresServer()
        try await database.start()
        let url = try await database.database()
        try await database.tell("ALTER ROLE greffier PASSWORD 'another'")
        await database.stop()
        try await serving(["DATABASE_URL": url]) { host in
            #expect(try await eventually(seconds: 60) { try await readiness(host).contains("cannot be reached") }, "\(host.messages)")
            try await database.start()
            #expect(try await eventually(seconds: 60) { try await readiness(host).contains("does not let Greffier in") }, "\(host.messages)")
            #expect(try await readiness(host).hasPrefix("503 "))
            #expect(host.messages.contains("cannot be reached") && host.messages.contains("does not let Greffier in"))
            try await database.tell("ALTER ROLE greffier PASSWORD 'invented'")
            #expect(try await isReady(host), "\(host.messages)")
            #expect(!host.messages.contains("invented"))

            await database.stop()
            #expect(try await eventually(seconds: 60) { try await readiness(host).hasPrefix("503 ") })
            try await database.start()
            #expect(try await isReady(host), "\(host.messages)")
        }
        await database.stop()
    }

    @Test(.timeLimit(.minutes(3))) func `a bucket that is not there is told, and used as soon as it is`() async throws {
        let moto = try MotoServer()
        let settings = moto.environment(prefix: "opening").merging(["S3_BUCKET": "later"]) { $1 }
        try await serving(settings) { host in
            #expect(try await eventually(seconds: 60) { try await readiness(host).contains("has no bucket") }, "\(host.messages)")
            try make("later", in: moto)
            #expect(try await isReady(host), "\(host.messages)")
            #expect(host.messages.contains("has no bucket") && !host.messages.contains(moto.secretKey))
        }
    }

    @Test(.timeLimit(.minutes(3))) func `keys that the storage refuses are told and not repeated`() async throws {
        let moto = try MotoServer()
        let settings = moto.environment(prefix: "opening").merging(["S3_SECRET_KEY": "mistaken-secret"]) { $1 }
        try await serving(settings) { host in
            let isTold = try await eventually(seconds: 60) { try await readiness(host).contains("refuses the keys") }
            #expect(isTold, "\(host.messages)")
            #expect(host.messages.contains("refuses the keys") && !host.messages.contains("mistaken-secret"))
        }
    }

    @Test(arguments: ["DATABASE_URL": "mysql://me:hidden@host/db", "S3_ENDPOINT": "https://me:hidden@host"])
    func `an address that is none ends the program, and is not repeated`(name: String, value: String) async throws {
        let settings = ["STORAGE_PROVIDER": "s3", "S3_BUCKET": "papers", "S3_ACCESS_KEY": "a", "S3_SECRET_KEY": "s", name: value]
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        let host = try TestHost("serve", in: root, named: "serve", ["--inbox", root + "/inbox", "--lang", "en"], settings: settings)
        try host.start()
        #expect(try await host.ended() == 2)
        #expect(host.messages.hasPrefix(name) && !host.messages.contains("hidden"), "\(host.messages)")
    }

    private func make(_ bucket: String, in moto: MotoServer) throws {
        let script = """
            import boto3, sys
            boto3.client("s3", endpoint_url=sys.argv[1], region_name="us-east-1", aws_access_key_id=sys.argv[2],
                aws_secret_access_key=sys.argv[3]).create_bucket(Bucket=sys.argv[4])
            """
        let python = TestProgram.project.appending(path: ".build/tools/bin/python").path
        let outcome = try TestProgram.run(["-c", script, moto.endpoint, moto.accessKey, moto.secretKey, bucket], program: python)
        #expect(outcome.status == 0, "\(outcome.errors)")
    }
}
