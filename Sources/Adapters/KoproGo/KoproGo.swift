internal import AsyncHTTPClient
internal import Domain
internal import Foundation
package import HandOver
internal import NIOCore
internal import NIOHTTP1

/// KoproGo over its API (`/api/v1`), as an accountant or a syndic of one organisation.
///
/// An expense is entered with `POST /expenses`: of its two ways in, the one whose every field is kept, the account among them. What the API
/// cannot take back (there is no way to change or remove an expense) is asked for last and once.
package struct KoproGo: ExpenseBook {
    private let account: Account

    /// `address` is that of the server, without "/api/v1".
    package init(address: String, email: String, password: String) {
        account = Account(Wire(address: address), email: email, password: password)
    }

    package func buildings() async throws(BookError) -> [BookBuilding] {
        // One request for all: the API gives up to ten thousand at a time.
        let page: Page<Building> = try await account.ask(Question(.GET, "/buildings?page=1&per_page=10000"))
        return page.data.map { BookBuilding(id: $0.id, name: $0.name) }
    }

    package func add(_ expense: ExpenseEntry) async throws(BookError) -> String {
        let made: Named = try await account.ask(Question(.POST, "/expenses", json: ExpenseBody(expense)))
        return made.id
    }

    package func expense(marked mark: String, building: String) async throws(BookError) -> String? {
        let expenses: [Described] = try await account.ask(Question(.GET, "/buildings/\(building.inPath)/expenses"))
        return expenses.first { $0.description?.hasSuffix(mark) == true }?.id
    }

    package func file(_ paper: Paper, _ bytes: [UInt8]) async throws(BookError) -> String {
        let user = try await account.user()
        let form = MultipartForm([
            ("building_id", paper.building), ("document_type", "invoice"), ("title", paper.title), ("description", paper.description),
            ("uploaded_by", user),
        ])
        let question = Question(.POST, "/documents", body: form.body(fileName: paper.fileName, mediaType: paper.mediaType, bytes), form.mediaType)
        let made: Named = try await account.ask(question)
        return made.id
    }

    package func paper(marked mark: String, building: String) async throws(BookError) -> String? {
        let papers: [Described] = try await account.ask(Question(.GET, "/buildings/\(building.inPath)/documents"))
        return papers.first { $0.description == mark }?.id
    }

    package func link(_ paper: String, to expense: String) async throws(BookError) {
        let _: Named = try await account.ask(Question(.PUT, "/documents/\(paper.inPath)/link-expense", json: ["expense_id": expense]))
    }

    package func close(_ expense: String, as ending: Ending) async throws(BookError) {
        if ending == .draft { return }
        try await move(expense, "submit", whenIn: ["draft", "rejected"])
        if ending == .approved { try await move(expense, "approve", whenIn: ["pending_approval"]) }
    }

    /// Moves an expense on. When that is refused, it may be there already: an earlier answer was lost, or a person was faster.
    private func move(_ expense: String, _ action: String, whenIn states: Set<String>) async throws(BookError) {
        do {
            let _: Named = try await account.ask(Question(.PUT, "/invoices/\(expense.inPath)/\(action)", json: [String: String]()))
        } catch .refused(400, let words) {
            let known: Standing = try await account.ask(Question(.GET, "/invoices/\(expense.inPath)"))
            if states.contains(known.approvalStatus) { throw .refused(400, words) }
        }
    }

    private struct Page<Item: Decodable & Sendable>: Decodable, Sendable { let data: [Item] }

    private struct Building: Decodable, Sendable {
        let id: String
        let name: String
    }

    private struct Named: Decodable, Sendable { let id: String }

    private struct Described: Decodable, Sendable {
        let id: String
        let description: String?
    }

    private struct Standing: Decodable, Sendable { let approvalStatus: String }
}

/// The body of `POST /expenses`. Amounts are texts: a number of JSON may lose a cent.
private struct ExpenseBody: Encodable {
    let buildingId: String
    let category: String
    let description: String
    let amount: String
    let expenseDate: String
    let supplier: String?
    let invoiceNumber: String?
    let accountCode: String?

    init(_ expense: ExpenseEntry) {
        (buildingId, category, description) = (expense.building, expense.category.rawValue, expense.description)
        (amount, expenseDate) = (expense.amount.description, "\(expense.date)T00:00:00Z")
        (supplier, invoiceNumber, accountCode) = (expense.supplier, expense.invoiceNumber, expense.accountCode)
    }
}

extension String {
    /// As one part of a path.
    fileprivate var inPath: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-_."))) ?? "" }
}
