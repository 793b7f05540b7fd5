import Domain
import NIOHTTP1
import SQLiteStore
import Testing

struct DraftTests {
    @Test func `An accountant submits, a syndic approves, and it can be taken back`() async throws {
        try await DraftDesk.open { desk in
            let draft = try await desk.draft(1)
            #expect(draft.state == .ready)
            let submitted = try await desk.move(draft.id.text, "submit", 1, as: "accountant@office")
            #expect(submitted.status == 200)
            #expect(submitted["state"] == "pending_approval")
            #expect(submitted["may/0"] == "correct")
            #expect(submitted.header("ETag") == "\"2\"")
            #expect(try await desk.move(draft.id.text, "approve", 2, as: "accountant@office").status == 403)
            let approved = try await desk.move(draft.id.text, "approve", 2)
            #expect(approved["state"] == "approved")
            #expect(approved["undoable/what"] == "approved")
            #expect(approved["undoable/who"] == "syndic@office")
            #expect(try await desk.move(draft.id.text, "undo", 3, as: "accountant@office").status == 403)
            let undone = try await desk.move(draft.id.text, "undo", 3)
            #expect(undone["items/0/state"] == "pending_approval")
            #expect(undone["items/0/version"] == "4")
            let again = try await desk.move(draft.id.text, "undo", 4, as: "accountant@office")
            #expect(again["items/0/state"] == "ready")
            #expect(again["items/0/undoable"] == nil)
            #expect(try await desk.move(draft.id.text, "undo", 5).status == 409)
        }
    }

    @Test func `A change names the version that was seen`() async throws {
        try await DraftDesk.open { desk in
            let draft = try await desk.draft(1)
            #expect(try await desk.web.ask("/drafts/\(draft.id)/approve", .POST).status == 428)
            #expect(try await desk.move(draft.id.text, "approve", 9).status == 412)
            #expect(try await desk.correct(draft.id.text, 9, #"{"kind": "other"}"#).status == 412)
            #expect(try await desk.store.draft(draft.id)?.version == 1)
        }
    }

    @Test func `What lacks a needed field is not approved, and the answer names it`() async throws {
        try await DraftDesk.open { desk in
            let draft = try await desk.draft(1) { $0.content.iban = nil }
            let answer = try await desk.move(draft.id.text, "approve", 1)
            #expect(answer.status == 409)
            #expect(answer["code"] == "missing")
            #expect(answer["errors/0/pointer"] == "iban")
            #expect(try await desk.move(draft.id.text, "submit", 1, as: "accountant@office").status == 409)
        }
    }

