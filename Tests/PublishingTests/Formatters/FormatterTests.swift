import Domain
import Publishing
import Testing
import Typesetting

/// What each formatter writes, in the order fr, nl, de, en. `~` stands for a space without break and `_` for a narrow one.
@Suite struct FormatterTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var formatter: String
        var value: Value
        var arguments: [String]
        var texts: [String?]

        init(_ formatter: String, _ value: Value, _ arguments: [String] = [], _ texts: String?...) {
            self.formatter = formatter
            self.value = value
            self.arguments = arguments
            self.texts = texts
        }

        var testDescription: String { "\(formatter) \(value) \(arguments)" }
    }

    static let cases: [Case] = [
        Case("money", 123_456, [], "1_234,56~€", "€~1.234,56", "1.234,56~€", "€1,234.56"),
        Case("money", 123_456_789, ["plain"], "1_234_567,89", "1.234.567,89", "1.234.567,89", "1,234,567.89"),
        Case("money", -5, [], "−0,05~€", "€~−0,05", "−0,05~€", "−€0.05"),
        Case("money", 0, ["plain"], "0,00", "0,00", "0,00", "0.00"),
        Case("money", 0, ["negated"], "0,00~€", "€~0,00", "0,00~€", "€0.00"),
        Case("money", 100_000, ["plain", "negated"], "−1_000,00", "−1.000,00", "−1.000,00", "−1,000.00"),
        Case("money", "437.2", [], "437,20~€", "€~437,20", "437,20~€", "€437.20"),
        Case(
            "money", .integer(.min), ["plain"], "−92_233_720_368_547_758,08", "−92.233.720.368.547.758,08", "−92.233.720.368.547.758,08",
            "−92,233,720,368,547,758.08"),
        Case("money", "four", [], nil, nil, nil, nil),
        Case("integer", 999, [], "999", "999", "999", "999"), Case("integer", 1_000, [], "1_000", "1.000", "1.000", "1,000"),
        Case("integer", -12_345, [], "−12_345", "−12.345", "−12.345", "−12,345"), Case("integer", "1", [], nil, nil, nil, nil),
        Case("percent", 6_840, [], "68,40~%", "68,40%", "68,40~%", "68.40%"), Case("percent", 5, [], "0,05~%", "0,05%", "0,05~%", "0.05%"),
        Case("percent", 10_000, ["short"], "100~%", "100%", "100~%", "100%"), Case("percent", 6_840, ["short"], "68,4~%", "68,4%", "68,4~%", "68.4%"),
        Case("percent", 6_667, ["short"], "66,67~%", "66,67%", "66,67~%", "66.67%"),
        Case("rate", "6", [], "6~%", "6%", "6~%", "6%"), Case("rate", "5.5", [], "5,5~%", "5,5%", "5,5~%", "5.5%"),
        Case("rate", "x", [], nil, nil, nil, nil), Case("decimal", "-62.5", [], "−62,5", "−62,5", "−62,5", "−62.5"),
        Case("decimal", "0.31240", [], "0,31240", "0,31240", "0,31240", "0.31240"), Case("decimal", 5, [], nil, nil, nil, nil),
        Case("decimal", "386.4", ["price"], "386,40", "386,40", "386,40", "386.40"),
        Case("decimal", "47", ["price"], "47,00", "47,00", "47,00", "47.00"),
        Case("decimal", "0.3124", ["price"], "0,3124", "0,3124", "0,3124", "0.3124"),
        Case("date", "2026-03-12", [], "12~mars 2026", "12~maart 2026", "12.~März 2026", "12~March 2026"),
        Case("date", "2026-08-01", ["long"], "1er~août 2026", "1~augustus 2026", "1.~August 2026", "1~August 2026"),
        Case("date", "2026-03-02", ["short"], "02/03/2026", "02/03/2026", "02.03.2026", "02/03/2026"),
        Case("date", "2026-02-30", [], nil, nil, nil, nil),
        Case("time", "18:30", [], "18~h~30", "18.30~uur", "18:30~Uhr", "18:30"), Case("time", "09:05", [], "9~h~05", "9.05~uur", "9:05~Uhr", "09:05"),
        Case("time", "18:30", ["short"], "18~h~30", "18.30", "18:30", "18:30"), Case("time", "24:00", [], nil, nil, nil, nil),
        Case(
            "moment", "2026-11-21T09:30:05Z", [], "21~novembre 2026, 10:30:05~(UTC+01:00)", "21~november 2026, 10:30:05~(UTC+01:00)",
            "21.~November 2026, 10:30:05~(UTC+01:00)", "21~November 2026, 10:30:05~(UTC+01:00)"),
        Case(
            "moment", "2026-06-30T23:15:00Z", [], "1er~juillet 2026, 01:15:00~(UTC+02:00)", "1~juli 2026, 01:15:00~(UTC+02:00)",
            "1.~Juli 2026, 01:15:00~(UTC+02:00)", "1~July 2026, 01:15:00~(UTC+02:00)"),
        Case("moment", "2026-11-21", [], nil, nil, nil, nil),
        Case("join", ["a", "b", 3], [], "a, b, 3", "a, b, 3", "a, b, 3", "a, b, 3"), Case("join", [], ["and"], "", "", "", ""),
        Case("join", ["a", "b", "c"], ["and"], "a, b et c", "a, b en c", "a, b und c", "a, b and c"),
        Case("join", ["a"], ["and"], "a", "a", "a", "a"),
        Case("join", [.null], [], nil, nil, nil, nil),
        Case("enterprise", "0999900150", [], "0999.900.150", "0999.900.150", "0999.900.150", "0999.900.150"),
        Case("enterprise", "0999.900.151", [], "0999.900.151", "0999.900.151", "0999.900.151", "0999.900.151"),
        Case("upper", "Çelik ó", [], "ÇELIK Ó", "ÇELIK Ó", "ÇELIK Ó", "ÇELIK Ó"),
    ]

    @Test(arguments: cases)
    func `a value is written as its language prints it`(case given: Case) throws {
        let formatter = try #require(Formatters.all.first { $0.name == given.formatter })
        #expect(given.arguments.allSatisfy(formatter.arguments.contains))
        for (language, text) in zip(Language.allCases, given.texts) {
            let expected = text?.replacing("~", with: "\u{A0}").replacing("_", with: "\u{A0}")
            #expect(formatter.write(given.value, given.arguments, language) == expected, "\(language)")
        }
    }

    @Test(arguments: [
        ("2026-03-29T00:59:59Z", "01:59:59"), ("2026-03-29T01:00:00Z", "03:00:00"), ("2026-10-25T00:59:59Z", "02:59:59"),
        ("2026-10-25T01:00:00Z", "02:00:00"), ("2027-03-28T01:00:00Z", "03:00:00"), ("2024-03-31T01:00:00Z", "03:00:00"),
    ])
    func `the clocks change on the last Sundays of March and October`(moment: String, clock: String) throws {
        #expect(try #require(Formatter.moment.write(.text(moment), [], .en)).contains(" \(clock)\u{A0}"))
    }

    @Test func `an account stays on one line`() {
        #expect(Formatter.iban.write("BE68539007547034", [], .fr) == "BE68\u{A0}5390\u{A0}0754\u{A0}7034")
        #expect(Formatter.iban.write("BE00 1234", [], .fr) == "BE00 1234")
    }

    @Test func `no two formatters have the same name`() {
        #expect(Set(Formatters.all.map(\.name)).count == Formatters.all.count)
    }
}
