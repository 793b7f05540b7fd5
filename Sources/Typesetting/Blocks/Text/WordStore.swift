/// Every word that was shaped, kept for the next place and the next document that print it. Owned by one typesetter.
final class WordStore {
    /// A face in a language: the same letters may be drawn in another way in another language.
    struct Voice {
        var face: FontFace
        var language: String
        var metrics: FaceMetrics
    }

    /// Beyond these the store is emptied, so that a press that runs for months does not grow.
    static let mostWords = 60_000
    static let mostPieces = 600_000

    private let shaper: any TextShaper
    private(set) var voices: [Voice] = []
    private var words = ByteTable<ShapedWord>()
    private var texts = ByteTable<ShapedText>()
    private var keptPieces = 0

    init(shaper: any TextShaper) { self.shaper = shaper }

    /// The number of a face in a language; there are few, and the same one is asked for again and again.
    func voice(_ face: FontFace, _ language: String) -> Int {
        if let index = voices.firstIndex(where: { $0.face == face && $0.language == language }) { return index }
        voices.append(Voice(face: face, language: language, metrics: shaper.metrics(of: face)))
        return voices.count - 1
    }

    func text(_ text: String, voice: Int) -> ShapedText {
        let bytes = text.utf8Span.span
        let code = hash(of: bytes, in: 0..<bytes.count, voice: voice)
        if let known = texts.find(text, code, voice: voice) { return known }
        let made = ShapedText(text, pieces: pieces(of: text, voice: voice))
        makeRoom(for: made)
        texts.add(made, hash: code, voice: voice)
        return made
    }

    /// One word, which may hold spaces: they are drawn as they are.
    func word(_ text: String, voice: Int) -> ShapedWord {
        let bytes = text.utf8Span.span
        return word(bytes, in: 0..<bytes.count, of: text, voice: voice)
    }

    private func pieces(of text: String, voice: Int) -> [ShapedText.Piece] {
        let bytes = text.utf8Span.span
        return TextSplitter.cuts(of: bytes).map { cut in
            if cut.kind == .space { return ShapedText.Piece(word: word(" ", voice: voice), kind: .space) }
            return ShapedText.Piece(word: word(bytes, in: cut.bytes, of: text, voice: voice), kind: cut.kind)
        }
    }

    private func word(_ bytes: borrowing Span<UInt8>, in range: Range<Int>, of text: String, voice: Int) -> ShapedWord {
        let code = hash(of: bytes, in: range, voice: voice)
        var slot = words.start(code)
        while let known = words.next(code, voice: voice, from: &slot) {
            if WordStore.isSame(bytes, range, known.text) { return known }
        }
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        let end = text.utf8.index(start, offsetBy: range.count)
        let made = shaper.shape(String(text[start..<end]), in: voices[voice].face, language: voices[voice].language)
        if words.count >= WordStore.mostWords { words.removeAll() }
        words.add(made, hash: code, voice: voice)
        return made
    }

    private func makeRoom(for text: ShapedText) {
        keptPieces += text.pieces.count + 4
        if keptPieces <= WordStore.mostPieces { return }
        texts.removeAll()
        keptPieces = text.pieces.count + 4
    }

    private static func isSame(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, _ text: String) -> Bool {
        let other = text.utf8Span.span
        if other.count != range.count { return false }
        for index in other.indices where other[index] != bytes[range.lowerBound + index] { return false }
        return true
    }
}

extension ByteTable<ShapedText> {
    func find(_ text: String, _ hash: UInt64, voice: Int) -> ShapedText? {
        var slot = start(hash)
        while let known = next(hash, voice: voice, from: &slot) {
            if known.text == text { return known }
        }
        return nil
    }
}
