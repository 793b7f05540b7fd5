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
        let names =
            form == .plain
            ? ["draft", "document", "building", "kind"] + ExpenseTable.fields.map(\.rawValue) + ["account_name"]
            : ExpenseTable.heads.map { $0(language) } + ExpenseTable.fields.map { $0.label(language) } + [ExpenseTable.accountName(language)]
        return (form == .spreadsheet ? "\u{FEFF}" : "") + line(names)
    }

    package func row(_ draft: ExpenseDraft) -> String {
        let values = Dictionary(draft.reading.content.fields.map { ($0.name, $0.field.value) }) { first, _ in first }
        let fields = ExpenseTable.fields.map { name in values[name].map { written($0, name, draft.reading.kind) } ?? "" }
        let account = values[.accountCode].flatMap(ChartOfAccounts.nearestName).map { $0(language) } ?? ""
        let start = [draft.id.text, draft.document.text, harmless(draft.building?.name ?? ""), kind(draft.reading.kind)]
        return line(start + fields + [account])
    }

    private static let fields: [FieldName] = [
        .supplier, .supplierEnterpriseNumber, .supplierVAT, .customerNumber, .invoiceNumber, .issueDate, .dueDate, .periodStart, .periodEnd,
        .currency, .totalExcl, .totalVAT, .totalIncl, .amountDue, .iban, .bic, .paymentReference, .ean, .purchaseOrder, .accountCode,
    ]

    private static let heads = [
        Localized(fr: "Brouillon", nl: "Ontwerp", de: "Entwurf", en: "Draft"),
        Localized(fr: "Document", nl: "Document", de: "Dokument", en: "Document"),
        Localized(fr: "Immeuble", nl: "Gebouw", de: "Gebäude", en: "Building"), Localized(fr: "Genre", nl: "Soort", de: "Art", en: "Kind"),
    ]
    private static let accountName = Localized(fr: "Nom du compte", nl: "Naam van de rekening", de: "Name des Kontos", en: "Account name")

    private func kind(_ kind: DocumentKind) -> String { form == .plain ? kind.rawValue : kind.label(language) }

    /// A spreadsheet adds up: what a credit note gives back is below nothing there.
    private func written(_ value: String, _ name: FieldName, _ kind: DocumentKind) -> String {
        if form == .plain { return value }
        switch name {
        case .totalExcl, .totalVAT, .totalIncl, .amountDue:
            let sign = kind == .creditNote && !value.hasPrefix("-") && value.contains { $0 != "0" && $0 != "." } ? "-" : ""
            return sign + String(value.map { $0 == "." ? "," : $0 })
        default:
            // It would round a long number, and drop the noughts before one.
            let isNumber = value.allSatisfy { $0.isASCII && $0.isNumber } && (value.count > 11 || value.hasPrefix("0"))
            return isNumber ? "=\"\(value)\"" : harmless(value)
        }
    }

    /// What comes from a document must not be taken for a formula by the spreadsheet that opens it.
    private func harmless(_ text: String) -> String {
        guard form == .spreadsheet, let first = text.first, "=+-@\t\r".contains(first) else { return text }
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
