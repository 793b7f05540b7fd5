import Domain

/// Words on a page that name the value beside or below them.
struct Label: Sendable {
    let concept: Concept
    let weight: Double
    let row: Int
    /// The bytes of the row that it fills.
    let bytes: Range<Int>
    let tokens: Range<Int>
    let box: Box
    /// How many words.
    let length: Int
}

/// A word of a row, cut at every sign: "d'échéance" is two.
struct Atom: Sendable {
    var bytes: ArraySlice<UInt8>
    /// The word of the vocabulary that it is or was misread for; nil for any other.
    var word: Int?
    /// A wide gap stands before it.
    var isApart = false
}

/// Finds labels. The vocabulary is compiled once into a tree of words.
struct LabelMatcher: Sendable {
    /// Words of the vocabulary by their bytes.
    fileprivate let words: [ArraySlice<UInt8>: Int]
    /// The tree: the node that a word leads to from another, counted from the root, 0.
    private let steps: [Step: Int]
    /// What the words that lead to a node mean.
    private let meanings: [[Meaning]]

    struct Meaning: Sendable {
        let concept: Concept
        let weight: Double
    }

    private struct Step: Hashable {
        let node: Int
        let word: Int
    }

    /// The matcher of the whole vocabulary.
    static let shared = LabelMatcher(Vocabulary.entries)

    private init(_ entries: [Vocabulary.Entry]) {
        var (words, steps, meanings) = ([ArraySlice<UInt8>: Int](minimumCapacity: 2_048), [Step: Int](minimumCapacity: 4_096), [[Meaning]()])
        for entry in entries {
            for phrase in entry.phrases.flatMap(LabelMatcher.expanded) {
                var node = 0
                for atom in Atoms.split(Folding.bytes(phrase)) {
                    let word = words[atom] ?? words.count
                    words[atom] = word
                    let next = steps[Step(node: node, word: word)] ?? meanings.count
                    if next == meanings.count {
                        steps[Step(node: node, word: word)] = next
                        meanings.append([])
                    }
                    node = next
                }
                guard !meanings[node].contains(where: { $0.concept == entry.concept }) else { continue }
                meanings[node].append(Meaning(concept: entry.concept, weight: entry.weight))
            }
        }
        (self.words, self.steps, self.meanings) = (words, steps, meanings)
    }

    /// "#" as each way of writing "number".
    private static func expanded(_ phrase: String) -> [String] {
        guard phrase.utf8.contains(0x23) else { return [phrase] }
        let signs = phrase == "#" ? [] : ["#"]
        return (["n", "no", "nr", "numero", "nummer", "number", "num"] + signs).map { way in
            phrase.split(separator: " ").map { $0 == "#" ? way : String($0) }.joined(separator: " ")
        }
    }

    /// The labels of a row, the longest where several fit.
    func labels(in row: Int, of layout: Layout, isRecognized: Bool) -> [Label] {
        let bytes = layout.rows[row].bytes
        let atoms = Atoms.split(bytes).map { atom in
            Atom(bytes: atom, word: word(atom, isRecognized), isApart: layout.isApart(row, at: atom.startIndex))
        }
        var labels: [Label] = []
        var index = 0
        while index < atoms.count {
            if let (count, meanings) = longest(atoms, index) {
                let range = atoms[index].bytes.startIndex..<atoms[index + count - 1].bytes.endIndex
                let owners = layout.rows[row].owners
                let tokens = owners[range.lowerBound]..<owners[range.upperBound - 1] + 1
                for meaning in meanings {
                    labels.append(
                        Label(
                            concept: meaning.concept, weight: meaning.weight, row: row, bytes: range, tokens: tokens, box: layout.box(tokens),
                            length: count))
                }
                index += count
            } else {
                index += 1
            }
        }
        return labels
    }

    func longest(_ atoms: [Atom], _ start: Int) -> (count: Int, meanings: [Meaning])? {
        var best: (Int, [Meaning])?
        var (node, index) = (0, start)
        while index < atoms.count, index == start || !atoms[index].isApart, let word = atoms[index].word,
            let next = steps[Step(node: node, word: word)]
        {
            index += 1
            node = next
            if !meanings[node].isEmpty { best = (index - start, meanings[node]) }
        }
        return best
    }

    func word(_ atom: ArraySlice<UInt8>, _ isRecognized: Bool) -> Int? {
        if let word = words[atom] { return word }
        guard isRecognized, atom.count >= 5, atom.count <= 24, atom.count(where: \.isDigit) <= 1 else { return nil }
        return MisreadWords.shared.word(Array(atom))
    }
}

/// The long words of the vocabulary as recognition sees their shapes: for misread ones. Only scans need them.
private struct MisreadWords: Sendable {
    private let shapes: [[UInt8]: Int]
    private let shapesByLength: [Int: [(bytes: [UInt8], word: Int)]]

    static let shared = MisreadWords(LabelMatcher.shared)

    private init(_ matcher: LabelMatcher) {
        // In the order of the vocabulary: the same page must give the same labels every time.
        let long = matcher.words.filter { $0.key.count >= 5 }.map { (bytes: Shape.of(Array($0.key)), word: $0.value) }.sorted { $0.word < $1.word }
        shapes = Dictionary(long.map { ($0.bytes, $0.word) }, uniquingKeysWith: { first, _ in first })
        shapesByLength = Dictionary(grouping: long, by: \.bytes.count)
    }

    func word(_ bytes: [UInt8]) -> Int? {
        let shape = Shape.of(bytes)
        if let word = shapes[shape] { return word }
        for length in [shape.count, shape.count - 1, shape.count + 1] {
            let near = shapesByLength[length]?.first {
                // A long word may differ in its first letter too.
                ($0.bytes[0] == shape[0] || length > 8) && Atoms.differ($0.bytes, shape, byAtMostOneOf: 5)
            }
            if let near { return near.word }
        }
        return nil
    }
}

/// Cutting rows into words.
enum Atoms {
    /// Runs of letters or digits, and the sign "#".
    static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var atoms: [ArraySlice<UInt8>] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index].isAlphanumeric else {
                if bytes[index] == 0x23 { atoms.append(bytes[index..<index + 1]) }
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index].isAlphanumeric { index += 1 }
            atoms.append(bytes[start..<index])
        }
        return atoms
    }

    /// Whether two words are the same but for one letter changed, left out or put in.
    static func differ(_ left: [UInt8], _ right: [UInt8], byAtMostOneOf least: Int) -> Bool {
        guard max(left.count, right.count) >= least, abs(left.count - right.count) <= 1 else { return false }
        var head = 0
        while head < left.count, head < right.count, left[head] == right[head] { head += 1 }
        var (leftEnd, rightEnd) = (left.count, right.count)
        while leftEnd > head, rightEnd > head, left[leftEnd - 1] == right[rightEnd - 1] {
            leftEnd -= 1
            rightEnd -= 1
        }
        return leftEnd - head <= 1 && rightEnd - head <= 1
    }
}
