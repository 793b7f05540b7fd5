import ArgumentParser
import Domain
import FoundationEssentials
import Intake
import WorkerProcess

/// `greffier read`: reads files without a database and shows what is in them.
struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: Texts.readAbstract(.ofTheTerminal), discussion: Texts.readDiscussion(.ofTheTerminal))

    @Flag(help: ArgumentHelp(Texts.readJSONHelp(.ofTheTerminal)))
    var json = false

    @Option(help: ArgumentHelp(Texts.languageHelp(.ofTheTerminal), valueName: "language"))
    var lang: Language?

    @Option(help: ArgumentHelp(Texts.configHelp(.ofTheTerminal), valueName: "file"), completion: .file(extensions: ["yaml", "yml"]))
    var config: String?

    @Option(help: ArgumentHelp(Texts.explainHelp(.ofTheTerminal), valueName: "field"))
    var explain: FieldName?

    @Flag(help: .hidden)
    var words = false

    /// The files are recordings of `--words`.
    @Flag(help: .hidden)
    var replay = false

    /// With confidences as the readers say them.
    @Flag(help: .hidden)
    var raw = false

    @Argument(help: ArgumentHelp(Texts.readFilesHelp(.ofTheTerminal)), completion: .file())
    var files: [String]

    func run() async throws {
        let settings = try await settings()
        if replay { return try replayed(settings) }
        let pool = WorkerPool(
            .init(
                workers: min(settings.workers, files.count), limits: settings.limits, own: settings.own, keepsPages: words || explain != nil))
        let progress = ProgressLine(files: files.count)
        var failed = false
        for await reading in FileReading.all(files, by: pool, progress: progress) {
            progress.clear()
            failed = failed || reading.isFailure
            Terminal.write(output(of: reading, settings))
            progress.show()
        }
        progress.clear()
        await pool.rest()
        if failed { throw ExitCode(1) }
    }

    private func settings() async throws -> Settings {
        do {
            return try await Settings.load(file: config, flags: lang.map { [.language: $0.rawValue] } ?? [:])
        } catch let fault as ConfigurationFault {
            Terminal.note(fault.message(lang ?? .ofTheTerminal) + "\n" + Texts.configurationHint(lang ?? .ofTheTerminal) + "\n")
            throw ExitCode(2)
        }
    }

    private func output(of reading: FileReading, _ settings: Settings) -> String {
        if words { return reading.words }
        let language = settings.language
        if let explain { return ExplanationSheet(language: language, field: explain, knowledge: Knowledge(own: settings.own)).text(reading) }
        return json ? ReadingReport.lines(reading, language) : ReadingSheet(language: language).text(reading)
    }

    private func replayed(_ settings: Settings) throws {
        for file in files {
            guard let lines = Replay.lines(file, raw: raw, Knowledge(own: settings.own), settings.language) else { throw ExitCode(1) }
            Terminal.write(lines)
        }
    }

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError(Texts.readNoFile(lang ?? .ofTheTerminal)) }
    }
}

extension FieldName: ExpressibleByArgument {}

extension Language: ExpressibleByArgument {
    /// By the environment's `LC_ALL`, `LC_MESSAGES` or `LANG`; English when it is another.
    static var ofTheTerminal: Language {
        let environment = ProcessInfo.processInfo.environment
        let name = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return Language(rawValue: String(name.prefix(2))) ?? .en
    }
}
