package import Domain

/// A word or phrase that was searched, and where it stands.
package struct PageHit: Sendable, Hashable {
    package let page: Int
    package let box: Box
    package let text: String

    /// More are not shown on one document.
    static let most = 500
}

extension SearchWords {
    /// Where something of it stands on a page; a phrase that goes on in the next line has a box on each.
    func hits(on page: RecognizedPage) -> [PageHit] {
        var pieces: [(folded: String, word: Int)] = []
        for (index, word) in page.words.enumerated() { pieces += SearchText.words(word.text).map { ($0.folded, index) } }
        var last = -1
        return places(in: pieces.map(\.folded)).flatMap { place in
            let words = Set(pieces[place].map(\.word)).filter { $0 > last }.sorted()
            last = max(last, words.last ?? last)
            return lines(words.map { page.words[$0] }).map { line in
                PageHit(
                    page: page.number, box: line.dropFirst().reduce(line[0].box) { $0.union($1.box) }, text: line.map(\.text).joined(separator: " "))
            }
        }
    }

    private func lines(_ words: [Word]) -> [[Word]] {
        words.reduce(into: []) { lines, word in
            if lines.last?.last?.line == word.line { lines[lines.count - 1].append(word) } else { lines.append([word]) }
        }
    }
}
