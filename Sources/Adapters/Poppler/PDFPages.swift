internal import CCairo
internal import CPoppler
internal import Domain
internal import Intake

/// The pages of one PDF. One thread.
final class PDFPages: PageSource {
    let document: PDFDocument
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
        let page = RecognizedPage(number: page, width: size.width, height: size.height, source: .text, words: words)
        let pictures = source.pictures()
        let coverage = source.coverage(of: pictures)
        // Rendering to look is worth its time only where a picture or drawn letters may hide writing.
        let isInvisible = coverage > 0.2 ? try source.drawsNoGlyphs() : false
        let isDoubtful = !isInvisible && (coverage > 0.25 || words.count < 12)
        return TextLayer(
            page: page, pictureCoverage: coverage, isInvisible: isInvisible, inkOutside: isDoubtful ? try source.inkOutside(words.map(\.box)) : nil,
            codePictures: pictures.filter(Self.mayBeCode))
    }

    /// A QR code is a square of one to seven centimetres; logos and photographs seldom are.
    private static func mayBeCode(_ picture: Box) -> Bool {
        (28...200).contains(picture.width) && (28...200).contains(picture.height) && (0.75...1.34).contains(picture.width / picture.height)
    }

    func picture(of page: Int, part: Box, dotsPerInch: Double) throws(ReadingFailure) -> PicturePart? {
        try document.page(page).gray(part: part, dotsPerInch: dotsPerInch)
    }

    func attachments() -> [AttachedFile] { document.dataFiles() }

    func picture(of page: Int, dotsPerInch: Double) throws(ReadingFailure) -> GrayPicture {
        try document.page(page).gray(dotsPerInch: dotsPerInch, limits: limits)
    }
}
