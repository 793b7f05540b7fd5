import Domain
import Foundation
import Publishing
import WorkerProcess

/// The lines of `greffier read --json`, by the whole path of the file.
struct EvaluationAnswers: Sendable {
    private var byFile: [String: [JSONNode]] = [:]

    subscript(_ path: String) -> [JSONNode] { byFile[path] ?? [] }

    /// Takes lines that were kept.
    init(_ path: String) throws(EvaluationSet.Fault) {
        guard let bytes = try? Data(contentsOf: URL(filePath: path)) else { throw EvaluationSet.Fault(message: Texts.evaluateNoAnswers(path)) }
        for line in bytes.split(separator: UInt8(ascii: "\n")) where !add(Array(line)) {
            throw EvaluationSet.Fault(message: Texts.evaluateNoAnswers(path))
        }
    }

    /// Reads the files of a set.
    init(reading set: EvaluationSet, _ settings: Settings) async {
        let files = set.files.map(\.path)
        let pool = WorkerPool(.init(workers: min(settings.workers, files.count), limits: settings.limits, own: settings.own))
        let progress = ProgressLine(files: files.count)
        for await reading in FileReading.all(files, by: pool, progress: progress) {
            for line in ReadingReport.lines(reading, .en).utf8.split(separator: UInt8(ascii: "\n")) { _ = add(Array(line)) }
            progress.show()
        }
        progress.clear()
        await pool.rest()
    }

    private mutating func add(_ line: [UInt8]) -> Bool {
        guard let root = try? JSONDocument(line).root, let file = root["file"]?.string else { return false }
        byFile[URL(filePath: file).standardizedFileURL.path, default: []].append(root)
        return true
    }
}
