/// How a block looks: every property resolved. Lengths are points.
package struct Style: Sendable, Hashable {
    package var look: TextLook
    /// The distance of baselines, as a multiple of the size.
    package var lineHeight: Double
    package var alignment: Alignment
    /// Words may be divided by the patterns of the language.
    package var hyphenates: Bool
    package var spaceBefore: Points
    package var spaceAfter: Points
    package var indent: Points
    package var padding: Insets
    package var background: Colour?
    package var border: Border
    /// Stays on the page of the next block.
    package var keepsWithNext: Bool
    /// Is not divided between pages, unless it is longer than one.
    package var keepsTogether: Bool
    package var breaksBefore: Bool

    package init(
        look: TextLook, lineHeight: Double = 1.35, alignment: Alignment = .start, hyphenates: Bool = false, spaceBefore: Points = 0,
        spaceAfter: Points = 0, indent: Points = 0, padding: Insets = .none, background: Colour? = nil, border: Border = Border(),
        keepsWithNext: Bool = false, keepsTogether: Bool = false, breaksBefore: Bool = false
    ) {
        self.look = look
        self.lineHeight = lineHeight
        self.alignment = alignment
        self.hyphenates = hyphenates
        self.spaceBefore = spaceBefore
        self.spaceAfter = spaceAfter
        self.indent = indent
        self.padding = padding
        self.background = background
        self.border = border
        self.keepsWithNext = keepsWithNext
        self.keepsTogether = keepsTogether
        self.breaksBefore = breaksBefore
    }

    package enum Alignment: String, Sendable, Hashable, CaseIterable {
        case start
        case centre
        case end
        case justify
    }
}

/// How letters look.
package struct TextLook: Sendable, Hashable {
    package var face: FontFace
    package var size: Points
    package var colour: Colour
    package var underlined: Bool

    package init(face: FontFace, size: Points, colour: Colour = .black, underlined: Bool = false) {
        self.face = face
        self.size = size
        self.colour = colour
        self.underlined = underlined
    }
}

package struct FontFace: Sendable, Hashable {
    package var family: String
    package var bold: Bool
    package var italic: Bool

    package init(family: String, bold: Bool = false, italic: Bool = false) {
        self.family = family
        self.bold = bold
        self.italic = italic
    }
}

/// The lines around a box or a cell; a side without a line is nil.
package struct Border: Sendable, Hashable {
    package var top: Stroke?
    package var right: Stroke?
    package var bottom: Stroke?
    package var left: Stroke?

    package init(top: Stroke? = nil, right: Stroke? = nil, bottom: Stroke? = nil, left: Stroke? = nil) {
        self.top = top
        self.right = right
        self.bottom = bottom
        self.left = left
    }
}
