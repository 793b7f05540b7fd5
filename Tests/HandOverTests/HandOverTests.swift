import Domain
import FakeKoproGo
import Foundation
import HandOver
import SQLiteStore
import StoreContract
import Testing

@Suite struct HandOverTests {
    @Test(arguments: HandOverContract.cases)
    func `SQLite keeps what every store promises about handing over`(promise: Promise<any HandOverContract.Store>) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString).sqlite").path
        try await promise.verify { clock in try SQLiteStore(path: path, who: "test", now: { clock.now }) }
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }

    @Test func `an approved draft becomes an expense with its original, in few requests`() async throws {
        try await HandingOver.with { office in
            let draft = try await office.approve(1)
            try await office.carryAll()
            let expense = try #require(await office.kopro.books.expenses.first)
            #expect(expense.category == "Maintenance" && expense.amount == "437.25" && expense.date == "2026-11-30T00:00:00Z")
            #expect(expense.supplier == "Ascenseurs Dumoulin" && expense.invoiceNumber == "2026/1001" && expense.accountCode == "6101001")
            #expect(expense.status == "pending_approval")
            #expect(
                expense.description
                    == "Facture / Factuur 2026/1001 · Contrat d'entretien des ascenseurs / Onderhoudscontract liften [greffier:\(draft.id)]")
            let paper = try #require(await office.kopro.books.papers.first)
            #expect(paper.expense == expense.id && paper.mediaType == "application/pdf" && paper.bytes.count == 10)
            #expect(paper.title == "Facture / Factuur · Ascenseurs Dumoulin · 2026/1001" && paper.fileName == "\(draft.id).pdf")
            let passage = try await office.passage(draft)
            #expect(passage.state == .done && passage.expense == expense.id && passage.paper == paper.id)
            let requests = await office.kopro.books.requests
            #expect(requests.map { $0.split(separator: " ")[0] } == ["POST", "GET", "POST", "POST", "PUT", "PUT"])
            #expect(try await office.standstill == nil)
        }
    }

    @Test(arguments: [Ending.draft: "draft", .submitted: "pending_approval", .approved: "approved"])
    func `an expense is brought as far as is wanted`(ending: Ending, status: String) async throws {
        try await HandingOver.with(ending: ending) { office in
            try await office.approve(1)
            try await office.carryAll()
            #expect(await office.kopro.books.expenses.map(\.status) == [status])
        }
    }

    @Test func `what is booked as works stays a draft, because nobody could approve it`() async throws {
        try await HandingOver.with(ending: .approved, book: AccountBook(categories: ["611": .works], accounts: ["611": "6200"])) { office in
            let draft = try await office.approve(1) { $0.reading.content.accountCode?.value = "6110001" }
            try await office.carryAll()
            let expense = try #require(await office.kopro.books.expenses.first)
            #expect(expense.category == "Works" && expense.status == "draft" && expense.accountCode == "6200")
            #expect(try await office.passage(draft).state == .done)
        }
    }

    /// The request that fails, and whether it was done all the same.
    @Test(arguments: ["POST /expenses", "POST /documents", "PUT /documents", "PUT /invoices", "GET /buildings", "POST /auth"], [false, true])
    func `whatever answer is lost, the draft is handed over once`(request: String, isDone: Bool) async throws {
        try await HandingOver.with(ending: .approved) { office in
            for status in [502, 500] { await office.kopro.books.fail(.init(request, status: status, isDone: isDone)) }
            let drafts = [try await office.approve(1), try await office.approve(2)]
            try await office.carryAll()
            let expenses = await office.kopro.books.expenses
            #expect(Set(expenses.map(\.description)).count == 2 && expenses.count == 2)
            #expect(expenses.allSatisfy { $0.status == "approved" })
            let papers = await office.kopro.books.papers
            #expect(papers.count == 2 && Set(papers.compactMap(\.expense)) == Set(expenses.map(\.id)))
            for draft in drafts { #expect(try await office.passage(draft).state == .done) }
        }
    }

    @Test func `nothing is looked up where nothing can have been done`() async throws {
        try await HandingOver.with { office in
            await office.kopro.books.fail(.init("POST /expenses", status: 429, retryAfter: 90))
            let draft = try await office.approve(1)
            let outcome = try await office.rounds.round()
            #expect(outcome.wait == 90)
            #expect(try await office.standstill?.code == .busy)
            let passage = try await office.passage(draft)
            #expect(passage.step == .fresh && passage.attempts == 0)
            try await office.carryAll()
            #expect(try await office.passage(draft).state == .done)
            #expect(await office.requests("GET /buildings/") == 0)
            #expect(try await office.standstill == nil)
        }
    }

    @Test func `a limit that is never told is waited for, however long it takes`() async throws {
        try await HandingOver.with { office in
            for _ in 1...50 { await office.kopro.books.fail(.init("POST /documents", status: 429)) }
            let draft = try await office.approve(1)
            for _ in 1...60 {
                _ = try await office.rounds.round()
                office.clock.advance(seconds: 60)
            }
            #expect(try await office.passage(draft).state == .done)
            #expect(await office.kopro.books.expenses.count == 1)
        }
    }

    @Test func `a refused draft is parked with the words of the refusal, and tried again when a person says so`() async throws {
        try await HandingOver.with { office in
            await office.kopro.books.fail(.init("POST /expenses", status: 422))
            let draft = try await office.approve(1)
            let other = try await office.approve(2)
            try await office.carryAll()
            let parked = try await office.passage(draft)
            #expect(parked.state == .parked && parked.step == .fresh && parked.fault == PassageFault(.refused, "failing (422)"))
            #expect(try await office.passage(other).state == .done)
            #expect(try await office.store.retry(draft.id, of: office.organisation))
            try await office.carryAll()
            #expect(try await office.passage(draft).state == .done)
            #expect(await office.kopro.books.expenses.count == 2)
        }
    }

    @Test func `one that alone makes the other program fail is parked after a day and holds nobody up`() async throws {
        try await HandingOver.with { office in
            for _ in 1...99 { await office.kopro.books.fail(.init("PUT /documents", status: 500)) }
            let draft = try await office.approve(1)
            try await office.carryAll()
            #expect(try await office.passage(draft).state == .parked)
            #expect(try await office.passage(draft).fault == PassageFault(.failing, "500"))
            #expect(await office.kopro.books.expenses.count == 1)
            #expect(await office.kopro.books.papers.count == 1)
        }
    }

    @Test func `a wrong password stops everything, parks nothing and is told`() async throws {
        try await HandingOver.with(password: "wrong") { office in
            let draft = try await office.approve(1)
            let outcome = try await office.rounds.round()
            #expect(outcome.wait == 300)
            #expect(try await office.standstill == PassageFault(.account))
            #expect(try await office.passage(draft).state == .waiting)
        }
    }

    @Test(arguments: [false, true])
    func `a token that has run out is renewed`(everything: Bool) async throws {
        try await HandingOver.with { office in
            try await office.approve(1)
            try await office.carryAll()
            if everything { await office.kopro.books.expireEverything() } else { await office.kopro.books.expireTokens() }
            try await office.approve(2)
            try await office.carryAll()
            #expect(await office.kopro.books.expenses.count == 2)
            #expect(await office.requests("POST /auth/login") == (everything ? 2 : 1))
        }
    }

    @Test(arguments: [
        (PassageFault(.creditNote), { @Sendable (draft: inout ExpenseDraft) in draft.reading.kind = .creditNote }),
        (PassageFault(.currency, "USD"), { @Sendable draft in draft.reading.content.currency = Field("USD", confidence: 1, evidence: nil) }),
        (PassageFault(.noAmount), { @Sendable draft in (draft.reading.content.totalIncl, draft.reading.content.amountDue) = (nil, nil) }),
        (PassageFault(.noBuilding), { @Sendable draft in draft.building = nil }),
        (PassageFault(.unknownBuilding, "Z"), { @Sendable draft in draft.building = Building("Z") }),
    ])
    func `what has no place there is parked by name and never sent`(
        fault: PassageFault, change: @Sendable (inout ExpenseDraft) -> Void
    ) async throws {
        try await HandingOver.with { office in
            let draft = try await office.approve(1, change)
            try await office.carryAll()
            let passage = try await office.passage(draft)
            #expect(passage.state == .parked && passage.fault == fault && passage.step == .fresh)
            #expect(await office.requests("POST /expenses") == 0)
            for language in Language.allCases { #expect(!fault.message(language).isEmpty) }
        }
    }

    /// The clock moves while they work: they lose their leases to each other in the midst of a request.
    @Test func `several processes hand each draft over once`() async throws {
        try await HandingOver.with { office in
            for number in 1...12 { try await office.approve(number) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1...3 {
                    let rounds = try office.another()
                    group.addTask {
                        for _ in 1...4_000 {
                            if try await office.store.passageCounts(of: office.organisation) == [.done: 12] { return }
                            _ = try await rounds.round()
                            office.clock.advance(seconds: 11)
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(await Set(office.kopro.books.expenses.map(\.description)).count == 12)
            #expect(await office.kopro.books.expenses.count == 12)
            #expect(await office.kopro.books.papers.count == 12)
            #expect(try await office.store.passageCounts(of: office.organisation) == [.done: 12])
        }
    }

    /// The answer is lost, and so is the first look-up: that one was certainly not answered tells nothing of what was sent before.
    @Test(arguments: ["POST /expenses", "POST /documents"])
    func `a look-up that is refused does not make what was sent unsent`(request: String) async throws {
        try await HandingOver.with { office in
            await office.kopro.books.fail(.init(request, status: 502, isDone: true))
            await office.kopro.books.fail(.init("GET /buildings/", status: 429, retryAfter: 30))
            let draft = try await office.approve(1)
            try await office.carryAll()
            #expect(await office.kopro.books.expenses.count == 1)
            #expect(await office.kopro.books.papers.count == 1)
            #expect(try await office.passage(draft).state == .done)
            #expect(await office.requests("GET /buildings/") == 2)
        }
    }

    @Test func `what was sent without an answer is looked up only when it can no longer come to pass`() async throws {
        try await HandingOver.with { office in
            await office.kopro.books.fail(.init("POST /expenses", status: 502))
            let draft = try await office.approve(1)
            _ = try await office.rounds.round()
            #expect(try await office.passage(draft).step == .offered)
            #expect(try await office.store.retry(draft.id, of: office.organisation))
            for _ in 1...29 {
                office.clock.advance(seconds: 10)
                _ = try await office.rounds.round()
            }
            #expect(await office.requests("GET /buildings/") == 0)
            office.clock.advance(seconds: 10)
            _ = try await office.rounds.round()
            #expect(await office.requests("GET /buildings/") == 1)
            #expect(try await office.passage(draft).state == .done)
        }
    }

    @Test func `what one process is told to wait for, all wait for, until a person wants it tried`() async throws {
        try await HandingOver.with { office in
            await office.kopro.books.fail(.init("POST /expenses", status: 429, retryAfter: 3_600))
            let draft = try await office.approve(1)
            try await office.approve(2)
            let other = try office.another()
            #expect(try await office.rounds.round().wait == 3_600)
            #expect(try await other.round().carried == false)
            #expect(try await office.store.retry(draft.id, of: office.organisation))
            #expect(try await other.round().carried)
        }
    }

    @Test func `one that cannot be read is parked and keeps no other`() async throws {
        try await HandingOver.with { office in
            let (draft, other) = (try await office.approve(1), try await office.approve(2))
            try await office.store.write(of: office.organisation) { session in
                try session.execute("UPDATE drafts SET reading = '{' WHERE id = ?", [draft.id.text])
            }
            try await office.carryAll()
            #expect(try await office.passage(other).state == .done)
            let passage = try await office.passage(draft)
            #expect(passage.state == .parked && passage.fault == PassageFault(.unreadable))
            for language in Language.allCases { #expect(!PassageFault(.unreadable).message(language).isEmpty) }
        }
    }
}

extension HandingOver {
    var organisation: Organisation { Organisation("office") }
}
