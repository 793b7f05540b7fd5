internal import Domain

/// Reads what the layout analysis of a recogniser leaves out: single columns of tables, amounts far from their labels.
struct OverlookedInk {
    private let recognizer: any TextRecognizer
    private let cleaner: any PictureCleaner

    /// Pieces that are read on one page.
    private static let most = 60
    /// Below this confidence, ink is taken for a scribble or stamp.
    private static let least = 0.6
    /// Points of paper around a piece: recognition reads letters at the rim badly.
    private static let margin = 3.0

    init(_ recognizer: any TextRecognizer, _ cleaner: any PictureCleaner) {
        self.recognizer = recognizer
        self.cleaner = cleaner
    }

    /// The reading with the words that it missed in a picture of the same page.
    func added(to reading: PictureReading, from picture: GrayPicture) throws(ReadingFailure) -> PictureReading {
        var words = reading.words
        var (line, block) = ((words.map(\.line).max() ?? -1) + 1, (words.map(\.block).max() ?? -1) + 1)
        for place in try cleaner.writing(in: picture, outside: words.map(\.box)).prefix(Self.most) {
            guard let part = picture.part(place.grown(by: Self.margin)) else { continue }
            let found = try recognizer.words(in: part.picture, reading.languages, .line).filter(isWord)
            guard !found.isEmpty else { continue }
            words += found.map { word in
                var word = word
                word.box = part.onPage(word.box)
                (word.line, word.block) = (line, block)
                return word
            }
            line += 1
            block += 1
        }
        return words.count == reading.words.count ? reading : PictureReading(clean: reading.clean, languages: reading.languages, words: words)
    }

    private func isWord(_ word: Word) -> Bool {
        word.confidence >= Self.least && word.text.contains { $0.isLetter || $0.isNumber }
    }
}
