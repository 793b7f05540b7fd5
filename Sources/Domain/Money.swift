/// An amount of money in whole cents. Never floating point: sums are exact or they are wrong.
package struct Money: Hashable, Comparable, Sendable {
    /// The amount in cents, negative for what is owed back.
    package let cents: Int64

    package init(cents: Int64) {
        self.cents = cents
    }

    package static let zero = Money(cents: 0)

    /// The largest amount, in cents, that is taken from a document: 999,999,999,999.99.
    package static let largest = Money(cents: 99_999_999_999_999)

    package static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }
    package static func + (left: Money, right: Money) -> Money { Money(cents: left.cents + right.cents) }
    package static func - (left: Money, right: Money) -> Money { Money(cents: left.cents - right.cents) }
    package static prefix func - (amount: Money) -> Money { Money(cents: -amount.cents) }
    package static func += (left: inout Money, right: Money) { left = left + right }

    /// The amount without its sign.
    package var magnitude: Money { Money(cents: abs(cents)) }

    /// The tax on this amount at a rate, half a cent rounded away from zero (as article 8 of Royal Decree no. 1 on VAT rounds).
    package func tax(at rate: VATRate) -> Money {
        let product = cents * Int64(rate.basisPoints)
        let half: Int64 = product < 0 ? -5_000 : 5_000
        return Money(cents: (product + half) / 10_000)
    }
}

extension Money: TextCodable {
    /// Reads a plain decimal string: an optional minus, digits, and at most two decimals after a dot ("437.25", "-12", "0.5").
    package init?(_ text: String) {
        guard let number = FixedDecimal(text), number.scale <= 2 else { return nil }
        self.init(cents: number.scaled(to: 2))
    }

    /// The amount as a plain decimal string with two decimals, such as "437.25".
    package var description: String { FixedDecimal(units: cents, scale: 2).description }
}
