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
            answers: [Endpoint.Answer(200, "The file.", forms: [("application/octet-stream", .textSchema(format: "binary"))])]
        ) { call in
            let document = try await document(call).document
            return Reply(
                .ok, headers: [.contentType: document.mediaType.rawValue],
                content: .stream(try await archive.original(of: document), length: document.size)
            ).named(document.name)
        }
    }

    private var readable: Endpoint {
        Endpoint(
            .get, "/documents/{id}/readable", "getReadable", tag: "Documents", "The PDF that was made of an e-invoice.",
            need: .permission(.documentsRead),
            answers: [Endpoint.Answer(200, "The PDF.", forms: [("application/pdf", .textSchema(format: "binary"))])]
        ) { call in
            let document = try await document(call).document
            let (bytes, size) = try await archive.readable(of: document)
            return Reply(.ok, headers: [.contentType: "application/pdf"], content: .stream(bytes, length: size)).named(document.name + ".pdf")
        }
    }
}
