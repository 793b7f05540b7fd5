import Domain
import Testing

@Suite struct MessageTests {
    @Test(arguments: FindingCode.allCases, Language.allCases)
    func `every finding has a message in every language, with its arguments`(code: FindingCode, language: Language) {
        let message = Finding(code, arguments: ["A1", "B2", "C3", "D4"]).message(language)
        #expect(!message.isEmpty)
        #expect(!message.contains("?"))
    }

    @Test(arguments: ReadingFailure.Code.allCases, Language.allCases)
    func `every failure says what happened and what to do`(code: ReadingFailure.Code, language: Language) {
        let failure = ReadingFailure(code, "A1", "B2", "C3", "D4")
        #expect(failure.message(language).count > 8)
        #expect(failure.hint(language).count > 8)
    }

    @Test(arguments: FindingCode.allCases)
    func `no message is the same in two languages`(code: FindingCode) {
        let finding = Finding(code, arguments: ["A1", "B2", "C3", "D4"])
        #expect(Set(Language.allCases.map { finding.message($0) }).count == Language.allCases.count)
    }
}

@Suite struct PrintedArgumentTests {
    @Test func `amounts and days are printed as each language writes them`() {
        let finding = Finding(.totalsArithmetic, arguments: ["1234.50", "-12.00", "1000000.07"])
        #expect(finding.message(.fr).contains("1.234,50"))
        #expect(finding.message(.nl).contains("-12,00"))
        #expect(finding.message(.de).contains("1.000.000,07"))
        #expect(finding.message(.en).contains("1,234.50"))
        let late = Finding(.dueBeforeIssue, arguments: ["2025-09-03", "2025-10-01"])
        #expect(late.message(.fr).contains("03/09/2025"))
        #expect(late.message(.de).contains("03.09.2025"))
    }

    @Test func `other texts stay as they are`() {
        #expect(Finding(.ambiguous, arguments: ["2025/114", "6"]).message(.en).contains("2025/114"))
    }
}
