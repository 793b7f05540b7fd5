import Domain
import Intake

/// One draft with all that is known about it, for a person; beside it those that seem to be the same expense.
struct DraftSheet {
    let draft: ExpenseDraft
    let others: [ExpenseDraft]
    let events: [Event]

    init(_ draft: ExpenseDraft, _ others: [ExpenseDraft], _ events: [Event]) {
        self.draft = draft
        self.others = others
        self.events = events
    }

    func text(_ language: Language, width: Int = Terminal.width, colour: Bool = Terminal.hasColour) -> String {
        let reading = draft.reading
        let head = [
            draft.state.label(language), reading.kind.label(language), draft.building?.name.harmless, reading.language?.rawValue,
            Texts.pages(reading.pages)(language),
        ]
        let table = DocumentTable(language: language, width: width, colour: colour, places: true).text(reading)
        let beside = others.isEmpty ? "" : sideBySide(language, width, colour) + "\n"
        return Ink.bold.paint(draft.id.text, colour) + "  " + head.compactMap(\.self).joined(separator: " · ") + "\n\n"
            + table + "\n" + beside + history(language, width, colour)
    }

    /// The fields of all, those that differ in yellow.
    private func sideBySide(_ language: Language, _ width: Int, _ colour: Bool) -> String {
        let drafts = [draft] + others.prefix(2)
        let printed = Printed(language: language)
        var table = Columns(
            [Texts.sideBySide(language)] + drafts.map(\.id.text), elastic: Set(1...drafts.count), width: width, colour: colour)
        table.add([.init(Headings.state(language))] + drafts.map { .init($0.state.label(language)) })
        table.add([.init(Headings.kind(language))] + drafts.map { .init($0.reading.kind.label(language)) })
        table.add([.init(Headings.building(language))] + drafts.map { .init($0.building?.name ?? "") })
        for name in FieldName.allCases {
            let values = drafts.map { draft in
                let content = draft.reading.content
                return content[name].map { printed.value(name, $0.value, currency: content.currency?.value) } ?? ""
            }
            if values.allSatisfy(\.isEmpty) { continue }
            table.add([.init(name.label(language))] + values.map { .init($0, Set(values).count > 1 ? .yellow : .plain) })
        }
        return table.text
    }

    private func history(_ language: Language, _ width: Int, _ colour: Bool) -> String {
        let header = [Headings.moment, Headings.who, Headings.what].map { $0(language) }
        var table = Columns(header + [""], elastic: [3], width: width, colour: colour)
        for event in events {
            let moment = Printed(language: language).moment(event.moment)
            table.add([
                .init(moment), .init(event.who), .init(event.what.label(language)), .init(event.detail == event.who ? "" : event.detail ?? ""),
            ])
        }
        return table.text
    }
}

/// One draft as JSON: what `greffier read --json` says of the document, with the draft's own names, and the drafts that seem to be the same
/// expense.
struct DraftReport: Encodable {
    let draft: ExpenseDraft
    let others: [ExpenseDraft]
    let language: Language

    private enum Key: String, CodingKey {
        case draft, document, state, building, version
        case duplicateOf = "duplicate_of"
        case sameExpense = "same_expense"
    }

    func encode(to encoder: any Encoder) throws {
        try ReadingReport(file: draft.document.text, document: draft.reading, language: language, seconds: 0).encode(to: encoder)
        var line = encoder.container(keyedBy: Key.self)
        try line.encode(draft.id.text, forKey: .draft)
        try line.encode(draft.document.text, forKey: .document)
        try line.encode(draft.state, forKey: .state)
        try line.encode(draft.version, forKey: .version)
        try line.encodeIfPresent(draft.building?.name, forKey: .building)
        try line.encodeIfPresent(draft.duplicateOf?.text, forKey: .duplicateOf)
        let others = others.map { DraftReport(draft: $0, others: [], language: language) }
        if !others.isEmpty { try line.encode(others, forKey: .sameExpense) }
    }

    var line: String { JSONLine.text(self) }
}
