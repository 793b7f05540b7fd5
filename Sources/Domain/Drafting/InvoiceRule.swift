/// The rules of e-invoices that are checked, by their identifiers: EN 16931-1 (BR-…), and Peppol BIS Billing 3 where it says more. Their
/// identifiers are what suppliers and their software know them by.
package enum InvoiceRule: String, Codable, CaseIterable, Sendable {
    // What must be there.
    case specification = "BR-01"
    case number = "BR-02"
    case issueDate = "BR-03"
    case typeCode = "BR-04"
    case currency = "BR-05"
    case sellerName = "BR-06"
    case buyerName = "BR-07"
    case sellerAddress = "BR-08"
    case sellerCountry = "BR-09"
    case buyerAddress = "BR-10"
    case buyerCountry = "BR-11"
    case linesTotal = "BR-12"
    case netTotal = "BR-13"
    case grossTotal = "BR-14"
    case dueAmount = "BR-15"
    case line = "BR-16"
    case lineIdentifier = "BR-21"
    case lineQuantity = "BR-22"
    case lineUnit = "BR-23"
    case lineNet = "BR-24"
    case lineName = "BR-25"
    case linePrice = "BR-26"
    case vatBase = "BR-45"
    case vatAmount = "BR-46"
    case vatCategory = "BR-47"
    case vatRate = "BR-48"
    case paymentMeans = "BR-49"
    case account = "BR-61"
    case lineCategory = "BR-CO-04"
    case vatBreakdown = "BR-CO-18"
    case dueDateOrTerms = "BR-CO-25"
    case sellerIdentifier = "BR-CO-26"
    case exemptReason = "BR-E-10"
    case reverseChargeReason = "BR-AE-10"
    case intraCommunityReason = "BR-IC-10"
    case exportReason = "BR-G-10"
    case outsideReason = "BR-O-10"
    case sellerTaxNumber = "BR-S-02"
    // What must add up.
    case sumOfLines = "BR-CO-10"
    case sumOfAllowances = "BR-CO-11"
    case sumOfCharges = "BR-CO-12"
    case netSum = "BR-CO-13"
    case vatSum = "BR-CO-14"
    case grossSum = "BR-CO-15"
    case dueSum = "BR-CO-16"
    case vatOfRate = "BR-CO-17"
    case standardBase = "BR-S-08"
    case zeroBase = "BR-Z-08"
    case exemptBase = "BR-E-08"
    case reverseChargeBase = "BR-AE-08"
    case intraCommunityBase = "BR-IC-08"
    case exportBase = "BR-G-08"
    case outsideBase = "BR-O-08"
    case zeroTax = "BR-Z-09"
    case exemptTax = "BR-E-09"
    case reverseChargeTax = "BR-AE-09"
    case intraCommunityTax = "BR-IC-09"
    case exportTax = "BR-G-09"
    case outsideTax = "BR-O-09"
    // What must be one or the other, or well formed.
    case negativePrice = "BR-27"
    case period = "BR-29"
    case linePeriod = "BR-30"
    case taxPoint = "BR-CO-03"
    case vatPrefix = "BR-CO-09"
    case standardRate = "BR-S-05"
    case enterpriseNumber = "PEPPOL-COMMON-R043"
}

extension InvoiceRule {
    /// The fields that are in doubt when the rule is broken.
    package var fields: [FieldName] {
        switch self {
        case .sumOfLines, .sumOfAllowances, .sumOfCharges, .netSum: [.totalExcl]
        case .vatSum, .vatOfRate, .zeroTax, .exemptTax, .reverseChargeTax, .intraCommunityTax, .exportTax, .outsideTax: [.totalVAT]
        case .grossSum: [.totalExcl, .totalVAT, .totalIncl]
        case .dueSum: [.amountDue]
        case .vatPrefix: [.supplierVAT]
        case .enterpriseNumber: [.supplierEnterpriseNumber]
        case .period: [.periodStart, .periodEnd]
        default: []
        }
    }

    /// The field that a missing term leaves empty.
    package var missing: FieldName? {
        switch self {
        case .number: .invoiceNumber
        case .issueDate: .issueDate
        case .currency: .currency
        case .sellerName: .supplier
        case .buyerName: .customer
        case .netTotal: .totalExcl
        case .grossTotal: .totalIncl
        case .dueAmount: .amountDue
        case .account: .iban
        case .vatBreakdown: .vat
        case .line: .lines
        case .dueDateOrTerms: .dueDate
        default: nil
        }
    }
}
