internal import CCairo
internal import CPoppler
internal import Domain
internal import Intake

/// The pages of one PDF. One thread.
final class PDFPages: PageSource {
    private let document: PDFDocument
    private let limits: ReadingLimits

    init(_ document: consuming PDFDocument, limits: ReadingLimits) {
        self.document = document
        self.limits = limits
    }

    var pageCount: Int { document.pageCount }

    func textLayer(of page: Int) throws(ReadingFailure) -> TextLayer? {
        let source = try document.page(page)
        let words = source.words()
        guard !words.isEmpty else { return nil }
        let size = source.size
        let recognized = RecognizedPage(number: page, width: size.width, height: size.height, source: .text, words: words)
        return TextLayer(page: recognized, pictureCoverage: 0, isInvisible: false, inkOutside: nil)
    }

    func picture(of page: Int, dotsPerInch: Double) throws(ReadingFailure) -> GrayPicture {
        try document.page(page).gray(dotsPerInch: dotsPerInch)
    }
}
