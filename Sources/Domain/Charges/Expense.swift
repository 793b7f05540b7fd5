/// A cost of the association that is charged to the owners by an allocation key.
package struct Expense: Hashable, Sendable {
    /// The code of the normalised chart, three to seven digits.
    package var account: String
    /// The place of its allocation key.
    package var key: Int
    package var amounts: Amounts
    package var rate: VATRate
    /// How much of it the owner bears, in percent; the rest is the occupant's.
    package var ownerPercent: Int

    package init(account: String, key: Int, amounts: Amounts, rate: VATRate, ownerPercent: Int) {
        self.account = account
        self.key = key
        self.amounts = amounts
        self.rate = rate
        self.ownerPercent = ownerPercent
    }

    /// Without tax, the tax, and with it.
    package struct Amounts: Hashable, Sendable {
        package var excl: Money
        package var vat: Money
        package var incl: Money

        package init(excl: Money = .zero, vat: Money = .zero, incl: Money = .zero) {
            self.excl = excl
            self.vat = vat
            self.incl = incl
        }

        package static func += (left: inout Amounts, right: Amounts) {
            left.excl += right.excl
            left.vat += right.vat
            left.incl += right.incl
        }
    }

    /// The largest amount, either way, that is taken from data: with it no sum of a document overflows.
    package static let largest = Money(cents: 100_000_000_000)
}
