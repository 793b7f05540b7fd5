extension InvoiceContent {
    /// The field of a name, its value in canonical form; nil when there is none.
    package subscript(name: FieldName) -> Field<String>? { fields.first { $0.name == name }?.field }

    /// Puts a field by name, its value in canonical form, or takes it away; false when the value has not the form of the field, or the name is
    /// that of a table.
    package mutating func set(_ name: FieldName, _ field: Field<String>?) -> Bool {
        switch name {
        case .supplier: put(field, \.supplier)
        case .supplierVAT: put(field, \.supplierVAT)
        case .supplierEnterpriseNumber: put(field, \.supplierEnterpriseNumber)
        case .customer: put(field, \.customer)
        case .customerNumber: put(field, \.customerNumber)
        case .invoiceNumber: put(field, \.invoiceNumber)
        case .issueDate: put(field, \.issueDate)
        case .dueDate: put(field, \.dueDate)
        case .periodStart: put(field, \.periodStart)
        case .periodEnd: put(field, \.periodEnd)
        case .currency: put(field, \.currency)
        case .totalExcl: put(field, \.totalExcl)
        case .totalVAT: put(field, \.totalVAT)
        case .totalIncl: put(field, \.totalIncl)
        case .amountDue: put(field, \.amountDue)
        case .iban: put(field, \.iban)
        case .bic: put(field, \.bic)
        case .paymentReference: put(field, \.paymentReference)
        case .ean: put(field, \.ean)
        case .purchaseOrder: put(field, \.purchaseOrder)
        case .accountCode: put(field, \.accountCode)
        case .vat, .lines: false
        }
    }

    private mutating func put<Value: LosslessStringConvertible>(
        _ field: Field<String>?, _ path: WritableKeyPath<InvoiceContent, Field<Value>?>
    ) -> Bool {
        guard let field else {
            self[keyPath: path] = nil
            return true
        }
        guard let value = Value(field.value) else { return false }
        self[keyPath: path] = field.map { _ in value }
        return true
    }
}
