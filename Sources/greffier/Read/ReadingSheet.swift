import Domain
import Intake

/// What was read of one file, for a person at a terminal.
struct ReadingSheet {
    let language: Language
    var width = Terminal.width
    var colour = Terminal.hasColour

    func text(_ reading: FileReading) -> String {
        switch reading.result {
        case .success(let result): result.documents.map { document($0, reading.file) }.joined()
        case .failure(let failure):
            Ink.bold.paint(reading.file.harmless, colour) + "\n  "
                + Ink.red.paint("✗ " + failure.message(language).harmless.wrapped(width: width, indent: 4), colour) + "\n    "
                + failure.hint(language).harmless.wrapped(width: width, indent: 4) + "\n\n"
        }
    }

    private func document(_ document: ReadDocument, _ file: String) -> String {
        let head = [document.kind.label(language), document.language?.rawValue, Texts.pages(document.pages)(language)]
        let table = DocumentTable(language: language, width: width, colour: colour, places: false).text(document)
        return Ink.bold.paint(file.harmless, colour) + "  " + head.compactMap(\.self).joined(separator: " · ") + "\n\n"
            + table + (table.isEmpty ? "" : "\n")
    }
}
