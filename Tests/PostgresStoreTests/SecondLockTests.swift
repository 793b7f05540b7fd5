import Access
import Archive
import Domain
import Intake
import PostgresStore
import Publishing
import Review
import SharedSQL
import StoreContract
import TestServices
import Testing

/// The second lock: PostgreSQL shows a transaction the rows of the organisation that it was begun for, whatever it asks.
@Suite struct SecondLockTests {
    private static let other = Organisation("other")

    /// Tables without a lock, and why: they name no organisation, or show nothing but numbers of documents that have one.
    private static let unlocked: Set = ["greffier_steps", "removals", "webhook_position", "found", "turns"]

    private func store() async throws -> PostgresStore {
        try await PostgresStore(url: try await PostgresServer.shared.database(), who: "test", now: { SetClock.start })
    }

    private func tables(_ store: PostgresStore) async throws -> [(name: String, isLocked: Bool)] {
        try await store.read { session in
            try session.rows(
                """
                SELECT relname AS name, CASE WHEN relrowsecurity AND relforcerowsecurity THEN 1 ELSE 0 END AS locked FROM pg_class
                WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1
                """
            ).map { ($0["name"], $0["locked"]) }
        }
    }

    private func count(_ table: String, _ store: PostgresStore, of organisation: Organisation?) async throws -> Int {
        try await store.read(of: organisation) { try $0.row("SELECT count(*) AS count FROM \(table)")?["count"] ?? 0 }
    }

    @Test func `every table has the lock, or a reason to have none`() async throws {
        let tables = try await tables(store())
        #expect(tables.count > 20)
        for table in tables { #expect(table.isLocked != SecondLockTests.unlocked.contains(table.name), "\(table.name)") }
    }

    @Test func `a statement that forgets whose rows it wants sees nothing foreign, and changes nothing`() async throws {
        let store = try await store()
        for (number, organisation) in [office, SecondLockTests.other].enumerated() { try await fill(store, organisation, number) }
        for table in try await tables(store) where table.isLocked {
            let (own, foreign) = (try await count(table.name, store, of: office), try await count(table.name, store, of: SecondLockTests.other))
            #expect(own > 0 && own == foreign, "\(table.name)")
            #expect(try await count(table.name, store, of: nil) == own + foreign, "\(table.name)")
            #expect(try await count(table.name, store, of: Organisation("nobody")) == 0, "\(table.name)")
            if table.name == "events" { continue }
            let column = try await store.read { session in
                try session.row(
                    "SELECT column_name AS name FROM information_schema.columns WHERE table_name = ? ORDER BY ordinal_position LIMIT 1", [table.name])?[
                        "name"] as String?
            }
            let changed = try await store.write(of: office) { session in
                try session.changes("UPDATE \(table.name) SET \"\(column ?? "")\" = \"\(column ?? "")\"")
            }
            #expect(changed == own, "\(table.name)")
        }
        try await store.write(of: office) { try $0.execute("DELETE FROM deliveries") }
        #expect(try await count("deliveries", store, of: SecondLockTests.other) > 0)
    }

    @Test func `nobody writes rows for another, and who does not say for whom sees none`() async throws {
        let url = try await PostgresServer.shared.database()
        let store = try await PostgresStore(url: url, who: "test", now: { SetClock.start })
        try await fill(store, office, 0)
        await #expect(throws: StoreError.self) {
            try await store.write(of: SecondLockTests.other) {
                try $0.execute(
                    "INSERT INTO tokens (id, organisation, name, hash, permissions, made_at, made_by) VALUES ('x', 'office', 'x', '', '', 0, '')")
            }
        }
        let said = try await store.write { session in
            try session.execute("RESET greffier.organisation")
            return try session.row("SELECT count(*) AS count FROM documents")?["count"] as Int?
        }
        #expect(said == 0)
    }

    /// A store that is asked for one organisation only ever.
    private struct Watched: SQLStore, ArchiveStore, ReviewStore, AccountStore, TokenStore, WebhookStore, PrintJobStore {
        var store: PostgresStore

