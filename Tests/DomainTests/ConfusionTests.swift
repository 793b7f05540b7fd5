import Domain
import Testing

@Suite struct ConfusionTests {
    @Test(arguments: [
        ("BEO999900150", "BE0999900150"), ("BE09999OO15O", "BE0999900150"), ("BE0999900I50", "BE0999900150"), ("BE0999980150", "BE0999900150"),
        ("BE1999908171", "BE1999900171"),
    ])
    func `a number that one typical confusion parts from a valid one is brought back`(read: String, meant: String) {
        #expect(Confusion.repaired(read, after: 2, VATNumber.init)?.description == meant)
    }

    @Test(arguments: ["BEO99990S150", "BE0999912150", "BE09999001S0Z", "BE"])
    func `letters of two kinds, two wrong digits or a wrong length stay broken`(read: String) {
        #expect(Confusion.repaired(read, after: 2, VATNumber.init) == nil)
    }

    @Test func `more than one valid value is none`() {
        // A check modulo two lets half of all changes pass.
        func even(_ text: String) -> Int? { Int(text).flatMap { $0.isMultiple(of: 2) ? $0 : nil } }
        #expect(Confusion.repaired("81", even) == nil)
    }

    @Test(arguments: [("BE6B539007547034", "BE68539007547034"), ("BE68S39007S47034", "BE68539007547034"), ("BE68539001547034", "BE68539007547034")])
    func `both checks of a Belgian account must hold`(read: String, meant: String) {
        #expect(Confusion.repaired(read, after: 2, IBAN.init)?.text == meant)
    }

    @Test func `a structured communication and a creditor reference are brought back as well`() {
        #expect(Confusion.repaired("1Z3456789002", StructuredCommunication.init)?.digits == "123456789002")
        #expect(Confusion.repaired("RF1853900754703A", after: 2, CreditorReference.init)?.text == "RF18539007547034")
    }
}
