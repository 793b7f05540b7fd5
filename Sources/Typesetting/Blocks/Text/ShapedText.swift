/// A text divided into what lines are made of: words, the spaces between them, and the places where a word may be divided anyway.
/// Made once for a text in a voice, shared by every place that prints it.
final class ShapedText {
    let text: String
    let pieces: [Piece]
    /// The width of the whole in one line, in em.
    let advance: Double
    /// The width of the widest piece that no line break divides, in em.
    let widest: Double
    let hasRightToLeft: Bool
    /// The characters that no font can draw, in order.
    let missing: [Unicode.Scalar]

    init(_ text: String, pieces: [Piece]) {
        self.text = text
        self.pieces = pieces
        var advance = 0.0
        var widest = 0.0
        var solid = 0.0
        for piece in pieces {
            advance += piece.word.advance
            solid = piece.kind == .space ? 0 : solid + piece.word.advance
            widest = max(widest, solid)
            if piece.kind != .word { solid = 0 }
        }
        self.advance = advance
        self.widest = widest
        hasRightToLeft = pieces.contains { $0.word.isRightToLeft }
        missing = pieces.compactMap(\.word.missing)
    }

    /// The pieces as a paragraph of one ink takes them, by the size that was asked for last: most texts are printed in one size only.
    private var items: [LineItem] = []
    private var itemSize = 0.0

    func items(size: Points) -> [LineItem] {
        if size != itemSize {
            items = pieces.map { LineItem(word: $0.word, width: $0.word.advance * size, ink: 0, kind: $0.kind) }
            itemSize = size
        }
        return items
    }

    /// Begins and ends with a word that goes from left to right, so that one line can be drawn as it is.
    var isPlainLine: Bool {
        guard let first = pieces.first, let last = pieces.last else { return false }
        return !hasRightToLeft && first.kind != .space && last.kind != .space
    }

    struct Piece {
        var word: ShapedWord
        var kind: Kind
    }

    enum Kind: UInt8 {
        /// No line ends after it.
        case word
        /// A line may end after it, as it is: after a hyphen or a slash.
        case breakable
        /// A line may end after it, with a hyphen added.
        case soft
        case space
        /// A line ends here. Not of a text: put in by the author.
        case lineBreak
    }
}
