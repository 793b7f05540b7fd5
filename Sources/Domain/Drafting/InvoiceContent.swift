/// The fields of an invoice, a credit note or a reminder. A field that is not printed is nil, never guessed.
package struct InvoiceContent: Sendable, Hashable, Codable {
    package var supplier: Field<String>?
    package var supplierVAT: Field<VATNumber>?
    package var supplierEnterpriseNumber: Field<EnterpriseNumber>?
    package var customer: Field<String>?
    package var customerNumber: Field<String>?
    package var invoiceNumber: Field<String>?
    package var issueDate: Field<CalendarDate>?
    package var dueDate: Field<CalendarDate>?
    package var periodStart: Field<CalendarDate>?
    package var periodEnd: Field<CalendarDate>?
    /// ISO 4217.
    package var currency: Field<String>?
    package var totalExcl: Field<Money>?
    package var totalVAT: Field<Money>?
    package var totalIncl: Field<Money>?
    package var amountDue: Field<Money>?
    package var iban: Field<IBAN>?
    package var bic: Field<BIC>?
    package var paymentReference: Field<PaymentReference>?
    package var ean: Field<EANCode>?
    package var purchaseOrder: Field<String>?
    /// The account of the normalised chart that is suggested (Royal Decree of 12 July 2012): three to seven digits. Never printed, so always
    /// computed.
    package var accountCode: Field<String>?
    /// The VAT table, one row a rate, as printed.
    package var vat: [VATRow] = []
    package var lines: [InvoiceLine] = []

    package init() {}

    /// The fields that were found, by name, each value in its canonical form.
    package var fields: [(name: FieldName, field: Field<String>)] {
        let all: [(FieldName, Field<String>?)] = [
            (.supplier, supplier), (.supplierVAT, supplierVAT?.map(\.description)),
            (.supplierEnterpriseNumber, supplierEnterpriseNumber?.map(\.description)), (.customer, customer), (.customerNumber, customerNumber),
            (.invoiceNumber, invoiceNumber), (.issueDate, issueDate?.map(\.description)), (.dueDate, dueDate?.map(\.description)),
            (.periodStart, periodStart?.map(\.description)), (.periodEnd, periodEnd?.map(\.description)), (.currency, currency),
            (.totalExcl, totalExcl?.map(\.description)), (.totalVAT, totalVAT?.map(\.description)), (.totalIncl, totalIncl?.map(\.description)),
            (.amountDue, amountDue?.map(\.description)), (.iban, iban?.map(\.description)), (.bic, bic?.map(\.description)),
            (.paymentReference, paymentReference?.map(\.description)), (.ean, ean?.map(\.description)), (.purchaseOrder, purchaseOrder),
            (.accountCode, accountCode),
        ]
        return all.compactMap { name, field in field.map { (name, $0) } }
    }
}

/// The names of the fields, as the API and the reading contract spell them.
package enum FieldName: String, Codable, CaseIterable, Sendable {
    case supplier
    case supplierVAT = "supplier_vat"
    case supplierEnterpriseNumber = "supplier_enterprise_number"
    case customer
    case customerNumber = "customer_number"
    case invoiceNumber = "invoice_number"
    case issueDate = "issue_date"
    case dueDate = "due_date"
    case periodStart = "period_start"
    case periodEnd = "period_end"
    case currency
    case totalExcl = "total_excl"
    case totalVAT = "total_vat"
    case totalIncl = "total_incl"
    case amountDue = "amount_due"
    case iban
    case bic
    case paymentReference = "payment_reference"
    case ean
    case purchaseOrder = "purchase_order"
    case accountCode = "account_code"
    case vat
    case lines
}

/// One row of the VAT table.
package struct VATRow: Hashable, Sendable, Codable {
    package var rate: VATRate
    package var base: Money
    package var amount: Money

    package init(rate: VATRate, base: Money, amount: Money) {
        self.rate = rate
        self.base = base
        self.amount = amount
    }
}

/// One line of an invoice; what the page does not print is nil.
package struct InvoiceLine: Hashable, Sendable, Codable {
    package var description: String
    package var quantity: FixedDecimal?
    package var unitPrice: FixedDecimal?
    package var totalExcl: Money?
    package var vatRate: VATRate?

    package init(description: String, quantity: FixedDecimal? = nil, unitPrice: FixedDecimal? = nil, totalExcl: Money? = nil, vatRate: VATRate? = nil)
    {
        self.description = description
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.totalExcl = totalExcl
        self.vatRate = vatRate
    }
}
