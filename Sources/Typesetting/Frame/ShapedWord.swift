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
    /// How a line of plain writing goes through the run; nil when its glyphs have to be placed one by one.
    package var pace: Pace?

    package init(
        font: Int, glyphs: [UInt32], x: [Double], y: [Double], clusters: [Cluster], isBackward: Bool = false, bytes: Range<Int>,
        pace: Pace? = nil
    ) {
        self.font = font
        self.glyphs = glyphs
        self.x = x
        self.y = y
        self.clusters = clusters
        self.isBackward = isBackward
        self.bytes = bytes
        self.pace = pace
    }

    /// Of a run whose glyphs stand on the baseline in the order of the text, one for each character. Lengths are thousandths of an em.
    package struct Pace: Sendable, Hashable {
        /// The character of each glyph.
        package var scalars: [UInt32]
        /// By how much each glyph moves on further than its font says; empty when none does.
        package var steps: [Int16]
        /// How far all of them move on.
        package var width: Int

        package init(scalars: [UInt32], steps: [Int16], width: Int) {
            self.scalars = scalars
            self.steps = steps
            self.width = width
        }
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
