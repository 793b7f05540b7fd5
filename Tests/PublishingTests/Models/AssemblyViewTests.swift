import Domain
import Publishing
import Testing
import Typesetting

@Suite struct AssemblyViewTests {
    @Test func `the quorum is given with its arithmetic`() throws {
        let quorum = try SmallAssembly.prepare().view[path: "quorum"]
        #expect(quorum[path: "present_owners"] == 4 && quorum[path: "total_owners"] == 5 && quorum[path: "owners_percent"] == 8000)
        #expect(quorum[path: "present_shares"] == 900 && quorum[path: "shares_percent"] == 9000)
        #expect(quorum[path: "owners_test"] == ["left": 8, "right": 5, "passed": true])
        #expect(quorum[path: "shares_test"] == ["left": 1800, "right": 1000, "passed": true])
        #expect(quorum[path: "three_quarters_test"] == ["left": 3600, "right": 3000, "passed": true])
        #expect(quorum[path: "branch"] == "owners_and_shares" && quorum[path: "valid"] == true)
    }

    @Test func `a decision is counted by the votes cast, and names who must be named`() throws {
        let decision = try SmallAssembly.prepare().view[path: "decisions.0"]
        #expect(decision[path: "for_shares"] == 450 && decision[path: "against_shares"] == 250 && decision[path: "cast_shares"] == 700)
        #expect(decision[path: "for_percent"] == 6429 && decision[path: "against_percent"] == 3571)
        #expect(decision[path: "abstain_shares"] == 200 && decision[path: "abstain_percent"] == 2222)
        #expect(decision[path: "against_names"] == ["Bram"] && decision[path: "abstain_names"] == ["Çelik"])
        #expect(decision[path: "outcome"] == "adopted" && decision[path: "article"] == "3_87_8")
        #expect(decision[path: "test.left"] == 900 && decision[path: "test.relation"] == ">" && decision[path: "test.right"] == 700)
        #expect(decision[path: "paragraphs"] == ["Premier alinéa.", "Second alinéa."])
        #expect(decision[path: "denominator"] == 1000 && decision[path: "present_shares"] == 900)
    }

    @Test func `blank votes do not count, and the needed part of the bar is that of the votes cast`() throws {
        let decision = try SmallAssembly.prepare().view[path: "decisions.1"]
        #expect(decision[path: "blank_shares"] == 150 && decision[path: "cast_shares"] == 750)
        #expect(decision[path: "test.left"] == 1650 && decision[path: "test.right"] == 1500 && decision[path: "outcome"] == "adopted")
        #expect(decision[path: "threshold"] == "1500/2700")
    }

    @Test func `a point without vote is noted`() throws {
        let decision = try SmallAssembly.prepare().view[path: "decisions.2"]
        #expect(decision[path: "outcome"] == "noted" && decision[path: "has_vote"] == false && decision[path: "test"] == .null)
        #expect(decision[path: "missing_names"] == [] && decision[path: "paragraphs"] == [])
    }

    @Test func `the attendance is listed, totalled and sorted by status`() throws {
        let view = try SmallAssembly.prepare().view
        #expect(view[path: "attendance"].elements.count == 5)
        #expect(view[path: "attendance.0.lots"] == ["A1", "G1"] && view[path: "attendance.2.proxy"] == "Bram")
        #expect(view[path: "totals.attending"] == ["owners": 4, "shares": 900, "percent": 9000])
        #expect(view[path: "totals.all"] == ["owners": 5, "shares": 1000, "percent": 10000])
        #expect(view[path: "represented_owners"].elements.map { $0[path: "owner"] } == ["Çelik"])
        #expect(view[path: "absent_owners"].elements.map { $0[path: "owner"] } == ["Elke"])
    }

    @Test func `chair and secretary sign first, then the owners or their proxies, nobody twice`() throws {
        let view = try SmallAssembly.prepare([("\"Dirk\", \"lots\"", "\"Dirk\", \"left_at\": \"20:00\", \"lots\"")]).view
        #expect(view[path: "signatories"].elements.map { $0[path: "name"] } == ["Anne", "Syndic du Parc SRL", "Bram"])
        #expect(view[path: "signatories"].elements.map { $0[path: "role"] } == ["chair", "secretary", "owner"])
        #expect(view[path: "signatories.2.represents"] == ["Çelik"])
    }

    @Test func `a proxy who is no owner signs as one`() throws {
        let view = try SmallAssembly.prepare([("\"proxy\": \"Bram\"", "\"proxy\": \"Notaire Dupont\"")]).view
        #expect(view[path: "signatories.3"] == ["name": "Notaire Dupont", "role": "proxy", "represents": ["Çelik"]])
    }

    @Test func `an arrival and a departure change the denominator of the decisions after them`() throws {
        let document = try SmallAssembly.prepare([
            ("\"proxy\": null", "\"arrived_at\": \"18:50\""), ("\"Dirk\", \"lots\"", "\"Dirk\", \"left_at\": \"19:10\", \"lots\""),
            ("\"majority\": \"absolute\"", "\"majority\": \"absolute\", \"voted_at\": \"18:45\""),
            ("{\"owner\": \"Anne\", \"shares\": 300, \"choice\": \"for\"}, ", ""),
            ("\"majority\": \"two_thirds\"", "\"majority\": \"two_thirds\", \"voted_at\": \"19:00\""),
            ("\"majority\": \"none\"", "\"majority\": \"none\", \"voted_at\": \"19:30\""),
        ])
        let view = document.view
        #expect(view[path: "quorum.present_owners"] == 3 && view[path: "quorum.present_shares"] == 600)
        #expect((0..<3).map { view[path: "decisions.\($0).present_shares"] } == [600, 900, 750])
        let arrival = view[path: "decisions.1.changes.0"]
        #expect(arrival[path: "kind"] == "arrival" && arrival[path: "owner"] == "Anne" && arrival[path: "time"] == "18:50")
        #expect(arrival[path: "present_owners"] == 4 && arrival[path: "present_shares"] == 900 && arrival[path: "before"] == "2")
        #expect(view[path: "decisions.2.changes.0.kind"] == "departure" && view[path: "decisions.2.changes.0.present_shares"] == 750)
        #expect(view[path: "changes"].elements.count == 2 && view[path: "changes_after"] == [])
        // While Anne is away, Bram and his principal have more than Dirk.
        #expect(document.findings.map(\.code) == [.voteCap] && view[path: "decisions.0.cap.after"] == 150)
    }

    @Test func `a decision with its own denominator is counted by its ballots alone`() throws {
        let view = try SmallAssembly.prepare([
            ("\"majority\": \"two_thirds\"", "\"majority\": \"two_thirds\", \"allocation_key\": \"Garages\", \"denominator\": 40"),
            (SmallAssembly.secondBallots, SmallAssembly.garageBallots),
        ]).view
        let decision = view[path: "decisions.1"]
        #expect(decision[path: "denominator"] == 40 && decision[path: "present_shares"] == 30 && decision[path: "present_percent"] == 7500)
        #expect(decision[path: "test.left"] == 60 && decision[path: "test.right"] == 60 && decision[path: "outcome"] == "adopted")
        #expect(decision[path: "allocation_key"] == "Garages" && decision[path: "missing_owners"] == 0)
    }
}
