internal import Foundation
internal import Typesetting

/// Divides words by the patterns of their language. Patterns are read when a language first asks for them.
final class WordDivider: Hyphenator {
    private let folder: String?
    private var patterns: [String: HyphenPatterns?] = [:]
    private var known: [String: [String: [Int]]] = [:]

    /// The file of each language, in the folder of patterns.
    static let files = ["fr": "hyph_fr.dic", "nl": "hyph_nl.dic", "de": "hyph_de.dic", "en": "hyph_en_GB.dic"]

    /// - Parameter folder: where the patterns are; nil divides no word.
    init(folder: String?) { self.folder = folder }

    static func missing(in folder: String) -> [String] {
        files.filter { !FileManager.default.isReadableFile(atPath: "\(folder)/\($0.value)") }.keys.sorted()
    }

    func points(in word: String, language: String) -> [Int] {
        let code = String(language.prefix(2))
        if let points = known[code]?[word] { return points }
        guard let patterns = patterns(of: code) else { return [] }
        let points = Self.divide(word, by: patterns)
        // Words without end would fill the memory.
        if known[code, default: [:]].count >= 20_000 { known[code] = [:] }
        known[code, default: [:]][word] = points
        return points
    }

    private func patterns(of code: String) -> HyphenPatterns? {
        if let loaded = patterns[code] { return loaded }
        guard let folder, let file = Self.files[code] else { return nil }
        let loaded = HyphenPatterns(path: "\(folder)/\(file)")
        patterns[code] = .some(loaded)
        return loaded
    }

    /// Each run of letters is a word of its own: "procès-verbal", "(copropriétaires)".
    private static func divide(_ word: String, by patterns: HyphenPatterns) -> [Int] {
        var points: [Int] = []
        var letters: [UInt32] = []
        var start = 0
        for (place, character) in (Array(word) + [" "]).enumerated() {
            if let letter = smallLetter(character) {
                if letters.isEmpty { start = place }
                letters.append(letter.value)
            } else {
                // No word has more letters; what has is no word.
                if letters.count >= 5, letters.count <= 100 { points += patterns.points(in: letters).map { start + $0 } }
                letters.removeAll(keepingCapacity: true)
            }
        }
        return points
    }

    /// One letter a character, so that the places in the word stay: composed, and small.
    private static func smallLetter(_ character: Character) -> Unicode.Scalar? {
        guard character.isLetter else { return nil }
        let small = character.lowercased().unicodeScalars
        if small.count == 1 { return small.first }
        // A letter and its accent as two scalars: the composed one, which Latin-1 and the patterns have.
        let composed = String(character.lowercased()).precomposedStringWithCanonicalMapping.unicodeScalars
        return composed.count == 1 ? composed.first : nil
    }
}
