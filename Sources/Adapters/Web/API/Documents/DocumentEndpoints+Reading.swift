internal import Access
internal import Archive
internal import Domain
internal import HTTPTypes

/// One document, and what was read of it.
extension DocumentEndpoints {
    var reading: [Endpoint] { [detail, text, words, hits, history] }

    private var detail: Endpoint {
        Endpoint(
            .get, "/documents/{id}", "getDocument", tag: "Documents", "A document with its pages and drafts.", need: .permission(.documentsRead),
            answers: [.json(200, "The document.", .schema("DocumentDetail"))]
        ) { call in
            let found = try await document(call)
            return try Reply.json(DocumentDetail(found, try await archive.pages(of: found.document), call.language))
        }
    }

    private var text: Endpoint {
        Endpoint(
            .get, "/documents/{id}/text", "getDocumentText", tag: "Documents", "The text that was read, page by page.",
            need: .permission(.documentsRead), answers: [.json(200, "The text of each page.", .schema("DocumentText"))]
        ) { call in
            let texts = try await archive.text(of: try await document(call).document)
            return try Reply.json(DocumentText(pages: texts.enumerated().map { DocumentText.Page(number: $0.offset + 1, text: $0.element) }))
        }
    }

    private var words: Endpoint {
        Endpoint(
            .get, "/documents/{id}/pages/{page}/words", "getPageWords", tag: "Documents", "The words of a page and where they stand.",
            need: .permission(.documentsRead), parameters: [.init("page", in: .path, .numberSchema(), "Counted from 1.")],
            answers: [.json(200, "The words in reading order; boxes in points from the top left.", .schema("PageWords"))]
        ) { call in
            let page = try await archive.page(try call.number(inPath: "page"), of: try await document(call).document)
            return try Reply.json(PageWords(page))
        }
    }

    private var hits: Endpoint {
        Endpoint(
            .get, "/documents/{id}/hits", "getDocumentHits", tag: "Documents", "Where words stand on the pages, to be marked on their pictures.",
            need: .permission(.documentsRead),
            parameters: [.init("q", ["type": "string", "minLength": 1], required: true, "The words, as in a search.")],
            answers: [.json(200, "The places, in the order of the pages.", .schema("DocumentHits"))]
        ) { call in
            let document = try await document(call).document
            guard let words = call.query("q").flatMap(SearchWords.init) else { return try Reply.json(Listed<HitItem>(items: [])) }
            return try Reply.json(Listed(items: try await archive.hits(words, in: document).map(HitItem.init)))
        }
    }

    private var history: Endpoint {
        Endpoint(
            .get, "/documents/{id}/history", "getDocumentHistory", tag: "Documents", "What happened to a document, the first first.",
            need: .permission(.documentsRead), answers: [.json(200, "What happened.", .schema("DocumentHistory"))]
        ) { call in
            let events = try await archive.history(of: try await document(call).document)
            return try Reply.json(Listed(items: events.map { HistoryItem($0, call.language) }, next: nil))
        }
    }
}
