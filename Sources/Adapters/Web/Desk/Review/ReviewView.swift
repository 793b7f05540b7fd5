internal import Domain
internal import Review

/// What stands on the page of a draft.
struct ReviewView {
    let draft: ExpenseDraft
    /// As the API tells it to the reader.
    let json: JSON
    let pages: [PageFrame]
    /// The draft that it seems to repeat.
    let other: ExpenseDraft?
    /// The other drafts of its file.
    let file: [ExpenseDraft]
    let buildings: [Building]
    let language: Language

    private var printed: Printed { Printed(language: language) }
    private var content: InvoiceContent { draft.reading.content }

    var headline: String {
        let name = draft.reading.minutes?.association?.value ?? content.supplier?.value
        return name ?? QueueTexts.unknownSupplier(language)
    }

    func may(_ verb: String) -> Bool { json["may"]?.items.contains(.text(verb)) ?? false }

    var values: [String: any Sendable] {
        var values: [String: any Sendable] = [
            "words": ReviewTexts.words.values(language), "headline": headline, "stateName": draft.state.label(language),
            "pageCount": pages.isEmpty ? "" : ReviewTexts.pageOf(1, pages.count)(language), "strip": pages.count > 1,
            "pages": pages.enumerated().map { thumbnail($1, isFirst: $0 == 0) }, "isXML": draft.reading.source == .xml,
            "messages": ReviewMessages(draft, json, language).values, "kinds": kinds, "buildings": buildingChoices,
            "siblings": siblings, "hint": hint,
        ]
        var told = json.values
        told["vat"] = content.vat.map(row)
        told["lines"] = content.lines.map(line)
        values["draft"] = told
        values["first"] = pages.first.map(first)
        let due = content.amountDue ?? content.totalIncl
        values["amount"] = due.map { printed.amount($0.value, content.currency?.value ?? "EUR") }
        values["lineCount"] = content.lines.count
        for verb in ["correct", "approve", "reject", "reopen", "undo", "split", "distinct"] {
            values["may" + verb.prefix(1).uppercased() + verb.dropFirst()] = may(verb)
        }
        values["maySubmitOnly"] = may("submit") && !may("approve")
        values.merge(ReviewFields(draft, json, language, mayCorrect: may("correct")).values) { $1 }
        values["accounts"] = ChartOfAccounts.bookable.map { ["code": $0.code, "name": $0.name(language)] as [String: any Sendable] }
        addDuplicate(to: &values)
        if let minutes = draft.reading.minutes {
            let commitments = file.filter { $0.reading.kind == .commitment }
            values["minutes"] = MinutesView(minutes, draft.reading.findings, commitments, language).values
        }
        return values
    }

    private var hint: String {
        if may("approve") || may("submit") { return ReviewTexts.hintDecide(language) }
        return may("correct") && draft.reading.minutes == nil ? ReviewTexts.hintCorrect(language) : ""
    }

    // MARK: Pages

    private func image(_ document: DocumentID, _ page: Int, _ width: Int) -> String {
        "/api/v1/documents/\(document.text.addingPercentEncoding)/pages/\(page)/image?width=\(width)"
    }

    private func first(_ page: PageFrame) -> [String: any Sendable] {
        ["image": image(draft.document, page.number, 1_200), "width": Int(page.width), "height": Int(page.height)]
    }

    private func thumbnail(_ page: PageFrame, isFirst: Bool) -> [String: any Sendable] {
        ["number": page.number, "thumbnail": image(draft.document, page.number, 160), "mark": !isFirst]
    }

    // MARK: Choices

    private var kinds: [[String: any Sendable]] {
        DocumentKind.allCases.filter { $0 == draft.reading.kind || ($0 != .unreadable && $0 != .commitment) }.map { kind in
            ["value": kind.rawValue, "name": kind.label(language), "chosen": kind == draft.reading.kind]
        }
    }

    private var buildingChoices: [[String: any Sendable]] {
        let own = draft.building.map { [$0] } ?? []
        let all = (own.filter { !buildings.contains($0) } + buildings)
        return all.map { ["name": $0.name, "chosen": $0 == draft.building] }
    }

    // MARK: Tables

    private func row(_ row: VATRow) -> [String: any Sendable] {
        [
            "rate": printed.grouped(row.rate.description), "base": printed.grouped(row.base.description),
            "amount": printed.grouped(row.amount.description),
        ]
    }

    private func line(_ line: InvoiceLine) -> [String: any Sendable] {
        [
            "description": line.description, "quantity": line.quantity.map { printed.grouped($0.description) } ?? "",
            "unit_price": line.unitPrice.map { printed.grouped($0.description) } ?? "",
            "total_excl": line.totalExcl.map { printed.grouped($0.description) } ?? "",
            "vat_rate": line.vatRate.map { printed.grouped($0.description) } ?? "",
        ]
    }

    // MARK: Others

    private var siblings: [String: any Sendable] {
        let others = file.filter { $0.reading.kind != .commitment }
        return [
            "any": !others.isEmpty,
            "items": others.map { other in
                [
                    "id": other.id.text, "version": other.version,
                    "name": other.reading.content.supplier?.value ?? other.reading.minutes?.association?.value ?? other.reading.kind.label(language),
                    "pages": ReviewTexts.pages(other.reading.pages)(language), "mayMerge": may("merge") && other.state.isOpen,
                ] as [String: any Sendable]
            },
        ]
    }

    private func addDuplicate(to values: inout [String: any Sendable]) {
        guard let other else { return }
        let rows = ReviewView.compared.compactMap { name -> [String: any Sendable]? in
            let (mine, theirs) = (content[name], other.reading.content[name])
            guard mine != nil || theirs != nil else { return nil }
            return [
                "label": name.label(language), "mine": print(name, mine, content), "theirs": print(name, theirs, other.reading.content),
                "differs": mine?.value != theirs?.value,
            ]
        }
        let state = other.state.label(language)
        values["duplicate"] =
            ["id": other.id.text, "text": ReviewTexts.repeats(state)(language), "rows": rows] as [String: any Sendable]
        if let page = other.reading.pages.first {
            values["other"] = ["image": image(other.document, page, 1_200)] as [String: any Sendable]
        }
    }

    private func print(_ name: FieldName, _ field: Field<String>?, _ content: InvoiceContent) -> String {
        field.map { printed.value(name, $0.value, currency: content.currency?.value) } ?? "–"
    }

    private static let compared: [FieldName] = [
        .supplier, .invoiceNumber, .issueDate, .dueDate, .totalIncl, .amountDue, .iban, .paymentReference,
    ]
}
