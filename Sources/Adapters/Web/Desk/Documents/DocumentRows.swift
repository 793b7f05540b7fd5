internal import Archive
internal import Domain

/// Documents as the templates show them.
struct DocumentRows: Sendable {
    let shown: Shown
    let search: String?

    private var language: Language { shown.language }

    func row(_ item: DocumentRecord) -> [String: any Sendable] {
        let count = item.pageCount ?? 0
        var row: [String: any Sendable] = [
            "id": item.id, "name": item.name, "building": item.building.map { $0 as any Sendable } ?? false, "state": item.state,
            "stateName": Labels.document(item.state, language), "arrived": shown.moment(item.arrived), "moment": item.arrived,
            "size": shown.size(item.size), "drafts": item.drafts.map(draft), "hasDrafts": !item.drafts.isEmpty,
            "hits": (item.hits ?? []).prefix(3).map(hit),
            "address": "/documents/\(item.id)" + (search.map { $0.isEmpty ? "" : "?q=" + $0.addingPercentEncoding } ?? ""),
        ]
        row["pageCount"] = count > 0 ? DocumentTexts.pages(count)(language) : nil
        return row
    }

    func sheet(_ sheet: DocumentSheets.Sheet, of item: DocumentRecord) -> [String: any Sendable] {
        [
            "number": sheet.number, "id": item.id, "width": Int(sheet.width.rounded()), "height": Int(sheet.height.rounded()),
            "alternative": DocumentTexts.page(sheet.number, of: item.name)(language),
        ]
    }

    func event(_ event: HistoryRecord) -> [String: any Sendable] {
        ["what": event.what, "message": event.message, "who": event.who, "at": shown.moment(event.at), "moment": event.at]
    }

    private func draft(_ draft: DocumentRecord.DraftRecord) -> [String: any Sendable] {
        var row: [String: any Sendable] = [
            "id": draft.id, "kind": Labels.kind(draft.kind, language), "state": draft.state, "stateName": Labels.draft(draft.state, language),
            "address": draft.kind == "minutes" ? "/minutes/\(draft.id)" : "/drafts/\(draft.id)",
        ]
        row["supplier"] = draft.supplier
        row["amount"] = draft.amountDue.map { shown.money($0) }
        return row
    }

    private func hit(_ hit: DocumentRecord.Hit) -> [String: any Sendable] {
        let pieces = search.flatMap(SearchWords.init)?.marked(hit.snippet) ?? [(hit.snippet, false)]
        let parts = pieces.map { ["text": $0.text, "found": $0.isFound] as [String: any Sendable] }
        return ["page": hit.page, "pageName": DocumentTexts.pageName(hit.page)(language), "parts": parts]
    }
}
