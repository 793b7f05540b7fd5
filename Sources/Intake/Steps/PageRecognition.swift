internal import Domain

/// Reads one page: its text layer when that is usable, else its picture.
struct PageRecognition {
    private let recognizer: any TextRecognizer

    init(_ recognizer: any TextRecognizer) {
        self.recognizer = recognizer
    }

    func recognize(_ number: Int, of pages: any PageSource) throws(ReadingFailure) -> RecognizedPage {
        if let layer = try pages.textLayer(of: number), !layer.isInvisible { return layer.page }
        let picture = try pages.picture(of: number, dotsPerInch: 300)
        let words = try recognizer.words(in: picture, [.fr], .page)
        return RecognizedPage(
            number: number, width: Double(picture.width) * picture.pointsPerPixel, height: Double(picture.height) * picture.pointsPerPixel,
            source: .ocr,
            words: words)
    }
}
