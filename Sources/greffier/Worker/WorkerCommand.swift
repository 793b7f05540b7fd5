import Archive
import ArgumentParser
import Domain
import EInvoiceXML
import Intake
import Leptonica
import PNG
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
        let (pdf, image, cleaner, recognizer) = (PDFOpener(), ImageOpener(), Cleaner(), Engines())
        let reading = try Reading(
            pdf: pdf, image: image, xml: XMLTreeReader(), own: PublishedData(), cleaner: cleaner, recognizer: recognizer, codes: CodeScanner())
        loop.run(reading, Drawing(pdf: pdf, image: image, encoder: PNGEncoder(), cleaner: cleaner, recognizer: recognizer))
    }
}
