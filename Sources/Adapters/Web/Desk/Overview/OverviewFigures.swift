internal import Domain

/// The figures as charts, tables and sentences.
struct OverviewFigures: Sendable {
    let record: OverviewRecord
    let shown: Shown

    private var months: [String] { record.months.map { shown.month($0.month) } }
    private func text(_ name: String) -> String { OverviewTexts.words[name, shown.language] }

    /// The whole time in four figures.
    var stats: [[String: any Sendable]] {
        let approved = record.months.map(\.approved).reduce(0, +)
        let through = record.months.map(\.straightThrough).reduce(0, +)
        let medians = record.months.compactMap(\.medianSeconds)
        return [
            ("documents", shown.count(record.months.map(\.documents).reduce(0, +))), ("approved", shown.count(approved)),
            ("straight", approved == 0 ? "–" : shown.share(Double(through) / Double(approved))),
            ("time", medians.last.map { shown.duration(seconds: $0) } ?? "–"),
        ].map { name, figure in ["name": text(name), "figure": figure] }
    }

    var volumes: Chart {
        Chart(
            title: text("volumes"), months: months,
            series: [
                .init(name: text("documents"), style: "s1", values: record.months.map(\.documents)),
                .init(name: text("approved"), style: "s2", values: record.months.map(\.approved)),
            ], reach: 4
        ) { "\($0)" }
    }

    var time: Chart {
        Chart(
            title: text("timeToApproval"), months: months,
            series: [.init(name: text("median"), style: "s1", values: record.months.map { $0.medianSeconds.map { ($0 + 1_800) / 3_600 } })], reach: 4
        ) { "\($0)\u{A0}h" }
    }

    var straightThrough: Chart {
        let shown = shown
        return Chart(
            title: text("straightTitle"), months: months,
            series: [
                .init(
                    name: text("straight"), style: "s2",
                    values: record.months.map { $0.approved == 0 ? nil : ($0.straightThrough * 100 + $0.approved / 2) / $0.approved })
            ], reach: 100
        ) { shown.share(Double($0) / 100) }
    }

    /// How often each field was right as it was read, month by month.
    var fields: [[String: any Sendable]] {
        let names = record.months.flatMap(\.fields).reduce(into: [(String, String)]()) { names, field in
            if !names.contains(where: { $0.0 == field.name }) { names.append((field.name, field.label)) }
        }
        return names.map { name, label in
            let shares = record.months.map { share($0, name) }
            let all = record.months.flatMap(\.fields).filter { $0.name == name }
            let (read, corrected) = (all.map(\.read).reduce(0, +), all.map(\.corrected).reduce(0, +))
            return [
                "label": label, "path": Sparkline.path(shares), "read": shown.count(read), "corrected": shown.count(corrected),
                "share": read == 0 ? "–" : shown.share(Double(max(0, read - corrected)) / Double(read)),
                "months": zip(months, shares).map { "\($0): \($1.map { shown.share($0) } ?? "–")" }.joined(separator: ", "),
            ]
        }
    }

    private func share(_ month: OverviewRecord.Month, _ name: String) -> Double? {
        guard let field = month.fields.first(where: { $0.name == name }), field.read > 0 else { return nil }
        return Double(max(0, field.read - field.corrected)) / Double(field.read)
    }

    var buildings: [[String: any Sendable]] {
        let amounts = record.buildings.map { Money($0.amountDue)?.cents ?? 0 }
        let most = max(1, amounts.max() ?? 1)
        return zip(record.buildings, amounts).map { building, cents in
            [
                "name": building.name ?? text("noBuilding"), "count": shown.count(building.count), "amount": shown.money(building.amountDue),
                "width": Int(max(0, cents) * 200 / most),
            ]
        }
    }
}
