internal import Domain
internal import Typesetting

extension AssemblyReader {
    mutating func readAttendance() {
        guard let list = data.root["attendance"], list.kind == .array else { return refusals.add("$.attendance", .expected(.list)) }
        data.attendees.reserveCapacity(list.count)
        data.rows.reserveCapacity(list.count)
        var holders: [JSONNode?] = []
        for row in list.elements { readRow(row, &holders) }
        var outsiders = NameTable(capacity: 16, of: list)
        for (owner, holder) in holders.enumerated() {
            if let holder { setHolder(holder, of: owner, &outsiders) }
        }
        checkTotals()
    }

    private mutating func readRow(_ row: JSONNode, _ holders: inout [JSONNode?]) {
        let name = refusals.text(row, "owner")
        if let node = row["owner"], !data.names.add(node, name) { refusals.add(node.path, .ownerTwice) }
        let shares = refusals.shares(row, "shares")
        let status = row["status"]?.string.flatMap(Attendee.Status.init)
        if status == nil { refusals.add(row.path(of: "status"), .expected(.oneOf(Attendee.Status.allCases.map(\.rawValue)))) }
        let (arrived, left) = (refusals.hour(row, "arrived_at"), refusals.hour(row, "left_at"))
        let attendee = Attendee(shares: shares, status: status ?? .absent, voter: data.attendees.count, arrived: arrived, left: left)
        checkHours(attendee, row)
        let proxy = row.given("proxy")
        switch (attendee.status, proxy) {
        case (.represented, nil): refusals.add(row.path(of: "proxy"), .proxyMissing)
        case (.represented, _): break
        case (_, .some(let node)): refusals.add(node.path, .proxyWithout(attendee.status.rawValue))
        default: break
        }
        holders.append(attendee.status == .represented ? proxy : nil)
        data.attendees.append(attendee)
        let lots = row["lots"]?.elements.map { Value.text($0.string ?? "") } ?? []
        data.rows.append(AssemblyData.Row(owner: name, lots: lots, proxy: proxy?.string))
    }

    private mutating func checkHours(_ attendee: Attendee, _ row: JSONNode) {
        let session = data.session
        if attendee.status == .absent {
            if attendee.arrived != nil { refusals.add(row.path(of: "arrived_at"), .hourOfAbsent) }
            if attendee.left != nil { refusals.add(row.path(of: "left_at"), .hourOfAbsent) }
            return
        }
        if let arrived = attendee.arrived, let closed = session.closed, session.minute(arrived) > session.minute(closed) {
            refusals.add(row.path(of: "arrived_at"), .hoursTurned(closed.description, arrived.description))
        }
        if let left = attendee.left, session.minute(left) < session.minute(attendee.arrived ?? session.opened) {
            refusals.add(row.path(of: "left_at"), .hoursTurned(left.description, (attendee.arrived ?? session.opened).description))
        }
    }

    /// The holder is an owner, or anybody else (art. 3.87 § 7: a member of the assembly or not).
    private mutating func setHolder(_ node: JSONNode, of owner: Int, _ outsiders: inout NameTable) {
        if let holder = data.names.place(of: node) {
            if holder == owner { return refusals.add(node.path, .proxyOfHimself) }
            if data.attendees[holder].status == .absent { return refusals.add(node.path, .proxyAbsent) }
            data.attendees[owner].voter = holder
        } else {
            let place = outsiders.place(of: node) ?? data.outsiders.count
            if place == data.outsiders.count {
                let name = node.string ?? ""
                _ = outsiders.add(node, name)
                data.outsiders.append(name)
            }
            data.attendees[owner].voter = data.attendees.count + place
        }
    }

    private mutating func checkTotals() {
        let sum = data.attendees.reduce(Shares.none) { $0 + $1.shares }
        if sum != data.totalShares { refusals.add("$.attendance", .sharesSum(sum.count, data.totalShares.count)) }
        if data.attendees.count > data.totalOwners {
            refusals.add("$.association.total_owners", .tooManyOwners(data.attendees.count, data.totalOwners))
        }
    }
}
