/// What an owner owes at the end of a period. Positive amounts are owed by the owner, negative ones to him.
package struct OwnerAccount: Hashable, Sendable {
    package var previousBalance: Money
    package var advancesCalled: Money
    package var paymentsReceived: Money
    /// His part of the expenses.
    package var own: Money
    /// His part of the call for the reserve fund, which a call must state apart (art. 3.86 § 3).
    package var reserveCall: Money

    package init(previousBalance: Money, advancesCalled: Money, paymentsReceived: Money, own: Money, reserveCall: Money) {
        self.previousBalance = previousBalance
        self.advancesCalled = advancesCalled
        self.paymentsReceived = paymentsReceived
        self.own = own
        self.reserveCall = reserveCall
    }

    /// What was called and not paid.
    package var arrears: Money { previousBalance + advancesCalled - paymentsReceived }

    /// The real cost takes the place of the advances.
    package var settlement: Money { own - advancesCalled }

    package var balance: Money { arrears + settlement }

    package var result: Money { balance + reserveCall }

    package var toPay: Money { max(result, .zero) }

    package var inFavour: Money { max(-result, .zero) }
}
