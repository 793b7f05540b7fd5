import Domain
import Intake

/// The drafts, and the documents and files that have none, the last first.
struct DraftList {
    let drafts: [DraftSummary]
    let unread: [DocumentStatus]
    let refusals: [Refusal]
    private let limit: Int

    init(_ store: any IntakeStore, _ organisation: Organisation, state: DraftState?, limit: Int) async throws {
        self.limit = limit
        drafts = try await store.drafts(organisation, in: state, limit: limit)
        unread = try await store.documents(organisation, in: [.waiting, .reading, .quarantined], limit: limit)
        refusals = try await store.refusals(organisation, limit: limit)
    }

    func text(_ language: Language, width: Int = Terminal.width, colour: Bool = Terminal.hasColour) -> String {
        if isEmpty { return Texts.noDrafts(language) + "\n" }
        let table = drafts.isEmpty ? "" : table(language, width, colour) + "\n"
        let aside = unread.filter { $0.state == .quarantined }.map { document in
            note(
                JobState.quarantined.label(language), document.document.text, document.building, document.name,
                document.failure ?? ReadingFailure(.failed), language, width, colour)
        }
        let refused = refusals.map { refusal in
            let arrived = Printed(language: language).moment(refusal.arrived)
            return note(Event.Kind.refused.label(language), arrived, refusal.building, refusal.name, refusal.failure, language, width, colour)
        }
        return table + (aside + refused).map { $0 + "\n" }.joined() + footer(language, width, colour)
    }

    private var isEmpty: Bool { drafts.isEmpty && unread.isEmpty && refusals.isEmpty }

    private func table(_ language: Language, _ width: Int, _ colour: Bool) -> String {
        let header = [
            Headings.draft, Headings.state, Headings.kind, Headings.building, FieldName.supplier.label, FieldName.amountDue.label,
            FieldName.dueDate.label, Headings.account, Headings.sure,
        ]
        var table = Columns(header.map { $0(language) }, right: [5, 6], elastic: [3, 4], width: width, colour: colour, indent: 0)
        let printed = Printed(language: language)
        for draft in drafts {
            let amount = draft.amountDue.map { printed.amount($0, draft.currency) }
            table.add([
                .init(draft.id.text), .init(draft.state.label(language)), .init(draft.kind.label(language)), .init(draft.building?.name ?? ""),
                field(draft, .supplier, draft.supplier), field(draft, .amountDue, amount), field(draft, .dueDate, draft.dueDate.map(printed.date)),
                .init(draft.account ?? "", .faint), verdict(draft),
            ])
        }
        return table.text
    }

    /// A value, with a question mark when a person must check it or it is missing.
    private func field(_ draft: DraftSummary, _ name: FieldName, _ value: String?) -> Columns.Cell {
        let value = value ?? ""
        return draft.unsure.contains(name) ? .init(value.isEmpty ? "?" : "? " + value, .yellow) : .init(value)
    }

    /// A tick means that what asks for payment is sure in supplier, amount and date, and that nothing was found against it.
    private func verdict(_ draft: DraftSummary) -> Columns.Cell {
        if let other = draft.duplicateOf { return .init("= \(other)", .red) }
        let marks = (draft.unsure.isEmpty ? [] : ["?"]) + (draft.warnings > 0 ? ["\(draft.warnings) !"] : [])
        if !marks.isEmpty { return .init(marks.joined(separator: "  "), .yellow) }
        return draft.asksForPayment ? .init("✓", .green) : .init("–", .faint)
    }

    /// Something that has no draft, why, and what to do.
    private func note(
        _ state: String, _ id: String, _ building: Building?, _ name: String, _ failure: ReadingFailure, _ language: Language, _ width: Int,
        _ colour: Bool
    ) -> String {
        let place = building.map { "\($0.name)/\(name)" } ?? name
        let text = "\(failure.message(language)) \(failure.hint(language))"
        return Ink.red.paint("✗ \(state)", colour) + "  \(id)  \(place.harmless)\n  " + text.harmless.wrapped(width: width, indent: 2) + "\n"
    }

    /// How several are: a single word agrees in number in French, and in none of the other languages.
    private func inNumber(_ label: String, _ count: Int, _ language: Language) -> String {
        language == .fr && count > 1 && !label.contains(" ") ? label + "s" : label
    }

    private func footer(_ language: Language, _ width: Int, _ colour: Bool) -> String {
        var counts = DraftState.allCases.map { state in (drafts.filter { $0.state == state }.count, state.label(language)) }
        counts += [JobState.waiting, .reading, .quarantined].map { state in (unread.filter { $0.state == state }.count, state.label(language)) }
        counts.append((refusals.count, Event.Kind.refused.label(language)))
        let text = counts.filter { $0.0 > 0 }.map { "\($0.0) \(inNumber($0.1, $0.0, language))" }.joined(separator: " · ")
        let cut = drafts.count == limit ? Texts.listCut(limit)(language) + "\n" : ""
        let legend = drafts.isEmpty ? "" : Ink.faint.paint(Texts.listLegend(language).wrapped(width: width, indent: 0), colour) + "\n"
        return text + "\n" + cut + legend
    }
}
