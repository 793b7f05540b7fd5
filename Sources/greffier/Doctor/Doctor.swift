import ArgumentParser
import Domain

/// `greffier doctor`: looks whether this machine has what Greffier needs, and says how to mend what is missing.
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: Texts.doctorAbstract(.ofTheTerminal), discussion: Texts.doctorDiscussion(.ofTheTerminal))

    @Option(help: ArgumentHelp(Texts.inboxHelp(.ofTheTerminal), valueName: "folder"), completion: .directory)
    var inbox: String?

    @Flag(help: ArgumentHelp(Texts.readerHelp(.ofTheTerminal)))
    var reader = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings([.inbox: inbox])
        let checks =
            LanguageCheck.all + [FontCheck().result] + WritingChecks(settings).results + FolderCheck(settings, serves: !reader).results
            + (reader ? [] : [WatchCheck(settings).result]) + [await StoreCheck(settings: settings).result]
            + (await StorageCheck(settings: settings.storage).results)
        for check in checks { Terminal.write(check.text(settings.language)) }
        if checks.contains(where: \.isBad) { throw ExitCode(1) }
    }
}

/// What was looked at, and what came of it.
struct Check {
    let subject: Localized
    /// What to do; nil when all is well.
    let mend: Localized?
    /// It works without, but not as well.
    var isMinor = false

    var isBad: Bool { mend != nil && !isMinor }

    func text(_ language: Language) -> String {
        let mark = mend == nil ? "✓" : isMinor ? "!" : "✗"
        return "\(mark) \(subject(language))\n" + (mend.map { "  → \($0(language))\n" } ?? "")
    }
}
