import Foundation
import TestProgram
import Testing

/// What is read of documents of others must not get worse unnoticed. The floors stand a little under the figures of `Benchmarks/accuracy`.
@Suite struct AccuracyTests {
    @Test(
        .enabled(if: Measure.isThere, "skipped: needs the sets under ../shared/eval and python3"), .timeLimit(.minutes(5)),
        arguments: [
            Floor(folder: "belgian/digital", keyAccuracy: 97), Floor(folder: "belgian/scanned", scan: "light", keyAccuracy: 88),
            Floor(folder: "thirdparty/digital", keyAccuracy: 90), Floor(folder: "other", keyAccuracy: nil),
        ])
    func `a set of documents is read as well as before, and nothing wrong is said to be sure`(floor: Floor) throws {
        let score = try Measure.score(floor)
        #expect(score.files >= 10)
        #expect(score.sure_and_wrong == 0)
        if let least = floor.keyAccuracy {
            #expect(score.key_fields >= 50)
            #expect(score.key_accuracy >= least)
        } else {
            let kind = try #require(score.fields["kind"])
            #expect(kind["right"] == score.files, "\(kind)")
        }
    }
}

/// `greffier evaluate` gives users the figures of the contract's own measure.
@Suite struct EvaluationTests {
    @Test(
        .enabled(if: Measure.isThere, "skipped: needs the sets under ../shared/eval and python3"), .timeLimit(.minutes(5)),
        arguments: ["belgian/digital", "belgian/stacks", "minutes/digital", "other"])
    func `the program's own measure agrees with that of the contract, field by field`(folder: String) throws {
        let (answers, theirs) = try Measure.answersAndScore(Floor(folder: folder))
        defer { try? FileManager.default.removeItem(at: answers.deletingLastPathComponent()) }
        let outcome = try TestProgram.run(["evaluate", "--json", "--answers", answers.path, answers.deletingLastPathComponent().path])
        let ours = try JSONDecoder().decode([String: Measure.Score].self, from: outcome.output).values.first
        #expect(outcome.status == (theirs.sure_and_wrong == 0 ? 0 : 1))
        #expect(ours?.key_fields == theirs.key_fields)
        #expect(ours?.key_accuracy == theirs.key_accuracy)
        #expect(ours?.sure_and_wrong == theirs.sure_and_wrong)
        // Theirs leaves out what never came up, ours says 0.
        let said = try #require(ours).fields.mapValues { $0.filter { $0.value > 0 } }
        #expect(said == theirs.fields.mapValues { $0.filter { $0.value > 0 } })
    }

    @Test func `a folder without a truth is told of, with status 2`() throws {
        let outcome = try TestProgram.run(["evaluate", "--lang", "nl", "/nowhere/at-all"])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("/nowhere/at-all/truth.json"))
        #expect(outcome.errors.contains("docs/evaluation.md"))
    }

    @Test(arguments: Set(["fr", "nl", "de", "en"]))
    func `the samples are measured, and nothing wrong is said to be sure`(language: String) throws {
        let outcome = try TestProgram.run(["evaluate", "--lang", language, TestProgram.samples.path])
        let text = String(decoding: outcome.output, as: UTF8.self)
        #expect(outcome.status == 0, "\(text)")
        #expect(text.contains("total_incl"))
    }
}

/// A set and how well it must be read.
struct Floor: Sendable, CustomTestStringConvertible {
    var folder: String
    /// Only the scans of this quality: all would take minutes.
    var scan: String?
    /// Percent of the key fields; nil for a set that has none.
    var keyAccuracy: Double?

    var testDescription: String { folder }
}

/// Runs the program and the measure.
enum Measure {
    /// What the measure says of one set.
    struct Score: Decodable {
        var files: Int
        var key_accuracy: Double
        var key_fields: Int
        var sure_and_wrong: Int
        var fields: [String: [String: Int]]
    }

    private struct Failure: Error {
        var message: String
    }

    private static let python = "/usr/bin/python3"
    private static let program = TestProgram.measures.appending(path: "score.py").path

    static let isThere = [python, program].allSatisfy(FileManager.default.fileExists)

    static func score(_ floor: Floor) throws -> Score {
        let (answers, score) = try answersAndScore(floor)
        try? FileManager.default.removeItem(at: answers.deletingLastPathComponent())
        return score
    }

    /// What the program reads of a set, in a folder with its truth that is the caller's to remove, and its score.
    static func answersAndScore(_ floor: Floor) throws -> (answers: URL, score: Score) {
        let place = FileManager.default.temporaryDirectory.appending(path: "accuracy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let files = try writeTruth(floor, to: place)
        let reading = try TestProgram.run(["read", "--json"] + files)
        guard reading.status <= 1 else { throw Failure(message: reading.errors) }
        let answers = place.appending(path: "answers.jsonl")
        try reading.output.write(to: answers)
        let report = place.appending(path: "score.json")
        let scoring = try TestProgram.run([program, "--answers", answers.path, "--json", report.path, place.path], program: python)
        guard scoring.status == 0 else { throw Failure(message: scoring.errors) }
        let scores = try JSONDecoder().decode([String: Score].self, from: Data(contentsOf: report))
        guard let score = scores[place.path] else { throw Failure(message: "no score of \(floor.folder)") }
        return (answers, score)
    }

    /// The truth of the chosen files, each named by its whole path; the paths.
    private static func writeTruth(_ floor: Floor, to place: URL) throws -> [String] {
        let set = TestProgram.measures.appending(path: floor.folder)
        let bytes = try Data(contentsOf: set.appending(path: "truth.json"))
        guard var truth = try JSONSerialization.jsonObject(with: bytes) as? [String: Any], let all = truth["documents"] as? [[String: Any]] else {
            throw Failure(message: "the truth of \(floor.folder) has no documents")
        }
        let documents: [[String: Any]] = all.compactMap { document in
            guard let name = document["file"] as? String, floor.scan == nil || document["scan"] as? String == floor.scan else { return nil }
            return document.merging(["file": set.appending(path: name).path]) { $1 }
        }
        truth["documents"] = documents
        try JSONSerialization.data(withJSONObject: truth).write(to: place.appending(path: "truth.json"))
        return Set(documents.compactMap { $0["file"] as? String }).sorted()
    }
}
