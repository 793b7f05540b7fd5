import Domain
import Intake

extension ReadingReport {
    /// The lines of one file, each ended by a newline: one for each logical document, or one that says why it could not be read.
    static func lines(_ reading: FileReading, _ language: Language) -> String {
        switch reading.result {
        case .success(let result):
            let seconds = reading.seconds / Double(max(1, result.documents.count))
            return result.documents.map { JSONLine.text(ReadingReport(file: reading.file, document: $0, language: language, seconds: seconds)) }
                .joined()
        case .failure(let failure): return JSONLine.text(Unreadable(reading.file, failure, language, reading.seconds))
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
