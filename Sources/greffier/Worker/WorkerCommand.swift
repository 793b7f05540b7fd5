import ArgumentParser
import Domain
import EInvoiceXML
import Intake
import Leptonica
import Poppler
import Tesseract
import WorkerProcess
import ZBar

/// `greffier worker`: reads the files that its parent names, on standard input and output. Internal.
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Read files for a parent process (internal).", shouldDisplay: false)

    @Option(help: "Address space in MiB.") var memory = 2048

    func run() throws {
        let loop = try WorkerLoop(memory: memory)
        let reading = try Reading(
            pdf: PDFOpener(), image: ImageOpener(), xml: XMLTreeReader(), own: PublishedData(), cleaner: Cleaner(),
            recognizer: Engines(), codes: CodeScanner())
        loop.run { bytes, request, progress throws(ReadingFailure) in
            try reading.read(bytes, limits: request.limits, knowing: request.knowledge, progress: progress)
        }
    }
}
