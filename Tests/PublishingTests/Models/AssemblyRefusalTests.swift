import Domain
import Publishing
import Testing

@Suite struct AssemblyRefusalTests {
    /// What is changed in the data, and where they are refused then.
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var edits: [(String, String)]
        var paths: [String]

        init(_ description: String, _ edits: [(String, String)], _ paths: String...) {
            testDescription = description
            self.edits = edits
            self.paths = paths
        }
    }

    private static let lists: [Case] = [
        Case("the data as they are", []),
        Case("shares that do not add up", [("\"shares\": 100", "\"shares\": 99")], "$.attendance"),
        Case("negative shares", [("\"shares\": 100", "\"shares\": -100")], "$.attendance[4].shares", "$.attendance"),
        Case("more shares than can be", [("\"shares\": 100,", "\"shares\": 2000000000,")], "$.attendance[4].shares", "$.attendance"),
        Case("shares that are no number", [("\"shares\": 100", "\"shares\": \"100\"")], "$.attendance[4].shares", "$.attendance"),
        Case("more owners than the building has", [("\"total_owners\": 5", "\"total_owners\": 4")], "$.association.total_owners"),
        Case("an owner twice", [("\"owner\": \"Elke\"", "\"owner\": \"Dirk\"")], "$.attendance[4].owner"),
        Case("an owner twice, written otherwise", [("\"owner\": \"Elke\"", "\"owner\": \"\\u0044irk\"")], "$.attendance[4].owner"),
        Case("an unknown status", [("\"absent\"", "\"away\"")], "$.attendance[4].status"),
        Case("represented by nobody", [("\"proxy\": \"Bram\"", "\"proxy\": null")], "$.attendance[2].proxy"),
        Case("represented by himself", [("\"proxy\": \"Bram\"", "\"proxy\": \"Çelik\"")], "$.attendance[2].proxy"),
        Case("represented by an absent owner", [("\"proxy\": \"Bram\"", "\"proxy\": \"Elke\"")], "$.attendance[2].proxy"),
        Case("present with a proxy", [("\"proxy\": null", "\"proxy\": \"Bram\"")], "$.attendance[0].proxy"),
        Case("absent and arriving", [("\"absent\"", "\"absent\", \"arrived_at\": \"19:00\"")], "$.attendance[4].arrived_at"),
        Case("absent and leaving", [("\"absent\"", "\"absent\", \"left_at\": \"19:00\"")], "$.attendance[4].left_at"),
        Case(
            "leaving before arriving", [("\"proxy\": null", "\"arrived_at\": \"19:30\", \"left_at\": \"19:00\"")], "$.attendance[0].left_at"),
        Case("arriving after the end", [("\"proxy\": null", "\"arrived_at\": \"21:00\"")], "$.attendance[0].arrived_at"),
        Case("no hour", [("\"proxy\": null", "\"arrived_at\": \"25:00\"")], "$.attendance[0].arrived_at"),
        Case("no day", [("2026-03-12", "2026-02-30")], "$.meeting.date"),
        Case("no hour of opening", [("\"18:30\"", "null")], "$.meeting.opened_at"),
        Case("a wrong enterprise number", [("0999.900.150", "0999.900.151")], "$.association.enterprise_number"),
    ]

    private static let votes: [Case] = [
        Case(
            "a ballot of an absent owner",
            [("{\"owner\": \"Dirk\", \"shares\": 150, \"choice\"", "{\"owner\": \"Elke\", \"shares\": 100, \"choice\"")],
            "$.decisions[0].ballots[3].owner"),
        Case(
            "a ballot of nobody", [("{\"owner\": \"Anne\", \"shares\": 300, \"choice\"", "{\"owner\": \"Ann\", \"shares\": 300, \"choice\"")],
            "$.decisions[0].ballots[0].owner"),
        Case(
            "a ballot twice", [("{\"owner\": \"Dirk\", \"shares\": 150, \"choice\"", "{\"owner\": \"Bram\", \"shares\": 250, \"choice\"")],
            "$.decisions[0].ballots[3].owner", "$.decisions[0].ballots"),
        Case("a ballot with other shares", [("\"shares\": 150, \"choice\"", "\"shares\": 140, \"choice\"")], "$.decisions[0].ballots[3].shares"),
        Case(
            "votes above the shares present", [("\"shares\": 150, \"choice\"", "\"shares\": 151, \"choice\"")],
            "$.decisions[0].ballots[3].shares", "$.decisions[0].ballots"),
        Case(
            "negative votes", [("\"shares\": 150, \"choice\"", "\"shares\": -1, \"choice\"")],
            "$.decisions[0].ballots[3].shares", "$.decisions[0].ballots[3].shares"),
        Case("an unknown choice", [("\"abstain\"", "\"maybe\"")], "$.decisions[0].ballots[2].choice"),
        Case("an unknown majority", [("\"two_thirds\"", "\"three_quarters\"")], "$.decisions[1].majority", "$.decisions[1].ballots"),
        Case("ballots without a vote", [("\"majority\": \"two_thirds\"", "\"majority\": \"none\"")], "$.decisions[1].ballots"),
        Case(
            "a key without its denominator", [("\"majority\": \"two_thirds\"", "\"majority\": \"two_thirds\", \"allocation_key\": \"lift\"")],
            "$.decisions[1].denominator"),
        Case(
            "votes above the decision's own denominator", [("\"majority\": \"two_thirds\"", "\"majority\": \"two_thirds\", \"denominator\": 899")],
            "$.decisions[1].ballots"),
        Case(
            "a negative denominator", [("\"majority\": \"two_thirds\"", "\"majority\": \"two_thirds\", \"denominator\": -1")],
            "$.decisions[1].denominator", "$.decisions[1].ballots"),
        Case(
            "an outcome that the sum contradicts", [("\"majority\": \"absolute\"", "\"majority\": \"absolute\", \"outcome\": \"rejected\"")],
            "$.decisions[0].outcome"),
        Case(
            "an outcome of a point without vote", [("\"majority\": \"none\"", "\"majority\": \"none\", \"outcome\": \"adopted\"")],
            "$.decisions[2].outcome"),
        Case("an unknown outcome", [("\"majority\": \"none\"", "\"majority\": \"none\", \"outcome\": \"postponed\"")], "$.decisions[2].outcome"),
        Case(
            "a ballot from before the arrival",
            [
                ("\"majority\": \"absolute\"", "\"majority\": \"absolute\", \"voted_at\": \"18:45\""),
                ("\"proxy\": null", "\"arrived_at\": \"19:00\""),
            ],
            "$.decisions[0].ballots[0].owner"),
    ]

    @Test(arguments: lists)
    func `an attendance list that cannot be is refused at its place`(wrong: Case) throws {
        #expect(try SmallAssembly.paths(wrong.edits) == wrong.paths)
    }

    @Test(arguments: votes)
    func `votes that cannot be are refused at their place`(wrong: Case) throws {
        #expect(try SmallAssembly.paths(wrong.edits) == wrong.paths)
    }

    @Test(arguments: lists + votes)
    func `every refusal is told in four languages, with what to do`(wrong: Case) throws {
        do {
            _ = try SmallAssembly.prepare(wrong.edits)
        } catch let refused as RenderFailures {
            for failure in refused.failures {
                #expect(Set(Language.allCases.map { failure.problem($0) }).count == 4)
                let advice = try #require(failure.advice)
                #expect(Set(Language.allCases.map { advice($0) }).count == 4)
            }
        }
    }

    @Test func `a contradicted outcome comes with the sum spelled out`() throws {
        let edits = [("\"majority\": \"two_thirds\"", "\"majority\": \"two_thirds\", \"outcome\": \"rejected\"")]
        let refused = try #require(throws: RenderFailures.self) { try SmallAssembly.prepare(edits) }
        let problem = try #require(refused.failures.first?.problem)
        #expect(problem(.en).contains("3 × 550 ≥ 2 × 750") && problem(.en).contains("\"rejected\"") && problem(.en).contains("\"adopted\""))
        #expect(problem(.fr).contains("« rejeté »") && problem(.nl).contains("\"verworpen\"") && problem(.de).contains("„abgelehnt“"))
    }

    @Test func `there is no document for one owner`() throws {
        let paths = try Edits.paths { try Contracts.prepare("minutes", Array(SmallAssembly.text.utf8), scope: .owner(0)) }
        #expect(paths == ["request: owner"])
    }

    @Test(arguments: ["{}", "[]", "null", "{\"attendance\": {}, \"decisions\": [[]], \"meeting\": 3}", "{\"decisions\": [{}], \"attendance\": [{}]}"])
    func `data of any other shape are refused, and nothing breaks`(text: String) throws {
        let paths = try Edits.paths { try Contracts.prepare("minutes", Array(text.utf8)) }
        #expect(!paths.isEmpty)
    }

    @Test func `at most fifty refusals are told`() throws {
        let ballots = String(repeating: "{\"owner\": \"?\", \"shares\": 1, \"choice\": \"for\"},", count: 200)
        let edits = [("\"ballots\": [", "\"ballots\": [" + ballots)]
        #expect(try SmallAssembly.paths(edits).count == 50)
    }
}
