import Domain
import Testing

@Suite struct MoneyTests {
    @Test(arguments: [("437.25", 43725), ("-12", -1200), ("0.5", 50), ("0.05", 5)])
    func `an amount is read to the cent`(text: String, cents: Int64) {
        #expect(Money(text)?.cents == cents)
    }
}
