/// How a block looks: every property resolved. Lengths are points. A value that is copied for the price of a reference, since each of a
/// hundred thousand cells has one and nearly all are alike.
package struct Style: Sendable, Hashable {
    private var shared: Shared

    package init(
        look: TextLook, lineHeight: Double = 1.35, alignment: Alignment = .start, hyphenates: Bool = false, spaceBefore: Points = 0,
        spaceAfter: Points = 0, indent: Points = 0, padding: Insets = .none, background: Colour? = nil, border: Border = Border(),
        keepsWithNext: Bool = false, keepsTogether: Bool = false, breaksBefore: Bool = false
    ) {
        shared = Shared(
            Properties(
                look: look, lineHeight: lineHeight, alignment: alignment, hyphenates: hyphenates, spaceBefore: spaceBefore,
                spaceAfter: spaceAfter, indent: indent, padding: padding, background: background, border: border,
                keepsWithNext: keepsWithNext, keepsTogether: keepsTogether, breaksBefore: breaksBefore))
    }

    package static func == (left: Style, right: Style) -> Bool {
        left.shared === right.shared || left.shared.properties == right.shared.properties
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(shared.properties) }

    private struct Properties: Sendable, Hashable {
        var look: TextLook
        var lineHeight: Double
        var alignment: Alignment
        var hyphenates: Bool
        var spaceBefore: Points
        var spaceAfter: Points
        var indent: Points
        var padding: Insets
        var background: Colour?
        var border: Border
        var keepsWithNext: Bool
        var keepsTogether: Bool
        var breaksBefore: Bool
    }

    /// Never changes: a changed style is another one.
    private final class Shared: Sendable {
        let properties: Properties

        init(_ properties: Properties) { self.properties = properties }
    }

    private mutating func change(_ change: (inout Properties) -> Void) {
        var properties = shared.properties
        change(&properties)
        shared = Shared(properties)
    }

    package enum Alignment: String, Sendable, Hashable, CaseIterable {
        case start
        case centre
        case end
        case justify
    }
}

extension Style {
    package var look: TextLook {
        get { shared.properties.look }
        set { change { $0.look = newValue } }
    }

    /// The distance of baselines, as a multiple of the size.
    package var lineHeight: Double {
        get { shared.properties.lineHeight }
        set { change { $0.lineHeight = newValue } }
    }

    package var alignment: Alignment {
        get { shared.properties.alignment }
        set { change { $0.alignment = newValue } }
    }

    /// Words may be divided by the patterns of the language.
    package var hyphenates: Bool {
        get { shared.properties.hyphenates }
        set { change { $0.hyphenates = newValue } }
    }

    package var spaceBefore: Points {
        get { shared.properties.spaceBefore }
        set { change { $0.spaceBefore = newValue } }
    }

    package var spaceAfter: Points {
        get { shared.properties.spaceAfter }
        set { change { $0.spaceAfter = newValue } }
    }

    package var indent: Points {
        get { shared.properties.indent }
        set { change { $0.indent = newValue } }
    }

    package var padding: Insets {
        get { shared.properties.padding }
        set { change { $0.padding = newValue } }
    }

    package var background: Colour? {
        get { shared.properties.background }
        set { change { $0.background = newValue } }
    }

    package var border: Border {
        get { shared.properties.border }
        set { change { $0.border = newValue } }
    }

    /// Stays on the page of the next block.
    package var keepsWithNext: Bool {
        get { shared.properties.keepsWithNext }
        set { change { $0.keepsWithNext = newValue } }
    }

    /// Is not divided between pages, unless it is longer than one.
    package var keepsTogether: Bool {
        get { shared.properties.keepsTogether }
        set { change { $0.keepsTogether = newValue } }
    }

    package var breaksBefore: Bool {
        get { shared.properties.breaksBefore }
        set { change { $0.breaksBefore = newValue } }
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
