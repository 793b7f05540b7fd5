import Domain
import NIOHTTP1
import Testing

struct DraftListTests {
    @Test func `A list goes on where the page before ended`() async throws {
        try await DraftDesk.open { desk in
            for number in 1...5 {
                try await desk.draft(number) { $0.content.amountDue?.value = Money(cents: Int64(43_725 - number)) }
            }
            var ids: [String] = []
            var cursor = ""
            repeat {
                let page = try await desk.web.ask("/drafts?sort=-amount_due&limit=2\(cursor)")
                #expect(page.status == 200)
                ids += (0..<2).compactMap { page["items/\($0)/amount_due"] }
                cursor = page["next"].map { "&cursor=\($0)" } ?? ""
            } while !cursor.isEmpty
            #expect(ids == ["437.24", "437.23", "437.22", "437.21", "437.20"])
        }
    }

    @Test func `Filters narrow the list, and totals count it`() async throws {
        try await DraftDesk.open { desk in
            let first = try await desk.draft(1)
            try await desk.draft(2, in: "Les Tilleuls") { $0.content.iban = nil }
            try await desk.draft(3, of: Organisation("other"))
            #expect(try await desk.web.ask("/drafts?state=ready")["items/0/id"] == first.id.text)
            #expect(try await desk.web.ask("/drafts?state=to_review&state=ready")["items/1/id"] != nil)
            #expect(try await desk.web.ask("/drafts?state=to_review,ready")["items/1/id"] != nil)
            #expect(try await desk.web.ask("/drafts?building=Les%20Tilleuls&q=kanteel")["items/0/state"] == "to_review")
            #expect(try await desk.web.ask("/drafts?q=2026/101")["items/0/id"] == first.id.text)
            #expect(try await desk.web.ask("/drafts?kind=minutes")["items/0/id"] == nil)
            let totals = try await desk.web.ask("/drafts/totals")
            #expect(totals["states/ready/count"] == "1" && totals["states/ready/amount_due"] == "437.25")
            #expect(totals["states/approved/count"] == "0")
            #expect(totals["buildings/1/name"] == "Les Tilleuls" && totals["buildings/2/name"] == nil)
            #expect(try await desk.web.ask("/buildings")["items/0/name"] == "B")
        }
    }

    @Test(arguments: [
        "/drafts?state=lost", "/drafts?sort=colour", "/drafts?sort=--due_date", "/drafts?limit=0", "/drafts?limit=201", "/drafts?kind=poem",
        "/drafts?cursor=abc", "/drafts?cursor=eyJ9", "/activity?what=nothing", "/activity?cursor=x", "/lessons?cursor=x", "/overview?months=99",
    ])
    func `What cannot be asked is told by the parameter`(path: String) async throws {
        try await DraftDesk.open { desk in
            let answer = try await desk.web.ask(path)
            #expect(answer.status == 422)
            #expect(answer["errors/0/pointer"] != nil)
        }
    }

    @Test func `A cursor of one order is none of another`() async throws {
        try await DraftDesk.open { desk in
            for number in 1...3 { try await desk.draft(number) }
            let cursor = try #require(try await desk.web.ask("/drafts?sort=due_date&limit=1")["next"])
            #expect(try await desk.web.ask("/drafts?sort=due_date&limit=1&cursor=\(cursor)").status == 200)
            #expect(try await desk.web.ask("/drafts?sort=supplier&limit=1&cursor=\(cursor)").status == 422)
        }
    }

    @Test func `A draft shows every field, the doubtful needed ones first, in the caller's language`() async throws {
        try await DraftDesk.open { desk in
            let draft = try await desk.draft(1) {
                $0.content.iban = nil
                $0.content.dueDate = CalendarDate("2026-12-01").map {
                    Field($0, confidence: 0.5, evidence: Evidence(page: 1, box: Box(left: 1, top: 2, right: 3, bottom: 4), text: "1/12/2026"))
                }
            }
            let shown = try await desk.web.ask("/drafts/\(draft.id)", headers: [("Accept-Language", "fr")])
            #expect(shown["fields/0/name"] == "iban" && shown["fields/0/value"] == nil && shown["fields/0/needed"] == "1")
            #expect(shown["fields/1/name"] == "due_date" && shown["fields/1/printed"] == "01/12/2026" && shown["fields/1/box/3"] == "4")
            #expect((0..<30).compactMap { shown["fields/\($0)/name"] }.count == FieldName.allCases.count - 2)
            #expect(shown["gaps/0/message"] == "Manque." && shown["gaps/0/field"] == "iban")
            #expect(shown["document_name"] == "1.pdf")
            #expect(shown.text.contains("\"may\":[\"correct\",\"reject\"]"))
        }
    }

    @Test func `Who did what is told in the caller's language, and the months are counted`() async throws {
        try await DraftDesk.open { desk in
            let draft = try await desk.draft(1)
            _ = try await desk.correct(draft.id.text, 1, #"{"corrections": [{"field": "invoice_number", "value": "2026/999"}]}"#)
            _ = try await desk.move(draft.id.text, "approve", 2)
            let activity = try await desk.web.ask("/activity?limit=3", headers: [("Accept-Language", "fr")])
            #expect(activity["items/0/what"] == "approved" && activity["items/0/who"] == "syndic@office")
            #expect(activity.text.contains("corrigé\u{A0}: N° de facture: 2026/101 → 2026/999"))
            #expect(try await desk.web.ask("/activity?who=accountant@office&what=corrected")["items/0/draft"] == draft.id.text)
            let overview = try await desk.web.ask("/overview?months=2")
            #expect(overview["months/1/month"] == "2026-11" && overview["months/2/month"] == nil)
            #expect(overview["months/1/approved"] == "1" && overview["months/1/straight_through"] == "0")
            #expect(overview["buildings/0/amount_due"] == "437.25")
        }
    }

    @Test func `Drafts of one file are divided, joined, and put back`() async throws {
        try await DraftDesk.open { desk in
            let draft = try await desk.draft(1) { $0.pages = [1, 2] }
            // No pages were kept of this file, so there is nothing to read the parts from.
            #expect(try await desk.move(draft.id.text, "split", 1, #"{"before": [2]}"#)["code"] == "no-pages")
            #expect(try await desk.move(draft.id.text, "split", 1, #"{"before": [1]}"#).status == 422)
            #expect(try await desk.move(draft.id.text, "split", 1, #"{"before": "x"}"#).status == 422)
            #expect(try await desk.web.send("/drafts/merge", .POST, #"{"drafts": [{"id": "\#(draft.id)", "version": 1}]}"#)["code"] == "no-merge")
            #expect(try await desk.web.send("/drafts/merge", .POST, #"{"drafts": [{"id": "nothing", "version": 1}]}"#).status == 404)
        }
    }
}
