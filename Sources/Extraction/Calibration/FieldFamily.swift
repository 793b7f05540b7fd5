package import Domain

/// Fields that are read, and go wrong, in the same ways.
package enum FieldFamily: String, CaseIterable, Sendable {
    /// Names of parties.
    case name
    /// Numbers that prove themselves by check digits.
    case checked
    /// Numbers that only their label tells.
    case number
    case date
    case amount
    /// Short codes: currency, bank.
    case code
    /// Dates, amounts and numbers of a reminder: it quotes those of another document.
    case reminded

    package init(_ field: FieldName, of kind: DocumentKind) {
        let family = FieldFamily(field)
        self = kind == .reminder && [.date, .amount, .number].contains(family) ? .reminded : family
    }

    private init(_ field: FieldName) {
        self =
            switch field {
            case .supplier, .customer: .name
            case .supplierVAT, .supplierEnterpriseNumber, .iban, .ean, .paymentReference: .checked
            case .invoiceNumber, .customerNumber, .purchaseOrder, .accountCode: .number
            case .issueDate, .dueDate, .periodStart, .periodEnd: .date
            case .totalExcl, .totalVAT, .totalIncl, .amountDue, .vat, .lines: .amount
            case .currency, .bic: .code
            }
    }
}
