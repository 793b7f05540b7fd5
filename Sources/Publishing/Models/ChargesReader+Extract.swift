internal import Domain

/// An owner's document carries the data of no other owner, so that the division over all cannot be made again from it. It carries its result
/// instead: the owner's part of each line, which is checked against the exact part, rounded down or up.
extension ChargesReader {
    mutating func readExtract() {
        guard let node = data.root["extract"], !data.owners.isEmpty else { return }
        if data.owners.count > 1 { return refusals.add("$.owners", .extractOwners(data.owners.count)) }
        var extract = ChargesData.Extract()
        let lines = ChargeLine.lines(of: data.rows.map(\.expense))
        let list = node["lines"].map { Array($0.elements) } ?? []
        if list.count != lines.count { return refusals.add("$.extract.lines", .extractLines(list.count, lines.count)) }
        for (line, part) in zip(lines, list) {
            let key = data.keys[line.key]
            guard part["account"]?.isText(line.account) ?? false, part["allocation_key"]?.isText(key.id) ?? false else {
                refusals.add(part.path, .extractLine(line.account, key.id))
                continue
            }
            let share = data.shares[line.key][0]
            let own = stated(part, "own", of: line.amounts.incl, share: share, total: key.total)
            extract.parts.append((own, stated(part, "vat", of: line.amounts.vat, share: share, total: key.total)))
        }
        if let call = data.reserveCall {
            let general = data.generalKey
            extract.reserveCall = stated(node, "reserve_call", of: call, share: data.shares[general][0], total: data.keys[general].total)
        }
        data.extract = extract
    }

    private mutating func stated(_ node: JSONNode, _ name: String, of amount: Money, share: Int64, total: Shares) -> Money {
        let part = refusals.amount(node, name)
        let bounds = LargestRemainder.bounds(of: amount.cents, share: share, of: total.count)
        if !bounds.contains(part.cents) { refusals.add(node.path(of: name), .extractPart(part, of: amount, share, total.count)) }
        return part
    }
}
