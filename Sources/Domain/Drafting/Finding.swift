/// What a person should look at, and why.
package struct Finding: Hashable, Sendable, Codable {
    package var code: FindingCode
    package var severity: Severity
    /// The field that it is about, if one.
    package var field: FieldName?
    package var page: Int?
    package var box: Box?
    /// What the message names, by position: amounts, dates, page numbers. Never a person's name.
    package var arguments: [String]
    /// The rule of e-invoices that is broken, with the code `e-invoice-rule`.
    package var rule: InvoiceRule?

    package init(
        _ code: FindingCode, _ severity: Severity = .warning, field: FieldName? = nil, page: Int? = nil, box: Box? = nil, arguments: [String] = []
    ) {
        self.code = code
        self.severity = severity
        self.field = field
        self.page = page
        self.box = box
        self.arguments = arguments
    }

    /// A broken rule. Arguments as its message wants them.
    package init(breaking rule: InvoiceRule, _ severity: Severity = .error, arguments: [String] = []) {
        self.init(.eInvoiceRule, severity, field: rule.missing ?? rule.fields.first, arguments: arguments)
        self.rule = rule
    }

    /// What programs know it by: the rule that is broken ("BR-CO-15"), or else the code.
    package var identifier: String { rule?.rawValue ?? code.rawValue }

    package enum Severity: String, Codable, Sendable, Comparable {
        /// Good to know.
        case info
        /// A person should look before approving.
        case warning
        /// A figure or fact contradicts another.
        case error

        private var rank: Int {
            switch self {
            case .info: 0
            case .warning: 1
            case .error: 2
            }
        }

        package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    }
}
