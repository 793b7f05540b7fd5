package import Domain

/// Approved expenses as a table of separated values (RFC 4180), a row a draft.
package struct ExpenseTable: Sendable {
    package enum Form: String, Sendable, CaseIterable {
        /// Commas between the fields, a dot before the cents.
        case plain
        /// As spreadsheets of Belgium open it: semicolons, a comma before the cents, a byte order mark.
        case spreadsheet
    }

    private let form: Form
    private let language: Language

    package init(_ form: Form, language: Language) {
        self.form = form
        self.language = language
    }

    package var header: String {
        let names = ["draft", "document", "building", "kind"] + ExpenseTable.fields.map(\.rawValue) + ["account_name"]
        return (form == .spreadsheet ? "\u{FEFF}" : "") + line(names)
    }

    package func row(_ draft: ExpenseDraft) -> String {
        let values = Dictionary(draft.reading.content.fields.map { ($0.name, $0.field.value) }) { first, _ in first }
        let fields = ExpenseTable.fields.map { name in values[name].map { written($0, name) } ?? "" }
        let account = values[.accountCode].flatMap(ChartOfAccounts.nearestName).map { $0(language) } ?? ""
        let start = [draft.id.text, draft.document.text, harmless(draft.building?.name ?? ""), draft.reading.kind.rawValue]
        return line(start + fields + [account])
    }

    private static let fields: [FieldName] = [
        .supplier, .supplierEnterpriseNumber, .supplierVAT, .customerNumber, .invoiceNumber, .issueDate, .dueDate, .periodStart, .periodEnd,
        .currency, .totalExcl, .totalVAT, .totalIncl, .amountDue, .iban, .bic, .paymentReference, .ean, .purchaseOrder, .accountCode,
    ]

    private func written(_ value: String, _ name: FieldName) -> String {
        switch name {
        case .totalExcl, .totalVAT, .totalIncl, .amountDue:
            form == .spreadsheet ? String(value.map { $0 == "." ? "," : $0 }) : value
        default: harmless(value)
        }
    }

    /// What comes from a document must not be taken for a formula by the spreadsheet that opens it.
    private func harmless(_ text: String) -> String {
        guard let first = text.first, "=+-@\t\r".contains(first) else { return text }
        return "'" + text
    }

    private func line(_ fields: [String]) -> String {
        let separator: Character = form == .spreadsheet ? ";" : ","
        let written = fields.map { field in
            field.contains { $0 == separator || $0 == "\"" || $0.isNewline } ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
        }
        return written.joined(separator: String(separator)) + "\r\n"
    }
}
