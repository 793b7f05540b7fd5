internal import Domain
internal import Foundation

/// One reading of a picture, to be weighed against others.
struct PictureReading {
    let clean: CleanPicture
    let languages: [Language]
    let words: [Word]
    let guess: LanguageGuess
    /// The mean confidence of the words, weighted by length; 0 when there are none.
    let quality: Double
    /// Characters that were read with some confidence.
    private let substance: Double

    init(clean: CleanPicture, languages: [Language], words: [Word]) {
        self.clean = clean
        self.languages = languages
        self.words = words
        guess = LanguageGuess(words)
        var (weight, sum, substance) = (0.0, 0.0, 0.0)
        for word in words {
            let length = Double(word.text.count)
            weight += length
            sum += length * word.confidence
            if word.confidence > 0.5 { substance += length * word.confidence }
        }
        quality = weight > 0 ? sum / weight : 0
        self.substance = substance
    }

    var language: Language? { guess.language ?? (languages.count == 1 ? languages.first : nil) }

    /// The one of the two that reads more with more confidence.
    func better(_ other: PictureReading) -> PictureReading {
        other.quality * other.quality * other.substance > quality * quality * substance ? other : self
    }

    /// The reading as a page, boxes where they stand on the page as it was scanned.
    func page(_ number: Int) -> RecognizedPage {
        let angle = clean.skew * .pi / 180
        let (cosine, sine) = (cos(angle), sin(angle))
        let placed = words.map { word in
            var word = word
            word.box = clean.onPage(word.box, cosine: cosine, sine: sine)
            return word
        }
        let isBlank = !words.contains { $0.confidence > 0.4 && $0.text.contains { $0.isLetter || $0.isNumber } }
        return RecognizedPage(
            number: number, width: clean.width, height: clean.height, source: .ocr, words: isBlank ? [] : placed, language: language,
            quality: isBlank ? 1 : quality, isBlank: isBlank, turned: clean.turned, skew: clean.skew)
    }
}
