package import Domain
internal import Extraction

/// The worker's half of the first story: identify, recognize, extract. One thread, one document at a time.
package struct Reading {
    private let pdf: any PageOpener
    private let image: any PageOpener
    private let recognizer: any TextRecognizer

    package init(pdf: any PageOpener, image: any PageOpener, recognizer: any TextRecognizer) {
        self.pdf = pdf
        self.image = image
        self.recognizer = recognizer
    }

    /// The words on each page.
    package func recognize(
        _ bytes: [UInt8], limits: ReadingLimits, progress: (_ page: Int, _ of: Int) -> Void = { _, _ in }
    ) throws(ReadingFailure) -> RecognizedDocument {
        let pages = try open(bytes, limits: limits)
        var recognized: [RecognizedPage] = []
        for number in 1...pages.pageCount {
            recognized.append(try recognize(number, of: pages))
            progress(number, pages.pageCount)
        }
        return RecognizedDocument(pages: recognized)
    }

    private func open(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) -> any PageSource {
        guard !bytes.isEmpty else { throw ReadingFailure(.empty) }
        guard let type = MediaType(prefix: bytes.prefix(MediaType.prefixLength)) else { throw ReadingFailure(.unsupported) }
        return try (type == .pdf ? pdf : image).open(bytes, type, limits: limits)
    }

    private func recognize(_ number: Int, of pages: any PageSource) throws(ReadingFailure) -> RecognizedPage {
        if let layer = try pages.textLayer(of: number), !layer.isInvisible { return layer.page }
        let picture = try pages.picture(of: number, dotsPerInch: 300)
        let words = try recognizer.words(in: picture, [.fr], .page)
        return RecognizedPage(
            number: number, width: Double(picture.width) * picture.pointsPerPixel, height: Double(picture.height) * picture.pointsPerPixel,
            source: .ocr,
            words: words)
    }
}
