internal import Access
internal import Archive
internal import Domain
internal import HTTPTypes

/// The bytes of a document.
extension DocumentEndpoints {
    var files: [Endpoint] { [original, readable] }

    private var original: Endpoint {
        Endpoint(
            .get, "/documents/{id}/original", "getOriginal", tag: "Documents", "The bytes as they came.", need: .permission(.documentsRead),
            parameters: [
                .init("inline", .textSchema(["true", "false"]), "Whether a browser is to show it rather than to keep it."),
                .init("Range", in: .header, .textSchema(), "A range of the bytes (RFC 9110, 14)."),
                .init("If-None-Match", in: .header, .textSchema(), "The bytes that the caller has."),
            ],
            answers: [
                Endpoint.Answer(200, "The file.", forms: DocumentEndpoints.forms),
                Endpoint.Answer(206, "A part of it.", forms: DocumentEndpoints.forms),
                Endpoint.Answer(304, "The caller has it."), .problem(416, "The file has no such bytes."),
            ]
        ) { call in
            let document = try await document(call).document
            let shows = call.query("inline") == "true" && [.pdf, .png, .jpeg].contains(document.mediaType)
            var reply = try await FileReply(size: document.size, hash: document.hash).reply(call) { range in
                try await archive.original(of: document, range: range)
            }
            if reply.status != .notModified { reply.headers[.contentType] = document.mediaType.rawValue }
            return reply.named(document.name, inline: shows).confined
        }
    }

    private static let forms = MediaType.allCases.map { (mediaType: $0.rawValue, schema: JSON.textSchema(format: "binary")) }

    private var readable: Endpoint {
        Endpoint(
            .get, "/documents/{id}/readable", "getReadable", tag: "Documents", "The PDF that was made of an e-invoice.",
            need: .permission(.documentsRead), parameters: [.init("inline", .textSchema(["true", "false"]), "Whether a browser is to show it.")],
            answers: [Endpoint.Answer(200, "The PDF.", forms: [("application/pdf", .textSchema(format: "binary"))])]
        ) { call in
            let document = try await document(call).document
            let (bytes, size) = try await archive.readable(of: document)
            return Reply(.ok, headers: [.contentType: "application/pdf"], content: .stream(bytes, length: size))
                .named(document.name + ".pdf", inline: call.query("inline") == "true").confined
        }
    }
}

extension Reply {
    /// A file that somebody sent may do nothing where it is shown: no scripts, no forms, nothing loaded.
    fileprivate var confined: Reply {
        var reply = self
        reply.headers[.contentSecurityPolicy] = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"
        return reply
    }
}
