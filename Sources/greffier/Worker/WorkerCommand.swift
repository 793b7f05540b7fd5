import ArgumentParser
import Domain
import Intake
import Leptonica
import Poppler
import Tesseract
import WorkerProcess

/// `greffier worker`: reads the files that its parent names, on standard input and output. Internal.
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Read files for a parent process (internal).", shouldDisplay: false)

    @Option(help: "Address space in MiB.") var memory = 2048

    func run() throws {
        let loop = try WorkerLoop(memory: memory)
        let reading = Reading(pdf: PDFOpener(), image: ImageOpener(), cleaner: Cleaner(), recognizer: Engines())
        loop.run { bytes, request, progress throws(ReadingFailure) in
            try reading.read(bytes, limits: request.limits, knowing: request.knowledge, progress: progress)
        }
    }
}
