internal import Domain

/// Reads one page: its text layer when that is usable, else its picture. Remembers the language that was read last.
final class PageRecognition {
    private let recognizer: any TextRecognizer
    private let cleaner: any PictureCleaner
    /// What the next page is likely to be written in: pages of a document, and documents of a batch, mostly are alike.
    private var lastLanguage: Language?
    /// The language of this document, once a page told it.
    private var documentLanguage: Language?

    /// Dots per inch of the pictures that are read: letters of 8 points are 20 pixels high, and more costs time without reading better.
    static let dotsPerInch = 300.0
    /// From this quality on a page is not read again.
    static let good = 0.72

    init(_ recognizer: any TextRecognizer, _ cleaner: any PictureCleaner) {
        self.recognizer = recognizer
        self.cleaner = cleaner
    }

    func beginDocument() { documentLanguage = nil }

    func recognize(_ number: Int, of pages: any PageSource) throws(ReadingFailure) -> RecognizedPage {
        let layer = try pages.textLayer(of: number)
        let judgement = layer.map(LayerJudgement.init)
        if let layer, judgement == .usable { return withLanguage(layer.page) }
        let read = try readPicture(number, of: pages)
        guard let layer, judgement == .partial else { return read }
        return withLanguage(LayerMerge.merge(layer.page, read))
    }

    private func withLanguage(_ page: RecognizedPage) -> RecognizedPage {
        var page = page
        page.language = LanguageGuess(page.words).language ?? documentLanguage
        documentLanguage = page.language
        return page
    }

    private func readPicture(_ number: Int, of pages: any PageSource) throws(ReadingFailure) -> RecognizedPage {
        let clean = try cleaner.clean(pages.picture(of: number, dotsPerInch: Self.dotsPerInch))
        guard !clean.isBlank else {
            return RecognizedPage(
                number: number, width: clean.width, height: clean.height, source: .ocr, words: [], isBlank: true, turned: clean.turned)
        }
        let reading = try best(of: clean)
        if let language = reading.language { (documentLanguage, lastLanguage) = (language, language) }
        return reading.page(number)
    }

    /// Reads once when that is good, else again another way, and keeps the better reading.
    private func best(of clean: CleanPicture) throws(ReadingFailure) -> PictureReading {
        let expected = try expectedLanguage(clean)
        var reading = try read(clean, [expected])
        if let other = reading.guess.language, other != expected {
            reading = reading.better(try read(clean, [other]))
        } else if let mixture = reading.guess.mixture, reading.quality < 0.8 {
            reading = reading.better(try read(clean, mixture))
        }
        guard reading.quality < Self.good else { return reading }
        for other in try otherWays(clean, reading) {
            reading = reading.better(try read(other.clean, reading.languages, other.segmentation))
            if reading.quality >= Self.good { break }
        }
        return reading
    }

    /// What may help a page that reads badly: standing the other way, letters of another size, no columns looked for.
    private func otherWays(
        _ clean: CleanPicture, _ reading: PictureReading
    ) throws(ReadingFailure) -> [(clean: CleanPicture, segmentation: Segmentation)] {
        var ways: [(CleanPicture, Segmentation)] = []
        if reading.quality < 0.45 || !clean.isOrientationSure {
            var turned = clean
            turned.picture = try cleaner.turned(clean.picture, quarters: 2)
            turned.turned = (clean.turned + 180) % 360
            ways.append((turned, .page))
        }
        var scaled = clean
        scaled.picture = try cleaner.scaled(clean.picture, to: clean.picture.dotsPerInch < 240 ? 300 : clean.picture.dotsPerInch * 0.7)
        ways.append((scaled, .page))
        ways.append((clean, .sparse))
        return ways
    }

    /// The language of the pages before, else by a first look at a strip of the page.
    private func expectedLanguage(_ clean: CleanPicture) throws(ReadingFailure) -> Language {
        if let documentLanguage { return documentLanguage }
        let usual = lastLanguage ?? .fr
        guard let strip = try cleaner.strip(of: clean) else { return usual }
        return LanguageGuess(try recognizer.words(in: strip, [usual], .block)).language ?? usual
    }

    private func read(
        _ clean: CleanPicture, _ languages: [Language], _ segmentation: Segmentation = .page
    ) throws(ReadingFailure) -> PictureReading {
        PictureReading(clean: clean, languages: languages, words: try recognizer.words(in: clean.picture, languages, segmentation))
    }
}
