import Domain
import HandOver
import NIOHTTP1
import Review
import SQLiteStore
import StoreContract
import Testing

/// Handing over, paying and exporting, as the API does it.
@Suite struct HandOverAPITests {
    @Test func `what is on its way is listed, tried again and taken back`() async throws {
        try await DraftDesk.open { desk in
            try await desk.store.handOver(true, of: office)
            let draft = try await desk.approved(1)
            #expect(try await desk.web.ask("/handover/status")["counts/waiting"] == "1")
            var passage = try #require(try await desk.store.claimPassage(of: office, leaseSeconds: 60)).passage
            #expect(try await desk.web.send("/handover/\(draft.id)/release", "").status == 409)
            (passage.state, passage.step, passage.fault) = (.parked, .booked, PassageFault(.refused, "Building not found (404)"))
            #expect(try await desk.store.keep(passage, leaseSeconds: nil))
            let list = try await desk.web.ask("/handover?state=parked", headers: [("Accept-Language", "nl")])
            #expect(list["items/0/draft"] == draft.id.text && list["items/0/supplier"] == "Hefwerk Kanteel BV")
            #expect(list["items/0/fault/message"] == "KoproGo weigert: Building not found (404)")
            #expect(try await desk.move(draft.id.text, "reopen", draft.version)["code"] == "handed-over")
            #expect(try await desk.web.send("/handover/\(draft.id)/retry", "").status == 202)
            #expect(try await desk.web.ask("/handover?state=waiting")["items/0/draft"] == draft.id.text)
            #expect(try await desk.web.send("/handover/\(draft.id)/release", "").status == 204)
            #expect(try await desk.move(draft.id.text, "reopen", draft.version).status == 200)
        }
    }

    @Test(arguments: [
        ("/handover/nothing/retry", "syndic@office", 404), ("/handover/DRAFT/retry", "accountant@office", 403),
        ("/handover/DRAFT/retry", "syndic@other", 404), ("/handover/DRAFT/release", "board_member@office", 403),
        ("/handover/DRAFT/release", "syndic@other", 404), ("/payments", "accountant@office", 403),
    ])
    func `who may not, or sees nothing of it, changes nothing`(path: String, caller: String, status: Int) async throws {
        try await DraftDesk.open { desk in
            try await desk.store.handOver(true, of: office)
            let draft = try await desk.approved(1)
            let address = path.replacing("DRAFT", with: draft.id.text)
            #expect(try await desk.web.send(address, #"{"day":"2026-12-01"}"#, as: caller).status == status)
            #expect(try await desk.store.passage(draft.id, of: office)?.state == .waiting)
        }
    }

