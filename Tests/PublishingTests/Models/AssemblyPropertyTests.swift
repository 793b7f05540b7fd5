import Domain
import Publishing
import Testing
import Typesetting

@Suite struct AssemblyPropertyTests {
    /// An assembly made from a seed: owners with hours and proxies, decisions of every majority, ballots of most of those present.
    private struct Made {
        var text: String

        init(seed: Int) {
            var state = UInt64(seed)
            func below(_ limit: Int) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int((state >> 33) % UInt64(limit))
            }
            let shares = (0..<below(12) + 2).map { _ in below(300) }
            let statuses = shares.indices.map { $0 == 0 ? "present" : ["present", "represented", "absent"][below(3)] }
            let rows = shares.indices.map { owner in
                let proxy = statuses[owner] == "represented" ? "\"O0\"" : "null"
                let left = statuses[owner] == "present" && below(4) == 0 ? "\"19:30\"" : "null"
                return
                    "{\"owner\":\"O\(owner)\",\"lots\":[],\"shares\":\(shares[owner]),\"status\":\"\(statuses[owner])\",\"proxy\":\(proxy),\"left_at\":\(left)}"
            }
            let decisions = ["absolute", "two_thirds", "four_fifths", "unanimity"].enumerated().map { index, majority in
                let ballots = shares.indices.filter { statuses[$0] != "absent" && below(8) != 0 }.map { owner in
                    let choice = ["for", "for", "against", "abstain", "blank"][below(5)]
                    return "{\"owner\":\"O\(owner)\",\"shares\":\(shares[owner]),\"choice\":\"\(choice)\"}"
                }
                return
                    "{\"number\":\"\(index)\",\"title\":\"T\",\"text\":\"\",\"majority\":\"\(majority)\",\"ballots\":[\(ballots.joined(separator: ","))]}"
            }
            text = """
                {"association":{"total_shares":\(shares.reduce(0, +)),"total_owners":\(shares.count)},"syndic":{"name":"S"},
                "meeting":{"convocation":1,"date":"2026-01-01","opened_at":"18:00"},"bureau":{"chair":"O0","secretary":"S"},
                "attendance":[\(rows.joined(separator: ","))],"decisions":[\(decisions.joined(separator: ","))]}
                """
        }
    }

    @Test(arguments: 1...150)
    func `whatever the votes, the figures of a decision add up and decide its outcome`(seed: Int) throws {
        let view = try Contracts.prepare("votes", Array(Made(seed: seed).text.utf8)).view
        for decision in view[path: "decisions"].elements {
            func shares(_ name: String) -> Int64 { decision[path: name].number ?? 0 }
            let counted = ["for_shares", "against_shares", "abstain_shares", "blank_shares"].map(shares).reduce(0, +)
            #expect(counted + shares("missing_shares") + shares("cap.reduced") == shares("present_shares"))
            #expect(decision[path: "ballots"].elements.reduce(0) { $0 + ($1[path: "counted"].number ?? 0) } == counted)
            let (inFavour, cast) = (shares("for_shares"), shares("for_shares") + shares("against_shares"))
            let needed: Bool? =
                switch decision[path: "majority"] {
                case "absolute": 2 * inFavour > cast
                case "two_thirds": 3 * inFavour >= 2 * cast
                case "four_fifths": 5 * inFavour >= 4 * cast
                default: nil
                }
            if let needed { #expect(decision[path: "outcome"] == (needed && cast > 0 ? "adopted" : "rejected")) }
            // Nobody's votes are more than those of the others who are there.
            let byVoter = Dictionary(grouping: decision[path: "ballots"].elements) { $0[path: "proxy"].text ?? $0[path: "owner"].text ?? "" }
            let votes = byVoter.mapValues { $0.reduce(0) { $0 + ($1[path: "counted"].number ?? 0) } }
            let most = votes.values.max() ?? 0
            if let cap = decision[path: "cap.after"].number {
                #expect(most == cap)
            } else if votes.values.count(where: { $0 > 0 }) > 1 {
                #expect(most <= shares("present_shares") - most)
            }
        }
    }
}

@Suite struct ListedNamesTests {
    /// Every name of a record, wherever it stands.
    private func names(_ value: Value) -> Set<String> {
        switch value {
        case .record(let record): record.values.reduce(into: Set(record.names)) { $0.formUnion(names($1)) }
        case .list(let list): list.reduce(into: []) { $0.formUnion(names($1)) }
        default: []
        }
    }

    @Test(arguments: [("minutes", "MinutesView"), ("votes", "VotesView"), ("pcn", "PCNView")])
    func `every name that a template can print is in the list for those who write templates`(kind: String, file: String) throws {
        let lists = try ["MinutesView", file].map(Contracts.comments(of:)).joined(separator: " ")
        let listed = Set(lists.split { !($0.isLetter || $0 == "_") }.map(String.init))
        var views = [try Contracts.prepare(kind, Contracts.sample(kind)).view]
        if kind == "pcn" { views.append(try Contracts.prepare(kind, Contracts.sample(kind), scope: .owner(0)).view) }
        for view in views { #expect(names(view).subtracting(listed) == []) }
    }
}
