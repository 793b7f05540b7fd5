import Domain
import Testing

@Suite struct PresenceTests {
    private static let session = Session(opened: ClockTime(minutes: 18 * 60 + 30), closed: ClockTime(minutes: 20 * 60 + 45))

    private func presence(_ attendees: [Attendee], votedAt: [String?], ballots: [Int: Set<Int>] = [:], session: Session = session) -> Presence {
        Presence(attendees, session: session, votedAt: votedAt.map { $0.flatMap(ClockTime.init) }) { ballots[$0]?.contains($1) ?? false }
    }

    private func owner(_ shares: Int64, _ status: Attendee.Status = .present, _ arrived: String? = nil, _ left: String? = nil) -> Attendee {
        Attendee(shares: Shares(shares), status: status, voter: 0, arrived: arrived.flatMap(ClockTime.init), left: left.flatMap(ClockTime.init))
    }

    @Test func `the hour of a decision says who was there`() {
        let presence = presence(
            [owner(100), owner(50, .present, "19:00"), owner(30, .present, nil, "19:30"), owner(20, .absent)],
            votedAt: ["18:45", "19:00", "19:30", "20:00"])
        #expect(presence.decisions == [0..<4, 1..<4, 0..<2, 0..<0])
        #expect(presence.opening == Headcount(owners: 2, shares: Shares(130)))
    }

    @Test func `a point that was voted out of turn has those who were there at its hour`() {
        let presence = presence([owner(50, .present, "19:00"), owner(30, .present, nil, "19:10")], votedAt: ["18:45", "19:30", "18:50", nil])
        #expect((0..<4).map { presence.isThere(0, for: $0) } == [false, true, false, true])
        #expect((0..<3).map { presence.isThere(1, for: $0) } == [true, false, true])
    }

    @Test func `without hours, who came late counts from his first ballot, and who left early up to his last`() {
        let presence = presence(
            [owner(100), owner(50, .present, "19:00"), owner(30, .represented, nil, "19:30"), owner(7, .present, "18:50", "20:00")],
            votedAt: [nil, nil, nil, nil], ballots: [1: [2, 3], 2: [0, 1], 3: [1, 3]])
        #expect(presence.decisions == [0..<4, 2..<4, 0..<2, 1..<4])
    }

    @Test func `each arrival and departure gives the new totals`() {
        let presence = presence(
            [owner(100), owner(50, .present, "19:00"), owner(30, .present, nil, "19:30")], votedAt: ["18:45", "19:10", "20:00"])
        #expect(presence.changes.map(\.kind) == [.arrival, .departure])
        #expect(presence.changes.map(\.before) == [1, 2])
        #expect(presence.changes.map(\.present.owners) == [3, 2])
        #expect(presence.changes.map(\.present.shares.count) == [180, 150])
    }

    @Test func `who came before the opening and left after the closing was there all the time`() {
        let presence = presence([owner(100, .present, "18:00", "21:00")], votedAt: ["18:45"])
        #expect(presence.decisions == [0..<1] && presence.changes.isEmpty)
        #expect(presence.opening.owners == 1)
    }

    @Test func `a meeting may go on after midnight`() {
        let night = Session(opened: ClockTime(minutes: 22 * 60), closed: ClockTime(minutes: 60))
        let presence = presence([owner(100, .present, "00:15"), owner(50, .present, nil, "23:00")], votedAt: ["22:30", "00:30"], session: night)
        #expect(presence.decisions == [1..<2, 0..<1])
    }

    @Test(arguments: ["", "7:30", "24:00", "12:60", "1x:00", "12-30", "12:300"])
    func `what is no hour is refused`(text: String) {
        #expect(ClockTime(text) == nil)
    }

    @Test func `an hour is written as it is read`() {
        #expect(ClockTime("08:05")?.description == "08:05")
    }
}
