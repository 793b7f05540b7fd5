internal import Access
internal import Archive
internal import Domain
internal import HTTPTypes

extension PageEndpoints {
    var region: Endpoint {
        Endpoint(
            .post, "/documents/{id}/pages/{page}/region", "readRegion", tag: "Pages",
            "The words in a box of a page: those that were read there, else what a closer look gives.", need: .permission(.documentsRead),
            parameters: [
                PageEndpoints.page, .init("as", .textSchema(Region.Content.allCases.map(\.rawValue)), "What is expected there: text, or figures."),
            ],
            body: .json(.schema("Region")),
            answers: [
                .json(200, "The words.", .schema("RegionWords")),
                .problem(422, "The page cannot be read, or the box lies outside of it."),
            ]
        ) { call in
            let (id, page) = (DocumentID(try call.path("id")), try call.number(inPath: "page"))
            let content = try call.query("as", as: Region.Content.self) ?? .text
            let box = try await call.json(RegionBody.self).box.box
            let read = try await regions.words(in: box, page: page, of: id, organisation: call.caller.organisation, as: content)
            return try Reply.json(RegionWords(read.words, read.source))
        }
    }

    package var schemas: [String: JSON] {
        [
            "Region": .objectSchema(["box": .schema("Box")]),
            "RegionWords": .objectSchema([
                "text": .textSchema(), "words": .listSchema(.schema("PageWord")),
                "source": .textSchema(PageRegions.Source.allCases.map(\.rawValue)),
            ]),
            "PageWord": .objectSchema([
                "text": .textSchema(), "box": .schema("Box"), "confidence": ["type": "number", "minimum": 0, "maximum": 1],
            ]),
            "Box": [
                "type": "array", "items": ["type": "number"], "minItems": 4, "maxItems": 4,
                "description": "Left, top, right and bottom in points (1/72 inch) from the top left of the page.",
            ],
        ]
    }
}

private struct RegionBody: Decodable {
    let box: PageBox
}

/// A box as four numbers: left, top, right, bottom, in points.
struct PageBox: Codable {
    let box: Box

    init(_ box: Box) { self.box = box }

    init(from decoder: any Decoder) throws {
        let edges = try decoder.singleValueContainer().decode([Double].self)
        // Further out than any sheet, and numbers would no longer be exact.
        guard edges.count == 4, edges.allSatisfy({ abs($0) <= 1e6 }) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "box"))
        }
        box = Box(left: edges[0], top: edges[1], right: edges[2], bottom: edges[3])
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode([box.left, box.top, box.right, box.bottom].map { ($0 * 100).rounded() / 100 })
    }
}

/// A word of a page.
struct PageWord: Encodable {
    let text: String
    let box: PageBox
    let confidence: Double

    init(_ word: Word) {
        text = word.text
        box = PageBox(word.box)
        confidence = (word.confidence * 1_000).rounded() / 1_000
    }
}

private struct RegionWords: Encodable {
    let text: String
    let words: [PageWord]
    let source: String

    init(_ words: [Word], _ source: PageRegions.Source) {
        text = RecognizedPage(number: 1, width: 0, height: 0, source: .ocr, words: words).text
        self.words = words.map(PageWord.init)
        self.source = source.rawValue
    }
}
