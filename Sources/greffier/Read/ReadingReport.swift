import Domain
import FoundationEssentials
import Intake

/// The reading contract: one JSON object for each logical document, a line each.
enum ReadingReport {
    static func lines(_ reading: FileReading, _ language: Language) -> String {
        switch reading.result {
        case .success(let result):
            result.documents.map { line(Line(reading.file, $0, language, reading.seconds / Double(max(1, result.documents.count)))) }.joined()
        case .failure(let failure): line(Unreadable(reading.file, failure, language, reading.seconds))
        }
    }

    private static func line(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
    }

    private struct Line: Encodable {
        var file: String
        var pages: [Int]
        var kind: DocumentKind
        var language: Language?
        var source: ReadingSource
        var fields: [String: FieldLine]
        var findings: [FindingLine]
        var seconds: Double

        init(_ file: String, _ document: ReadDocument, _ language: Language, _ seconds: Double) {
            self.file = file
            pages = document.pages
            kind = document.kind
            self.language = document.language
            source = document.source
            fields = Dictionary(document.content.fields.map { ($0.name.rawValue, FieldLine($0.field)) }) { first, _ in first }
            findings = document.findings.map { FindingLine($0, language) }
            self.seconds = seconds
        }
    }

    private struct FieldLine: Encodable {
        var value: String
        var confidence: Double
        var page: Int?
        var box: [Double]?
        var computed: Bool?

        init(_ field: Field<String>) {
            value = field.value
            confidence = field.confidence
            page = field.evidence?.page
            box = field.evidence.map { [$0.box.left, $0.box.top, $0.box.right, $0.box.bottom] }
            computed = field.isComputed ? true : nil
        }
    }

    private struct FindingLine: Encodable {
        var code: FindingCode
        var severity: Finding.Severity
        var message: String
        var field: FieldName?

        init(_ finding: Finding, _ language: Language) {
            code = finding.code
            severity = finding.severity
            message = finding.message(language)
            field = finding.field
        }
    }

    private struct Unreadable: Encodable {
        var file: String
        var kind = DocumentKind.unreadable
        var error: [String: String]
        var seconds: Double

        init(_ file: String, _ failure: ReadingFailure, _ language: Language, _ seconds: Double) {
            self.file = file
            self.seconds = seconds
            error = ["code": failure.code.rawValue, "message": failure.message(language), "hint": failure.hint(language)]
        }
    }
}
