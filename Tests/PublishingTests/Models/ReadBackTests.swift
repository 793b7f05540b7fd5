import Domain
import Publishing
import Testing

/// What our own documents say when they are read back from their data.
@Suite struct ReadBackTests {
    private func minutes(_ edits: [(String, String)] = []) throws -> ReadBack? {
        ReadBack(Array(try Edits.apply(edits, to: SmallAssembly.text).utf8))
    }

    @Test func `minutes come back as they were counted`() throws {
        let content = try #require(try minutes()?.minutes)
        #expect(content.association?.value == "ACP Les Ormes" && content.enterpriseNumber?.value.digits == "0999900150")
        #expect(content.date?.value == CalendarDate("2026-03-12") && content.kind?.value == .ordinary && content.convocation?.value == 1)
        #expect(content.openedAt?.value.description == "18:30" && content.closedAt?.value.description == "20:30")
        #expect(content.ownersPresent?.value == 4 && content.ownersTotal?.value == 5)
        #expect(content.sharesPresent?.value == 900 && content.sharesTotal?.value == 1_000)
        #expect(content.chair?.value == "Anne" && content.association?.element == "$.association.name")
        #expect(content.decisions.map(\.outcome) == [.adopted, .adopted, .noted])
        let first = try #require(content.decisions.first)
        #expect(first.votesFor?.description == "450" && first.votesAgainst?.description == "250" && first.abstentions?.description == "200")
        #expect(first.againstNames == ["Bram"] && first.abstainNames == ["Çelik"] && first.majority == .absolute && first.unit == .shares)
        #expect(content.decisions.last?.votesFor == nil && content.decisions.last?.majority == DecisionContent.WrittenMajority.none)
    }

    @Test func `the page must print the titles, the figures of the texts, the votes and the names`() throws {
        let printed = try #require(try minutes([("Devis.", "Devis de 1.250,00 euros.")])?.printed)
        #expect(printed.contains("ACP Les Ormes") && printed.contains("Toiture") && printed.contains("1.250,00") && printed.contains("Bram"))
        #expect(printed.contains("450") && !printed.contains("Devis"))
    }

    @Test func `votes and other kinds are known, and have no minutes`() throws {
        let votes = try #require(try minutes([("\"agenda\": [\"Comptes\"],", "")]))
        #expect(votes.minutes == nil && votes.hash.utf8.count == 64)
        #expect(ReadBack(Array("{\"letter\": {}, \"owner\": {}, \"payment\": {}}".utf8))?.minutes == nil)
    }

    @Test(arguments: [
        "", "{}", "[1]", "{\"attendance\": 1, \"decisions\": 2}", "{\"attendance\": [], \"decisions\": [{}], \"agenda\": []}", "no JSON",
    ])
    func `data that no document could be made of say nothing`(text: String) {
        #expect(ReadBack(Array(text.utf8)) == nil)
    }
}
