import Domain
import Intake

/// What was read, for a person at a terminal.
struct ReadingTable {
    let language: Language
    let colour: Bool

    func text(_ reading: FileReading) -> String {
        switch reading.result {
        case .success(let result): result.documents.map { document($0, reading.file) }.joined()
        case .failure(let failure): "\(paint(.bold, reading.file))\n  \(paint(.red, failure.message(language)))\n  \(failure.hint(language))\n\n"
        }
    }

    private func document(_ document: ReadDocument, _ file: String) -> String {
        var text = "\(paint(.bold, file)): \(document.kind.rawValue)\n"
        for (name, field) in document.content.fields {
            text += "  \(name.rawValue)  \(field.value)\n"
        }
        return text + "\n"
    }

    private enum Paint: String {
        case bold = "1"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case dim = "2"
    }

    private func paint(_ paint: Paint, _ text: String) -> String {
        colour ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
    }
}
