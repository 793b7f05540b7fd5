import Domain
import Testing

/// The numbers that prove themselves. Fictional numbers are of the unissued ranges 0999… and 1999…; the others are format examples.
@Suite struct EnterpriseNumberTests {
    @Test(arguments: [
        "0202.962.701", "0436.407.453", "0999.900.150", "0999.900.249", "0999.900.348", "0999.900.447", "0999.999.922", "1999.900.171",
        "1999.900.270",
        "1999.900.369", "0399.969.897", "0700.000.104", "0100.000.070", "1000.012.392",
    ])
    func `a number with the right check is taken and printed in its groups`(printed: String) {
        #expect(EnterpriseNumber(printed)?.printed == printed)
    }

    @Test(arguments: ["BE 0999.900.150", "be0999900150", "0999 900 150", "999.900.150", "999900150"])
    func `prefixes, spaces and the nine digits of old papers are understood`(printed: String) {
        #expect(EnterpriseNumber(printed)?.digits == "0999900150")
    }

    @Test(arguments: 0..<10)
    func `any changed digit is noticed`(place: Int) {
        var digits = Array("0999900150")
        digits[place] = digits[place] == "1" ? "2" : "1"
        #expect(EnterpriseNumber(String(digits)) == nil)
    }

    @Test(arguments: ["2999.900.150", "0999.900.15", "0999.900.1500", "O999.900.150", ""])
    func `what has another form is no enterprise number`(printed: String) {
        #expect(EnterpriseNumber(printed) == nil)
    }
}

@Suite struct VATNumberTests {
    @Test(arguments: [
        ("BE 0999.900.150", "BE0999900150"), ("BE-1999.900.171", "BE1999900171"), ("FR 32 123 456 789", "FR32123456789"),
        ("DE123456789", "DE123456789"),
        ("NL810433941B01", "NL810433941B01"),
    ])
    func `a number is kept with its country and without signs`(printed: String, expected: String) {
        #expect(VATNumber(printed)?.description == expected)
    }

    @Test(arguments: ["BE0999900151", "NL810433941X01", "DE12345678", "XX123456789", "0999900150"])
    func `a wrong check, form or country is refused`(printed: String) {
        #expect(VATNumber(printed) == nil)
    }

    @Test func `a Belgian number names its enterprise`() {
        #expect(VATNumber("BE0999900150")?.enterprise == EnterpriseNumber("0999900150"))
        #expect(VATNumber("DE123456789")?.enterprise == nil)
    }
}

@Suite struct IBANTests {
    @Test(arguments: [
        "BE68 5390 0754 7034", "BE91 0010 0000 0076", "BE52 0960 1178 4309", "BE32 1234 5678 9002", "BE83 3630 1234 5615", "NL91 ABNA 0417 1643 00",
    ])
    func `an account with the right checks is printed in fours`(printed: String) {
        #expect(IBAN(printed)?.printed == printed)
        #expect(IBAN(printed.lowercased().replacing(" ", with: ""))?.printed == printed)
    }

    @Test(arguments: [
        "BE68 5390 0754 7035",  // the check of ISO 7064
        "BE68 5390 0754 703",  // too short
        "XK68 5390 0754 7034",  // no country of the registry
        "",
    ])
    func `a wrong check, length or country is refused`(printed: String) {
        #expect(IBAN(printed) == nil)
    }

    @Test func `a Belgian account must pass its national check too`() {
        // The ISO check of this one is right; the last two digits should be 34.
        #expect(IBAN("BE41539007547035") == nil)
    }
}

@Suite struct PaymentReferenceTests {
    @Test(arguments: [
        "+++123/4567/89002+++", "+++010/8068/17183+++", "+++810/4584/43280+++", "+++140/3598/57438+++", "+++202/5001/00195+++",
        "+++987/6543/21009+++",
        "+++000/0000/09797+++", "+++970/0000/00097+++", "+++119/7530/76697+++",
    ])
    func `a structured communication with the right check keeps its marks`(printed: String) {
        #expect(StructuredCommunication(printed)?.description == printed)
        #expect(PaymentReference(printed.replacing("+", with: "*"))?.description == printed)
    }

    @Test(arguments: ["+++123/4567/89003+++", "+++123/4567/8900+++", "+++970/0000/00000+++"])
    func `a structured communication with a wrong check is refused`(printed: String) {
        #expect(StructuredCommunication(printed) == nil)
    }

    @Test(arguments: [("RF18 5390 0754 7034", "RF18539007547034"), ("RF26202500100195", "RF26202500100195")])
    func `a creditor reference is kept without spaces`(printed: String, expected: String) {
        #expect(CreditorReference(printed)?.description == expected)
    }

    @Test func `a creditor reference with a wrong check is refused`() {
        #expect(CreditorReference("RF19 5390 0754 7034") == nil)
    }

    @Test func `any other words are kept as printed, and nothing is no reference`() {
        #expect(PaymentReference("Dumont 2025-12") == .free("Dumont 2025-12"))
        #expect(PaymentReference("  ") == nil)
    }
}

@Suite struct SupplyPointAndBankTests {
    @Test func `an EAN code of a supply point has eighteen digits and a check`() {
        #expect(EANCode("541448901234567892") != nil)
        #expect(EANCode("541448901234567893") == nil)
        #expect(EANCode("871448901234567892") == nil)
    }

    @Test(arguments: ["KREDBEBB", "GKCC BE BB", "ORVKBEBBXXX"])
    func `a bank code has eight or eleven characters`(printed: String) {
        #expect(BIC(printed)?.country == "BE")
    }

    @Test(arguments: ["KREDBEB", "KRED1EBB", "KREDBEBBXX", "KRED-EBB"])
    func `another form is no bank code`(printed: String) {
        #expect(BIC(printed) == nil)
    }
}

/// The worked examples of invoices: net by rate, VAT, total.
@Suite struct TaxTests {
    @Test(arguments: [(41250, 600, 2475), (8500, 2100, 1785), (348_000, 2100, 73080), (215_000, 600, 12900), (25, 600, 2), (-41250, 600, -2475)])
    func `tax is rounded half a cent away from zero`(net: Int64, rate: Int, tax: Int64) {
        #expect(Money(cents: net).tax(at: VATRate(basisPoints: rate)) == Money(cents: tax))
    }
}
