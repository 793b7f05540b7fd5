import Domain
import Extraction
import Testing

/// A page written as text: every character is as wide as any other, so what stands in a column of the text stands in one on the page.
/// One space parts words, two or more part cells.
struct PageText {
    private static let width = 5.5
    private static let leading = 13.0

    /// A document of one page for each text.
    static func document(_ texts: String..., source: ReadingSource = .text) -> RecognizedDocument {
        RecognizedDocument(pages: texts.enumerated().map { page($0.element, number: $0.offset + 1, source) })
    }

    private static func page(_ text: String, number: Int, _ source: ReadingSource) -> RecognizedPage {
        var words: [Word] = []
        for (line, characters) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for (column, word) in PageText.split(String(characters)) {
                let left = 30 + Double(column) * width
                let top = 40 + Double(line) * leading
                let box = Box(left: left, top: top, right: left + Double(word.count) * width, bottom: top + 9)
                words.append(Word(text: word, box: box, confidence: source == .text ? 1 : 0.93, line: line))
            }
        }
        return RecognizedPage(number: number, width: 595, height: 842, source: source, words: words)
    }

    private static func split(_ line: String) -> [(column: Int, word: String)] {
        var words: [(column: Int, word: String)] = []
        for (column, character) in line.enumerated() where character != " " {
            if let last = words.last, last.column + last.word.count == column {
                words[words.count - 1].word.append(character)
            } else {
                words.append((column, String(character)))
            }
        }
        return words
    }
}

extension RecognizedDocument {
    /// The one document read from it.
    func read(own: OwnParties = OwnParties()) throws -> ReadDocument { try read(knowing: Knowledge(own: own)) }

    /// The one document read from it, with what was taught.
    func read(knowing knowledge: Knowledge) throws -> ReadDocument {
        try #require(DocumentExtractor(knowledge).documents(in: self).first)
    }
}
