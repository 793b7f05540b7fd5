internal import Domain

extension ChargesReader {
    mutating func readOwners() {
        guard let list = data.root["owners"], list.kind == .array, list.count > 0 || data.root["extract"] != nil else {
            return refusals.add("$.owners", .expected(.list))
        }
        data.owners = Array(list.elements)
        data.shares = data.keys.map { _ in [Int64](repeating: 0, count: list.count) }
        for (place, owner) in data.owners.enumerated() { readOwner(owner, place) }
        if let total = data.root["association"]?["total_owners"]?.integer, list.count > Int(clamping: total) {
            refusals.add("$.association.total_owners", .tooManyOwners(list.count, Int(clamping: total)))
        }
        checkKeys()
    }

    private mutating func readOwner(_ owner: JSONNode, _ place: Int) {
        for name in ["advances_called", "payments_received"] { _ = refusals.amount(owner, name, canBeNegative: false) }
        _ = refusals.amount(owner, "previous_balance")
        if let member = owner.given("structured_communication"), let text = member.string, StructuredCommunication(text) == nil {
            refusals.add(member.path, .checkDigit(text))
        }
        for lot in owner["lots"]?.elements ?? JSONElements(owner) {
            guard let shares = lot["shares"], shares.kind == .object else {
                refusals.add(lot.path(of: "shares"), .expected(.wholeNumber))
                continue
            }
            for (name, member) in shares.members {
                if let key = keyPlaces[name] {
                    data.shares[key][place] += refusals.shares(member).count
                } else {
                    refusals.add(member.path, .keyUnknown(name, data.keys.map(\.id)))
                }
            }
        }
    }

    /// The shares of all lots are those of the key; of one owner alone they are no more.
    private mutating func checkKeys() {
        let isExtract = data.root["extract"] != nil
        for (index, key) in data.keys.enumerated() {
            let sum = data.shares[index].reduce(0, +)
            if isExtract ? sum > key.total.count : sum != key.total.count {
                refusals.add("$.allocation_keys[\(index)].total", .keySum(key.id, sum, key.total.count))
            }
        }
        if let general = data.keys.firstIndex(where: { $0.id == "general" }), data.keys[general].total != data.totalShares {
            refusals.add("$.association.total_shares", .keySum("general", data.keys[general].total.count, data.totalShares.count))
        }
    }
}
