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
