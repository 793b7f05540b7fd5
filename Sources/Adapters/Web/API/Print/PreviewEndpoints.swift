internal import Access
package import Archive
package import Domain
internal import HTTPTypes
internal import Hummingbird
package import Publishing

/// A page of what would be printed, as a picture.
package struct PreviewEndpoints: EndpointGroup {
    private let room: PrintRoom
    private let pictures: any PDFPagePictures
    private let now: @Sendable () -> Moment

    package init(_ room: PrintRoom, pictures: any PDFPagePictures, now: @escaping @Sendable () -> Moment) {
        self.room = room
        self.pictures = pictures
        self.now = now
    }

    private static let widths = 64...2_400
    private static let pages = 1...10_000

    package var endpoints: [Endpoint] {
        [
            Endpoint(
                .post, "/render/{kind}/preview", "previewRender", tag: "Print", "Draws a page of what would be printed.", need: .permission(.render),
                parameters: RenderOptions.parameters + [
                    .init("page", .numberSchema(PreviewEndpoints.pages), "The page, from 1: the first."),
                    .init("width", .numberSchema(PreviewEndpoints.widths), "Pixels: 800."),
                ],
                body: .json(["type": "object"]),
                answers: [
                    Endpoint.Answer(
                        200, "The page; `Greffier-Pages` says how many there are, `Greffier-Findings` how many things someone should look at.",
                        forms: [("image/png", ["type": "string", "format": "binary"])]),
                    .problem(404, "There is no such template, or no such page."),
                    .problem(422, "The data do not have the form, or contradict the law or the arithmetic; `errors` names every place."),
                    .problem(500, "The template is at fault; `errors` names the place."),
                ], work: preview)
        ]
    }

    private func preview(_ call: Call) async throws -> Reply {
        let options = try RenderOptions(call)
        let page = try call.query("page", in: PreviewEndpoints.pages, otherwise: 1)
        let width = try call.query("width", in: PreviewEndpoints.widths, otherwise: 800)
        let request = try options.request(try call.path("kind"), call, data: try await call.body(), now: now())
        let document: RenderedDocument
        do { document = try await room.render(request, for: PrintRoom.Customer(request.organisation)) } catch { throw try Problem(printing: error) }
        guard page <= document.pageCount, let png = try await drawn(document.bytes, page, width) else { throw Problem.notFound }
        return Reply(
            png, "image/png", headers: [.findings: String(document.findings.count), .pages: String(document.pageCount)])
    }

    /// A page of this house's own making that cannot be drawn is no fault of the request.
    private func drawn(_ pdf: [UInt8], _ page: Int, _ width: Int) async throws -> [UInt8]? {
        do throws(ReadingFailure) { return try await pictures.png(ofPDF: pdf, page: page, width: width) } catch { throw Problem.unavailable }
    }
}
