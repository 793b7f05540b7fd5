import ArgumentParser
import Domain
import Foundation
import Review

/// `greffier learned`: lists what corrections have taught, and forgets it.
struct Learned: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learned", abstract: Texts.learnedAbstract(.ofTheTerminal), discussion: Texts.learnedDiscussion(.ofTheTerminal),
        subcommands: [ListLessons.self, ForgetLessons.self], defaultSubcommand: ListLessons.self)
}

/// `greffier learned [list]`.
struct ListLessons: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: Texts.learnedAbstract(.ofTheTerminal))

    @Flag(help: ArgumentHelp(Texts.jsonHelp(.ofTheTerminal)))
    var json = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let store: any ReviewStore = try await StoreParts.existing(settings, who: "learned")
            let lessons = try await store.keptLessons(settings.organisation)
            Terminal.write(json ? lessons.map { JSONLine.text(LessonReport($0, settings.language)) }.joined() : text(lessons, settings.language))
        }
    }

    private func text(_ lessons: [KeptLesson], _ language: Language) -> String {
        if lessons.isEmpty { return Texts.nothingLearned(language) + "\n" }
        let header = [Headings.number, FieldName.supplier.label, Headings.lesson, Headings.draft, Headings.who, Headings.moment]
        var table = Columns(
            header.map { $0(language) }, right: [0], elastic: [1, 2], width: Terminal.width, colour: Terminal.hasColour, indent: 0)
        for kept in lessons {
            let supplier = kept.lesson.supplier
            table.add([
                .init("\(kept.number)"), .init(supplier.name ?? supplier.mark), .init(kept.lesson.text(language)), .init(kept.draft?.text ?? ""),
                .init(kept.who), .init(Printed(language: language).moment(kept.moment)),
            ])
        }
        return table.text
    }
}

/// `greffier learned forget NUMBER…` or `--supplier X`.
struct ForgetLessons: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "forget", abstract: Texts.forgetAbstract(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.forgetHelp(.ofTheTerminal)))
    var numbers: [Int64] = []

    @Option(help: ArgumentHelp(Texts.forgetSupplierHelp(.ofTheTerminal), valueName: "name|number"))
    var supplier: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let store: any ReviewStore = try await StoreParts.existing(settings, who: NSUserName())
            let named = try await store.keptLessons(settings.organisation).filter { kept in
                numbers.contains(kept.number) || supplier.map { kept.lesson.supplier.isCalled($0) } ?? false
            }
            let count = try await store.forget(named.map(\.number), of: settings.organisation)
            Terminal.write(Texts.forgotten(count)(settings.language) + "\n")
            if count == 0 || named.count < numbers.count { throw ExitCode(1) }
        }
    }

    func validate() throws {
        guard numbers.isEmpty != (supplier == nil) else { throw ValidationError(Texts.forgetUsage(.ofTheTerminal)) }
    }
}

extension SupplierIdentity {
    /// Its name holds the text, or the text is one of its numbers.
    fileprivate func isCalled(_ text: String) -> Bool {
        if let name, name.range(of: text, options: [.caseInsensitive, .diacriticInsensitive]) != nil { return true }
        return (EnterpriseNumber(text).map { $0 == enterprise } ?? false) || (VATNumber(text).map { $0 == vat } ?? false)
            || (IBAN(text).map { $0 == iban } ?? false)
    }
}

/// A lesson as JSON.
private struct LessonReport: Encodable {
    let number: Int64
    let supplier: String?
    let enterprise_number: EnterpriseNumber?
    let iban: IBAN?
    let field: FieldName?
    let text: String
    let count: Int
    let draft: String?
    let who: String
    let moment: String

    init(_ kept: KeptLesson, _ language: Language) {
        (number, draft, who, moment) = (kept.number, kept.draft?.text, kept.who, kept.moment.description)
        (supplier, enterprise_number, iban) = (kept.lesson.supplier.name, kept.lesson.supplier.enterprise, kept.lesson.supplier.iban)
        (field, text, count) = (kept.lesson.field, kept.lesson.text(language), kept.lesson.count)
    }
}
