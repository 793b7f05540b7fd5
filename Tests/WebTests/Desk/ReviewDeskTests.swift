import Access
import Domain
import Foundation
import NIOHTTP1
import Review
import SQLiteStore
import StoreContract
import Testing
import Web

struct ReviewDeskTests {
    @Test func `The queue shows what waits in the reader's language, and only of his organisation`() async throws {
        try await Desk.open { desk in
            try await desk.drafts.draft(1) { $0.content.supplier?.confidence = 0.6 }
            try await desk.drafts.draft(2, of: Organisation("others")) { $0.content.supplier = Field("Fremd AG", confidence: 0.5, evidence: nil) }
            let page = try await desk.page("/", language: "nl")
            #expect(page.status == 200)
            #expect(page.text.contains("Hefwerk Kanteel BV"))
            #expect(page.text.contains("437,25"))
            #expect(page.text.contains("Na te kijken"))
            #expect(!page.text.contains("Fremd AG"))
        }
    }

    @Test(arguments: ["fr", "nl", "de", "en"])
    func `A draft stands on its page at the first paint`(language: String) async throws {
        try await Desk.open { desk in
            let draft = try await desk.drafts.draft(1) { $0.content.iban = nil }
            let page = try await desk.page("/drafts/\(draft.id)", language: language)
            #expect(page.status == 200)
            #expect(page.text.contains("value=\"2026/101\""))
            #expect(page.text.contains("data-field=\"iban\" data-status=\"missing\""))
            #expect(page.text.contains("lang=\"\(language)\""))
        }
    }

    @Test func `A draft of another organisation is not there`() async throws {
        try await Desk.open { desk in
            let draft = try await desk.drafts.draft(1, of: Organisation("others"))
            let page = try await desk.page("/drafts/\(draft.id)")
            #expect(page.status == 404)
            #expect(page.text.contains("Not found."))
            #expect(!page.text.contains("Hefwerk"))
        }
    }

    @Test func `Whose role sees nothing here is told so in words`() async throws {
        try await Desk.open { desk in
            let page = try await desk.page("/", as: "contractor@office", language: "nl")
            #expect(page.status == 403)
            #expect(page.text.contains("Uw rol laat dit niet toe."))
        }
    }

    @Test func `A script in a supplier's name stays a text`() async throws {
        try await Desk.open { desk in
            let name = "<script>alert(1)</script></script><img src=x onerror=alert(2)>"
            let draft = try await desk.drafts.draft(1) { $0.content.supplier = Field(name, confidence: 0.99, evidence: nil) }
            for path in ["/?state=ready", "/drafts/\(draft.id)"] {
                let page = try await desk.page(path)
                #expect(page.status == 200)
                #expect(!page.text.contains("<script>alert"))
                #expect(!page.text.contains("<img src=x"))
            }
        }
    }

    @Test func `Who is nobody is asked to sign in, and comes back to where he wanted to go`() async throws {
        try await Desk.open { desk in
            let led = try await desk.page("/drafts/abc", as: nil)
            #expect(led.status == 303)
            let page = try await desk.page(try #require(led.header("Location")), as: nil)
            #expect(page.text.contains("current-password"))
            #expect(page.text.contains("\"to\":\"/drafts/abc\""))
        }
    }

    @Test(arguments: ["//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "/sign-in", "javascript:alert(1)"])
    func `Signing in leads to no other site`(target: String) async throws {
        try await Desk.open { desk in
            let asked = target.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            let page = try await desk.page("/sign-in?to=\(asked)", as: nil)
            #expect(page.status == 200)
            #expect(page.text.contains("\"to\":\"/\""))
        }
    }

    @Test func `A decision whose result contradicts its votes shows both`() async throws {
        try await Desk.open { desk in
            let draft = try await desk.drafts.draft(1) { reading in
                reading.kind = .minutes
                var minutes = MinutesContent()
                var decision = DecisionContent(number: "4", title: "Toiture", confidence: 0.9)
                decision.majority = .twoThirds
                decision.votesFor = FixedDecimal("600")
                decision.votesAgainst = FixedDecimal("400")
                decision.unit = .shares
                decision.outcome = .adopted
                minutes.decisions = [decision]
                reading.minutes = minutes
                reading.findings = [Finding(.majorityContradicts, .error, arguments: ["4", "600", "400"])]
            }
            let page = try await desk.page("/drafts/\(draft.id)", language: "fr")
            #expect(page.text.contains("3 × 600 &lt; 2 × 1000"))
            #expect(page.text.contains("Le calcul donne"))
            #expect(page.text.contains("width=\"60.00\""))
        }
    }
}

/// The desk over a real store, seen as a browser sees it.
private struct Desk: Sendable {
    let drafts: DraftDesk

    static func open(_ body: (Desk) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString).sqlite").path
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        let store = try SQLiteStore(path: path, who: "server", now: { SetClock.start })
        let review = Review(store: store, own: OwnParties())
        let pages: [any PageGroup] = [SignInPage(), QueuePage(drafts: store, intake: store, now: { SetClock.start }), ReviewPage(review)]
        try await TestWeb.serving([DraftEndpoints(review)], pages: pages, gate: SessionGate()) { web in
            try await body(Desk(drafts: DraftDesk(web: web, store: store)))
        }
    }

    func page(_ path: String, as caller: String? = "syndic@office", language: String = "en") async throws -> TestWeb.Answer {
        let session = caller.map { "greffier_session=\($0); " } ?? ""
        return try await drafts.web.ask("/" + path, as: nil, headers: [("Cookie", session + "greffier_language=\(language)")])
    }
}

/// Lets in whose session says who he is: "role@organisation".
private struct SessionGate: Gate {
    func caller(bearing token: String) async throws(StoreError) -> Caller? { nil }

    func caller(ofSession cookie: String) async throws(StoreError) -> Caller? {
        guard var caller = try await TestGate().caller(bearing: cookie) else { return nil }
        caller.means = .session(csrf: "token")
        return caller
    }
}
