/// What a person searches: every word must be there, words in quotation marks one after the other. A word stands for all that begin with it,
/// one in quotation marks for itself. No text is wrong: what holds no letter and no digit is left out.
package struct SearchWords: Sendable, Hashable {
    /// Words that follow each other, folded.
    package struct Phrase: Sendable, Hashable {
        package let words: [String]
        /// The last word may go on.
        package let isOpen: Bool
    }

    package let phrases: [Phrase]

    private static let most = 16

    /// Nil when there is nothing to search.
    package init?(_ text: String) {
        var phrases: [Phrase] = []
        for (index, part) in text.prefix(500).split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
            if index % 2 == 1 {
                phrases.append(Phrase(words: SearchText.words(part).map(\.folded), isOpen: false))
            } else {
                phrases += part.split(whereSeparator: \.isWhitespace).map { Phrase(words: SearchText.words($0).map(\.folded), isOpen: true) }
            }
        }
        self.phrases = Array(phrases.filter { !$0.words.isEmpty }.prefix(SearchWords.most))
        if self.phrases.isEmpty { return nil }
    }
}