    @Test func `A rejection says why, and is reopened`() async throws {
        try await DraftDesk.open { desk in
            let draft = try await desk.draft(1)
            #expect(try await desk.move(draft.id.text, "reject", 1, #"{"reason": "  "}"#).status == 422)
            let rejected = try await desk.move(draft.id.text, "reject", 1, #"{"reason": "Not our building"}"#)
            #expect(rejected["state"] == "rejected")
            #expect(rejected["reason"] == "Not our building")
            #expect(try await desk.correct(draft.id.text, 2, #"{"kind": "other"}"#).status == 409)
            let reopened = try await desk.move(draft.id.text, "reopen", 2)
            #expect(reopened["state"] == "ready")
            #expect(reopened["reason"] == nil)
        }
    }

    @Test func `Fields, building, VAT and lines are set right together, and undone together`() async throws {
        try await DraftDesk.open { desk in
            let draft = try await desk.draft(1)
            let answer = try await desk.correct(
                draft.id.text, 1,
                """
                {"corrections": [{"field": "total_vat", "value": "86,63"}, {"field": "bic", "absent": true}], "building": "Les Tilleuls",
                 "vat": [{"rate": "21", "base": "412.50", "amount": "86.63"}], "lines": [{"description": "Lift", "total_excl": "400.00"}]}
                """)
            #expect(answer.status == 200)
            #expect(answer["draft/building"] == "Les Tilleuls")
            #expect(answer["draft/vat/0/amount"] == "86.63")
            #expect(answer["draft/lines/0/description"] == "Lift")
            #expect(answer["draft/state"] == "to_review")
            #expect(answer.text.contains("totals-arithmetic") && answer.text.contains("lines-sum"))
            #expect(!answer.text.contains("vat-arithmetic"))
            #expect(answer["draft/undoable/who"] == "accountant@office")
            let undone = try await desk.move(draft.id.text, "undo", 2, as: "accountant@office")
            #expect(undone["items/0/state"] == "ready")
            #expect(undone["items/0/building"] == "B")
            #expect(undone["items/0/vat/0/amount"] == nil)
            #expect(try await desk.store.draft(draft.id)?.reading == draft.reading)
        }
    }

    @Test(arguments: [
        #"{"corrections": [{"field": "due_date", "value": "soon"}]}"#, #"{"corrections": [{"field": "colour", "value": "red"}]}"#,
        #"{"corrections": [{"field": "iban"}]}"#, #"{"corrections": [{"field": "iban", "page": 1, "box": [9, 9, 1, 1]}]}"#,
        #"{"vat": [{"rate": "21", "base": "99999999999999999.00", "amount": "1.00"}]}"#, #"{"kind": "unreadable"}"#,
        #"{"corrections": [{"field": "total_incl", "value": "99999999999999"}]}"#,
    ])
    func `What cannot be is refused whole`(body: String) async throws {
        try await DraftDesk.open { desk in
            let draft = try await desk.draft(1)
            let answer = try await desk.correct(draft.id.text, 1, body)
            #expect(answer.status == 422)
            #expect(answer["errors/0/pointer"] != nil)
            #expect(try await desk.store.draft(draft.id)?.version == 1)
        }
    }

    @Test func `A correction says what it taught, and undoing it forgets that`() async throws {
        try await DraftDesk.open { desk in
            let draft = try await desk.draft(1)
            let answer = try await desk.correct(draft.id.text, 1, #"{"corrections": [{"field": "account_code", "value": "6101001"}]}"#)
            #expect(answer["lessons/0/message"]?.contains("6101001") == true)
            let number = try #require(answer["lessons/0/number"])
            #expect(try await desk.web.ask("/lessons")["items/0/number"] == number)
            #expect(try await desk.web.ask("/lessons?q=kanteel")["items/0/number"] == number)
            #expect(try await desk.web.ask("/lessons?q=janssens")["items/0/number"] == nil)
            #expect(try await desk.move(draft.id.text, "undo", 2).status == 200)
            #expect(try await desk.web.ask("/lessons")["items/0/number"] == nil)
            #expect(try await desk.web.ask("/lessons/\(number)", .DELETE).status == 404)
        }
    }

    @Test func `Many are approved at once; what is not ready is told beside`() async throws {
        try await DraftDesk.open { desk in
            let ready = try await desk.draft(1)
            let doubtful = try await desk.draft(2) { $0.content.iban = nil }
            let changed = try await desk.draft(3)
            let foreign = try await desk.draft(4, of: Organisation("other"))
            let body = [(ready, 1), (doubtful, 1), (changed, 7), (foreign, 1)].map { #"{"id": "\#($0.id)", "version": \#($1)}"# }
            let answer = try await desk.web.send("/drafts/approve", .POST, #"{"drafts": [\#(body.joined(separator: ","))]}"#)
            #expect(answer.status == 200)
            #expect(answer["approved/0/id"] == ready.id.text && answer["approved/1"] == nil)
            #expect((0...2).map { answer["refused/\($0)/problem/code"] } == ["not-ready", "changed-meanwhile", "not-found"])
            #expect(try await desk.store.draft(foreign.id)?.state == .ready)
        }
    }

    @Test func `A copy is shown beside its original, and said to be another expense`() async throws {
        try await DraftDesk.open { desk in
            let first = try await desk.draft(1)
            let copy = try await desk.draft(2) { $0.content.invoiceNumber?.value = "2026/101" }
            #expect(copy.state == .duplicate)
            let shown = try await desk.web.ask("/drafts/\(copy.id)")
            #expect(shown["duplicates/0/id"] == first.id.text)
            #expect(try await desk.move(copy.id.text, "approve", 1)["code"] == "duplicate")
            let distinct = try await desk.move(copy.id.text, "distinct", 1)
            #expect(distinct["state"] == "ready")
            let undone = try await desk.move(copy.id.text, "undo", 2)
            #expect(undone["items/0/state"] == "duplicate")
        }
    }

    @Test(arguments: ["owner@office", "contractor@office"])
    func `Who has no business with drafts sees none`(caller: String) async throws {
        try await DraftDesk.open { desk in
            let draft = try await desk.draft(1)
            for path in ["/drafts", "/drafts/totals", "/drafts/\(draft.id)", "/buildings", "/lessons", "/activity", "/overview"] {
                #expect(try await desk.web.ask(path, as: caller).status == 403)
            }
        }
    }

    @Test func `Another organisation's draft is not there`() async throws {
        try await DraftDesk.open { desk in
            let draft = try await desk.draft(1)
            let caller = "syndic@other"
            #expect(try await desk.web.ask("/drafts/\(draft.id)", as: caller).status == 404)
            for verb in ["submit", "approve", "reopen", "distinct", "undo"] {
                #expect(try await desk.move(draft.id.text, verb, 1, as: caller).status == 404)
            }
            #expect(try await desk.move(draft.id.text, "reject", 1, as: caller, #"{"reason": "x"}"#).status == 404)
            #expect(try await desk.correct(draft.id.text, 1, #"{"kind": "other"}"#, as: caller).status == 404)
            #expect(try await desk.web.ask("/drafts", as: caller)["items/0/id"] == nil)
            #expect(try await desk.web.ask("/activity", as: caller)["items/0/id"] == nil)
            #expect(try await desk.web.ask("/overview", as: caller)["months/11/documents"] == "0")
        }
    }
}
