import Domain
import Intake

/// One draft with all that is known about it, for a person.
struct DraftSheet {
    let draft: ExpenseDraft
    let events: [Event]

    init(_ draft: ExpenseDraft, _ events: [Event]) {
        self.draft = draft
        self.events = events
    }

    func text(_ language: Language, width: Int = Terminal.width, colour: Bool = Terminal.hasColour) -> String {
        let reading = draft.reading
        let head = [
            draft.state.label(language), reading.kind.label(language), draft.building?.name.harmless, reading.language?.rawValue,
            Texts.pages(reading.pages)(language),
        ]
        let table = DocumentTable(language: language, width: width, colour: colour, places: true).text(reading)
        return Ink.bold.paint(draft.id.text, colour) + "  " + head.compactMap(\.self).joined(separator: " · ") + "\n\n"
            + table + "\n" + history(language, width, colour)
    }

    private func history(_ language: Language, _ width: Int, _ colour: Bool) -> String {
        let header = [Headings.moment, Headings.who, Headings.what].map { $0(language) }
        var table = Columns(header + [""], elastic: [], width: width, colour: colour)
        for event in events {
            let moment = Printed(language: language).moment(event.moment)
            table.add([
                .init(moment), .init(event.who), .init(event.what.label(language)), .init(event.detail == event.who ? "" : event.detail ?? ""),
            ])
        }
        return table.text
    }
}

/// One draft as JSON: what `greffier read --json` says of the document, with the draft's own names.
struct DraftReport: Encodable {
    let draft: ExpenseDraft
    let language: Language

    private enum Key: String, CodingKey {
        case draft, document, state, building
    }

    func encode(to encoder: any Encoder) throws {
        try ReadingReport(file: draft.document.text, document: draft.reading, language: language, seconds: 0).encode(to: encoder)
        var line = encoder.container(keyedBy: Key.self)
        try line.encode(draft.id.text, forKey: .draft)
        try line.encode(draft.document.text, forKey: .document)
        try line.encode(draft.state, forKey: .state)
        try line.encodeIfPresent(draft.building?.name, forKey: .building)
    }

    var line: String { JSONLine.text(self) }
}
