internal import Access
package import Domain
internal import HTTPTypes
internal import Hummingbird
package import Publishing

/// Data in, a PDF out.
package struct RenderEndpoints: EndpointGroup {
    let room: PrintRoom
    let now: @Sendable () -> Moment

    package init(_ room: PrintRoom, now: @escaping @Sendable () -> Moment) {
        self.room = room
        self.now = now
    }

    package var endpoints: [Endpoint] {
        [
            Endpoint(
                .post, "/render/{kind}", "render", tag: "Print", "Prints data with a template.", need: .permission(.render),
                parameters: RenderOptions.parameters + [
                    .init(
                        "If-None-Match", in: .header, .textSchema(),
                        "The ETag of a document that the caller has: nothing is sent when it still is that.")
                ],
                body: .json(["type": "object"]),
                answers: [
                    Endpoint.Answer(
                        200,
                        "PDF/A-3a and PDF/UA-1 with the data inside. `ETag` is of data, template and options; `Greffier-Findings` says how many "
                            + "things someone should look at before signing, `Greffier-Pages` how many pages there are.",
                        forms: [("application/pdf", ["type": "string", "format": "binary"])]),
                    Endpoint.Answer(304, "The document that the caller has is the same."),
                    .problem(422, "The data do not have the form, or contradict the law or the arithmetic; `errors` names every place."),
                    .problem(500, "The template is at fault; `errors` names the place."),
                ], work: render)
        ]
    }

    private func render(_ call: Call) async throws -> Reply {
        let options = try RenderOptions(call)
        let request = try options.request(try call.path("kind"), call, data: try await call.body(), now: now())
        do {
            let tag = try await entityTag(of: request, options)
            if let seen = call.request.headers[.ifNoneMatch], RenderEndpoints.names(seen, tag) {
                return Reply(.notModified, headers: [.eTag: tag])
            }
            let document = try await room.render(request, for: PrintRoom.Customer(request.organisation))
            return reply(document, tag)
        } catch { throw try Problem(printing: error) }
    }

    /// Strong when the bytes follow from the request; a document that says when it was made is the same one only in what else it says.
    private func entityTag(of request: RenderRequest, _ options: RenderOptions) async throws -> String {
        let tag = try await room.counter.tag(of: request)
        guard let created = options.created else { return "W/\"\(tag)\"" }
        return "\"\(tag)-\(String(created.milliseconds, radix: 36))\""
    }

    /// Whether a list of tags (RFC 9110, 13.1.2) names one, compared weakly.
    private static func names(_ list: String, _ tag: String) -> Bool {
        let wanted = tag.trimmingPrefix("W/")
        return list.split(separator: ",").contains { item in
            let item = item.drop { $0 == " " }.prefix { $0 != " " }
            return item == "*" || item.trimmingPrefix("W/") == wanted
        }
    }

    func reply(_ document: RenderedDocument, _ tag: String) -> Reply {
        var reply = Reply(document.bytes, "application/pdf").named(document.fileName)
        reply.headers[.eTag] = tag
        reply.headers[.findings] = String(document.findings.count)
        reply.headers[.pages] = String(document.pageCount)
        return reply
    }
}

extension RenderedDocument {
    /// The title as a file may be called.
    var fileName: String {
        let plain = title.map { $0 == "/" || $0 == "\\" || $0.isNewline ? "-" : $0 }
        return String(plain).prefix(120) + ".pdf"
    }
}

extension HTTPField.Name {
    /// How many things someone should look at before signing.
    static var findings: HTTPField.Name { known("Greffier-Findings") }
    static var pages: HTTPField.Name { known("Greffier-Pages") }

    /// A name that is written in the code; one that HTTP does not allow would be no name of ours.
    private static func known(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .contentLocation }
}
