internal import Access
package import Archive
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// Pages as pictures, and parts of them as words.
package struct PageEndpoints: EndpointGroup {
    let gallery: PageGallery
    let regions: PageRegions

    package init(gallery: PageGallery, regions: PageRegions) {
        self.gallery = gallery
        self.regions = regions
    }

    package var endpoints: [Endpoint] { [image, thumbnail, region] }

    private var image: Endpoint {
        Endpoint(
            .get, "/documents/{id}/pages/{page}/image", "getPageImage", tag: "Pages",
            "A page as a picture, as it was read: upright. The picture is at least as wide as asked, where the page allows it.",
            need: .permission(.documentsRead),
            parameters: [
                PageEndpoints.page,
                .init("width", .numberSchema(PageEndpoints.widths), "Pixels; 1000 when it is not said."),
                PageEndpoints.seen,
            ],
            answers: PageEndpoints.pictureAnswers
        ) { call in
            try await picture(call, page: call.number(inPath: "page"), width: call.query("width", in: PageEndpoints.widths, otherwise: 1_000))
        }
    }

    private var thumbnail: Endpoint {
        Endpoint(
            .get, "/documents/{id}/thumbnail", "getThumbnail", tag: "Pages", "The first page as a small picture, 160 pixels wide.",
            need: .permission(.documentsRead), parameters: [PageEndpoints.seen], answers: PageEndpoints.pictureAnswers
        ) { call in try await picture(call, page: 1, width: 160) }
    }

    private static let widths = 64...2_400
    static let page = Endpoint.Parameter("page", in: .path, .numberSchema(1...100_000), "Counted from 1.")
    private static let seen = Endpoint.Parameter("If-None-Match", in: .header, .textSchema(), "The pictures that the caller has.")
    private static let pictureAnswers = [
        Endpoint.Answer(200, "The picture.", forms: [("image/png", ["type": "string", "format": "binary"])]),
        Endpoint.Answer(304, "The caller has it."),
        .problem(422, "The page cannot be shown, or a parameter has not the form expected."),
    ]

    private func picture(_ call: Call, page: Int, width: Int) async throws -> Reply {
        let id = DocumentID(try call.path("id"))
        let picture = try await gallery.picture(of: id, page: page, width: width, organisation: call.caller.organisation)
        // Before a page is read it is not known which way up it stands.
        let headers: HTTPFields = [.cacheControl: picture.isSettled ? "private, max-age=604800, immutable" : "private, no-cache"]
        if call.has(picture.name) { return Reply(.notModified, headers: headers).tagged(picture.name) }
        return Reply(try await gallery.png(picture), "image/png", headers: headers).tagged(picture.name)
    }
}

extension Call {
    /// The caller has a version of what he asks for (`If-None-Match`, RFC 9110, 13.1.2).
    func has(_ version: String) -> Bool {
        (request.headers[.ifNoneMatch] ?? "").split(separator: ",").contains { part in
            let tag = part.drop { $0 == " " }.prefix { $0 != " " }
            return tag == "*" || tag.trimmingPrefix("W/") == "\"\(version)\""
        }
    }
}
