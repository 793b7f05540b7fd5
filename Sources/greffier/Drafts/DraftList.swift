import Domain
import Foundation
import Intake

/// The drafts, and the documents and files that have none.
struct DraftList {
    let drafts: [DraftSummary]
    let unread: [DocumentStatus]
    let refusals: [Refusal]

    init(_ store: any IntakeStore, _ organisation: Organisation, state: DraftState?, limit: Int) async throws {
        drafts = try await store.drafts(organisation, in: state, limit: limit)
        unread = try await store.documents(organisation, in: [.waiting, .reading, .quarantined], limit: limit)
        refusals = try await store.refusals(organisation, limit: limit)
    }

    func text(_ language: Language) -> String {
        var text = drafts.isEmpty ? Texts.noDrafts(language) + "\n" : table(language)
        for state in [JobState.waiting, .reading] {
            let count = unread.filter { $0.state == state }.count
            if count > 0 { text += "\n\(count) \(state.label(language))\n" }
        }
        for document in unread where document.state == .quarantined {
            let failure = document.failure ?? ReadingFailure(.failed)
            text += "\n\(document.document)  \(JobState.quarantined.label(language))  \(place(document.building, document.name))\n"
            text += "  \(failure.message(language)) \(failure.hint(language))\n"
        }
        for refusal in refusals {
            text += "\n\(Event.Kind.refused.label(language))  \(refusal.arrived)  \(place(refusal.building, refusal.name))\n"
            text += "  \(refusal.failure.message(language)) \(refusal.failure.hint(language))\n"
        }
        return text
    }

    private func table(_ language: Language) -> String {
        var table = Columns(right: [5], widest: 30)
        for draft in drafts {
            // What must be checked is named; a tick means that what asks for payment is sure in supplier, amount and date.
            var check = draft.unsure.map { $0.label(language) }.joined(separator: ", ")
            if draft.warnings > 0 { check += (check.isEmpty ? "" : " + ") + "\(draft.warnings) !" }
            let amount = draft.amountDue.map { "\($0) \(draft.currency ?? "")" } ?? ""
            table.add(
                draft.id.text, draft.state.label(language), draft.kind.label(language), draft.building?.name ?? "", draft.supplier ?? "", amount,
                draft.dueDate?.description ?? "", draft.asksForPayment && check.isEmpty ? "✓" : check.isEmpty ? "" : "? \(check)")
        }
        return table.text
    }

    private func place(_ building: Building?, _ name: String) -> String {
        building.map { "\($0)/\(name)" } ?? name
    }

    /// A line for each draft, then for each document and file without one.
    func json(_ language: Language) -> String {
        let drafts = drafts.map { Line(draft: $0.id.text, document: nil, state: $0.state.rawValue, building: $0.building?.name, summary: $0) }
        let unread = unread.map {
            Line(document: $0.document.text, state: $0.state.rawValue, building: $0.building?.name, name: $0.name, failure: $0.failure, language)
        }
        let refused = refusals.map {
            Line(document: nil, state: "refused", building: $0.building?.name, name: $0.name, failure: $0.failure, language)
        }
        return (drafts + unread + refused).map(JSONLine.text).joined()
    }

    private struct Line: Encodable {
        var draft: String?
        var document: String?
        var state: String
        var building: String?
        var name: String?
        var kind: String?
        var supplier: String?
        var amount_due: String?
        var currency: String?
        var due_date: String?
        var unsure: [FieldName]?
        var warnings: Int?
        var error: [String: String]?

        init(draft: String, document: String?, state: String, building: String?, summary: DraftSummary) {
            (self.draft, self.document, self.state, self.building) = (draft, document, state, building)
            (kind, supplier, amount_due) = (summary.kind.rawValue, summary.supplier, summary.amountDue?.description)
            (currency, due_date, unsure, warnings) = (summary.currency, summary.dueDate?.description, summary.unsure, summary.warnings)
        }

        init(document: String?, state: String, building: String?, name: String, failure: ReadingFailure?, _ language: Language) {
            (self.document, self.state, self.building, self.name) = (document, state, building, name)
            error = failure.map { ["code": $0.code.rawValue, "message": $0.message(language), "hint": $0.hint(language)] }
        }
    }
}

/// One value as one line of JSON.
enum JSONLine {
    static func text(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
    }
}
