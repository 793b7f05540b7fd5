internal import Domain
internal import Typesetting

/// The report of expenses by account.
extension ChargesView {
    private static let rowNames = [
        "date", "supplier", "invoice_number", "key", "key_name", "vat_rate", "excl", "vat", "incl", "owner_percent",
    ]

    /// The rows of a code of the chart.
    private struct Group {
        var code: String
        var rows: [ChargesData.Row]
    }

    var report: Record {
        let all = Sums(data.rows).amounts.incl
        let byClass = ChargesView.groups(data.rows) { ChartOfAccounts.classCode(of: $0) }
        let bySection = ChargesView.groups(data.rows) { ChartOfAccounts.sectionCode(of: $0) }
        return Record([
            ("classes", .list(byClass.map { chartClass($0, of: all) })),
            ("sections", .list(bySection.map { .record(headed($0, label(of: $0.code), of: all)) })),
            ("chart", .list(chart(byClass, of: all))),
        ])
    }

    /// The rows by a code made of their account, rising by code.
    private static func groups(_ rows: [ChargesData.Row], by code: (String) -> String) -> [Group] {
        var codes: [String: String] = [:]
        let grouped = Dictionary(grouping: rows) { row in
            let account = row.expense.account
            if let known = codes[account] { return known }
            let made = code(account)
            codes[account] = made
            return made
        }
        return grouped.keys.sorted().map { Group(code: $0, rows: grouped[$0] ?? []) }
    }

    private func label(of code: String) -> String { ChartOfAccounts.name(of: code)?(language) ?? "" }

    /// Code, name and sums of a group.
    private func headed(_ group: Group, _ label: String, of all: Money) -> Record {
        let sums = Sums(group.rows)
        var record = Record([("code", .text(group.code)), ("label", .text(label))])
        record.add(sums.record)
        record.add("percent", .percent(sums.amounts.incl, of: all))
        return record
    }

    private func chartClass(_ group: Group, of all: Money) -> Value {
        var record = headed(group, label(of: group.code), of: all)
        let section = ChartOfAccounts.sectionCode(of: group.code)
        record.add("section", ["code": .text(section), "label": .text(label(of: section))])
        let accounts = ChargesView.groups(group.rows) { $0 }
        record.add("accounts", .list(accounts.map { account($0, of: all) }))
        return .record(record)
    }

    private func account(_ group: Group, of all: Money) -> Value {
        let label = group.rows.first?.node["account_label"]?.string ?? ""
        var record = headed(group, label, of: all)
        let ordered = group.rows.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
        record.add("rows", .list(ordered.map { row($0.element) }))
        return .record(record)
    }

    private func row(_ row: ChargesData.Row) -> Value {
        let (expense, key) = (row.expense, data.keys[row.expense.key])
        return .record(
            Record(
                names: ChargesView.rowNames,
                values: [
                    .text(row.date), row.node["supplier"]?.value ?? .null, row.node["invoice_number"]?.value ?? .null, .text(key.id),
                    .text(key.name), .text(orNull: row.rate), .money(expense.amounts.excl), .money(expense.amounts.vat),
                    .money(expense.amounts.incl), .count(expense.ownerPercent),
                ]))
    }

    /// The largest classes and the rest; what is not positive cannot be drawn as a bar and goes to the rest, if that is positive.
    private func chart(_ classes: [Group], of all: Money) -> [Value] {
        let ranked = classes.map { ($0.code, Sums($0.rows).amounts.incl) }.sorted { (-$0.1.cents, $0.0) < (-$1.1.cents, $1.0) }
        let shown = ranked.prefix(6).filter { $0.1 > .zero }
        var parts = shown.map { bar($0.0, label(of: $0.0), $0.1, of: all, isRest: false) }
        let rest = all - shown.reduce(Money.zero) { $0 + $1.1 }
        if rest > .zero && shown.count < classes.count { parts.append(bar("", ChargesView.rest(language), rest, of: all, isRest: true)) }
        return parts
    }

    private func bar(_ code: String, _ label: String, _ amount: Money, of all: Money, isRest: Bool) -> Value {
        [
            "code": .text(code), "label": .text(label), "amount": .money(amount), "percent": .percent(amount, of: all), "rest": .bool(isRest),
        ]
    }

    private static let rest = Localized(fr: "Autres", nl: "Overige", de: "Übrige", en: "Others")
}
