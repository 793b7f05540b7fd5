/// Words and phrases with a meaning, looked up at a place of a text. A star stands for any ending: "abstention*".
struct Phrases<Meaning: Sendable>: Sendable {
    private struct Entry: Sendable {
        let words: [(text: String, isStem: Bool)]
        let meaning: Meaning
    }

    private var table: [UInt16: [Entry]] = [:]

    init(_ list: [(meaning: Meaning, phrases: [String])]) {
        for (meaning, phrases) in list {
            for phrase in phrases {
                let words = phrase.split(separator: " ").map { (text: String($0.filter { $0 != "*" }), isStem: $0.hasSuffix("*")) }
                guard let first = words.first else { continue }
                table[Phrases.key(first.text), default: []].append(Entry(words: words, meaning: meaning))
            }
        }
    }

    /// The first two letters: every stem has as many.
    private static func key(_ word: String) -> UInt16 {
        word.utf8.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
    }

    /// The longest phrase that begins at an piece and ends before a limit.
    func match(_ pieces: [Piece], at index: Int, limit: Int = .max) -> (meaning: Meaning, range: Range<Int>)? {
        guard index < pieces.count, let entries = table[Phrases.key(pieces[index].text)] else { return nil }
        var best: (meaning: Meaning, range: Range<Int>)?
        for entry in entries where entry.words.count > best?.range.count ?? 0 && entry.words.count <= limit - index {
            if Phrases.stands(entry, pieces, index) { best = (entry.meaning, index..<index + entry.words.count) }
        }
        return best
    }

    private static func stands(_ entry: Entry, _ pieces: [Piece], _ index: Int) -> Bool {
        guard index + entry.words.count <= pieces.count else { return false }
        for (offset, word) in entry.words.enumerated() {
            let text = pieces[index + offset].text
            guard word.isStem ? text.utf8.starts(with: word.text.utf8) : text == word.text else { return false }
        }
        return true
    }
}
