internal import Domain
internal import Typesetting

/// One owner's statement, computed.
struct OwnerStatement {
    let data: ChargesData
    /// The owner's place in the data.
    let place: Int
    /// The lines of all expenses, by key, then by account, with his part of each.
    let lines: [ChargeLine]
    let parts: [OwnPart]
    let account: OwnerAccount

    init(_ data: ChargesData, place: Int) {
        self.data = data
        self.place = place
        lines = ChargeLine.lines(of: data.rows.map(\.expense))
        parts = lines.enumerated().map { index, line in
            if let stated = data.extract?.parts[index] {
                return OwnPart(
                    of: line, own: stated.own, vat: stated.vat, share: data.shares[line.key][place], total: data.keys[line.key].total.count)
            }
            return OwnPart(of: line, at: place, over: data.shares[line.key])
        }
        let owner = data.owners[place]
        account = OwnerAccount(
            previousBalance: owner["previous_balance"]?.amount ?? .zero, advancesCalled: owner["advances_called"]?.amount ?? .zero,
            paymentsReceived: owner["payments_received"]?.amount ?? .zero, own: parts.reduce(.zero) { $0 + $1.own },
            reserveCall: OwnerStatement.reservePart(data, place))
    }

    var owner: JSONNode { data.owners[place] }

    private static func reservePart(_ data: ChargesData, _ place: Int) -> Money {
        guard let call = data.reserveCall else { return .zero }
        if let extract = data.extract { return extract.reserveCall ?? .zero }
        return Money(cents: LargestRemainder.part(of: call.cents, at: place, over: data.shares[data.generalKey]))
    }
}

extension ChargesView {
    /// Names that only the other scope fills are there too, so that a template may ask for them.
    func statement(_ statement: OwnerStatement) -> Value {
        var view = common(scope: "owner")
        let (owner, account) = (statement.owner, statement.account)
        let own = data.reserveCall == nil ? nil : (data.shares[data.generalKey][statement.place], account.reserveCall)
        view.add("reserve_call", reserveCall(own: own))
        let communication = owner["structured_communication"]?.string.flatMap(StructuredCommunication.init)
        view.add("payment", payment(amount: account.toPay > .zero ? account.toPay : nil, communication: communication))
        for name in ["classes", "sections", "chart"] { view.add(name, .list([])) }
        view.add("owner", person(owner))
        view.add("own_keys", .list(data.keys.indices.compactMap { ownKey($0, statement) }))
        view.add("own_totals", .record(sums(statement, statement.lines.indices)))
        view.add("account", state(account))
        return .record(view)
    }

    private func person(_ owner: JSONNode) -> Value {
        let lots = owner["lots"]?.elements.map { lot -> Value in
            let shares = data.keys.compactMap { key -> Value? in
                guard let own = lot["shares"]?[key.id]?.integer else { return nil }
                return ["key": .text(key.id), "key_name": .text(key.name), "shares": .integer(own), "total": .shares(key.total)]
            }
            return ["ref": lot["ref"]?.value ?? .null, "kind": lot["kind"]?.value ?? .null, "shares": .list(shares)]
        }
        return [
            "name": owner["name"]?.value ?? .null, "language": owner["language"]?.value ?? .null, "address": Parties.address(owner),
            "lots": .list(lots ?? []),
        ]
    }

    /// A key that costs something or that he has shares of.
    private func ownKey(_ key: Int, _ statement: OwnerStatement) -> Value? {
        let places = statement.lines.indices.filter { statement.lines[$0].key == key }
        let own = data.shares[key][statement.place]
        if places.isEmpty && own == 0 { return nil }
        var record = Record([
            ("id", .text(data.keys[key].id)), ("name", .text(data.keys[key].name)), ("own_shares", .integer(own)),
            ("total_shares", .shares(data.keys[key].total)),
        ])
        record.add(
            "lines",
            .list(
                places.map { place in
                    var line = Record([("account", .text(statement.lines[place].account)), ("label", .text(label(statement.lines[place])))])
                    line.add(sums(statement, place..<place + 1))
                    return .record(line)
                }))
        record.add(sums(statement, places))
        return .record(record)
    }

    private func label(_ line: ChargeLine) -> String {
        data.rows.first { $0.expense.account == line.account }?.node["account_label"]?.string ?? ""
    }

    private func sums(_ statement: OwnerStatement, _ places: some Sequence<Int>) -> Record {
        var (total, part) = (Money.zero, OwnPart())
        for place in places {
            total += statement.lines[place].amounts.incl
            part += statement.parts[place]
        }
        return Record([
            ("total", .money(total)), ("own", .money(part.own)), ("vat", .money(part.vat)), ("owner_part", .money(part.ownerPart)),
            ("occupant_part", .money(part.occupantPart)),
        ])
    }

    private func state(_ account: OwnerAccount) -> Value {
        [
            "previous_balance": .money(account.previousBalance), "advances_called": .money(account.advancesCalled),
            "payments_received": .money(account.paymentsReceived), "arrears": .money(account.arrears), "own": .money(account.own),
            "settlement": .money(account.settlement), "balance": .money(account.balance), "reserve_call": .money(account.reserveCall),
            "result": .money(account.result), "to_pay": .money(account.toPay), "in_favour": .money(account.inFavour),
        ]
    }
}
