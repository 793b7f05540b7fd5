internal import Domain

/// Reads the data of charges, and refuses what does not add up: all that one reading can tell.
struct ChargesReader {
    var data: ChargesData
    var refusals = Refusals()
    var findings: [RenderFinding] = []
    /// The rates of tax that were read already: there are few.
    var rates: [String: VATRate] = [:]
    /// The place of each allocation key, by its id.
    var keyPlaces: [String: Int] = [:]

    /// The data and what to look at, or everything that is wrong with them.
    static func read(_ root: JSONNode) throws -> (ChargesData, [RenderFinding]) {
        var reader = ChargesReader(data: ChargesData(root: root))
        reader.readFrame()
        reader.readKeys()
        reader.readExpenses()
        reader.readOwners()
        // The sums of an extract need lines that stand.
        if reader.refusals.isEmpty { reader.readExtract() }
        try reader.refusals.throwIfAny()
        return (reader.data, reader.findings)
    }

    private mutating func readFrame() {
        let root = data.root
        if let association = root["association"] { data.totalShares = refusals.shares(association, "total_shares") }
        refusals.checkEnterpriseNumber(root["association"])
        refusals.checkEnterpriseNumber(root["syndic"])
        data.currency = refusals.text(root, "currency")
        if let period = root["period"] {
            let (from, to) = (refusals.day(period, "from"), refusals.day(period, "to"))
            if let first = CalendarDate(from), let last = CalendarDate(to), last < first { refusals.add("$.period.to", .periodTurned(from, to)) }
        } else {
            refusals.add("$.period", .expected(.text))
        }
        readFunds(root["funds"])
        readPayment(root["payment"])
    }

    private mutating func readFunds(_ funds: JSONNode?) {
        if let working = funds?.given("working") {
            _ = refusals.amount(working, "balance")
            _ = refusals.iban(working, "iban")
            // It would be owed without a line that says so.
            if let call = working.given("call") { refusals.add(call.path, .workingCall) }
        }
        if let reserve = funds?.given("reserve") {
            _ = refusals.amount(reserve, "balance")
            _ = refusals.iban(reserve, "iban")
            data.reserveCall = refusals.amountIfGiven(reserve, "call", canBeNegative: false)
        }
    }

    private mutating func readPayment(_ payment: JSONNode?) {
        guard let payment else { return }
        data.iban = refusals.iban(payment, "iban")
        if payment.given("due_date") != nil { _ = refusals.day(payment, "due_date") }
        if let bic = payment.given("bic"), let text = bic.string, BIC(text) == nil { refusals.add(bic.path, .noBIC(text)) }
    }

    private mutating func readKeys() {
        guard let list = data.root["allocation_keys"], list.kind == .array, list.count > 0 else {
            return refusals.add("$.allocation_keys", .expected(.list))
        }
        for node in list.elements {
            let id = refusals.text(node, "id")
            if keyPlaces[id] != nil { refusals.add(node.path(of: "id"), .keyTwice(id)) } else { keyPlaces[id] = data.keys.count }
            data.keys.append(ChargesData.Key(node: node, id: id, name: refusals.text(node, "name"), total: refusals.shares(node, "total")))
        }
    }
}
