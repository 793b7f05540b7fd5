import ArgumentParser
import Domain
import Foundation
import Publishing
import WorkerProcess

/// `greffier evaluate`: reads documents whose content is known, and says how well.
struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: Texts.evaluateAbstract(.ofTheTerminal), discussion: Texts.evaluateDiscussion(.ofTheTerminal))

    @Flag(help: ArgumentHelp(Texts.evaluateMissesHelp(.ofTheTerminal)))
    var misses = false

    @Flag(help: ArgumentHelp(Texts.evaluateJSONHelp(.ofTheTerminal)))
    var json = false

    @Option(help: ArgumentHelp(Texts.evaluateAnswersHelp(.ofTheTerminal), valueName: "file"), completion: .file())
    var answers: String?

    @OptionGroup var options: CommonOptions

    @Argument(help: ArgumentHelp(Texts.evaluateSetsHelp(.ofTheTerminal)), completion: .directory)
    var sets: [String]

    func run() async throws {
        let settings = try await options.settings()
        var results: [SetResult] = []
        do throws(EvaluationSet.Fault) {
            for folder in sets { results.append(try await evaluate(folder, settings)) }
        } catch {
            Terminal.note(error.message(settings.language) + "\n")
            throw ExitCode(2)
        }
        if json {
            Terminal.write(JSONLine.text(Dictionary(results.map { ($0.folder, $0.report) }) { _, last in last }))
        } else {
            let sheet = EvaluationSheet(language: settings.language)
            for result in results { Terminal.write(sheet.text(result, misses: misses)) }
        }
        if results.contains(where: { $0.tally.all.sure_wrong > 0 }) { throw ExitCode(1) }
    }

    private func evaluate(_ folder: String, _ settings: Settings) async throws(EvaluationSet.Fault) -> SetResult {
        let set = try EvaluationSet(folder)
        let clock = ContinuousClock()
        let start = clock.now
        let known = try answers.map { path throws(EvaluationSet.Fault) in try EvaluationAnswers(path) }
        let given: EvaluationAnswers
        if let known { given = known } else { given = await EvaluationAnswers(reading: set, settings) }
        var evaluation = Evaluation(isComplete: set.isComplete)
        let base = URL(filePath: folder).standardizedFileURL.path + "/"
        for (path, documents) in set.files {
            evaluation.add(documents, given[path], at: path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path)
        }
        return SetResult(folder: folder, files: set.files.count, seconds: (clock.now - start) / .seconds(1), tally: evaluation.tally)
    }

    func validate() throws {
        guard !sets.isEmpty else { throw ValidationError(Texts.evaluateNoSet(options.lang ?? .ofTheTerminal)) }
    }
}

/// What was measured on one set.
struct SetResult: Sendable {
    let folder: String
    let files: Int
    let seconds: Double
    let tally: Tally

    /// The figures for another program.
    var report: Report {
        let key = tally.keyFields
        return Report(
            files: files, seconds: (seconds * 100).rounded() / 100, key_accuracy: SetResult.percent(key), key_fields: key.count,
            invented: key.invented, sure_and_wrong: tally.all.sure_wrong, fields: tally.rows)
    }

    struct Report: Encodable {
        var files: Int
        var seconds: Double
        /// Percent.
        var key_accuracy: Double
        var key_fields: Int
        var invented: Int
        var sure_and_wrong: Int
        var fields: [String: Verdicts]
    }

    /// The share that is right, in percent with two decimals; 0 of nothing.
    static func percent(_ verdicts: Verdicts) -> Double {
        verdicts.count == 0 ? 0 : (10_000 * Double(verdicts.right) / Double(verdicts.count)).rounded() / 100
    }
}
