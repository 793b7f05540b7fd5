/// What one account costs under one allocation key: the line that is divided over the owners, so that whoever reads it can recompute his part
/// from the figures beside it.
package struct ChargeLine: Hashable, Sendable {
    package let key: Int
    package let account: String
    package private(set) var amounts = Expense.Amounts()
    /// Σ amount × percentage of the owner, in hundredths of a cent.
    package private(set) var ownerWeight: Int64 = 0
    /// How many expenses it holds.
    package private(set) var count = 0

    init(key: Int, account: String) {
        self.key = key
        self.account = account
    }

    mutating func add(_ expense: Expense) {
        amounts += expense.amounts
        ownerWeight += expense.amounts.incl.cents * Int64(expense.ownerPercent)
        count += 1
    }

    /// The lines of the expenses, by key, then by account.
    package static func lines(of expenses: [Expense]) -> [ChargeLine] {
        var lines: [ChargeLine] = []
        var places: [Place: Int] = [:]
        for expense in expenses {
            let place = Place(key: expense.key, account: expense.account)
            let index = places[place] ?? lines.count
            if index == lines.count {
                places[place] = index
                lines.append(ChargeLine(key: expense.key, account: expense.account))
            }
            lines[index].add(expense)
        }
        return lines.sorted { ($0.key, $0.account) < ($1.key, $1.account) }
    }

    private struct Place: Hashable {
        let key: Int
        let account: String
    }
}

/// One owner's part of a line.
package struct OwnPart: Hashable, Sendable {
    /// The part with tax.
    package var own: Money
    /// The tax in it.
    package var vat: Money
    /// What the owner bears, and what the occupant; together they are the part.
    package var ownerPart: Money
    package var occupantPart: Money

    package init(own: Money = .zero, vat: Money = .zero, ownerPart: Money = .zero, occupantPart: Money = .zero) {
        self.own = own
        self.vat = vat
        self.ownerPart = ownerPart
        self.occupantPart = occupantPart
    }

    /// The part of the owner at a place in the list of the key's shares. The parts of all owners add up to the line, to the cent, and so does
    /// the tax in them.
    package init(of line: ChargeLine, at owner: Int, over shares: [Int64]) {
        let own = LargestRemainder.part(of: line.amounts.incl.cents, at: owner, over: shares)
        let vat = LargestRemainder.part(of: line.amounts.vat.cents, at: owner, over: shares)
        self.init(of: line, own: Money(cents: own), vat: Money(cents: vat), share: shares[owner], total: shares.reduce(0, +))
    }

    /// The part when its amount is known already; only the split between owner and occupant is made.
    package init(of line: ChargeLine, own: Money, vat: Money, share: Int64, total: Int64) {
        self.own = own
        self.vat = vat
        ownerPart = OwnPart.ownerPart(of: line, own: own, share: share, total: total)
        occupantPart = own - ownerPart
    }

    package static func += (left: inout OwnPart, right: OwnPart) {
        left.own += right.own
        left.vat += right.vat
        left.ownerPart += right.ownerPart
        left.occupantPart += right.occupantPart
    }

    /// own × Σ(amount × percentage) ÷ (100 × Σ amount), half up. Where a credit note makes the line zero, the owner still bears his part of
    /// what the percentages leave.
    private static func ownerPart(of line: ChargeLine, own: Money, share: Int64, total: Int64) -> Money {
        let amount = line.amounts.incl.cents
        if amount == 0 { return Money(cents: rounded(Int128(line.ownerWeight) * Int128(share), Int128(total) * 100)) }
        return Money(cents: rounded(Int128(own.cents) * Int128(line.ownerWeight), Int128(amount) * 100))
    }

    /// The quotient, half a cent away from zero; zero when there is nothing to divide by.
    private static func rounded(_ above: Int128, _ below: Int128) -> Int64 {
        if below == 0 { return 0 }
        let (numerator, denominator) = below < 0 ? (-above, -below) : (above, below)
        let doubled = 2 * numerator + (numerator < 0 ? -denominator : denominator)
        return Int64(clamping: doubled / (2 * denominator))
    }
}
