import Domain
import Foundation
import Intake

/// A reading of pages full of words, as an invoice has them: some that stand everywhere and many that stand on few pages.
enum InventedPages {
    static let draft = ReadDocument(pages: [1], kind: .invoice, language: .fr, source: .text)

    private static let wordsOfPage = 250
    private static let syllables = ["ba", "con", "di", "fer", "gla", "ho", "jar", "ki", "lu", "mon", "ne", "po", "qui", "ra", "sol", "tu"]

    static func reading(of pages: Int) throws -> ReadingResult {
        let parts = try (0..<pages).map { try Array(JSONEncoder().encode(page($0))) }
        return ReadingResult(documents: [draft], pageCount: max(1, pages), pages: PageParts(parts), milliseconds: 1)
    }

    private static func page(_ number: Int) -> RecognizedPage {
        let words = (0..<wordsOfPage).map { (place: Int) -> Word in
            let (left, top) = (Double(40 + place % 8 * 64), Double(60 + place / 8 * 24))
            let box = Box(left: left, top: top, right: left + 60, bottom: top + 12)
            return Word(text: word(place < 100 ? place : place * (number + 3)), box: box, line: place / 8)
        }
        return RecognizedPage(number: number + 1, width: 595, height: 842, source: .text, words: words)
    }

    private static func word(_ number: Int) -> String {
        [number % 16, number / 16 % 16, number / 256 % 16].map { syllables[$0] }.joined()
    }
}
