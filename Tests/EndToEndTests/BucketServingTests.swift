import AsyncHTTPClient
import Foundation
import Intake
import NIOCore
import TestServices
import Testing

/// A server whose documents are in a bucket.
@Suite struct BucketServingTests {
    @Test(.timeLimit(.minutes(4))) func `a server outlives its storage, says so, and goes on when it is back`() async throws {
        let bucket = try MotoServer(door: Int.random(in: 18_181...18_199))
        let settings = bucket.environment(prefix: "chaos").map { name, value in
            (["STORAGE_PROVIDER": "STORAGE_PROVIDER", "S3_FORCE_PATH_STYLE": "STORAGE_PATH_STYLE"][name] ?? "STORAGE_" + name.dropFirst(3), value)
        }
        let server = try TestServer(settings: Dictionary(uniqueKeysWithValues: settings))
        bucket.kill()
        try server.start()
        #expect(try await server.wait { try await readiness(server)?.contains("S3 storage does not answer") == true }, "\(server.messages)")
        try server.drop("Linden/a.pdf", SmallPDF.page("Invoice 1"))
        try bucket.start()
        #expect(try await server.wait(seconds: 120) { try await server.count(.drafted) == 1 }, "\(server.messages)")
        #expect(try await server.wait { try await readiness(server)?.contains("\"ok\"") == true })

        bucket.kill()
        try server.drop("Linden/b.pdf", SmallPDF.page("Invoice 2"))
        #expect(try await server.wait { try await readiness(server)?.contains("S3 storage does not answer") == true })
        try bucket.start()
        #expect(try await server.wait(seconds: 120) { try await server.count(.drafted) == 2 }, "\(server.messages)")
        #expect(try await server.stop() == 0)
        #expect(server.messages.contains("The storage answers again.") && !server.messages.contains(bucket.secretKey))
        #expect(!FileManager.default.fileExists(atPath: server.data + "/originals"))
    }

    /// What `/readyz` says; nil while the server has not said where it is.
    private func readiness(_ server: TestServer) async throws -> String? {
        guard let address = server.messages.firstMatch(of: /http:\/\/[^ ]+:\d+\//)?.output else { return nil }
        guard let answer = try? await HTTPClient.shared.execute(HTTPClientRequest(url: address + "readyz"), timeout: .seconds(20)) else { return nil }
        return String(buffer: try await answer.body.collect(upTo: 1 << 16))
    }
}
