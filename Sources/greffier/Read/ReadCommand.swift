import ArgumentParser
import Domain
import FoundationEssentials
import Intake
import WorkerProcess

/// `greffier read`: reads files without a database and shows what is in them.
struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Read documents and show what is in them.",
        discussion: """
            Nothing is kept: no database, no draft. PDF, PNG, JPEG and TIFF files are read, told by their bytes and not by their name.

            Examples:
              greffier read invoice.pdf
              greffier read scans/*.pdf --lang nl
              greffier read --json inbox/*.pdf > read.jsonl

            Exit status: 0 when every file could be read, 1 when one could not, 2 for wrong usage.
            """)

    @Flag(help: "One JSON object for each document, a line each.")
    var json = false

    @Option(help: "The language of names and messages: fr, nl, de or en.")
    var lang: Language = .ofTheTerminal

    @Flag(help: .hidden)
    var words = false

    @Argument(help: "The files to read.", completion: .file())
    var files: [String]

    func run() async throws {
        let pool = WorkerPool(.init(workers: min(ProcessInfo.processInfo.activeProcessorCount, files.count)))
        let progress = ProgressLine(files: files.count)
        var failed = false
        for await reading in FileReading.all(files, by: pool, progress: progress) {
            progress.clear()
            failed = failed || reading.isFailure
            Terminal.write(output(of: reading))
            progress.show()
        }
        progress.clear()
        if failed { throw ExitCode(1) }
    }

    private func output(of reading: FileReading) -> String {
        if words { return reading.words }
        return json ? ReadingReport.lines(reading, lang) : ReadingTable(language: lang, colour: Terminal.hasColour).text(reading)
    }

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Name at least one file, as in: greffier read invoice.pdf") }
    }
}

extension Language: ExpressibleByArgument {
    /// By the environment's `LC_ALL`, `LC_MESSAGES` or `LANG`; English when it is another.
    static var ofTheTerminal: Language {
        let environment = ProcessInfo.processInfo.environment
        let name = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return Language(rawValue: String(name.prefix(2))) ?? .en
    }
}
