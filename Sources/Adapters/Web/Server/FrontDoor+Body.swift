internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension FrontDoor {
    /// Does the work of a request while its body is watched. A connection whose client still has much to send, or is too slow, is closed
    /// after the answer.
    func watched(_ request: Request, _ context: WebContext, _ work: @escaping @Sendable (Request) async throws -> Reply) async -> Response {
        guard request.bringsBody else { return await told(request, context) { try await work(request) } }
        let watch = BodyWatch(patience)
        var watchedRequest = request
        watchedRequest.body = RequestBody(asyncSequence: WatchedBody(body: request.body, watch: watch))
        let response = await told(request, context) { [watchedRequest] in
            try await withThrowingTaskGroup(of: Reply?.self) { group in
                group.addTask { try await work(watchedRequest) }
                group.addTask {
                    try await watch.keepWatch()
                    return nil
                }
                defer { group.cancelAll() }
                while let outcome = try await group.next() { if let outcome { return outcome } }
                throw Problem.unexpected
            }
        }
        let mayGoOn = watch.isWhole || (request.isSmall && response.status != .requestTimeout)
        return mayGoOn ? response : response.last(on: context.channel)
    }
}

extension Request {
    /// It announces a body.
    fileprivate var bringsBody: Bool { headers[.transferEncoding] != nil || (headers[.contentLength].flatMap { Int($0) } ?? 0) > 0 }

    /// What was not read of it is read and thrown away.
    fileprivate var isSmall: Bool { headers[.contentLength].flatMap { Int($0) }.map { $0 <= 65_536 } ?? false }
}

extension Response {
    /// The last of its connection. The client has a moment to read it before the connection is cut.
    fileprivate func last(on channel: any Channel) -> Response {
        var response = self
        response.headers[.connection] = "close"
        let body = response.body
        response.body = ResponseBody(contentLength: body.contentLength) { writer in
            _ = channel.eventLoop.scheduleTask(in: .seconds(2)) { channel.close(mode: .all, promise: nil) }
            try await body.write(writer)
        }
        return response
    }
}
