/// An owner on the attendance list.
package struct Attendee: Hashable, Sendable {
    package var shares: Shares
    package var status: Status
    /// Who votes for him: his own place in the list, or the number of the holder of his proxy.
    package var voter: Int
    package var arrived: ClockTime?
    package var left: ClockTime?

    package init(shares: Shares, status: Status, voter: Int, arrived: ClockTime? = nil, left: ClockTime? = nil) {
        self.shares = shares
        self.status = status
        self.voter = voter
        self.arrived = arrived
        self.left = left
    }

    package enum Status: String, CaseIterable, Sendable {
        case present
        case represented
        case absent
    }
}

/// Who was there for which decision: arrivals and departures change the denominator of the decisions after them (art. 3.87 § 5).
///
/// The hour decides where a decision has one, even if the agenda was not followed in order. Without, an owner who came late counts from the first decision that he has a ballot for, and
/// one who left early up to the last; in between he is present, ballot or not.
package struct Presence: Sendable {
    /// For each owner from which decision to which he was there, as far as no hour says otherwise; empty for the absent.
    package let decisions: [Range<Int>]
    /// From when to when each was there, and when each decision was voted, in minutes; nil where it is not known.
    private let stays: [(arrived: Int?, left: Int?)]
    private let votedAt: [Int?]
    /// Whether each was still there at the end.
    package let stayed: [Bool]
    /// At the start of the meeting.
    package let opening: Headcount
    package let changes: [Change]

    package struct Change: Hashable, Sendable {
        package var kind: Kind
        package var owner: Int
        package var time: ClockTime
        /// The place of the first decision that it has an effect on; the number of decisions when it came after all.
        package var before: Int
        /// Who is there now.
        package var present: Headcount

        package enum Kind: String, Sendable {
            case arrival
            case departure
        }
    }

    /// - Parameters:
    ///   - votedAt: the hour of each decision, where it is known.
    ///   - hasBallot: whether the owner voted on the decision; asked only for owners who came late or left early.
    package init(_ attendees: [Attendee], session: Session, votedAt: [ClockTime?], hasBallot: (_ owner: Int, _ decision: Int) -> Bool) {
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(attendees.count)
        var opening = Headcount()
        var stayed: [Bool] = []
        var moves: [Change] = []
        var stays: [(arrived: Int?, left: Int?)] = []
        for (owner, attendee) in attendees.enumerated() {
            let stay = Stay(attendee, session: session)
            let range = stay.decisions(session: session, votedAt: votedAt) { hasBallot(owner, $0) }
            ranges.append(range)
            stays.append((stay.arrived.map(session.minute), stay.left.map(session.minute)))
            stayed.append(attendee.status != .absent && stay.left == nil)
            if attendee.status != .absent && stay.arrived == nil { opening.add(attendee.shares) }
            if let time = stay.arrived {
                moves.append(Change(kind: .arrival, owner: owner, time: time, before: range.lowerBound, present: Headcount()))
            }
            if let time = stay.left {
                moves.append(Change(kind: .departure, owner: owner, time: time, before: range.upperBound, present: Headcount()))
            }
        }
        decisions = ranges
        self.stays = stays
        self.votedAt = votedAt.map { $0.map(session.minute) }
        self.opening = opening
        self.stayed = stayed
        changes = Presence.running(moves, from: opening, attendees: attendees, session: session)
    }

    /// Whether an owner was there, himself or by his proxy, when a decision was voted.
    package func isThere(_ owner: Int, for decision: Int) -> Bool {
        let stay = stays[owner]
        if stay.arrived == nil && stay.left == nil { return decisions[owner].contains(decision) }
        guard let minute = votedAt[decision] else { return decisions[owner].contains(decision) }
        return stay.arrived.map { $0 <= minute } ?? true && stay.left.map { minute < $0 } ?? true
    }

    /// The changes in order, each with the totals after it.
    private static func running(_ moves: [Change], from opening: Headcount, attendees: [Attendee], session: Session) -> [Change] {
        var present = opening
        let ordered = moves.enumerated().sorted { left, right in
            let (a, b) = (session.minute(left.element.time), session.minute(right.element.time))
            return (left.element.before, a, left.offset) < (right.element.before, b, right.offset)
        }
        return ordered.map { _, move in
            var change = move
            switch move.kind {
            case .arrival: present.add(attendees[move.owner].shares)
            case .departure: present.remove(attendees[move.owner].shares)
            }
            change.present = present
            return change
        }
    }
}

/// From when to when one owner was there; nil ends are those of the meeting.
struct Stay {
    var isAbsent: Bool
    var arrived: ClockTime?
    var left: ClockTime?

    init(_ attendee: Attendee, session: Session) {
        isAbsent = attendee.status == .absent
        arrived = isAbsent ? nil : attendee.arrived.flatMap { session.minute($0) > session.minute(session.opened) ? $0 : nil }
        let end = session.closed.map(session.minute)
        left = isAbsent ? nil : attendee.left.flatMap { time in end.map { session.minute(time) < $0 } ?? true ? time : nil }
    }

    func decisions(session: Session, votedAt: [ClockTime?], hasBallot: (Int) -> Bool) -> Range<Int> {
        let all = votedAt.indices
        if isAbsent { return 0..<0 }
        var (first, last) = (0, all.count)
        if let arrived {
            let minute = session.minute(arrived)
            first = all.first { votedAt[$0].map { minute <= session.minute($0) } ?? hasBallot($0) } ?? all.count
        }
        if let left {
            let minute = session.minute(left)
            let final = all.last { votedAt[$0].map { minute > session.minute($0) } ?? hasBallot($0) }
            last = final.map { $0 + 1 } ?? first
        }
        return first..<max(first, last)
    }
}