    @Test func `drafts of before are put on their way`() async throws {
        try await DraftDesk.open { desk in
            let draft = try await desk.approved(1)
            try await desk.store.handOver(true, of: office)
            let answer = try await desk.web.send("/handover", #"{"drafts":["\#(draft.id)","nothing"]}"#)
            #expect(answer.status == 202 && answer["count"] == "1")
        }
    }

    @Test func `a file of payments is made once, fetched and withdrawn`() async throws {
        try await DraftDesk.open { desk in
            let (one, two) = (try await desk.approved(1), try await desk.approved(2) { $0.content.iban = nil })
            let made = try await desk.web.send("/payments", #"{"day":"2026-12-01"}"#)
            #expect(made.status == 201 && made["file/transfers"] == "1" && made["file/amount"] == "437.25")
            #expect(made["refused/0/draft"] == two.id.text && made["refused/0/reason"] == "no_iban")
            let id = try #require(made["file/id"])
            let file = try await desk.web.ask("/payments/\(id)/file")
            #expect(file.text.contains("pain.001.001.09") && file.text.contains("<EndToEndId>\(one.id)</EndToEndId>"))
            #expect(file.header("Content-Disposition")?.contains("2026-12-01-\(id).xml") == true)
            #expect(try await desk.web.ask("/payments/\(id)/file", as: "accountant@office").status == 403)
            #expect(try await desk.web.ask("/payments/\(id)", as: "syndic@other").status == 404)
            let shown = try await desk.web.ask("/payments/\(id)")
            #expect(shown["lines/0/draft"] == one.id.text && shown["file/fetched_by"]?.isEmpty == false)
            #expect(try await desk.web.ask("/drafts/\(one.id)/payment")["file"] == id)
            let again = try await desk.web.send("/payments", #"{"day":"2026-12-01","drafts":["\#(one.id)"],"form":"pain.001.001.03"}"#)
            #expect(again.status == 200 && again["refused/0/reason"] == "ordered")
            #expect(try await desk.web.ask("/payments/\(id)", .DELETE)["code"] == "payment-fetched")
            #expect(try await desk.web.ask("/payments/\(id)?fetched=true", .DELETE).status == 204)
            #expect(try await desk.web.ask("/payments/\(id)/file").status == 410)
            #expect(try await desk.web.ask("/payments")["items/0/withdrawn"] != nil)
            #expect(try await desk.web.send("/payments", #"{"day":"2026-12-01"}"#).status == 201)
        }
    }

    @Test func `what is unpaid is seen before it is paid, confirmed where it is not sure`() async throws {
        try await DraftDesk.open { desk in
            let (one, two) = (try await desk.approved(1), try await desk.approved(2) { $0.content.iban?.confidence = 0.5 })
            var seen = try await desk.web.ask("/unpaid?due_until=2027-12-31")
            #expect(seen["transfers"] == "1" && seen["sum"] == "437.25" && seen.text.contains(#""whole":true"#))
            #expect(seen["items/0/draft"] == one.id.text && seen["items/1/reason"] == "unsure_iban" && seen.text.contains(#""confirmable":true"#))
            let details = #"{"version":\#(two.version),"payee":"Hefwerk","iban":"BE52 0960 1178 4309","reference":"ref","amount":"400.00"}"#
            #expect(try await desk.web.send("/unpaid/\(two.id)", .PUT, details, as: "accountant@office").status == 403)
            #expect(try await desk.web.send("/unpaid/\(two.id)", .PUT, details.replacing("BE52", with: "BE53")).status == 422)
            #expect(try await desk.web.send("/unpaid/\(two.id)", .PUT, details).status == 204)
            seen = try await desk.web.ask("/unpaid")
            #expect(seen["transfers"] == "2" && seen["sum"] == "837.25" && seen["items/1/iban"] == "BE52096011784309")
            let wish = #"{"day":"2026-12-01","drafts":["\#(one.id)","\#(two.id)"],"sum":"SUM"}"#
            #expect(try await desk.web.send("/payments", wish.replacing("SUM", with: "874.50"))["code"] == "changed-meanwhile")
            #expect(try await desk.web.send("/payments", wish.replacing("SUM", with: "837.25")).status == 201)
        }
    }

    @Test func `what is paid in another way is said and unsaid`() async throws {
        try await DraftDesk.open { desk in
            let draft = try await desk.approved(1)
            let wish = #"{"drafts":["\#(draft.id)"],"how":"direct_debit"}"#
            #expect(try await desk.web.send("/paid-otherwise", wish, as: "accountant@office").status == 403)
            #expect(try await desk.web.send("/paid-otherwise", wish)["count"] == "1")
            #expect(try await desk.web.ask("/drafts/\(draft.id)/payment")["otherwise"] == "direct_debit")
            #expect(try await desk.web.ask("/paid-otherwise")["items/0/draft"] == draft.id.text)
            let refused = try await desk.web.send("/payments", #"{"day":"2026-12-01","drafts":["\#(draft.id)"]}"#)
            #expect(refused["refused/0/reason"] == "paid_otherwise")
            #expect(try await desk.web.ask("/paid-otherwise/\(draft.id)", .DELETE).status == 204)
            #expect(try await desk.web.ask("/paid-otherwise/\(draft.id)", .DELETE).status == 404)
            #expect(try await desk.web.send("/paid-otherwise", #"{"before":"2026-11-01","how":"before"}"#)["count"] == "0")
            #expect(try await desk.web.send("/paid-otherwise", #"{"before":"2027-11-01","how":"before"}"#)["count"] == "1")
            for wrong in [#"{"how":"before"}"#, #"{"drafts":["x"],"how":"by magic"}"#, #"{"before":"soon","how":"before"}"#] {
                #expect(try await desk.web.send("/paid-otherwise", wrong).status == 422)
            }
        }
    }

    @Test func `what stopped is tried again together, and what was left behind is put on its way`() async throws {
        try await DraftDesk.open { desk in
            try await desk.approved(1)
            try await desk.store.handOver(true, of: office)
            #expect(try await desk.web.ask("/handover/status")["left_behind"] == "1")
            #expect(try await desk.web.send("/handover-all", "{}")["count"] == "1")
            var passage = try #require(try await desk.store.claimPassage(of: office, leaseSeconds: 60)).passage
            (passage.state, passage.fault) = (.parked, PassageFault(.refused, "no"))
            #expect(try await desk.store.keep(passage, leaseSeconds: nil))
            let status = try await desk.web.ask("/handover/status")
            #expect(status["reasons/0/code"] == "refused" && status["reasons/0/count"] == "1")
            #expect(try await desk.web.send("/handover-retry", #"{"reason":"no_amount"}"#)["count"] == "0")
            #expect(try await desk.web.send("/handover-retry", #"{"reason":"refused"}"#)["count"] == "1")
            #expect(try await desk.web.send("/handover-retry", #"{"reason":"x"}"#).status == 422)
        }
    }

    @Test(arguments: [
        #"{"day":"soon"}"#, #"{"day":"2020-01-01"}"#, #"{"day":"2026-12-01","sum":"x"}"#, #"{"day":"2026-12-01","form":"pain.008"}"#,
        #"{"day":"2026-12-01","drafts":[]}"#, "{}",
    ])
    func `a wish that makes no sense is refused`(wish: String) async throws {
        try await DraftDesk.open { desk in
            let answer = try await desk.web.send("/payments", wish)
            #expect(answer.status == 422)
        }
    }

    @Test func `the table holds every approved draft once, and none of another office`() async throws {
        try await DraftDesk.open { desk in
            for number in 1...205 { try await desk.approved(number) }
            try await desk.draft(206)
            let table = try await desk.web.ask("/exports/expenses?form=spreadsheet")
            let rows = table.text.split(separator: "\r\n")
            #expect(rows.count == 206 && Set(rows).count == 206 && table.header("Content-Type")?.hasPrefix("text/csv") == true)
            #expect(try await desk.web.ask("/exports/expenses", as: "syndic@other").text.split(separator: "\r\n").count == 1)
            #expect(try await desk.web.ask("/exports/expenses?building=C").text.split(separator: "\r\n").count == 1)
        }
    }

    @Test(arguments: [
        ("", ["2026/101", "2026/102", "2026/103", "2026/104"]), ("from=2026-02-01", ["2026/102", "2026/103"]),
        ("to=2026-02-01", ["2026/101", "2026/102"]), ("from=2026-02-01&to=2026-02-28", ["2026/102"]), ("to=2026-01-30", []),
    ])
    func `the table is of a period, by the date of the document`(period: String, numbers: [String]) async throws {
        try await DraftDesk.open { desk in
            for (number, day) in ["2026-01-31", "2026-02-01", "2026-03-01", nil].enumerated() {
                let date = day.flatMap { CalendarDate($0) }.map { Field($0, confidence: 0.99, evidence: nil) }
                try await desk.approved(number + 1) { $0.content.issueDate = date }
            }
            let table = try await desk.web.ask("/exports/expenses?\(period)")
            let rows = table.text.split(separator: "\r\n").dropFirst()
            let found = rows.compactMap { $0.split(separator: ",").first { $0.hasPrefix("2026/") }.map(String.init) }
            #expect(table.status == 200 && found.sorted() == numbers)
        }
    }

    @Test(arguments: ["from=1.2.2026", "to=2026-02-30", "to="]) func `a day that there is not makes no table`(period: String) async throws {
        try await DraftDesk.open { desk in
            let answer = try await desk.web.ask("/exports/expenses?\(period)")
            #expect(answer.status == 422)
        }
    }

    @Test func `a draft is given as UBL, and what came as an e-invoice as it came`() async throws {
        try await DraftDesk.open { desk in
            let draft = try await desk.draft(1) { read in
                read.content.supplierVAT = VATNumber("BE0999900150").map { Field($0, confidence: 0.99, evidence: nil) }
            }
            #expect(try await desk.web.ask("/drafts/\(draft.id)/ubl").text.contains("<cbc:ID>2026/101</cbc:ID>"))
            let own = try await desk.draft(2) { $0.source = .xml }
            #expect(try await desk.web.ask("/drafts/\(own.id)/ubl").header("Location") == "/api/v1/documents/\(own.document)/original")
            let less = try await desk.draft(3) { $0.content.issueDate = nil }
            #expect(try await desk.web.ask("/drafts/\(less.id)/ubl")["code"] == "no-invoice")
        }
    }
}

extension DraftDesk {
    /// Has an invoice drafted and approved.
    @discardableResult
    fileprivate func approved(_ number: Int, _ change: (inout ReadDocument) -> Void = { _ in }) async throws -> ExpenseDraft {
        let seen = try await draft(number, change)
        var approved = seen
        (approved.version, approved.state) = (seen.version + 1, .approved)
        #expect(try await store.keep(DraftChange(before: [seen], after: [approved], what: .approved, detail: "")))
        return approved
    }
}
