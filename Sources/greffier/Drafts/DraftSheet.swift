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

    func text(_ language: Language) -> String {
        let head = [draft.id.text, draft.state.label(language), draft.reading.kind.label(language), draft.building?.name]
        var history = Columns()
        for event in events { history.add(event.moment.description, event.who, event.what.label(language), event.detail ?? "") }
        return head.compactMap(\.self).joined(separator: "  ") + "\n\n" + DocumentTable(language: language).text(draft.reading) + "\n" + history.text
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
