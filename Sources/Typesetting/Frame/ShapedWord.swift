/// A word as the font draws it, at one unit an em, whatever the size: shaped once, used wherever the word recurs. Immutable, so that
/// a thousand places share it.
package final class ShapedWord: Sendable {
    /// The characters, for extraction and for screen readers.
    package let text: String
    /// Usually one; more where a fallback font had to help. In visual order, from left to right.
    package let runs: [GlyphRun]
    /// The width in em.
    package let advance: Double
    /// Written from right to left.
    package let isRightToLeft: Bool
    /// The first character that no font of the set can draw, if one.
    package let missing: Unicode.Scalar?

    package init(text: String, runs: [GlyphRun], advance: Double, isRightToLeft: Bool = false, missing: Unicode.Scalar? = nil) {
        self.text = text
        self.runs = runs
        self.advance = advance
        self.isRightToLeft = isRightToLeft
        self.missing = missing
    }
}

/// Glyphs of one font, in visual order.
package struct GlyphRun: Sendable, Hashable {
    /// The font's place in the font set of the press.
    package var font: Int
    package var glyphs: [UInt32]
    /// Where each glyph stands from the start of the word, in em; y grows downwards.
    package var x: [Double]
    package var y: [Double]
    /// The characters of each cluster, as UTF-8 bytes and glyphs, in logical order; `isBackward` when glyphs run against it.
    package var clusters: [Cluster]
    package var isBackward: Bool
    /// The UTF-8 bytes that this run draws, within the word.
    package var bytes: Range<Int>

    package init(
        font: Int, glyphs: [UInt32], x: [Double], y: [Double], clusters: [Cluster], isBackward: Bool = false, bytes: Range<Int>
    ) {
        self.font = font
        self.glyphs = glyphs
        self.x = x
        self.y = y
        self.clusters = clusters
        self.isBackward = isBackward
        self.bytes = bytes
    }

    package struct Cluster: Sendable, Hashable {
        package var bytes: Int
        package var glyphs: Int

        package init(bytes: Int, glyphs: Int) {
            self.bytes = bytes
            self.glyphs = glyphs
        }
    }
}
