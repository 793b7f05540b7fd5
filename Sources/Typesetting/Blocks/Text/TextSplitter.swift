/// Divides a text into pieces, over its UTF-8 bytes. A no-break space (U+00A0, U+202F) is a letter like any other, so it never breaks.
struct TextSplitter {
    /// What was found: a range of bytes, without what divides it from the next.
    struct Cut {
        var bytes: Range<Int>
        var kind: ShapedText.Kind
    }

    /// A longer word is shaped in parts, so that a text without spaces, however long, costs no more than its length.
    static let longest = 96

    static func cuts(of bytes: borrowing Span<UInt8>) -> [Cut] {
        var splitter = TextSplitter()
        splitter.cuts.reserveCapacity(bytes.count / 4 + 2)
        var index = 0
        while index < bytes.count { index = splitter.step(bytes, at: index) }
        splitter.end(at: bytes.count, .word)
        return splitter.cuts
    }

    private var cuts: [Cut] = []
    private var start = 0

    /// Ends the word that runs until here, if there is one.
    private mutating func end(at index: Int, _ kind: ShapedText.Kind) {
        if index > start { cuts.append(Cut(bytes: start..<index, kind: kind)) }
        start = index
    }

    /// Reads one byte, or a few that belong together; returns where the next ones are.
    private mutating func step(_ bytes: borrowing Span<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0x20, 0x09, 0x0A, 0x0D:
            end(at: index, .word)
            var next = index + 1
            while next < bytes.count, TextSplitter.isSpace(bytes[next]) { next += 1 }
            cuts.append(Cut(bytes: index..<next, kind: .space))
            start = next
            return next
        case 0x2D where joinsLetters(bytes, index, index + 1, least: 1):
            end(at: index + 1, .breakable)
            return index + 1
        case 0x2F where joinsLetters(bytes, index, index + 1, least: 3):
            end(at: index + 1, .breakable)
            return index + 1
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xAD:
            return divide(at: index, skipping: 2, .soft)
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
            return punctuation(bytes, at: index)
        default:
            if index - start >= TextSplitter.longest { chop(bytes, at: index) }
            return index + 1
        }
    }

    /// U+200B says that a line may end here; a dash between letters does too.
    private mutating func punctuation(_ bytes: borrowing Span<UInt8>, at index: Int) -> Int {
        switch bytes[index + 2] {
        case 0x8B: return divide(at: index, skipping: 3, .breakable)
        case 0x93, 0x94:
            if joinsLetters(bytes, index, index + 3, least: 1) { end(at: index + 3, .breakable) }
            return index + 3
        default: return index + 3
        }
    }

    /// Ends a word before a character that only says where words may be divided, and leaves that character out.
    private mutating func divide(at index: Int, skipping count: Int, _ kind: ShapedText.Kind) -> Int {
        end(at: index, kind)
        start = index + count
        return start
    }

    /// A word that is longer than any is cut before a plain letter or digit; one of other letters at the start of a character, but not
    /// before a combining mark (U+0300 to U+036F).
    private mutating func chop(_ bytes: borrowing Span<UInt8>, at index: Int) {
        let byte = bytes[index]
        let isPlain = byte < 0x80
        let isLead = byte >= 0xC3 && byte != 0xCC && byte != 0xCD
        if isPlain || (isLead && index - start >= 4 * TextSplitter.longest) { end(at: index, .word) }
    }

    /// True when at least so many letters come before and one after: "quatre-vingt", but neither "-5" nor "2026-11-21".
    private func joinsLetters(_ bytes: borrowing Span<UInt8>, _ before: Int, _ after: Int, least: Int) -> Bool {
        guard before - start >= least, after < bytes.count else { return false }
        return TextSplitter.isLetter(bytes[before - 1]) && TextSplitter.isLetter(bytes[after])
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0xC3 }
}
