internal import Access
internal import Domain
internal import HTTPTypes
internal import HandOver
package import Review

/// Approved expenses for other programs.
package struct ExportEndpoints: EndpointGroup {
    private let review: Review

    package init(_ review: Review) { self.review = review }

    package var endpoints: [Endpoint] { [table, invoice] }

    private var table: Endpoint {
        Endpoint(
            .get, "/exports/expenses", "exportExpenses", tag: "Exports", "Approved drafts as a table (CSV), the first that came in first.",
            need: .permission(.draftsRead),
            parameters: [
                Endpoint.Parameter("building", .textSchema(), "Only those of this building."),
                Endpoint.Parameter("from", .schema("Day"), "Only documents of this day or later; none without a date."),
                Endpoint.Parameter("to", .schema("Day"), "Only documents of this day or before; none without a date."),
                Endpoint.Parameter(
                    "form", .textSchema(ExpenseTable.Form.allCases.map(\.rawValue)),
                    "`plain` has commas and decimal dots; `spreadsheet`, as Belgian spreadsheets open it, semicolons and decimal commas."),
            ],
            answers: [Endpoint.Answer(200, "The table.", forms: [("text/csv", .textSchema())])]
        ) { call in
            let form = try call.query("form", as: ExpenseTable.Form.self) ?? .plain
            let rows = ExpenseRows(
                store: review.store, organisation: try call.caller.organisation, building: call.query("building").map(Building.init),
                from: call.day("from"), to: call.day("to"), table: ExpenseTable(form, language: call.language))
            var reply = Reply(.ok, content: .stream(rows, length: nil)).named("expenses.csv")
            reply.headers[.contentType] = "text/csv; charset=utf-8; header=present"
            return reply
        }
    }
}

extension ExportEndpoints {
    private var invoice: Endpoint {
        Endpoint(
            .get, "/drafts/{id}/ubl", "getDraftUBL", tag: "Exports",
            "A draft as an invoice of UBL 2.1 (EN 16931). What came as an e-invoice is passed on as it came.", need: .permission(.draftsRead),
            answers: [
                Endpoint.Answer(200, "The invoice.", forms: [("application/xml", .textSchema())]),
                Endpoint.Answer(303, "It came as an e-invoice: the original."),
                .problem(409, "It is no invoice, or lacks what one needs: a number, a date, a supplier, amounts that add up."),
            ]
        ) { call in
            let draft = try await review.draft(call.path("id"), exactlyOf: call.caller.organisation)
            if draft.reading.source == .xml { return Reply(.seeOther, headers: [.location: "/api/v1/documents/\(draft.document)/original"]) }
            guard let invoice = UBLInvoice(draft) else { throw Problem.noInvoice }
            return Reply(Array(invoice.text.utf8), "application/xml").named("\(draft.id).xml")
        }
    }
}

extension Problem {
    fileprivate static var noInvoice: Problem {
        Problem(
            .conflict, "no-invoice",
            Localized(
                fr: "Il manque un numéro, une date, un fournisseur ou des montants qui concordent.",
                nl: "Er ontbreekt een nummer, een datum, een leverancier of bedragen die kloppen.",
                de: "Es fehlt eine Nummer, ein Datum, ein Lieferant oder Beträge, die aufgehen.",
                en: "A number, a date, a supplier or amounts that add up are missing."))
    }
}

/// The rows of the table, read a piece at a time while they are sent.
private struct ExpenseRows: AsyncSequence, Sendable {
    let store: any ReviewStore
    let organisation: Organisation
    let building: Building?
    let from: CalendarDate?
    let to: CalendarDate?
    let table: ExpenseTable

    /// Whether the date that a document states is in the period that is wanted.
    private func wants(_ draft: ExpenseDraft) -> Bool {
        if from == nil, to == nil { return true }
        guard let date = draft.reading.content.issueDate?.value else { return false }
        return from.map { $0 <= date } != false && to.map { date <= $0 } != false
    }

    func makeAsyncIterator() -> Iterator { Iterator(rows: self) }

    struct Iterator: AsyncIteratorProtocol {
        fileprivate let rows: ExpenseRows
        private var after: DraftPlace?
        private var isBegun = false
        private var isOver = false

        fileprivate init(rows: ExpenseRows) { self.rows = rows }

        mutating func next() async throws -> [UInt8]? {
            if isOver { return nil }
            var text = isBegun ? "" : rows.table.header
            isBegun = true
            let filter = DraftFilter(states: [.approved], building: rows.building)
            let listed = try await rows.store.drafts(
                DraftQuery(filter, sort: .arrived, descends: false, after: after, limit: 100), of: rows.organisation)
            for item in listed {
                if let draft = try await rows.store.draft(item.id), rows.wants(draft) { text += rows.table.row(draft) }
            }
            after = listed.last?.place
            isOver = listed.count < 100
            return Array(text.utf8)
        }
    }
}
