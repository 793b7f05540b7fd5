import Domain
import Extraction
import Foundation
import Intake

/// `greffier read --explain FIELD`: the values that could have been the field, and why one was taken.
struct ExplanationSheet {
    let language: Language
    let field: FieldName
    let knowledge: Knowledge
    var width = Terminal.width
    var colour = Terminal.hasColour

    /// The explanations of one file.
    func text(_ reading: FileReading) -> String {
        guard case .success(let result) = reading.result, let bytes = try? result.pages.whole(),
            let pages = try? JSONDecoder().decode([RecognizedPage].self, from: Data(bytes))
        else { return ReadingSheet(language: language).text(reading) }
        let explanations = Explainer(knowledge).explain(field, in: RecognizedDocument(pages: pages))
        return explanations.map { text($0, reading.file) }.joined()
    }

    private func text(_ explanation: Explanation, _ file: String) -> String {
        let head = Ink.bold.paint(file.harmless, colour) + "  " + Texts.pages(explanation.pages)(language)
        return head + "\n\n  " + verdict(explanation) + "\n\n" + table(explanation)
    }

    private func verdict(_ explanation: Explanation) -> String {
        let name = Ink.bold.paint(explanation.field.rawValue, colour)
        guard let taken = explanation.taken else { return name + ": " + Texts.explainNothing(language) }
        let sign = taken.confidence >= Field<String>.sure ? "✓" : "?"
        let percent = (taken.confidence * 1_000).rounded(.down) / 10
        return name + ": " + Ink.bold.paint(taken.value.harmless, colour) + "  \(sign) \(percent) %"
    }

    private func table(_ explanation: Explanation) -> String {
        guard !explanation.candidates.isEmpty else { return "" }
        var columns = Columns(Texts.explainHeads.map { $0(language) }, right: [2, 3], elastic: [1, 4], width: width, colour: colour)
        for candidate in explanation.candidates {
            let reasons = candidate.reasons.map { $0.message(language) }.joined(separator: " · ")
            columns.add([
                Columns.Cell(candidate.isTaken ? "✓" : "", .green), Columns.Cell(candidate.text, candidate.isTaken ? .bold : .plain),
                Columns.Cell(String(Int((min(1.5, candidate.score) * 100).rounded()))),
                Columns.Cell(candidate.evidence.map { String($0.page) } ?? "·"), Columns.Cell(reasons),
            ])
        }
        return columns.text + "\n"
    }
}

/// Recorded words read again, without recognition: shows in seconds what a change of the rules does.
enum Replay {
    private struct Recording: Decodable {
        var file: String
        var document: RecognizedDocument
    }

    /// The lines of `greffier read --json` for recordings of `greffier read --words`; nil when a file is none. Raw confidences are those that
    /// the readers say, before calibration.
    static func lines(_ path: String, raw: Bool, _ knowledge: Knowledge, _ language: Language) -> String? {
        guard let bytes = try? Data(contentsOf: URL(filePath: path)) else { return nil }
        let extractor = raw ? DocumentExtractor(knowledge, calibration: Calibration([:])) : DocumentExtractor(knowledge)
        var text = ""
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard let recording = try? JSONDecoder().decode(Recording.self, from: Data(line)) else { return nil }
            for document in extractor.documents(in: recording.document) {
                text += JSONLine.text(ReadingReport(file: recording.file, document: document, language: language, seconds: 0))
            }
        }
        return text
    }
}
