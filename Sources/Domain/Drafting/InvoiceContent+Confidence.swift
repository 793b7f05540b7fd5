extension InvoiceContent {
    /// Replaces the confidence of every field that was found, by its name, its confidence and its page.
    package mutating func mapConfidences(_ transform: (_ name: FieldName, _ confidence: Double, _ page: Int?) -> Double) {
        func map<Value>(_ field: inout Field<Value>?, _ name: FieldName) {
            guard let known = field else { return }
            field?.confidence = transform(name, known.confidence, known.evidence?.page)
        }
        map(&supplier, .supplier)
        map(&supplierVAT, .supplierVAT)
        map(&supplierEnterpriseNumber, .supplierEnterpriseNumber)
        map(&customer, .customer)
        map(&customerNumber, .customerNumber)
        map(&invoiceNumber, .invoiceNumber)
        map(&issueDate, .issueDate)
        map(&dueDate, .dueDate)
        map(&periodStart, .periodStart)
        map(&periodEnd, .periodEnd)
        map(&currency, .currency)
        map(&totalExcl, .totalExcl)
        map(&totalVAT, .totalVAT)
        map(&totalIncl, .totalIncl)
        map(&amountDue, .amountDue)
        map(&iban, .iban)
        map(&bic, .bic)
        map(&paymentReference, .paymentReference)
        map(&ean, .ean)
        map(&purchaseOrder, .purchaseOrder)
        map(&accountCode, .accountCode)
    }
}
