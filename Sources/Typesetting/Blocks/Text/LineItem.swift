/// What a line is filled with: a word, a space or an ordered end of line, in an ink.
struct LineItem {
    var word: ShapedWord
    /// In points.
    var width: Points
    /// The ink's place in the row of inks.
    var ink: Int
    var kind: ShapedText.Kind
}

/// How a part of a paragraph is written, with its measures in points.
struct Ink: Equatable {
    var voice: Int
    var size: Points
    var colour: Colour
    var isUnderlined: Bool
    var link: String?
    /// How far above the baseline the letters stand: the mark of a footnote.
    var rise: Points = 0
    /// The height that a line needs above and below its baseline for it, half of the leading on either side.
    var above: Points
    var below: Points
    /// From the baseline down to the underline.
    var underlineOffset: Points
    var underlineThickness: Points
    /// The footnote that its words are the mark of.
    var footnote: Int?

    init(_ look: TextLook, lineHeight: Double, voice: Int, metrics: FaceMetrics, link: String? = nil) {
        self.voice = voice
        size = look.size
        colour = look.colour
        isUnderlined = look.underlined
        self.link = link
        let line = look.size * lineHeight
        above = (line - (metrics.ascent + metrics.descent) * look.size) / 2 + metrics.ascent * look.size
        below = line - above
        underlineOffset = metrics.underlinePosition * look.size
        underlineThickness = max(metrics.underlineThickness * look.size, 0.3)
    }
}
