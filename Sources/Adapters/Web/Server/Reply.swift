internal import FoundationEssentials
package import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// What is answered.
package struct Reply: Sendable {
    package enum Content: Sendable {
        case none
        case bytes([UInt8])
        /// Chunks, with their number of bytes when it is known.
        case stream(any AsyncSequence<[UInt8], any Error> & Sendable, length: Int64?)
    }

    package var status: HTTPResponse.Status
    package var headers: HTTPFields
    package var content: Content

    package init(_ status: HTTPResponse.Status, headers: HTTPFields = [:], content: Content = .none) {
        self.status = status
        self.headers = headers
        self.content = content
    }

    /// Bytes of a media type.
    package init(_ bytes: [UInt8], _ mediaType: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) {
        self.init(status, headers: headers, content: .bytes(bytes))
        self.headers[.contentType] = mediaType
    }

    /// A value as JSON, its keys in snake case.
    package static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) throws -> Reply {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.withoutEscapingSlashes]
        return Reply([UInt8](try encoder.encode(value)), "application/json", status: status, headers: headers)
    }

    package static func json(_ value: JSON, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) -> Reply {
        Reply(value.bytes, "application/json", status: status, headers: headers)
    }

    /// Done; there is nothing to say.
    package static var done: Reply { Reply(.noContent) }

    /// Says which version of a thing this is (RFC 9110, 8.8.3).
    package func tagged(_ version: String) -> Reply {
        var reply = self
        reply.headers[.eTag] = "\"\(version)\""
        return reply
    }

    /// A file to be kept rather than shown.
    package func named(_ name: String, inline: Bool = false) -> Reply {
        var reply = self
        // RFC 6266: a plain name for old readers, the true one beside it.
        let plain = String(decoding: name.utf8.map { (32..<127).contains($0) && $0 != 34 && $0 != 92 ? $0 : UInt8(95) }, as: UTF8.self)
        let allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~"
        let encoded = name.utf8.map {
            allowed.utf8.contains($0) ? String(UnicodeScalar($0)) : "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true)
        }
        reply.headers[.contentDisposition] = "\(inline ? "inline" : "attachment"); filename=\"\(plain)\"; filename*=UTF-8''\(encoded.joined())"
        return reply
    }

    var response: Response {
        switch content {
        case .none: return Response(status: status, headers: headers)
        case .bytes(let bytes): return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        case .stream(let chunks, let length):
            var headers = headers
            if let length { headers[.contentLength] = String(length) }
            let body = ResponseBody { writer in
                for try await chunk in chunks { try await writer.write(ByteBuffer(bytes: chunk)) }
                try await writer.finish(nil)
            }
            return Response(status: status, headers: headers, body: body)
        }
    }
}
