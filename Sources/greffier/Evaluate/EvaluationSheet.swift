import Domain

/// What was measured, for a person at a terminal.
struct EvaluationSheet {
    let language: Language
    var width = Terminal.width
    var colour = Terminal.hasColour

    func text(_ result: SetResult, misses: Bool) -> String {
        Ink.bold.paint(result.folder.harmless, colour) + "  " + Texts.evaluateFiles(result.files)(language) + "\n\n" + table(result.tally) + "\n  "
            + summary(result.tally) + "\n\n" + (misses ? list(result.tally.misses) : "")
    }

    private func table(_ tally: Tally) -> String {
        var columns = Columns(
            Texts.evaluateHeads.map { $0(language) }, right: [1, 2, 3, 4, 5, 6], elastic: [0], width: width, colour: colour)
        for field in tally.fields {
            let row = tally.rows[field] ?? Verdicts()
            let counts = [row.right, row.wrong, row.missing, row.invented].map { Columns.Cell($0 == 0 ? "·" : String($0)) }
            let share = Columns.Cell(row.count == 0 ? "·" : EvaluationSheet.percent(SetResult.percent(row)))
            columns.add([Columns.Cell(field)] + counts + [share, Columns.Cell(row.sure_wrong == 0 ? "·" : String(row.sure_wrong), .red)])
        }
        return columns.text
    }

    private func summary(_ tally: Tally) -> String {
        let key = tally.keyFields
        let text = Texts.evaluateSummary(EvaluationSheet.percent(SetResult.percent(key)), key.count, key.invented, tally.all.sure_wrong)(language)
        return (tally.all.sure_wrong == 0 ? Ink.bold : Ink.red).paint(text, colour)
    }

    private func list(_ misses: [Tally.Miss]) -> String {
        var columns = Columns(Texts.evaluateMissHeads.map { $0(language) }, elastic: [0, 3, 4], width: width, colour: colour)
        for miss in misses {
            let verdict = Texts.verdict(miss.verdict)(language) + (miss.isSure ? " ✓!" : "")
            columns.add([
                Columns.Cell(miss.place), Columns.Cell(miss.field), Columns.Cell(verdict, miss.isSure ? .red : .plain),
                Columns.Cell(miss.truth.isEmpty ? "·" : miss.truth), Columns.Cell(miss.value.isEmpty ? "·" : miss.value),
            ])
        }
        return misses.isEmpty ? "" : columns.text + "\n"
    }

    /// With one decimal.
    private static func percent(_ percent: Double) -> String {
        let tenths = Int((percent * 10).rounded())
        return "\(tenths / 10).\(tenths % 10) %"
    }
}