        func read<Result: Sendable>(
            of organisation: Organisation?, _ body: @escaping @Sendable (SharedSQL.Session) throws -> Result
        ) async throws(StoreError) -> Result {
            if organisation != office { throw .failed("read without the lock") }
            return try await store.read(of: organisation, body)
        }

        func write<Result: Sendable>(
            of organisation: Organisation?, _ body: @escaping @Sendable (SharedSQL.Session) throws -> Result
        ) async throws(StoreError) -> Result {
            if organisation != office { throw .failed("written without the lock") }
            return try await store.write(of: organisation, body)
        }

        func signed(by who: String) -> Watched { Watched(store: store.signed(by: who)) }
    }

    @Test func `what is asked for one organisation is asked under its lock`() async throws {
        let all = try await store()
        try await fill(all, office, 0)
        let store = Watched(store: all)
        let id = sample(1).id
        _ = try await store.documents(DocumentQuery(words: SearchWords("dumoulin")), of: office, after: nil, limit: 9)
        _ = try await store.archived(id, of: office)
        _ = try await store.document(id, of: office)
        _ = try await store.document(sample(1).hash, of: office)
        _ = try await store.refusals(office, before: nil, limit: 9)
        _ = try await store.reread(id, of: office, discarding: true)
        _ = try await store.drafts(DraftQuery(), of: office)
        _ = try await store.totals(DraftFilter(), of: office)
        _ = try await store.summaries([draft(1).id], of: office)
        _ = try await store.activity(ActivityQuery(), of: office)
        _ = try await store.figures(Month.last(2, until: SetClock.start), of: office)
        _ = try await store.approvedAmounts(since: Month.last(1, until: SetClock.start)[0], of: office)
        _ = try await store.forget(try await store.keptLessons(office).map(\.number), of: office)
        _ = try await store.user(UserID("u0"), of: office)
        _ = try await store.change(try #require(try await store.users(of: office).first))
        _ = try await store.revoke(try #require(try await store.tokens(of: office).first).id, of: office, at: SetClock.start)
        _ = try await store.printJobs(of: office, before: nil, limit: 9)
        _ = try await store.printJob(PrintJobID("job-0"), of: office)
        _ = try await store.give(PrintPromise(key: "k", fingerprint: "f", moment: SetClock.start), to: office)
        let webhook = try #require(try await store.webhooks(of: office).first)
        let delivery = try #require(try await store.deliveries(to: webhook.id, of: office, limit: 9)?.first)
        #expect(try await store.retry(delivery.number, to: webhook.id, of: office, at: SetClock.start))
        #expect(try await store.remove(webhook.id, of: office))
        #expect(try await store.remove(id, of: office, because: "x") == .done)
    }

    @Test func `who asks with the number of another's paper is shown nothing, whatever was forgotten before`() async throws {
        let store = try await store()
        try await fill(store, office, 0)
        let (document, draft) = (sample(1).id, draft(1).id)
        func found() async throws -> [Bool] {
            [
                try await store.draft(draft) != nil, try await !store.drafts(of: document).isEmpty, try await store.pages(document) != nil,
                try await !store.archivedPages(document).isEmpty, try await store.page(1, of: document) != nil,
                try await !store.text(document).isEmpty, try await !store.events(document).isEmpty,
                try await store.documentName(document) != nil,
            ]
        }
        for organisation in [nil, office] {
            #expect(try await Organisation.$served.withValue(organisation) { try await found() } == Array(repeating: true, count: 8))
        }
        #expect(try await Organisation.$served.withValue(SecondLockTests.other) { try await found() } == Array(repeating: false, count: 8))
    }

    /// Gives an organisation something in every table.
    private func fill(_ store: PostgresStore, _ organisation: Organisation, _ number: Int) async throws {
        let user = User(
            id: UserID("u\(number)"), organisation: organisation, email: try #require(EmailAddress("u\(number)@example.be")), name: "U",
            role: .syndic,
            made: SetClock.start)
        #expect(try await store.add(user, password: "p"))
        try await store.begin(DeskSession(hash: SecretHash([UInt8(number)]), user: user.id, begun: SetClock.start, used: SetClock.start))
        try await store.add(
            ServiceToken(
                id: TokenID("t\(number)"), organisation: organisation, name: "t", permissions: [.render], made: SetClock.start, madeBy: "u",
                expires: nil),
            hash: SecretHash([UInt8(number)]))
        try await store.add(
            Webhook(
                id: WebhookID("h\(number)"), organisation: organisation, url: "https://example.be", topics: [.document], made: SetClock.start,
                madeBy: "u"), secret: "s")
        try await print(store, organisation, number)
        try await decide(store, organisation, number)
        #expect(try await store.enqueueDeliveries() > 0)
        try await pay(store, organisation, number)
    }

    /// What is handed over and paid, as rows: that they are kept is tried elsewhere.
    private func pay(_ store: PostgresStore, _ organisation: Organisation, _ number: Int) async throws {
        let name = organisation.name
        try await store.write(of: organisation) { session in
            try session.execute("INSERT INTO handing_over (organisation) VALUES (?)", [name])
            try session.execute(
                "INSERT INTO passages (draft, document, organisation, queued_at, next_at) VALUES (?, 'd', ?, 0, 0)", ["d\(number)", name])
            try session.execute(
                """
                INSERT INTO payment_files (id, organisation, made_at, made_by, day, transfers, cents, content)
                VALUES (?, ?, 0, 'u', '2026-11-22', 1, 1, '')
                """, ["f\(number)", name])
            try session.execute("INSERT INTO payment_orders (draft, file) VALUES (?, ?)", ["d\(number)", "f\(number)"])
            try session.execute("INSERT INTO payment_lines (file, place, draft, version) VALUES (?, 0, ?, 1)", ["f\(number)", "d\(number)"])
            try session.execute("INSERT INTO paid_otherwise (draft, organisation, how, at, who) VALUES (?, ?, '', 0, '')", ["d\(number)", name])
            try session.execute(
                """
                INSERT INTO payment_confirmations (draft, organisation, version, payee, iban, reference, cents, at, who)
                VALUES (?, ?, 1, '', '', '', 1, 0, '')
                """, ["d\(number)", name])
        }
    }

    private func print(_ store: PostgresStore, _ organisation: Organisation, _ number: Int) async throws {
        let request = RenderRequest(organisation: organisation, kind: "minutes", language: .fr, data: [], created: SetClock.start)
        let job = PrintJob(
            id: PrintJobID("job-\(number)"), organisation: organisation, who: "u", order: PrintOrder(.document, request), total: 1,
            created: SetClock.start)
        #expect(try await store.add(job, PrintPromise(key: "p", fingerprint: "f", moment: SetClock.start)) == .new)
    }

    /// Two documents whose drafts are said to be distinct, the first of which taught something and was approved.
    private func decide(_ store: PostgresStore, _ organisation: Organisation, _ number: Int) async throws {
        try await store.refuse(file("\(organisation)/big.pdf"), ReadingFailure(.tooLarge, "6", "5"), organisation: organisation, place: nil)
        for copy in 1...2 {
            let document = sample(copy, of: organisation)
            _ = try await store.receive(document, from: file("\(organisation)/\(copy).pdf"))
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            var own = draft(of: document)
            own.reading.content.invoiceNumber = Field("2026-118", confidence: 1, evidence: nil)
            #expect(try await store.complete(job, result, [own]))
        }
        let seen = try #require(try await store.draft(draft(of: sample(2, of: organisation)).id))
        var changed = seen
        changed.version += 1
        changed.corrected = [.supplier]
        let lesson = Lesson(supplier: SupplierIdentity(name: "Liften Jansen", enterprise: nil), subject: .account("6101001", nil))
        let other = try #require(seen.duplicateOf)
        #expect(
            try await store.keep(
                DraftChange(before: [seen], after: [changed], what: .cleared, detail: "", lessons: [lesson], distinct: [other])))
        let open = try #require(try await store.draft(seen.id))
        var approved = open
        approved.version += 1
        approved.state = .approved
        #expect(try await store.keep(DraftChange(before: [open], after: [approved], what: .approved, detail: "")))
    }
}
