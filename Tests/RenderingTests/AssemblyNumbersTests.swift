import Foundation
import TestProgram
import Testing

/// Reads the printed minutes and vote results back with another program, and counts the votes again from the data.
@Suite struct AssemblyNumbersTests {
    struct Decision: Decodable {
        struct Ballot: Decodable {
            var owner: String
            var shares: Int
            var choice: String
        }

        var number: String
        var majority: String
        var denominator: Int?
        var allocation_key: String?
        var voted_at: String?
        var ballots: [Ballot]?
    }

    struct Meeting: Decodable {
        struct Association: Decodable {
            var total_shares: Int
            var total_owners: Int
        }

        struct Attendance: Decodable {
            var owner: String
            var shares: Int
            var status: String
            var arrived_at: String?
            var left_at: String?
        }

        var association: Association
        var attendance: [Attendance]?
        var decisions: [Decision]
    }

    /// The shares for each choice; one who has more than all others together votes with as many as they (art. 3.87 §7 of the Civil Code).
    private static func tally(_ decision: Decision) -> [String: Int] {
        let ballots = decision.ballots ?? []
        let all = ballots.reduce(0) { $0 + $1.shares }
        return ballots.reduce(into: [:]) { $0[$1.choice, default: 0] += min($1.shares, all - $1.shares) }
    }

    private static func isAdopted(_ decision: Decision, _ votes: (for: Int, cast: Int), total: Int) -> Bool {
        switch decision.majority {
        case "absolute": 2 * votes.for > votes.cast
        case "two_thirds": votes.cast > 0 && 3 * votes.for >= 2 * votes.cast
        case "four_fifths": votes.cast > 0 && 5 * votes.for >= 4 * votes.cast
        default: votes.for == decision.denominator ?? total
        }
    }

    private static func meeting(_ file: URL) throws -> Meeting { try JSONDecoder().decode(Meeting.self, from: Data(contentsOf: file)) }

    @Test(arguments: RenderingData.all("minutes"), ["fr", "nl", "de", "en"])
    func `the votes of the minutes can be counted again`(file: URL, language: String) throws {
        let (rendering, printing, meeting) = (try Rendering(), try Printing("minutes", language), try Self.meeting(file))
        let reading = Reading(try rendering.text(rendering.render("minutes", file.path, language).output))
        for decision in meeting.decisions where decision.majority != "none" {
            let tally = Self.tally(decision)
            let (agreed, against) = (tally["for"] ?? 0, tally["against"] ?? 0)
            let cast = agreed + against
            let row = [agreed, against, cast, tally["abstain"] ?? 0, tally["blank"] ?? 0].map(printing.whole).joined(separator: " ")
            #expect(reading.finds("\(printing.words("attendance.shares")) \(row)"), "\(decision.number): \(row)")
            if cast > 0 {
                let parts = "\(printing.percent(agreed, of: cast)) \(printing.percent(against, of: cast))"
                #expect(reading.finds(parts), "\(decision.number): \(parts)")
            }
            if let (left, right) = ["absolute": (2, 1), "two_thirds": (3, 2), "four_fifths": (5, 4)][decision.majority] {
                #expect(reading.finds("\(left) × \(printing.whole(agreed)) = \(printing.whole(left * agreed))"))
                #expect(reading.finds("\(right) × \(printing.whole(cast)) = \(printing.whole(right * cast))"))
            }
            let isAdopted = Self.isAdopted(decision, (agreed, cast), total: meeting.association.total_shares)
            #expect(reading.finds(printing.words("outcome.\(isAdopted ? "adopted" : "rejected")")), "\(decision.number)")
        }
    }

    @Test(arguments: RenderingData.all("minutes"), ["fr", "nl", "de", "en"])
    func `the presence of the minutes can be counted again`(file: URL, language: String) throws {
        let (rendering, printing, meeting) = (try Rendering(), try Printing("minutes", language), try Self.meeting(file))
        let reading = Reading(try rendering.text(rendering.render("minutes", file.path, language).output))
        let attendance = try #require(meeting.attendance)
        func present(at time: String?) -> [Meeting.Attendance] {
            attendance.filter { owner in
                if owner.status == "absent" { return false }
                guard let time else { return owner.arrived_at == nil }
                return owner.arrived_at ?? "00:00" <= time && owner.left_at ?? "24:00" > time
            }
        }
        let opening = present(at: nil)
        let shares = opening.reduce(0) { $0 + $1.shares }
        #expect(reading.finds(printing.percent(shares, of: meeting.association.total_shares)))
        #expect(reading.finds("2 × \(opening.count) = \(2 * opening.count)"))
        #expect(reading.finds("2 × \(printing.whole(shares)) = \(printing.whole(2 * shares))"))
        #expect(reading.finds("\(printing.words("attendance.total")) \(printing.whole(attendance.reduce(0) { $0 + $1.shares }))"))
        for decision in meeting.decisions where decision.majority != "none" && decision.allocation_key == nil {
            let there = present(at: decision.voted_at).reduce(0) { $0 + $1.shares }
            let words = "\(printing.whole(there)) (\(printing.percent(there, of: meeting.association.total_shares)))"
            #expect(reading.finds(words), "\(decision.number): \(words)")
        }
    }

    @Test(arguments: RenderingData.all("votes"), ["fr", "nl", "de", "en"])
    func `the results of the votes can be counted again`(file: URL, language: String) throws {
        let (rendering, printing, meeting) = (try Rendering(), try Printing("votes", language), try Self.meeting(file))
        let reading = Reading(try rendering.text(rendering.render("votes", file.path, language).output))
        let decisions = meeting.decisions.filter { $0.majority != "none" }
        for decision in decisions {
            let tally = Self.tally(decision)
            let numbers = ["for", "against", "abstain"].map { printing.whole(tally[$0] ?? 0) }.joined(separator: " ")
            #expect(reading.finds("\(numbers) \(printing.words("majority_short.\(decision.majority)"))"), "\(decision.number): \(numbers)")
        }
        for decision in decisions {
            let tally = Self.tally(decision)
            let (agreed, against) = (tally["for"] ?? 0, tally["against"] ?? 0)
            guard agreed + against > 0 else { continue }
            let words = "\(printing.whole(agreed)) (\(printing.percent(agreed, of: agreed + against)))"
            #expect(reading.finds(words), "\(decision.number): \(words)")
            for ballot in decision.ballots ?? [] { #expect(reading.text.contains(ballot.owner) || ballot.owner.count > 25, "\(ballot.owner)") }
            let isAdopted = Self.isAdopted(decision, (agreed, agreed + against), total: meeting.association.total_shares)
            #expect(reading.finds(printing.words("outcome.\(isAdopted ? "adopted" : "rejected")")), "\(decision.number)")
        }
    }
}
