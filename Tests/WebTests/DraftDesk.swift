import Domain
import Foundation
import HandOver
import Intake
import NIOHTTP1
import Review
import SQLiteStore
import StoreContract
import Testing
import Web

/// The API of drafts over a real store.
struct DraftDesk: Sendable {
    let web: TestWeb
    let store: SQLiteStore

    /// Runs the server with the endpoints of drafts on an empty store.
    static func open(_ body: (DraftDesk) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString).sqlite").path
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        let store = try SQLiteStore(path: path, who: "server", now: { SetClock.start })
        let review = Review(store: store, own: OwnParties())
        let groups: [any EndpointGroup] = [
            DraftEndpoints(review), LessonEndpoints(review), ActivityEndpoints(review, now: { SetClock.start }), ExportEndpoints(review),
            HandOverEndpoints(store: store), PaymentEndpoints(try payments(store)), UnpaidEndpoints(try payments(store)), SettlingEndpoints(store),
        ]
        try await TestWeb.serving(groups) { web in try await body(DraftDesk(web: web, store: store)) }
    }

    /// Building B pays from an account of its own.
    private static func payments(_ store: SQLiteStore) throws -> Payments {
        let payer = Payer(name: "ACP B", iban: try #require(IBAN("BE91001000000076")))
        return Payments(
            store: store, office: Payments.Office(office, payers: ["B": payer], sender: "Office"),
            name: { String(UUID().uuidString.filter { $0 != "-" }.prefix(30)) }, now: { SetClock.start })
    }

    /// Has an invoice drafted in which nothing is missing; its fields are changed first.
    @discardableResult
    func draft(
        _ number: Int, of organisation: Organisation = office, in building: String? = "B", _ change: (inout ReadDocument) -> Void = { _ in }
    ) async throws -> ExpenseDraft {
        _ = try await store.receive(sample(number, of: organisation), from: file("B/\(number).pdf"))
        let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
        var reading = DraftDesk.invoice(number)
        change(&reading)
        let draft = ExpenseDraft(
            id: DraftID(document: job.document.id, firstPage: 1), document: job.document.id, organisation: organisation,
            building: building.map { Building($0) }, state: DraftState(of: reading), reading: reading)
        #expect(try await store.complete(job, result, [draft]))
        return try #require(try await store.draft(draft.id))
    }

    /// An invoice of which everything is sure.
    static func invoice(_ number: Int) -> ReadDocument {
        var content = InvoiceContent()
        content.supplier = Field("Hefwerk Kanteel BV", confidence: 0.99, evidence: nil)
        content.invoiceNumber = Field("2026/\(100 + number)", confidence: 0.99, evidence: nil)
        content.issueDate = CalendarDate("2026-11-02").map { Field($0, confidence: 0.99, evidence: nil) }
        content.totalExcl = Field(Money(cents: 41_250), confidence: 0.99, evidence: nil)
        content.totalVAT = Field(Money(cents: 2_475), confidence: 0.99, evidence: nil)
        content.totalIncl = Field(Money(cents: 43_725), confidence: 0.99, evidence: nil)
        content.amountDue = Field(Money(cents: 43_725), confidence: 0.99, evidence: nil)
        content.iban = IBAN("BE68 5390 0754 7034").map { Field($0, confidence: 0.99, evidence: nil) }
        return ReadDocument(pages: [1], kind: .invoice, language: .nl, source: .text, content: content)
    }

    /// Asks for a move of a draft as it was seen.
    func move(_ draft: String, _ verb: String, _ version: Int, as caller: String = "syndic@office", _ body: String? = nil) async throws
        -> TestWeb.Answer
    {
        try await web.ask(
            "/drafts/\(draft)/\(verb)", .POST, as: caller, headers: [("If-Match", "\"\(version)\""), ("Content-Type", "application/json")],
            body: body.map { Array($0.utf8) })
    }

    func correct(_ draft: String, _ version: Int, _ body: String, as caller: String = "accountant@office") async throws -> TestWeb.Answer {
        try await web.send("/drafts/\(draft)", .PATCH, body, as: caller, headers: [("If-Match", "\"\(version)\"")])
    }
}
