internal import Domain
internal import Typesetting

extension AssemblyView {
    var quorum: Value {
        let quorum = assembly.quorum
        let branch = quorum.branch(secondConvocation: assembly.data.isSecondConvocation)
        return [
            "present_owners": .count(quorum.presentOwners), "total_owners": .count(quorum.totalOwners),
            "owners_percent": .integer(Percentage(Int64(quorum.presentOwners), of: Int64(quorum.totalOwners)).hundredths),
            "present_shares": .shares(quorum.presentShares), "total_shares": .shares(quorum.totalShares),
            "shares_percent": .percent(quorum.presentShares, of: quorum.totalShares),
            "owners_test": test(quorum.ownersTest), "shares_test": test(quorum.sharesTest),
            "heads_and_shares": .bool(quorum.ownersAndShares), "three_quarters_test": test(quorum.threeQuartersTest),
            "branch": .text(branch.rawValue), "first_call_met": .bool(quorum.isMetAtFirstCall), "valid": .bool(branch != .missed),
        ]
    }

    private func test(_ test: Comparison) -> Value {
        ["left": .integer(test.left), "right": .integer(test.right), "passed": .bool(test.holds)]
    }

    private static let rowNames = ["owner", "lots", "shares", "percent", "status", "proxy", "arrived_at", "left_at"]

    /// The list, the same by status, and the totals.
    var attendanceMembers: Record {
        let data = assembly.data
        var all: [Value] = []
        all.reserveCapacity(data.attendees.count)
        var byStatus: [[Value]] = [[], [], []]
        var totals = [Headcount](repeating: Headcount(), count: 3)
        for (attendee, row) in zip(data.attendees, data.rows) {
            let value = Value.record(
                Record(
                    names: AssemblyView.rowNames,
                    values: [
                        .text(row.owner), .list(row.lots), .shares(attendee.shares), .percent(attendee.shares, of: data.totalShares),
                        .text(attendee.status.rawValue), .text(orNull: row.proxy), .text(orNull: attendee.arrived?.description),
                        .text(orNull: attendee.left?.description),
                    ]))
            let place = attendee.status == .present ? 0 : attendee.status == .represented ? 1 : 2
            all.append(value)
            byStatus[place].append(value)
            totals[place].add(attendee.shares)
        }
        return Record([
            ("attendance", .list(all)), ("present_owners", .list(byStatus[0])), ("represented_owners", .list(byStatus[1])),
            ("absent_owners", .list(byStatus[2])), ("totals", attendanceTotals(totals)),
        ])
    }

    private func attendanceTotals(_ totals: [Headcount]) -> Value {
        func sum(_ places: Range<Int>) -> Value {
            let (owners, shares) = totals[places].reduce((0, Shares.none)) { ($0.0 + $1.owners, $0.1 + $1.shares) }
            return ["owners": .count(owners), "shares": .shares(shares), "percent": .percent(shares, of: assembly.data.totalShares)]
        }
        return ["present": sum(0..<1), "represented": sum(1..<2), "attending": sum(0..<2), "absent": sum(2..<3), "all": sum(0..<3)]
    }

    /// An arrival or a departure, and the place of the decision that it comes before.
    struct ChangeRecord {
        var before: Int
        var record: Value
    }

    var changeRecords: [ChangeRecord] {
        let data = assembly.data
        return assembly.presence.changes.map { change in
            let number = change.before < data.decisions.count ? data.decisions[change.before].number : nil
            return ChangeRecord(
                before: change.before,
                record: [
                    "kind": .text(change.kind.rawValue), "owner": .text(data.rows[change.owner].owner),
                    "owner_shares": .shares(data.attendees[change.owner].shares), "time": .text(change.time.description),
                    "before": .text(orNull: number), "present_owners": .count(change.present.owners), "total_owners": .count(data.totalOwners),
                    "owners_percent": .integer(Percentage(Int64(change.present.owners), of: Int64(data.totalOwners)).hundredths),
                    "present_shares": .shares(change.present.shares), "total_shares": .shares(data.totalShares),
                    "shares_percent": .percent(change.present.shares, of: data.totalShares),
                ])
        }
    }
}
