internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import ServiceLifecycle

/// A stand-in for KoproGo on a port of this machine: the routes that handing over needs, with the rules, the status codes and the forms of
/// answers that its source shows. It fails on demand.
package struct FakeKoproGo: Sendable {
    package let address: String
    package let books: FakeBooks

    package static let email = "greffier@syndic.example"
    package static let password = "a-password-for-tests"

    /// Runs as long as the body does.
    package static func serving(books: FakeBooks = FakeBooks(), _ body: (FakeKoproGo) async throws -> Void) async throws {
        let (ports, told) = AsyncStream.makeStream(of: Int.self)
        var quiet = Logger(label: "koprogo")
        quiet.logLevel = .critical
        let application = Application(
            router: FakeRoutes(books: books).router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in told.yield(channel.localAddress?.port ?? 0) }, logger: quiet)
        let group = ServiceGroup(configuration: .init(services: [application], logger: quiet))
        let service = Task { try await group.run() }
        let port = await ports.first { _ in true } ?? 0
        let outcome: Result<Void, any Error>
        do {
            try await body(FakeKoproGo(address: "http://127.0.0.1:\(port)", books: books))
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        await group.triggerGracefulShutdown()
        try await service.value
        try outcome.get()
    }
}

/// What KoproGo has in its database, and how it fails next.
package actor FakeBooks {
    package struct Expense: Sendable {
        package var id: String
        package var building: String
        package var category: String
        package var description: String
        package var amount: String
        package var date: String
        package var supplier: String?
        package var invoiceNumber: String?
        package var accountCode: String?
        package var status = "draft"
    }

    package struct Paper: Sendable {
        package var id: String
        package var building: String
        package var title: String
        package var description: String?
        package var fileName: String
        package var mediaType: String
        package var bytes: [UInt8]
        package var expense: String?
    }

    /// How a request ends, other than well.
    package struct Failure: Sendable {
        /// "POST /expenses": how the method and the path begin.
        package var request: String
        package var status: Int
        /// It is done all the same, only the answer is lost.
        package var isDone: Bool
        package var retryAfter: Int?

        package init(_ request: String, status: Int, isDone: Bool = false, retryAfter: Int? = nil) {
            self.request = request
            self.status = status
            self.isDone = isDone
            self.retryAfter = retryAfter
        }
    }

    package private(set) var expenses: [Expense] = []
    package private(set) var papers: [Paper] = []
    package private(set) var requests: [String] = []
    /// How long each answer takes.
    package let pause: Duration
    package var failures: [Failure] = []
    package var buildings: [(id: String, name: String)]
    private var tokens: Set<String> = []
    private var refreshTokens: Set<String> = []

    package init(
        buildings: [(id: String, name: String)] = [("6a9a2e1c-0000-4000-8000-000000000001", "B")], pause: Duration = .zero
    ) {
        (self.buildings, self.pause) = (buildings, pause)
    }

    package func fail(_ failure: Failure) { failures.append(failure) }

    /// A quarter of an hour later.
    package func expireTokens() { tokens = [] }

    package func expireEverything() { (tokens, refreshTokens) = ([], []) }

    func take(_ request: String) -> Failure? {
        requests.append(request)
        guard let index = failures.firstIndex(where: { request.hasPrefix($0.request) }) else { return nil }
        return failures.remove(at: index)
    }

    func newSession() -> (token: String, refresh: String) {
        let pair = (token: UUID().uuidString, refresh: UUID().uuidString)
        tokens.insert(pair.token)
        refreshTokens.insert(pair.refresh)
        return pair
    }

    func knows(_ token: String) -> Bool { tokens.contains(token) }

    /// Rotated on use.
    func refresh(_ token: String) -> (token: String, refresh: String)? { refreshTokens.remove(token).map { _ in newSession() } }

    func add(_ expense: Expense) { expenses.append(expense) }

    func add(_ paper: Paper) { papers.append(paper) }

    func link(_ paper: String, to expense: String) -> Bool {
        guard let index = papers.firstIndex(where: { $0.id == paper }), expenses.contains(where: { $0.id == expense }) else { return false }
        papers[index].expense = expense
        return true
    }

    /// Nil when there is none; the error of the workflow when it forbids the step.
    func move(_ id: String, _ action: String) -> (expense: Expense, error: String?)? {
        guard let index = expenses.firstIndex(where: { $0.id == id }) else { return nil }
        let expense = expenses[index]
        switch (action, expense.status) {
        case ("submit", "draft"), ("submit", "rejected"): expenses[index].status = "pending_approval"
        case ("approve", "pending_approval") where expense.category != "Works": expenses[index].status = "approved"
        case ("approve", "pending_approval"): return (expense, "Works expenses need a contractor report")
        default: return (expense, "Cannot \(action) an invoice with status \(expense.status)")
        }
        return (expenses[index], nil)
    }
}
