import Domain
import Intake

extension DraftList {
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
        var account_code: String?
        var duplicate_of: String?
        var error: [String: String]?

        init(draft: String, document: String?, state: String, building: String?, summary: DraftSummary) {
            (self.draft, self.document, self.state, self.building) = (draft, document, state, building)
            (kind, supplier, amount_due) = (summary.kind.rawValue, summary.supplier, summary.amountDue?.description)
            (currency, due_date, unsure, warnings) = (summary.currency, summary.dueDate?.description, summary.unsure, summary.warnings)
            (account_code, duplicate_of) = (summary.account, summary.duplicateOf?.text)
        }

        init(document: String?, state: String, building: String?, name: String, failure: ReadingFailure?, _ language: Language) {
            (self.document, self.state, self.building, self.name) = (document, state, building, name)
            error = failure.map { ["code": $0.code.rawValue, "message": $0.message(language), "hint": $0.hint(language)] }
        }
    }
}
