import Domain
import Testing

@Suite struct LargestRemainderTests {
    private static let vectors: [(Int64, [Int64], [Int64])] = [
        (10_001, [333, 333, 334], [3330, 3330, 3341]),
        (100, [1, 1, 1], [34, 33, 33]),
        (123_457, [83, 117, 250, 275, 275], [10_247, 14_444, 30_864, 33_951, 33_951]),
        (5, [0, 0], [0, 0]),
        (7, [], []),
        (-100, [1, 1, 1], [-34, -33, -33]),
        (1, [0, 3, 0], [0, 1, 0]),
    ]

    @Test(arguments: vectors)
    func `an amount is divided to the cent, ties in the order of the list`(amount: Int64, shares: [Int64], parts: [Int64]) {
        #expect(LargestRemainder.parts(of: amount, over: shares) == parts)
    }

    @Test(arguments: 1...300)
    func `whatever the shares, the parts add up, and one part alone is the same`(seed: Int) {
        var random = Chance(seed: UInt64(seed))
        let shares = (0..<random.below(40) + 1).map { _ in Int64(random.below(seed.isMultiple(of: 3) ? 4 : 2000)) }
        let amount = Int64(random.below(100_000_000)) - 20_000_000
        let parts = LargestRemainder.parts(of: amount, over: shares)
        let total = shares.reduce(0, +)
        #expect(parts.reduce(0, +) == (total == 0 ? 0 : amount))
        for (index, part) in parts.enumerated() {
            #expect(LargestRemainder.part(of: amount, at: index, over: shares) == part)
            #expect(total == 0 || LargestRemainder.bounds(of: amount, share: shares[index], of: total).contains(part))
        }
    }

    @Test func `the largest amounts and shares do not overflow`() {
        let parts = LargestRemainder.parts(of: .max, over: [1_000_000_000, 999_999_999, 1])
        #expect(parts.reduce(0, +) == .max)
    }
}

@Suite struct ChargeLineTests {
    private func expense(_ account: String, key: Int = 0, _ excl: Int64, _ vat: Int64, percent: Int = 100) -> Expense {
        let amounts = Expense.Amounts(excl: Money(cents: excl), vat: Money(cents: vat), incl: Money(cents: excl + vat))
        return Expense(account: account, key: key, amounts: amounts, rate: VATRate(basisPoints: 2100), ownerPercent: percent)
    }

    @Test func `expenses are added up by key and account`() {
        let lines = ChargeLine.lines(of: [
            expense("6120000", 100, 6), expense("6101000", key: 1, 500, 105), expense("6120000", 200, 12), expense("6120000", key: 1, 50, 3),
        ])
        #expect(lines.map(\.account) == ["6120000", "6101000", "6120000"])
        #expect(lines.map(\.key) == [0, 1, 1])
        #expect(lines.map(\.amounts.incl.cents) == [318, 605, 53])
        #expect(lines.map(\.count) == [2, 1, 1])
    }

    @Test func `the owner's and the occupant's parts add up to the own part`() {
        let lines = ChargeLine.lines(of: [expense("6130000", 10_000, 0, percent: 50), expense("6130000", 5_001, 0, percent: 0)])
        let part = OwnPart(of: lines[0], at: 0, over: [333, 667])
        #expect(part.own.cents == 4995)
        // 4995 × (10 000 × 50) ÷ (100 × 15 001) = 1664.889…
        #expect(part.ownerPart.cents == 1665 && part.occupantPart.cents == 3330)
    }

    @Test(arguments: [(0, 0), (100, 1), (50, 1)])
    func `an amount at one percentage is split at it`(percent: Int, expected: Int64) {
        let lines = ChargeLine.lines(of: [expense("6130000", 1, 0, percent: percent)])
        #expect(OwnPart(of: lines[0], at: 0, over: [1]).ownerPart.cents == expected)
    }

    @Test func `a credit note can take a line to zero and leave something between owner and occupant`() {
        let lines = ChargeLine.lines(of: [expense("6130000", 1000, 0, percent: 100), expense("6130000", -1000, 0, percent: 0)])
        let part = OwnPart(of: lines[0], at: 1, over: [300, 700])
        #expect(part.own == .zero && part.ownerPart.cents == 700 && part.occupantPart.cents == -700)
    }

    @Test(arguments: 1...100)
    func `the parts of all owners and the tax in them add up to the cent`(seed: Int) {
        var random = Chance(seed: UInt64(seed) + 1000)
        let accounts = ["6101000", "6120000", "6400000"]
        let expenses = (0..<20).map { _ in
            expense(accounts[random.below(3)], Int64(random.below(900_000)) - 100_000, Int64(random.below(9000)), percent: random.below(101))
        }
        let shares = (0..<random.below(30) + 1).map { _ in Int64(random.below(100) + 1) }
        for line in ChargeLine.lines(of: expenses) {
            let parts = shares.indices.map { OwnPart(of: line, at: $0, over: shares) }
            #expect(parts.reduce(0) { $0 + $1.own.cents } == line.amounts.incl.cents)
            #expect(parts.reduce(0) { $0 + $1.vat.cents } == line.amounts.vat.cents)
            #expect(parts.allSatisfy { $0.ownerPart + $0.occupantPart == $0.own })
        }
    }
}

