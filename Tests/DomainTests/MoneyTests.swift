import Domain
import Testing

@Suite struct MoneyTests {
    @Test(arguments: [("437.25", 43725), ("-12", -1200), ("0.5", 50), ("0.05", 5), ("999999999999.99", 99_999_999_999_999)])
    func `an amount is read to the cent`(text: String, cents: Int64) {
        #expect(Money(text)?.cents == cents)
    }

    @Test(arguments: ["", "-", ".5", "5.", "1,5", "1.234", "1e3", "１２", "12345678901234567890", "+5", " 5"])
    func `what is no plain decimal is refused`(text: String) {
        #expect(Money(text) == nil)
    }

    @Test(arguments: [(43725, "437.25"), (-5, "-0.05"), (0, "0.00"), (100, "1.00")])
    func `an amount is written with two decimals`(cents: Int64, text: String) {
        #expect(Money(cents: cents).description == text)
    }

    /// The vectors of Belgian practice: lift 6 %, mixed, roof 21 %, renovation 6 %.
    @Test(arguments: [
        (41250, 600, 2475), (8500, 2100, 1785), (348_000, 2100, 73_080), (215_000, 600, 12_900), (105_189, 600, 6311), (-41250, 600, -2475),
    ])
    func `tax is rounded half a cent away from zero`(base: Int64, rate: Int, tax: Int64) {
        #expect(Money(cents: base).tax(at: VATRate(basisPoints: rate)).cents == tax)
    }

    @Test func `half a cent of tax rounds up`() {
        #expect(Money(cents: 50).tax(at: VATRate(basisPoints: 2100)).cents == 11)
        #expect(Money(cents: -50).tax(at: VATRate(basisPoints: 2100)).cents == -11)
    }
}

@Suite struct FixedDecimalTests {
    @Test(arguments: [("3", 300), ("0.3124", 31), ("1.005", 101), ("-1.005", -101), ("2.5", 250)])
    func `a decimal is rounded to cents half away from zero`(text: String, cents: Int64) throws {
        let number = try #require(FixedDecimal(text))
        #expect(number.scaled(to: 2) == cents)
    }

    @Test(arguments: ["3", "0.3124", "-0.05", "1250.50", "0"])
    func `a decimal is written as it was read`(text: String) {
        #expect(FixedDecimal(text)?.description == text)
    }

    @Test(arguments: [("3", "128.82", 38646), ("1250.5", "0.3124", 39066), ("0.5", "0.01", 1)])
    func `quantity times price is exact to the cent`(quantity: String, price: String, cents: Int64) throws {
        let product = try #require(FixedDecimal(quantity)).times(#require(FixedDecimal(price)))
        #expect(product?.cents == cents)
    }

    @Test func `a product that does not fit is nil and no crash`() throws {
        let large = try #require(FixedDecimal("999999999999999"))
        #expect(large.times(large) == nil)
    }
}

@Suite struct VATRateTests {
    @Test(arguments: [("6", 600), ("21", 2100), ("5.5", 550), ("2.10", 210), ("0", 0)])
    func `a percentage is read`(text: String, basisPoints: Int) {
        #expect(VATRate(text)?.basisPoints == basisPoints)
    }

    @Test(arguments: ["-6", "101", "6.125", "six"])
    func `what is no rate is refused`(text: String) {
        #expect(VATRate(text) == nil)
    }

    @Test(arguments: [(600, "6"), (550, "5.5"), (225, "2.25")])
    func `a rate is written without needless zeros`(basisPoints: Int, text: String) {
        #expect(VATRate(basisPoints: basisPoints).description == text)
    }
}
