internal import Domain

extension ChargesReader {
    mutating func readExpenses() {
        guard let list = data.root["expenses"], list.kind == .array else { return refusals.add("$.expenses", .expected(.list)) }
        data.rows.reserveCapacity(list.count)
        for (index, node) in list.elements.enumerated() { readExpense(node, index) }
    }

    private mutating func readExpense(_ node: JSONNode, _ index: Int) {
        let account = refusals.text(node, "account")
        if !account.isEmpty && !account.utf8.allSatisfy({ 48...57 ~= $0 }) { refusals.add(node.path(of: "account"), .noAccount(account)) }
        let percent = node["owner_percent"]?.integer ?? -1
        if !(0...100 ~= percent) { refusals.add(node.path(of: "owner_percent"), .noPercentage) }
        let amounts = Expense.Amounts(
            excl: refusals.amount(node, "total_excl"), vat: refusals.amount(node, "vat"), incl: refusals.amount(node, "total_incl"))
        if amounts.excl + amounts.vat != amounts.incl { refusals.add(node.path(of: "total_incl"), .totals(amounts)) }
        let rate = readRate(node, amounts, index)
        let expense = Expense(
            account: account, key: key(node), amounts: amounts, rate: rate ?? VATRate(basisPoints: 0), ownerPercent: Int(clamping: percent))
        let row = ChargesData.Row(node: node, expense: expense, date: refusals.day(node, "date"), rate: rate?.description)
        data.rows.append(row)
    }

    /// The rate, and a finding when the tax is not the rate of the amount, within a cent (rounding by line or by invoice).
    private mutating func readRate(_ node: JSONNode, _ amounts: Expense.Amounts, _ index: Int) -> VATRate? {
        guard let member = node.given("vat_rate") else { return nil }
        guard let text = member.string, let rate = rates[text] ?? VATRate(text) else {
            refusals.add(member.path, .noPercentage)
            return nil
        }
        rates[text] = rate
        let tax = amounts.excl.tax(at: rate)
        if (tax - amounts.vat).magnitude > Money(cents: 1) {
            findings.append(RenderFinding(.arithmetic, path: "$.expenses[\(index)].vat", message: .vatOff(rate, amounts, tax)))
        }
        return rate
    }

    private mutating func key(_ node: JSONNode) -> Int {
        guard let member = node["allocation_key"] else {
            refusals.add(node.path(of: "allocation_key"), .expected(.text))
            return 0
        }
        if let place = member.string.flatMap({ keyPlaces[$0] }) { return place }
        refusals.add(member.path, .keyUnknown(member.string ?? "", data.keys.map(\.id)))
        return 0
    }
}
