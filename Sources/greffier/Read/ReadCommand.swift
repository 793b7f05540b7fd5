import ArgumentParser
import Domain
import Foundation
import Intake
import Leptonica
import Poppler
import Tesseract

/// `greffier read`: reads files without a database.
struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "read", abstract: "Read documents and show what is in them.")

    @Flag(help: .hidden) var words = false
    @Argument var files: [String]

    func run() async throws {
        let reading = Reading(pdf: PDFOpener(), image: ImageOpener(), recognizer: Engines())
        for file in files {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
            do {
                let document = try reading.recognize(bytes, limits: ReadingLimits())
                let line = try JSONEncoder().encode(Line(file: file, document: document))
                FileHandle.standardOutput.write(line + [10])
            } catch let failure as ReadingFailure {
                FileHandle.standardError.write(Data("\(file): \(failure.message(.en))\n".utf8))
            }
        }
    }

    private struct Line: Encodable {
        var file: String
        var document: RecognizedDocument
    }
}
