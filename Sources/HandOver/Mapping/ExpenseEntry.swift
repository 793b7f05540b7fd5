package import Domain

/// An expense as the other program takes it.
package struct ExpenseEntry: Sendable, Hashable {
    package var building: String
    package var category: ExpenseCategory
    package var description: String
    package var amount: Money
    package var date: CalendarDate
    package var supplier: String?
    package var invoiceNumber: String?
    package var accountCode: String?

    package init(
        building: String, category: ExpenseCategory, description: String, amount: Money, date: CalendarDate, supplier: String?,
        invoiceNumber: String?,
        accountCode: String?
    ) {
        self.building = building
        self.category = category
        self.description = description
        self.amount = amount
        self.date = date
        self.supplier = supplier
        self.invoiceNumber = invoiceNumber
        self.accountCode = accountCode
    }
}

/// The categories of KoproGo, as it writes them.
package enum ExpenseCategory: String, Sendable, CaseIterable {
    case maintenance = "Maintenance"
    case repairs = "Repairs"
    case insurance = "Insurance"
    case utilities = "Utilities"
    case cleaning = "Cleaning"
    case administration = "Administration"
    /// Approving it there needs a contractor's report that its API cannot name: it is left a draft.
    case works = "Works"
    case other = "Other"
}
