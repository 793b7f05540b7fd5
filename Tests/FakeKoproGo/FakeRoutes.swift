internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// The routes of KoproGo that handing over needs.
struct FakeRoutes: Sendable {
    let books: FakeBooks

    var router: Router<BasicRequestContext> {
        let router = Router()
        let api = router.group("api/v1")
        add(.post, "auth/login", to: api, isOpen: true, login)
        add(.post, "auth/refresh", to: api, isOpen: true, refresh)
        add(.get, "buildings", to: api) { _, _, _ in
            let data = await books.buildings.map { ["id": $0.id, "name": $0.name] }
            return answer(200, ["data": data, "pagination": ["current_page": 1, "total_pages": 1]])
        }
        add(.post, "expenses", to: api, addExpense)
        add(.get, "buildings/:id/expenses", to: api) { _, _, id in
            answer(200, await books.expenses.filter { $0.building == id }.map(json))
        }
        add(.post, "documents", to: api, addPaper)
        add(.get, "buildings/:id/documents", to: api) { _, _, id in answer(200, await books.papers.filter { $0.building == id }.map(json)) }
        add(.put, "documents/:id/link-expense", to: api) { _, body, id in
            guard let expense = object(body)["expense_id"] as? String, await books.link(id, to: expense) else { return answer(404, "Not found") }
            return answer(200, ["id": id, "related_expense_id": expense])
        }
        for action in ["submit", "approve"] {
            add(.put, "invoices/:id/\(action)", to: api) { _, _, id in
                guard let (expense, error) = await books.move(id, action) else { return answer(404, ["error": "Invoice not found"]) }
                return error.map { answer(400, ["error": $0]) } ?? answer(200, json(expense))
            }
        }
        add(.get, "invoices/:id", to: api) { _, _, id in
            await books.expenses.first { $0.id == id }.map { answer(200, json($0)) } ?? answer(404, ["error": "Invoice not found"])
        }
        return router
    }

    typealias Work = @Sendable (_ request: Request, _ body: Data, _ id: String) async -> Hummingbird.Response

    private func add(
        _ method: HTTPRequest.Method, _ path: String, to group: RouterGroup<BasicRequestContext>, isOpen: Bool = false, _ work: @escaping Work
    ) {
        let books = books
        group.on(RouterPath(path), method: method) { @Sendable @concurrent request, context in
            let body = try await request.body.collect(upTo: 64 << 20)
            let failure = await books.take("\(method) /\(request.uri.path.dropFirst("/api/v1/".count))")
            try await Task.sleep(for: books.pause)
            if let failure, !failure.isDone { return answer(failure.status, ["error": "failing"], retryAfter: failure.retryAfter) }
            let token = request.headers[.authorization]?.split(separator: " ").last.map(String.init) ?? ""
            let isKnown = await books.knows(token)
            if !isOpen, !isKnown { return answer(401, ["error": "Invalid token"]) }
            let reply = await work(request, Data(body.readableBytesView), context.parameters.get("id") ?? "")
            return failure.map { answer($0.status, ["error": "failing"]) } ?? reply
        }
    }

    private func login(_ request: Request, _ body: Data, _ id: String) async -> Hummingbird.Response {
        let form = object(body)
        guard form["email"] as? String == FakeKoproGo.email, form["password"] as? String == FakeKoproGo.password else {
            return answer(401, ["error": "Invalid credentials"])
        }
        return session(await books.newSession())
    }

    private func refresh(_ request: Request, _ body: Data, _ id: String) async -> Hummingbird.Response {
        guard let pair = await books.refresh(object(body)["refresh_token"] as? String ?? "") else {
            return answer(401, ["error": "Invalid refresh token"])
        }
        return session(pair)
    }

    private func session(_ pair: (token: String, refresh: String)) -> Hummingbird.Response {
        answer(
            200,
            [
                "token": pair.token, "refresh_token": pair.refresh,
                "user": ["id": "7b000000-0000-4000-8000-000000000001", "email": FakeKoproGo.email, "role": "syndic"],
            ])
    }

    private func addExpense(_ request: Request, _ body: Data, _ id: String) async -> Hummingbird.Response {
        let form = object(body)
        let categories = ["Maintenance", "Repairs", "Insurance", "Utilities", "Cleaning", "Administration", "Works", "Other"]
        guard let building = form["building_id"] as? String, let category = form["category"] as? String, categories.contains(category) else {
            return answer(400, ["error": "Invalid request"])
        }
        guard let description = form["description"] as? String, !description.isEmpty, let amount = form["amount"] as? String,
            let value = Decimal(string: amount), value > 0
        else { return answer(400, ["error": "Description cannot be empty, amount must be greater than 0"]) }
        guard let date = form["expense_date"] as? String, (try? Date(date, strategy: .iso8601)) != nil else {
            return answer(400, ["error": "Invalid date format"])
        }
        guard await books.buildings.contains(where: { $0.id == building }) else { return answer(400, ["error": "Unknown building"]) }
        let expense = FakeBooks.Expense(
            id: UUID().uuidString, building: building, category: category, description: description, amount: amount, date: date,
            supplier: form["supplier"] as? String, invoiceNumber: form["invoice_number"] as? String, accountCode: form["account_code"] as? String)
        await books.add(expense)
        return answer(201, json(expense))
    }

    private func addPaper(_ request: Request, _ body: Data, _ id: String) async -> Hummingbird.Response {
        guard let form = FakeForm(body, mediaType: request.headers[.contentType] ?? ""), let file = form.file else {
            return answer(400, "Invalid form")
        }
        guard let building = form.fields["building_id"], form.fields["document_type"] == "invoice", UUID(uuidString: building) != nil,
            UUID(uuidString: form.fields["uploaded_by"] ?? "") != nil, let title = form.fields["title"], !title.isEmpty, title.count <= 255
        else { return answer(400, "Invalid fields") }
        guard !file.bytes.isEmpty else { return answer(500, "Empty file") }
        let paper = FakeBooks.Paper(
            id: UUID().uuidString, building: building, title: title, description: form.fields["description"], fileName: file.name,
            mediaType: file.mediaType, bytes: file.bytes)
        await books.add(paper)
        return answer(201, json(paper))
    }
}

private func object(_ body: Data) -> [String: Any] { (try? JSONSerialization.jsonObject(with: body)) as? [String: Any] ?? [:] }

private func answer(_ status: Int, _ body: Any, retryAfter: Int? = nil) -> Hummingbird.Response {
    let bytes = (try? JSONSerialization.data(withJSONObject: body, options: [.fragmentsAllowed])) ?? Data()
    var headers: HTTPFields = [.contentType: "application/json"]
    if let retryAfter { headers[.retryAfter] = "\(retryAfter)" }
    return Hummingbird.Response(status: .init(code: status), headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
}

private func json(_ expense: FakeBooks.Expense) -> [String: Any] {
    var body: [String: Any] = [
        "id": expense.id, "building_id": expense.building, "category": expense.category, "description": expense.description,
        "amount": expense.amount, "expense_date": expense.date, "payment_status": "pending", "approval_status": expense.status,
    ]
    (body["supplier"], body["invoice_number"], body["account_code"]) = (expense.supplier, expense.invoiceNumber, expense.accountCode)
    return body
}

private func json(_ paper: FakeBooks.Paper) -> [String: Any] {
    var body: [String: Any] = [
        "id": paper.id, "building_id": paper.building, "document_type": "Invoice", "title": paper.title, "mime_type": paper.mediaType,
        "file_size": paper.bytes.count,
    ]
    (body["description"], body["related_expense_id"]) = (paper.description, paper.expense)
    return body
}
