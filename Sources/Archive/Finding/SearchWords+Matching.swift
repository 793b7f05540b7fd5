extension SearchWords {
    /// Some text around the first place of a page where something of it stands; nil when nothing does.
    package func snippet(of text: String) -> String? {
        let pieces = SearchText.words(text)
        guard let place = places(in: pieces.map(\.folded)).first else { return nil }
        let first = pieces[max(0, place.lowerBound - SearchWords.around)].range.lowerBound
        let last = pieces[min(pieces.count - 1, place.upperBound - 1 + SearchWords.around)].range.upperBound
        let snippet = text[first..<last].split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(SearchWords.longest)
        return (first > text.startIndex ? "… " : "") + snippet + (last < text.endIndex ? " …" : "")
    }

    /// A text in pieces, by turns what was searched and what was not.
    package func marked(_ text: String) -> [(text: String, isFound: Bool)] {
        let pieces = SearchText.words(text)
        var parts: [(text: String, isFound: Bool)] = []
        var end = text.startIndex
        for place in places(in: pieces.map(\.folded)) {
            let (from, to) = (pieces[place.lowerBound].range.lowerBound, pieces[place.upperBound - 1].range.upperBound)
            guard from >= end else { continue }
            parts += [(String(text[end..<from]), false), (String(text[from..<to]), true)]
            end = to
        }
        return parts + [(String(text[end...]), false)]
    }

    /// Where each of the phrases stands among folded words, in order.
    func places(in words: [String]) -> [Range<Int>] {
        words.indices.compactMap { start in
            phrases.lazy.filter { $0.stands(at: start, in: words) }.map { start..<start + $0.words.count }.max { $0.count < $1.count }
        }
    }

    /// Words before and after a hit.
    private static let around = 8
    /// Characters.
    private static let longest = 240
}

extension SearchWords.Phrase {
    fileprivate func stands(at start: Int, in text: [String]) -> Bool {
        guard start + words.count <= text.count else { return false }
        return words.indices.allSatisfy { index in
            let isLast = index == words.count - 1
            return isOpen && isLast ? text[start + index].hasPrefix(words[index]) : text[start + index] == words[index]
        }
    }
}

extension PageSnippet {
    /// More pages of one document are not shown in a list.
    package static let most = 3
}
