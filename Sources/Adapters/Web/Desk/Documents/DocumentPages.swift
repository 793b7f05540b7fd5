internal import Access
internal import Domain

/// What lies in the archive: `/documents` searches it, `/documents/{id}` shows one.
package struct DocumentPages: PageGroup {
    private let api: InnerAPI

    package init(_ api: InnerAPI) { self.api = api }

    package var pages: [Page] {
        [
            Page("/documents", need: .permission(.documentsRead)) { try await list($0) },
            Page("/documents/{id}", need: .permission(.documentsRead)) { try await document($0) },
        ]
    }

    private func list(_ call: Call) async throws -> Screen {
        let names = ["q", "building", "state", "kind", "from", "to", "sort"]
        let query = names.map { ($0, call.query($0)) }
        let found = try await api.read(
            "/documents", query + [("cursor", call.query("cursor")), ("limit", "30")], as: ListRecord<DocumentRecord>.self, for: call)
        let shown = Shown(language: call.language)
        let rows = DocumentRows(shown: shown, search: call.query("q"))
        var values: [String: any Sendable] = [
            "t": DocumentTexts.words.values(call.language), "items": found.items.map(rows.row), "none": found.items.isEmpty,
            "states": Labels.choices(Labels.documentStates, chosen: call.query("state"), call.language),
            "kinds": Labels.choices(Labels.kinds, chosen: call.query("kind"), call.language),
            "sorts": Labels.choices(DocumentTexts.sorts, chosen: call.query("sort"), call.language),
            "filtered": query.contains { $0.1 != nil }, "filters": query.dropFirst().contains { $0.1 != nil },
        ]
        for (name, value) in query { values[name] = value }
        values["buildings"] = try await Buildings.choices(api, chosen: call.query("building"), for: call)
        values["more"] = found.next.map { More.address("/documents", query, cursor: $0) }
        return Screen(
            "documents", title: DocumentTexts.words["title", call.language], values: values, module: "documents", sheet: "pages",
            data: ["texts": DocumentTexts.words.and(.list).json(call.language)])
    }

    private func document(_ call: Call) async throws -> Screen {
        let item = try await api.read("/documents/{id}", as: DocumentRecord.self, for: call)
        let detail = try await api.read("/documents/{id}", as: DocumentSheets.self, for: call)
        let history = try await api.read("/documents/{id}/history", as: ListRecord<HistoryRecord>.self, for: call)
        let search = call.query("q") ?? ""
        let rows = DocumentRows(shown: Shown(language: call.language), search: search)
        var values = rows.row(item)
        values["t"] = DocumentTexts.words.values(call.language)
        values["search"] = search
        values["back"] = "/documents" + (search.isEmpty ? "" : "?q=" + search.addingPercentEncoding)
        values["isXML"] = item.mediaType.hasSuffix("xml")
        values["sheets"] = detail.pages.map { rows.sheet($0, of: item) }
        values["hasSheets"] = !detail.pages.isEmpty
        values["history"] = history.items.map(rows.event)
        values["mayDelete"] = try call.caller.may(.documentsDelete)
        values["mayReread"] = try call.caller.may(.documentsUpload)
        let data: [String: JSON] = ["id": .text(item.id), "search": .text(search), "texts": DocumentTexts.words.and(.list).json(call.language)]
        return Screen(
            "document", title: "\(item.name) – \(DocumentTexts.words["title", call.language])", values: values, module: "document", sheet: "pages",
            data: .object(data))
    }
}
