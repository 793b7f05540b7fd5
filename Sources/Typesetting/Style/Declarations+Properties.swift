/// The properties that can be written.
extension Declarations {
    static let properties = [
        "font-family", "font-size", "font-weight", "font-style", "color", "line-height", "text-align", "hyphens", "text-decoration", "margin",
        "margin-top", "margin-bottom", "margin-left", "padding", "padding-top", "padding-right", "padding-bottom", "padding-left", "background",
        "border", "border-top", "border-right", "border-bottom", "border-left", "break-before", "break-after", "break-inside",
    ]

    mutating func set(_ property: String, to values: StyleValues, at place: TemplatePlace) throws {
        if try setText(property, to: values, at: place) || setBox(property, to: values, at: place) || setBreak(property, to: values, at: place) {
            return
        }
        throw Problem.unknownProperty(property, known: Self.properties).at(place)
    }

    private mutating func setText(_ property: String, to values: StyleValues, at place: TemplatePlace) throws -> Bool {
        switch property {
        case "font-family": family = try values.family(at: place)
        case "font-size": size = try positive(values.only(property, at: place))
        case "font-weight": bold = try values.choice(property, at: place, [("normal", false), ("bold", true), ("400", false), ("700", true)])
        case "font-style": italic = try values.choice(property, at: place, [("normal", false), ("italic", true)])
        case "color": colour = try StyleValues.colour(values.only(property, at: place))
        case "line-height": lineHeight = try lineHeight(values.only(property, at: place))
        case "text-align":
            alignment = try values.choice(
                property, at: place,
                [("left", .start), ("start", .start), ("center", .centre), ("right", .end), ("end", .end), ("justify", .justify)])
        case "hyphens": hyphenates = try values.choice(property, at: place, [("auto", true), ("none", false), ("manual", false)])
        case "text-decoration": underlined = try values.choice(property, at: place, [("underline", true), ("none", false)])
        default: return false
        }
        return true
    }

    private mutating func setBox(_ property: String, to values: StyleValues, at place: TemplatePlace) throws -> Bool {
        switch property {
        case "margin": try setMargin(values.sides(property, at: place), at: place)
        case "margin-top": spaceBefore = try StyleValues.length(values.only(property, at: place))
        case "margin-bottom": spaceAfter = try StyleValues.length(values.only(property, at: place))
        case "margin-left": indent = try StyleValues.length(values.only(property, at: place))
        case "padding": padding = try values.sides(property, at: place)
        case "padding-top": padding.top = try StyleValues.length(values.only(property, at: place))
        case "padding-right": padding.right = try StyleValues.length(values.only(property, at: place))
        case "padding-bottom": padding.bottom = try StyleValues.length(values.only(property, at: place))
        case "padding-left": padding.left = try StyleValues.length(values.only(property, at: place))
        case "background":
            let word = try values.only(property, at: place)
            background = word.text == "none" || word.text == "transparent" ? Ground.none : .colour(try StyleValues.colour(word))
        case "border": border.set(try values.line(property, at: place))
        case "border-top": border.top = try values.line(property, at: place)
        case "border-right": border.right = try values.line(property, at: place)
        case "border-bottom": border.bottom = try values.line(property, at: place)
        case "border-left": border.left = try values.line(property, at: place)
        default: return false
        }
        return true
    }

    private mutating func setBreak(_ property: String, to values: StyleValues, at place: TemplatePlace) throws -> Bool {
        switch property {
        case "break-before": breaksBefore = try values.choice(property, at: place, [("page", true), ("auto", false)])
        case "break-after": keepsWithNext = try values.choice(property, at: place, [("avoid", true), ("auto", false)])
        case "break-inside": keepsTogether = try values.choice(property, at: place, [("avoid", true), ("auto", false)])
        default: return false
        }
        return true
    }

    private mutating func setMargin(_ sides: Sides<Length>, at place: TemplatePlace) throws {
        // A block is as wide as its column: there is no margin on the right.
        guard sides.right?.number == 0 else { throw Problem.marginRight.at(place) }
        spaceBefore = sides.top
        spaceAfter = sides.bottom
        indent = sides.left
    }

    private func positive(_ word: StyleValues.Word) throws -> Length {
        let length = try StyleValues.length(word)
        guard length.number > 0 else { throw Problem.notALength(word.text).at(word.place) }
        return length
    }

    private func lineHeight(_ word: StyleValues.Word) throws -> Double {
        guard let number = Length.number(word.text[...]), number >= 0.5, number <= 5 else { throw Problem.notALineHeight(word.text).at(word.place) }
        return number
    }
}
