import Domain
import Intake

/// What was read of one file, for a person at a terminal.
struct ReadingTable {
    let language: Language
    let colour: Bool

    func text(_ reading: FileReading) -> String {
        switch reading.result {
        case .success(let result): result.documents.map { document($0, reading.file) }.joined()
        case .failure(let failure):
            paint(.bold, reading.file) + "\n" + paint(.red, failure.message(language)) + "\n" + failure.hint(language) + "\n\n"
        }
    }

    private func document(_ document: ReadDocument, _ file: String) -> String {
        let head = [document.kind.label(language), document.language?.rawValue, Texts.pages(document.pages)(language)]
        let lines = DocumentTable(language: language).text(document).split(separator: "\n", omittingEmptySubsequences: false)
        return paint(.bold, file) + "  " + head.compactMap(\.self).joined(separator: " · ") + "\n"
            + lines.map { painted(String($0)) }.joined(separator: "\n") + "\n"
    }

    /// A line in the colour of its first mark.
    private func painted(_ line: String) -> String {
        switch line.first {
        case "✓": paint(.green, "✓") + line.dropFirst()
        case "?", "!": paint(.yellow, String(line.prefix(1))) + line.dropFirst()
        case "✗": paint(.red, line)
        default: line
        }
    }

    private enum Paint: String {
        case bold = "1"
        case red = "31"
        case green = "32"
        case yellow = "33"
    }

    private func paint(_ paint: Paint, _ text: String) -> String {
        colour ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
    }
}
