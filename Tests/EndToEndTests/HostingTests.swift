import AsyncHTTPClient
import Foundation
import Glibc
import NIOCore
import NIOHTTP1
import TestProgram
import Testing

/// A server among others: what it says to a balancer, and when it takes no more.
@Suite struct HostingTests {
    /// An answer; nil when nobody answers.
    private func ask(_ path: String, of server: TestServer, sending bytes: [UInt8]? = nil, as token: String = "") async throws -> HTTPClientResponse?
    {
        guard let address = server.messages.firstMatch(of: /http:\/\/[^ ]+:\d+\//)?.output else { return nil }
        var request = HTTPClientRequest(url: address + path)
        if let bytes {
            request.method = .POST
            request.headers = ["Authorization": "Bearer \(token)", "Content-Type": "application/octet-stream"]
            request.body = .bytes(ByteBuffer(bytes: bytes))
        }
        return try? await HTTPClient.shared.execute(request, timeout: .seconds(20))
    }

    @Test func `a server that is to stop says so for a while, answers meanwhile, and then goes`() async throws {
        let server = try TestServer(settings: ["HOSTS_NOTICE_SECONDS": "4"])
        try server.start()
        #expect(try await server.wait { try await ask("readyz", of: server)?.status == .ok }, "\(server.messages)")
        let process = try #require(server.processID)
        let begin = ContinuousClock.now
        #expect(Glibc.kill(process, SIGTERM) == 0)
        #expect(try await server.wait(seconds: 3) { try await ask("readyz", of: server)?.status == .serviceUnavailable })
        #expect(try await ask("healthz", of: server)?.status == .ok)
        #expect(try await server.wait(seconds: 30) { !server.isRunning })
        #expect(ContinuousClock.now - begin >= .seconds(4))
    }

    @Test(arguments: ["HOSTS_WAITING_DOCUMENTS": "1", "HOSTS_FREE_MIB": "900000000"])
    func `a server that is too full takes nothing more over the network, and says when to come again`(setting: String, value: String) async throws {
        let server = try TestServer(settings: [setting: value, "WORKERS": "0"])
        try server.start()
        #expect(try await server.wait { try await ask("readyz", of: server)?.status == .ok }, "\(server.messages)")
        let token = try server.say("token", "add", "sender", "documents:upload").trimmingCharacters(in: .whitespacesAndNewlines)
        let paper = SmallPDF.page("Invoice 1")
        if setting == "HOSTS_WAITING_DOCUMENTS" {
            #expect(try await ask("api/v1/documents?name=1.pdf", of: server, sending: paper, as: token)?.status == .created)
        }
        // The queue is looked at every now and then.
        let isFull = try await server.wait(seconds: 10) {
            try await ask("api/v1/documents?name=2.pdf", of: server, sending: paper, as: token)?.status == .serviceUnavailable
        }
        #expect(isFull)
        let answer = try await ask("api/v1/documents?name=2.pdf", of: server, sending: paper, as: token)
        #expect(answer?.headers.first(name: "retry-after") == "30")
        #expect(try await server.stop() == 0)
    }
}
