internal import Typesetting

/// The words that were shaped already, found by their bytes: two spellings of "é" are two words, so that what a document holds never depends
/// on the documents before it. Open addressing; thrown away as a whole when it is full.
struct WordTable {
    private var hashes: [UInt64]
    private var words: [ShapedWord?]
    private var count = 0
    private static let most = 32_768

    init() { (hashes, words) = Self.empty(512) }

    private static func empty(_ capacity: Int) -> ([UInt64], [ShapedWord?]) {
        ([UInt64](repeating: 0, count: capacity), [ShapedWord?](repeating: nil, count: capacity))
    }

    func word(_ text: String, hash: UInt64) -> ShapedWord? {
        var place = Int(truncatingIfNeeded: hash) & (words.count - 1)
        while let word = words[place] {
            if hashes[place] == hash, Self.sameBytes(word.text, text) { return word }
            place = (place + 1) & (words.count - 1)
        }
        return nil
    }

    mutating func add(_ word: ShapedWord, hash: UInt64) {
        if count >= Self.most {
            (hashes, words) = Self.empty(512)
            count = 0
        } else if count * 2 >= words.count {
            grow()
        }
        insert(word, hash: hash)
    }

    private mutating func insert(_ word: ShapedWord, hash: UInt64) {
        var place = Int(truncatingIfNeeded: hash) & (words.count - 1)
        while words[place] != nil { place = (place + 1) & (words.count - 1) }
        words[place] = word
        hashes[place] = hash
        count += 1
    }

    private mutating func grow() {
        let (oldHashes, oldWords) = (hashes, words)
        (hashes, words) = Self.empty(oldWords.count * 2)
        count = 0
        for (hash, word) in zip(oldHashes, oldWords) {
            if let word { insert(word, hash: hash) }
        }
    }

    /// Text equality would find two spellings of one letter the same.
    static func sameBytes(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        return left.utf8.elementsEqual(right.utf8)
    }

    /// FNV-1a, then mixed: the low bits choose the place.
    static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ (hash >> 29)
    }
}
