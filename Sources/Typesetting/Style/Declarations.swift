/// What the rules of a style sheet say of an element; nil where they say nothing.
struct Declarations: Sendable, Hashable {
    // Of the text: handed on to what stands inside.
    var family: String?
    var size: Length?
    var bold: Bool?
    var italic: Bool?
    var colour: Colour?
    var underlined: Bool?
    var lineHeight: Double?
    var alignment: Style.Alignment?
    var hyphenates: Bool?
    // Of the box: for the element alone.
    var spaceBefore: Length?
    var spaceAfter: Length?
    var indent: Length?
    var padding = Sides<Length>()
    var background: Ground?
    var border = Sides<Line>()
    var keepsWithNext: Bool?
    var keepsTogether: Bool?
    var breaksBefore: Bool?

    struct Sides<Part: Sendable & Hashable>: Sendable, Hashable {
        var top: Part?
        var right: Part?
        var bottom: Part?
        var left: Part?
    }

    enum Ground: Sendable, Hashable {
        case none
        case colour(Colour)
    }

    enum Line: Sendable, Hashable {
        case none
        case stroke(Length, Colour)
    }

    /// Adds what a stronger rule says.
    mutating func add(_ other: Declarations) {
        family = other.family ?? family
        size = other.size ?? size
        bold = other.bold ?? bold
        italic = other.italic ?? italic
        colour = other.colour ?? colour
        underlined = other.underlined ?? underlined
        lineHeight = other.lineHeight ?? lineHeight
        alignment = other.alignment ?? alignment
        hyphenates = other.hyphenates ?? hyphenates
        spaceBefore = other.spaceBefore ?? spaceBefore
        spaceAfter = other.spaceAfter ?? spaceAfter
        indent = other.indent ?? indent
        padding.add(other.padding)
        background = other.background ?? background
        border.add(other.border)
        keepsWithNext = other.keepsWithNext ?? keepsWithNext
        keepsTogether = other.keepsTogether ?? keepsTogether
        breaksBefore = other.breaksBefore ?? breaksBefore
    }

    /// The style inside another: text is inherited, boxes are not.
    func style(inside parent: Style) -> Style {
        var look = parent.look
        look.size = size?.points(em: parent.look.size) ?? look.size
        look.face.family = family ?? look.face.family
        look.face.bold = bold ?? look.face.bold
        look.face.italic = italic ?? look.face.italic
        look.colour = colour ?? look.colour
        look.underlined = underlined ?? look.underlined
        let em = look.size
        return Style(
            look: look, lineHeight: lineHeight ?? parent.lineHeight, alignment: alignment ?? parent.alignment,
            hyphenates: hyphenates ?? parent.hyphenates, spaceBefore: spaceBefore?.points(em: em) ?? 0,
            spaceAfter: spaceAfter?.points(em: em) ?? 0, indent: indent?.points(em: em) ?? 0, padding: padding.insets(em: em),
            background: background?.colour, border: border.border(em: em), keepsWithNext: keepsWithNext ?? false,
            keepsTogether: keepsTogether ?? false, breaksBefore: breaksBefore ?? false)
    }
}

extension Declarations.Sides {
    mutating func add(_ other: Self) {
        top = other.top ?? top
        right = other.right ?? right
        bottom = other.bottom ?? bottom
        left = other.left ?? left
    }

    mutating func set(_ part: Part) { self = Self(top: part, right: part, bottom: part, left: part) }
}

extension Declarations.Sides where Part == Length {
    func insets(em: Points) -> Insets {
        Insets(
            top: top?.points(em: em) ?? 0, right: right?.points(em: em) ?? 0, bottom: bottom?.points(em: em) ?? 0, left: left?.points(em: em) ?? 0)
    }
}

extension Declarations.Sides where Part == Declarations.Line {
    func border(em: Points) -> Border {
        Border(
            top: top?.stroke(em: em), right: right?.stroke(em: em), bottom: bottom?.stroke(em: em), left: left?.stroke(em: em))
    }
}

extension Declarations.Line {
    func stroke(em: Points) -> Stroke? {
        guard case .stroke(let width, let colour) = self else { return nil }
        return Stroke(width: width.points(em: em), colour: colour)
    }
}

extension Declarations.Ground {
    var colour: Colour? {
        guard case .colour(let colour) = self else { return nil }
        return colour
    }
}
