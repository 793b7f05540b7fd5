import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import Testing
import Web

/// Bodies that are larger than anything, or stop coming.
struct EndlessBodyTests {
    private static let chunk = ByteBuffer(repeating: UInt8(ascii: "x"), count: 1 << 16)

    /// Ten gigabytes, counted as they are asked for.
    private struct Endless: AsyncSequence, Sendable {
        let asked: Counter

        final class Counter: Sendable {
            private let bytes = Mutex(0)
            var total: Int { bytes.withLock { $0 } }
            func add(_ count: Int) { bytes.withLock { $0 += count } }
        }

        struct Iterator: AsyncIteratorProtocol {
            let asked: Counter

            mutating func next() async throws -> ByteBuffer? {
                guard asked.total < 10 << 30 else { return nil }
                asked.add(EndlessBodyTests.chunk.readableBytes)
                return EndlessBodyTests.chunk
            }
        }

        func makeAsyncIterator() -> Iterator { Iterator(asked: asked) }
    }

    /// What a server says to some bytes, until it has said a line or hangs up.
    private static func say(_ text: String, to web: TestWeb) async throws -> String {
        let port = try #require(web.address.split(separator: ":").last.flatMap { Int($0) })
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup).connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel) }
        }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: text))
            for try await bytes in inbound { return String(buffer: bytes) }
            return ""
        }
    }

    private static func head(_ length: String) -> String {
        "POST /api/v1/documents?name=a.pdf HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer syndic@office\r\n\(length)\r\n\r\n"
    }

    @Test func `Ten gigabytes that are announced are refused before they come`() async throws {
        try await TestArchive.serving { web, test async throws in
            let answer = try await EndlessBodyTests.say(EndlessBodyTests.head("Content-Length: 10737418240"), to: web)
            #expect(answer.hasPrefix("HTTP/1.1 413"))
            #expect(test.leftovers == [])
        }
    }

    @Test func `Ten gigabytes that are not announced are refused at the limit`() async throws {
        try await TestArchive.serving { web, test async throws in
            let asked = Endless.Counter()
            var request = HTTPClientRequest(url: web.address + "/api/v1/documents?name=a.pdf")
            request.method = .POST
            request.headers.add(name: "Authorization", value: "Bearer syndic@office")
            request.body = .stream(Endless(asked: asked), length: .unknown)
            // The answer comes while the body is being sent; then the connection may be cut.
            let answer = try? await web.client.execute(request, timeout: .seconds(20))
            #expect(answer.map { $0.status.code } ?? 413 == 413)
            let list = try await web.ask("/documents")
            #expect(list["items/0"] == nil)
            #expect(test.leftovers == [])
        }
    }

    @Test func `Nothing stays of a body that breaks off`() async throws {
        try await TestArchive.serving { web, test async throws in
            let port = try #require(web.address.split(separator: ":").last.flatMap { Int($0) })
            for body in ["%PDF-1.4 half", ""] {
                let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup).connect(host: "127.0.0.1", port: port).get()
                try await channel.writeAndFlush(ByteBuffer(string: EndlessBodyTests.head("Content-Length: 1000") + body))
                try await channel.close()
            }
            for _ in 0..<100 where test.leftovers != [] { try await Task.sleep(for: .milliseconds(20)) }
            #expect(test.leftovers == [])
            #expect(try await web.ask("/documents")["items/0"] == nil)
        }
    }
}
