import Domain
import Publishing
import Testing
import Typesetting

@Suite struct AssemblyFindingTests {
    private func codes(_ edits: [(String, String)]) throws -> [RenderFinding.Code] { try SmallAssembly.prepare(edits).findings.map(\.code) }

    @Test func `nothing is found where nothing is wrong`() throws {
        #expect(try codes([]) == [])
    }

    @Test func `a missed quorum is found, and the view says so`() throws {
        let document = try SmallAssembly.prepare([
            ("\"total_owners\": 5", "\"total_owners\": 8"), ("\"shares\": 100", "\"shares\": 400"), ("1000, ", "1300, "),
        ])
        #expect(document.findings.map(\.code) == [.quorumMissed])
        #expect(document.view[path: "quorum.branch"] == "missed" && document.view[path: "quorum.valid"] == false)
        #expect(document.findings[0].message(.en).contains("2 × 4 = 8; 2 × 900 ≥ 1300; 4 × 900 < 3 × 1300"))
    }

    @Test func `a second convocation needs no quorum`() throws {
        let document = try SmallAssembly.prepare([("\"total_owners\": 5", "\"total_owners\": 80"), ("\"convocation\": 1", "\"convocation\": 2")])
        #expect(document.findings == [])
        #expect(document.view[path: "quorum.branch"] == "second_convocation" && document.view[path: "quorum.valid"] == true)
    }

    @Test func `an owner without ballot counts as not voting`() throws {
        let document = try SmallAssembly.prepare([("{\"owner\": \"Anne\", \"shares\": 300, \"choice\": \"for\"}, ", "")])
        #expect(document.findings.map(\.code) == [.votesMissing])
        #expect(document.findings[0].path == "$.decisions[0]")
        #expect(document.view[path: "decisions.0.missing_names"] == ["Anne"] && document.view[path: "decisions.0.missing_shares"] == 300)
        #expect(document.view[path: "decisions.0.outcome"] == "rejected")
    }

    @Test func `a tie is found and rejects`() throws {
        // 300 and 150 against 250 and 200.
        let document = try SmallAssembly.prepare([("\"abstain\"", "\"against\"")])
        #expect(document.findings.map(\.code) == [.tie])
        #expect(document.view[path: "decisions.0.tie"] == true && document.view[path: "decisions.0.outcome"] == "rejected")
    }

    @Test func `a vote that nobody cast is found`() throws {
        let document = try SmallAssembly.prepare([(SmallAssembly.secondBallots, "")])
        #expect(document.findings.map(\.code) == [.noVotes, .votesMissing])
        #expect(document.view[path: "decisions.1.no_votes"] == true && document.view[path: "decisions.1.outcome"] == "rejected")
        #expect(document.view[path: "decisions.1.threshold"] == .null)
    }

    @Test func `a decision of few is found`() throws {
        let edits = [
            (
                "\"choice\": \"for\"}, {\"owner\": \"Bram\", \"shares\": 250, \"choice\": \"against\"}",
                "\"choice\": \"abstain\"}, {\"owner\": \"Bram\", \"shares\": 250, \"choice\": \"abstain\"}"
            )
        ]
        #expect(try codes(edits) == [.fewVotes])
    }

    @Test(arguments: [
        ("Syndic du Parc SRL", [RenderFinding.Code.proxyHolder]), ("Notaire Dupont", [.proxyHolder]), ("Dirk", []),
    ])
    func `a proxy of the syndic or of a stranger is found`(holder: String, found: [RenderFinding.Code]) throws {
        #expect(try codes([("\"proxy\": \"Bram\"", "\"proxy\": \"\(holder)\"")]) == found)
    }

    @Test func `a chair who is no owner present is found`() throws {
        #expect(try codes([("\"chair\": \"Anne\"", "\"chair\": \"Elke\"")]) == [.chair])
        #expect(try codes([("\"chair\": \"Anne\"", "\"chair\": \"Syndic du Parc SRL\"")]) == [.chair])
    }

    @Test(arguments: [true, false])
    func `a result printed as written stands beside the arithmetic, and is found`(onDecision: Bool) throws {
        let stated = "\"majority\": \"absolute\", \"outcome\": \"rejected\""
        let edits =
            onDecision
            ? [("\"majority\": \"absolute\"", stated + ", \"as_written\": true")]
            : [("\"majority\": \"absolute\"", stated), ("\"agenda\"", "\"as_written\": true, \"agenda\"")]
        let document = try SmallAssembly.prepare(edits)
        #expect(document.findings.map(\.code) == [.asWritten])
        #expect(document.view[path: "decisions.0.outcome"] == "adopted" && document.view[path: "decisions.0.stated_outcome"] == "rejected")
        #expect(document.view[path: "as_written"] == true && document.view[path: "stated_count"] == 1)
    }

    @Test func `a stated outcome that is right changes nothing`() throws {
        let plain = try SmallAssembly.prepare()
        let stated = try SmallAssembly.prepare([("\"majority\": \"absolute\"", "\"majority\": \"absolute\", \"outcome\": \"adopted\"")])
        #expect(stated.view == plain.view && stated.findings == [])
    }

    @Test func `the cap bites where one holds more than all the others`() throws {
        let edits = [
            ("\"proxy\": \"Bram\"", "\"proxy\": \"Anne\""), ("\"shares\": 250, \"status\"", "\"shares\": 50, \"status\""),
            ("\"shares\": 100, \"status\"", "\"shares\": 300, \"status\""), ("\"shares\": 250, \"choice\"", "\"shares\": 50, \"choice\""),
            ("\"shares\": 250, \"choice\"", "\"shares\": 50, \"choice\""),
        ]
        let document = try SmallAssembly.prepare(edits, kind: "votes")
        // Anne holds 300 and 200 for Çelik; Bram and Dirk have 200 together.
        #expect(document.findings.map(\.code) == [.voteCap, .voteCap])
        let cap = document.view[path: "decisions.0.cap"]
        #expect(cap[path: "owner"] == "Anne" && cap[path: "before"] == 500 && cap[path: "after"] == 200 && cap[path: "reduced"] == 300)
        #expect(cap[path: "ballots"].elements.map { $0[path: "after"] } == [120, 80])
        #expect(document.view[path: "decisions.0.for_shares"] == 270 && document.view[path: "decisions.0.abstain_shares"] == 80)
        let ballots = document.view[path: "decisions.0.ballots"].elements
        #expect(ballots.map { $0[path: "counted"] } == [120, 50, 80, 150] && ballots.map { $0[path: "reduced"] } == [true, false, true, false])
        #expect(ballots.map { $0[path: "proxy"] } == [.null, .null, "Anne", .null])
    }

    @Test func `findings are told in four languages and name nobody`() throws {
        let all = try [
            SmallAssembly.prepare([(SmallAssembly.secondBallots, ""), ("\"abstain\"", "\"against\""), ("\"proxy\": \"Bram\"", "\"proxy\": \"Zoé\"")]),
            SmallAssembly.prepare([("\"total_owners\": 5", "\"total_owners\": 9"), ("\"shares\": 100", "\"shares\": 400"), ("1000, ", "1300, ")]),
        ].flatMap(\.findings)
        #expect(Set(all.map(\.code)).count == 5)
        for finding in all {
            let texts = Language.allCases.map { finding.message($0) }
            #expect(Set(texts).count == 4)
            #expect(texts.allSatisfy { text in !["Anne", "Bram", "Çelik", "Dirk", "Zoé"].contains { text.contains($0) } })
        }
    }
}
