internal import Domain

/// Reads one page: its text layer when that is usable, else its picture. Remembers the language that was read last.
final class PageRecognition {
    private let recognizer: any TextRecognizer
    private let cleaner: any PictureCleaner
    private let codes: PageCodes
    /// What the next page is likely to be written in: pages of a document, and documents of a batch, mostly are alike.
    private var lastLanguage: Language?
    /// The language of this document, once a page told it.
    private var documentLanguage: Language?

    /// Dots per inch of the pictures that are read: letters of 8 points are 20 pixels high, and more costs time without reading better.
    static let dotsPerInch = 300.0
    /// From this quality on a page is not read again.
    static let good = 0.72
    /// How often a page is read at most.
    private static let most = 4

    init(_ recognizer: any TextRecognizer, _ cleaner: any PictureCleaner, _ codes: PageCodes) {
        self.recognizer = recognizer
        self.cleaner = cleaner
        self.codes = codes
    }

    func beginDocument() { documentLanguage = nil }

    func recognize(_ number: Int, of pages: any PageSource) throws(ReadingFailure) -> RecognizedPage {
        let layer = try pages.textLayer(of: number)
        let judgement = layer.map(LayerJudgement.init)
        if let layer, judgement == .usable {
            var page = withLanguage(layer.page)
            page.codes = try codes.codes(on: number, of: pages, layer)
            return page
        }
        let read = try readPicture(number, of: pages)
        guard let layer, judgement == .partial else { return read }
        var page = withLanguage(LayerMerge.merge(layer.page, read))
        if read.turned == 0 { page.codes = read.codes }
        return page
    }

    private func withLanguage(_ page: RecognizedPage) -> RecognizedPage {
        var page = page
        page.language = LanguageGuess(page.words).language ?? documentLanguage
        documentLanguage = page.language
        return page
    }

    private func readPicture(_ number: Int, of pages: any PageSource) throws(ReadingFailure) -> RecognizedPage {
        let picture = try pages.picture(of: number, dotsPerInch: Self.dotsPerInch)
        var page = try readPicture(number, picture)
        page.codes = try codes.codes(in: picture, turned: page.turned)
        return page
    }

    private func readPicture(_ number: Int, _ picture: GrayPicture) throws(ReadingFailure) -> RecognizedPage {
        guard let clean = try legible(picture) else {
            // The other pages are read all the same, and this one is flagged.
            let empty = CleanPicture(picture: picture)
            return RecognizedPage(number: number, width: empty.width, height: empty.height, source: .ocr, words: [], quality: 0)
        }
        guard !clean.isBlank else {
            return RecognizedPage(
                number: number, width: clean.width, height: clean.height, source: .ocr, words: [], isBlank: true, turned: clean.turned)
        }
        let best = try best(of: clean, picture)
        // On the cleaned picture ink is told from paper, whichever was read.
        let whole = try OverlookedInk(recognizer, cleaner).added(
            to: best, from: best.clean.turned == clean.turned ? clean.picture : best.clean.picture)
        let reading = try SecondLook(recognizer, cleaner).improved(whole) { () throws(ReadingFailure) in
            try cleaner.untouched(picture, as: whole.clean)
        }
        if let language = reading.language { (documentLanguage, lastLanguage) = (language, language) }
        return reading.page(number)
    }

    /// The picture cleaned; nil when it is nothing but grain.
    private func legible(_ picture: GrayPicture) throws(ReadingFailure) -> CleanPicture? {
        do throws(ReadingFailure) {
            return try cleaner.clean(picture)
        } catch  where error.code == .illegible {
            return nil
        }
    }

    /// Reads once when that is good, else again another way, and keeps the better reading.
    private func best(of clean: CleanPicture, _ picture: GrayPicture) throws(ReadingFailure) -> PictureReading {
        let expected = try expectedLanguage(clean)
        var reading = try read(clean, [expected])
        var left = Self.most - 1
        if let other = reading.guess.language, other != expected {
            reading = reading.better(try read(clean, [other]))
            left -= 1
        } else if let mixture = reading.guess.mixture, reading.quality < 0.8 {
            reading = reading.better(try read(clean, mixture))
            left -= 1
        }
        guard reading.quality < Self.good else { return reading }
        if clean.isWhitened {
            // What cleaning lost is still on the page as it was scanned.
            var untouched = clean
            untouched.picture = try cleaner.untouched(picture, as: clean)
            reading = reading.better(try read(untouched, reading.languages))
            left -= 1
        }
        for way in Way.allCases where left > 0 && reading.quality < Self.good && way.isPromising(reading) {
            left -= 1
            let other = try prepare(reading.clean, way)
            reading = reading.better(try read(other, reading.languages, way == .sparse ? .sparse : .page))
        }
        return reading
    }

    /// What may help a page that reads badly.
    private enum Way: CaseIterable {
        /// Standing on its head.
        case turned
        /// Letters of another size.
        case scaled
        /// No columns looked for.
        case sparse

        func isPromising(_ reading: PictureReading) -> Bool {
            switch self {
            case .turned: reading.quality < 0.45 || !reading.clean.isOrientationSure
            case .scaled: true
            case .sparse: reading.quality < 0.6
            }
        }
    }

    private func prepare(_ clean: CleanPicture, _ way: Way) throws(ReadingFailure) -> CleanPicture {
        var other = clean
        let resolution = clean.picture.dotsPerInch
        switch way {
        case .turned:
            other.picture = try cleaner.turned(clean.picture, quarters: 2)
            other.turned = (clean.turned + 180) % 360
        case .scaled: other.picture = try cleaner.scaled(clean.picture, to: resolution < 240 ? 300 : resolution * 0.7)
        case .sparse: break
        }
        return other
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
