import Domain
import Publishing
import Testing
import Typesetting

@Suite(.enabled(if: Contracts.areThere, "the data contracts are not beside the checkout")) struct ContractTests {
    @Test(arguments: ["small", "large"], ["minutes", "votes"])
    func `an assembly of the contracts is counted, and its votes add up`(size: String, kind: String) throws {
        let document = try Contracts.prepare(kind, Contracts.bytes(size, kind))
        #expect(document.findings == [])
        let decisions = document.view[path: "decisions"].elements
        #expect(!decisions.isEmpty)
        for decision in decisions where decision[path: "has_vote"] == true {
            let shares = ["for", "against", "abstain", "blank", "missing"].map { decision[path: $0 + "_shares"].number ?? -1 }
            #expect(decision[path: "present_shares"] == .integer(shares.reduce(0, +)))
            #expect(decision[path: "cast_shares"] == .integer(shares[0] + shares[1]))
            #expect((decision[path: "for_percent"].number ?? 0) + (decision[path: "against_percent"].number ?? 0) == 10_000)
            let passes = decision[path: "test.passed"] == true
            #expect(decision[path: "outcome"] == (passes ? "adopted" : "rejected"))
        }
    }

    @Test func `the outcomes of the small contract are those counted by hand`() throws {
        let view = try Contracts.prepare("minutes", Contracts.bytes("small", "minutes")).view
        let outcomes = view[path: "decisions"].elements.map { $0[path: "outcome"] }
        // 581:97, 849:0, 805:0, 849:0, two thirds 648:100, four fifths 280:238, unanimity with 151 absent, noted, 752:57, 849:0.
        #expect(
            outcomes == ["adopted", "adopted", "adopted", "adopted", "adopted", "rejected", "rejected", "noted", "adopted", "adopted"])
        #expect(view[path: "decisions.6.test.right"] == 1000 && view[path: "quorum.present_shares"] == 849)
        #expect(view[path: "signatories"].elements.count == 15)
    }

    @Test func `the parts of all owners of the small contract add up to the cent`() throws {
        let bytes = try Contracts.bytes("small", "pcn")
        let whole = try Contracts.prepare("pcn", bytes)
        let root = try JSONDocument(bytes).root
        var (own, vat, reserve) = (Int64(0), Int64(0), Int64(0))
        for place in 0..<PCNModel().ownerCount(root) {
            let view = try PCNModel().prepare(root, for: Contracts.request("pcn", bytes, scope: .owner(place))).view
            own += view[path: "own_totals.own"].number ?? 0
            vat += view[path: "own_totals.vat"].number ?? 0
            reserve += view[path: "account.reserve_call"].number ?? 0
        }
        #expect(whole.view[path: "totals.incl"] == .integer(own) && whole.view[path: "totals.vat"] == .integer(vat))
        #expect(reserve == 1_000_000)
        let classes = whole.view[path: "classes"].elements.map { $0[path: "incl"].number ?? 0 }
        #expect(classes.reduce(0, +) == own)
    }

    @Test(arguments: [0, 7, 120, 239])
    func `each part of an owner of the large contract is that of the shares beside it, to the cent`(place: Int) throws {
        let view = try Contracts.prepare("pcn", Contracts.bytes("large", "pcn"), scope: .owner(place)).view
        var sum: Int64 = 0
        for key in view[path: "own_keys"].elements {
            let (shares, total) = (key[path: "own_shares"].number ?? 0, key[path: "total_shares"].number ?? 1)
            for line in key[path: "lines"].elements {
                let part = line[path: "own"].number ?? -1
                #expect(((line[path: "total"].number ?? 0) * shares / total...(line[path: "total"].number ?? 0) * shares / total + 1).contains(part))
                sum += part
            }
        }
        #expect(view[path: "own_totals.own"] == .integer(sum) && sum > 0)
    }

    @Test(arguments: ["small", "large"])
    func `an owner's document of the contracts is made again from what it carries`(size: String) throws {
        let document = try Contracts.prepare("pcn", Contracts.bytes(size, "pcn"), scope: .owner(7))
        let again = try Contracts.prepare("pcn", document.source, scope: .owner(0))
        #expect(again.view == document.view && again.source == document.source)
    }
}

@Suite struct SampleTests {
    @Test(arguments: ["minutes", "votes", "pcn"])
    func `the sample of a template is prepared without a refusal`(kind: String) throws {
        #expect(throws: Never.self) { try Contracts.prepare(kind, Contracts.sample(kind)) }
    }
}