@Suite struct OwnerAccountTests {
    private func account(_ previous: Int64, _ advances: Int64, _ payments: Int64, _ own: Int64, _ reserve: Int64) -> OwnerAccount {
        OwnerAccount(
            previousBalance: Money(cents: previous), advancesCalled: Money(cents: advances), paymentsReceived: Money(cents: payments),
            own: Money(cents: own), reserveCall: Money(cents: reserve))
    }

    @Test func `the real cost takes the place of the advances`() {
        let account = account(41_488, 326_344, 211_077, 300_000, 90_000)
        #expect(account.arrears.cents == 156_755)
        #expect(account.settlement.cents == -26_344)
        #expect(account.balance.cents == 41_488 + 300_000 - 211_077)
        #expect(account.result.cents == account.balance.cents + 90_000)
        #expect(account.toPay == account.result && account.inFavour == .zero)
    }

    @Test func `what was paid too much is in the owner's favour`() {
        let account = account(-500, 0, 1000, 700, 0)
        #expect(account.toPay == .zero && account.inFavour.cents == 800)
    }
}

@Suite struct ChartOfAccountsTests {
    @Test(arguments: [("6101001", "610"), ("6400000", "640"), ("6500000", "65"), ("6810", "68"), ("61", "61"), ("999", "99"), ("7", "7")])
    func `an account stands under the longest class that the chart names`(account: String, code: String) {
        #expect(ChartOfAccounts.classCode(of: account) == code)
    }

    @Test(arguments: 60...69)
    func `every section of costs has a name in four languages`(code: Int) throws {
        let name = try #require(ChartOfAccounts.name(of: String(code)))
        #expect(Language.allCases.allSatisfy { !name($0).isEmpty })
    }
}

@Suite struct PaymentCodeTests {
    private let iban = IBAN("BE68 5390 0754 7034")
    private let communication = StructuredCommunication("+++202/5001/00195+++")

    @Test func `the code is that of the guideline, to the byte`() throws {
        let iban = try #require(iban)
        let text = PaymentCode.text(
            amount: Money(cents: 43_725), to: "ACP Résidence Les Tilleuls", iban: iban, bic: nil, communication: communication)
        #expect(text == "BCD\n002\n1\nSCT\n\nACP Résidence Les Tilleuls\nBE68539007547034\nEUR437.25\n\n\n+++202/5001/00195+++")
    }

    @Test func `a creditor reference has a line of its own, free text another`() throws {
        let iban = try #require(iban)
        func lines(_ reference: PaymentReference?) -> [Substring] {
            let text = PaymentCode.text(amount: Money(cents: 100), to: "A", iban: iban, bic: nil, reference: reference)
            return text?.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(8).map(\.self) ?? []
        }
        #expect(lines(PaymentReference("RF18 5390 0754 7034")) == ["", "RF18539007547034"])
        #expect(lines(PaymentReference("Facture 12\nligne")) == ["", "", "Facture 12 ligne"])
        #expect(lines(.free(String(repeating: "x", count: 300))).last?.count == 140 && lines(nil).isEmpty)
    }

    @Test func `nothing follows the last element`() throws {
        let iban = try #require(iban)
        let text = PaymentCode.text(amount: Money(cents: 1), to: "ACP", iban: iban, bic: BIC("XXXXBEBB"), communication: nil)
        #expect(text == "BCD\n002\n1\nSCT\nXXXXBEBB\nACP\nBE68539007547034\nEUR0.01")
    }

    @Test func `a long name is cut to 70 characters and cannot bring lines of its own`() throws {
        let iban = try #require(iban)
        let text = PaymentCode.text(
            amount: Money(cents: 100), to: "A\nEUR1.00\u{2028}\t" + String(repeating: "é", count: 120), iban: iban, bic: nil,
            communication: communication)
        let lines = try #require(text).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 11 && lines[5].count == 70 && lines[7] == "EUR1.00")
        #expect(try #require(text).utf8.count <= 331)
    }

    @Test(arguments: [0, -1, 100_000_000_000])
    func `what cannot be paid has no code`(cents: Int64) throws {
        let iban = try #require(iban)
        #expect(PaymentCode.text(amount: Money(cents: cents), to: "ACP", iban: iban, bic: nil, communication: nil) == nil)
    }
}
