import Domain
import Publishing
import Testing

@Suite struct ChargesRefusalTests {
    private static let cases: [AssemblyRefusalTests.Case] = [
        .init("the data as they are", []),
        .init("a period that ends before it begins", [("2025-12-31", "2024-12-31")], "$.period.to"),
        .init("no day", [("2025-12-31", "2025-11-31")], "$.period.to"),
        .init("an expense on no day", [("2025-03-02", "2025-13-02")], "$.expenses[0].date"),
        .init("a total that is not the sum", [("\"100.01\", \"owner", "\"100.02\", \"owner")], "$.expenses[0].total_incl"),
        .init("an amount with three decimals", [("\"94.35\"", "\"94.350\"")], "$.expenses[0].total_excl", "$.expenses[0].total_incl"),
        .init("an amount with a comma", [("\"12.00\", \"vat\"", "\"12,00\", \"vat\"")], "$.expenses[3].total_excl", "$.expenses[3].total_incl"),
        .init("an amount that is a number", [("\"94.35\"", "94.35")], "$.expenses[0].total_excl", "$.expenses[0].total_incl"),
        .init("an amount too large", [("\"18250.00\"", "\"999999999999.00\"")], "$.funds.working.balance"),
        .init("an unknown key of an expense", [("\"allocation_key\": \"lift\"", "\"allocation_key\": \"roof\"")], "$.expenses[1].allocation_key"),
        .init(
            "an unknown key of a lot", [("\"general\": 333, \"lift\"", "\"general\": 333, \"roof\"")],
            "$.owners[1].lots[0].shares.roof", "$.allocation_keys[1].total"),
        .init("shares of lots that are not those of the key", [("\"general\": 333,", "\"general\": 332,")], "$.allocation_keys[0].total"),
        .init(
            "negative shares of a lot", [("\"general\": 30}", "\"general\": -30}")], "$.owners[0].lots[1].shares.general",
            "$.allocation_keys[0].total"),
        .init(
            "a key twice", [("\"id\": \"lift\"", "\"id\": \"general\"")], "$.allocation_keys[1].id", "$.expenses[1].allocation_key",
            "$.owners[0].lots[0].shares.lift", "$.owners[1].lots[0].shares.lift", "$.owners[2].lots[0].shares.lift", "$.allocation_keys[1].total"),
        .init("a general key that is not the building", [("\"total_shares\": 1000", "\"total_shares\": 999")], "$.association.total_shares"),
        .init("more owners than the building has", [("\"total_owners\": 3", "\"total_owners\": 2")], "$.association.total_owners"),
        .init("negative advances", [("\"100.00\"", "\"-100.00\"")], "$.owners[0].advances_called"),
        .init("negative payments", [("\"60.00\"", "\"-60.00\"")], "$.owners[0].payments_received"),
        .init("a negative call", [("\"call\": \"100.01\"", "\"call\": \"-1.00\"")], "$.funds.reserve.call"),
        .init("a call for the working fund", [("\"18250.00\"", "\"18250.00\", \"call\": \"1.00\"")], "$.funds.working.call"),
        .init("a communication with a wrong check", [("00195+++", "00196+++")], "$.owners[0].structured_communication"),
        .init("an account of the fund with a wrong check", [("BE68539007547034", "BE68539007547035")], "$.funds.working.iban"),
        .init("an account to pay to with a wrong check", [("BE68 5390 0754 7034", "BE67 5390 0754 7034")], "$.payment.iban"),
        .init("no BIC", [("XXXXBEBB", "XXX")], "$.payment.bic"),
        .init("no due day", [("2026-02-28", "2026-02-29")], "$.payment.due_date"),
        .init("a percentage above a hundred", [("\"owner_percent\": 50", "\"owner_percent\": 101")], "$.expenses[1].owner_percent"),
        .init("a rate that is none", [("\"vat_rate\": \"21\"", "\"vat_rate\": \"abc\"")], "$.expenses[1].vat_rate"),
        .init("an account of letters", [("\"6101001\"", "\"lift\"")], "$.expenses[1].account"),
        .init("no owners", [("\"owners\": [", "\"owners\": [], \"extra\": [")], "$.owners"),
        .init("a wrong enterprise number", [("0999.900.150", "0999.900.151")], "$.association.enterprise_number"),
    ]

    @Test(arguments: cases)
    func `charges that do not add up are refused at their place`(wrong: AssemblyRefusalTests.Case) throws {
        #expect(try SmallCharges.paths(wrong.edits) == wrong.paths)
    }

    @Test(arguments: cases)
    func `every refusal is told in four languages`(wrong: AssemblyRefusalTests.Case) throws {
        do {
            _ = try SmallCharges.prepare(wrong.edits)
        } catch let refused as RenderFailures {
            for failure in refused.failures { #expect(Set(Language.allCases.map { failure.problem($0) }).count == 4) }
        }
    }

    @Test func `a total that does not add up comes with its sum`() throws {
        let refused = try #require(throws: RenderFailures.self) { try SmallCharges.prepare([("\"100.01\", \"owner", "\"100.02\", \"owner")]) }
        #expect(refused.failures.first?.problem(.en) == "94.35 + VAT 5.66 = 100.01, but the total says 100.02.")
    }

    @Test(arguments: [-1, 3, 400])
    func `an owner who is not in the data is refused`(place: Int) throws {
        #expect(try Edits.paths { try SmallCharges.prepare(scope: .owner(place)) } == ["request: owner"])
    }

    @Test(arguments: ["{}", "[]", "3", "{\"owners\": {}, \"expenses\": [[]], \"allocation_keys\": [3]}", "{\"extract\": {}, \"owners\": [{}, {}]}"])
    func `data of any other shape are refused, and nothing breaks`(text: String) throws {
        #expect(try !Edits.paths { try Contracts.prepare("pcn", Array(text.utf8)) }.isEmpty)
    }

    @Test func `tax that is not the rate of the amount is found`() throws {
        let document = try SmallCharges.prepare([("\"vat_rate\": \"6\", \"vat\": \"5.66\"", "\"vat_rate\": \"21\", \"vat\": \"5.66\"")])
        #expect(document.findings.map(\.code) == [.arithmetic] && document.findings.map(\.path) == ["$.expenses[0].vat"])
        #expect(document.findings[0].message(.en) == "VAT 21% of 94.35 is 19.81, the data say 5.66.")
    }
}
