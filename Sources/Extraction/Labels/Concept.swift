/// What a label on a page says that the value beside it is.
enum Concept: Sendable, Hashable, CaseIterable {
    case invoiceNumber
    /// A number that is none of the fields: a contract, a meter, a page.
    case otherNumber
    case customerNumber
    case purchaseOrder
    case issueDate
    case dueDate
    /// A date that is none of the fields: delivery, order, reading.
    case otherDate
    case period
    case totalExcl
    case totalVAT
    case totalIncl
    case amountDue
    case prepaid
    /// An amount that is no total: a discount, an instalment to come.
    case otherAmount
    /// The sum of one page, carried to the next.
    case carriedAmount
    case iban
    case bic
    case paymentReference
    case ean
    case vatNumber
    case enterpriseNumber
    /// The number is the customer's.
    case customerTaxNumber
    case customer
    case supplier
    /// A party that is neither supplier nor customer: a broker, a delivery address.
    case otherParty
    /// Money leaves the customer's account, or returns to it.
    case directDebit
    /// Money is given back to the customer.
    case refund

    /// What may be said of a date.
    static let ofDates: Set<Concept> = [.issueDate, .dueDate, .otherDate, .period]
    /// What may be said of an amount.
    static let ofAmounts: Set<Concept> = [.totalExcl, .totalVAT, .totalIncl, .amountDue, .prepaid, .otherAmount, .carriedAmount]
}
