import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// A server that answers each request with the next of some answers, whatever was asked: for what a well-kept server does not do on demand.
final class RoughServer: Sendable {
    enum Answer: Sendable {
        /// Closes the connection without a word.
        case cut
        /// Says nothing and holds the connection.
        case silence
        /// A status and headers, and a body of which only some bytes are sent before the connection is closed, or all.
        case said(_ status: String, headers: [String] = [], body: String = "", sent: Int = .max)
    }

    private let script: Mutex<[Answer]>
    private let heard = Mutex<[String]>([])
    private let channel: any Channel

    var endpoint: String { "http://127.0.0.1:\(channel.localAddress?.port ?? 0)" }
    /// The heads of the requests that came.
    var requests: [String] { heard.withLock { $0 } }

    private init(_ script: [Answer]) async throws {
        let holder = Holder()
        self.script = Mutex(script)
        channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup).childChannelInitializer { channel in
            channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(Talk(holder)) }
        }.bind(host: "127.0.0.1", port: 0).get()
        holder.server.withLock { $0 = self }
    }

    /// Answers as long as the work goes on.
    static func answering(_ script: [Answer], _ work: (RoughServer) async throws -> Void) async throws {
        let server = try await RoughServer(script)
        do { try await work(server) } catch {
            try await server.channel.close()
            throw error
        }
        try await server.channel.close()
    }

    private func next(_ head: String) -> Answer {
        heard.withLock { $0.append(head) }
        return script.withLock { $0.isEmpty ? .cut : $0.removeFirst() }
    }

    private final class Holder: Sendable {
        let server = Mutex<RoughServer?>(nil)
    }

    private final class Talk: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let holder: Holder
        private var text = ""

        init(_ holder: Holder) { self.holder = holder }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            text += String(buffer: unwrapInboundIn(data))
            guard let end = text.range(of: "\r\n\r\n") else { return }
            let head = String(text[..<end.lowerBound])
            let length = head.lowercased().split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
                .flatMap { Int($0.split(separator: " ").last ?? "") }
            guard text[end.upperBound...].utf8.count >= length ?? 0 else { return }
            text = ""
            switch holder.server.withLock({ $0?.next(head) }) ?? .cut {
            case .cut: context.close(promise: nil)
            case .silence: break
            case .said(let status, let headers, let body, let sent):
                let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)", "Connection: close"] + headers
                let answer = lines.joined(separator: "\r\n") + "\r\n\r\n" + body.prefix(sent)
                context.writeAndFlush(NIOAny(ByteBuffer(string: answer))).assumeIsolated().whenComplete { _ in context.close(promise: nil) }
            }
        }
    }
}
