internal import CHyphen

/// The patterns of one language: a `HyphenDict` of libhyphen, owned, freed with `hnj_hyphen_free`. Belongs to the thread of its press.
@safe
final class HyphenPatterns {
    private let patterns: UnsafeMutablePointer<HyphenDict>
    /// Otherwise the patterns are in ISO 8859-1, whose letters are the first 256 of Unicode.
    private let isUTF8: Bool

    /// Nil when the file is missing or has no patterns.
    init?(path: String) {
        guard let patterns = unsafe hnj_hyphen_load(path) else { return nil }
        unsafe self.patterns = patterns
        unsafe isUTF8 = greffier_patterns_are_utf8(patterns) != 0
    }

    deinit { unsafe hnj_hyphen_free(patterns) }

    /// Before which letters, counted from the start, the word may be divided. At least two letters stay before, three go after.
    /// - Parameter letters: small letters.
    func points(in letters: ArraySlice<Unicode.Scalar>) -> [Int] {
        guard letters.count >= 5, let word = encoded(letters) else { return [] }
        var marks = [CChar](repeating: 0, count: word.count + 5)
        let status = unsafe word.withUnsafeBufferPointer { unsafe greffier_hyphenate(patterns, $0.baseAddress, Int32($0.count), &marks, 2, 3) }
        guard status == 0 else { return [] }
        return (2...letters.count - 3).filter { marks[$0 - 1] & 1 == 1 }
    }

    private func encoded(_ letters: ArraySlice<Unicode.Scalar>) -> [CChar]? {
        if isUTF8 { return letters.flatMap { UTF8.encode($0).map(Array.init) ?? [] }.map { CChar(bitPattern: $0) } }
        var bytes: [CChar] = []
        for letter in letters {
            guard let byte = UInt8(exactly: letter.value) else { return nil }
            bytes.append(CChar(bitPattern: byte))
        }
        return bytes
    }
}
