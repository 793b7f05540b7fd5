/// Texts, strings and inline elements become what stands in a line.
extension Binding {
    /// Inline content in a style.
    mutating func inlines(_ nodes: [Node], in style: StyleNumber) throws -> [Inline] {
        var text = InlineText()
        try add(nodes, to: &text, style)
        return text.finish()
    }

    mutating func add(_ nodes: [Node], to text: inout InlineText, _ style: StyleNumber) throws {
        try visit(nodes) { binding, leaf in
            switch leaf {
            case .text(let bound): try binding.add(bound, to: &text, style)
            case .element(.inline(let element)): try element.bind(into: &text, inside: style, &binding)
            // Refused when the template was read.
            case .element: break
            }
        }
    }

    mutating func add(_ bound: BoundText, to text: inout InlineText, _ style: StyleNumber) throws {
        for piece in bound.pieces {
            switch piece {
            case .literal(let literal): text.add(literal: literal, style, styles)
            case .value(let printed): text.add(value: try written(printed), style, styles)
            case .string(let use): try add(string: use.number, use.key, at: use.place, to: &text, style)
            case .choice(let printed, let prefix):
                guard let choice = try chosen(printed) else { continue }
                guard let number = strings.choices[prefix.number][choice] else {
                    throw Problem.missingString(prefix.prefix + "." + choice, language).at(prefix.place)
                }
                try add(string: number, prefix.prefix, at: prefix.place, to: &text, style)
            }
        }
    }

    private mutating func add(string number: Int, _ key: String, at place: TemplatePlace, to text: inout InlineText, _ style: StyleNumber) throws {
        guard let string = strings.strings[number] else { throw Problem.missingString(key, language).at(place) }
        try add(try form(of: string), to: &text, style)
    }

    private mutating func form(of string: BoundString) throws -> [Node] {
        switch string.forms {
        case .single(let nodes): return nodes
        case .plural(let expression, let place, let zero, let one, let other):
            switch try value(of: expression) {
            case .integer(0): if let zero { return zero } else { return StringTable.isOne(0, in: language) ? one : other }
            case .integer(let count): return StringTable.isOne(count, in: language) ? one : other
            case let value: throw Problem.integerExpected(value).at(place)
            }
        }
    }

    /// The end of the key that a value names: a word of the data, a number, yes or no. Nil for nothing.
    private mutating func chosen(_ printed: Printed) throws -> String? {
        if printed.formatters.isEmpty, case .bool(let flag) = try value(of: printed.expression) { return flag ? "true" : "false" }
        let choice = try written(printed)
        return choice.isEmpty ? nil : choice
    }

    // MARK: - Plain text

    /// Text of an attribute, without looks.
    mutating func plain(_ bound: BoundText) throws -> String {
        if let literal = bound.literal { return literal }
        var text = InlineText()
        try add(bound, to: &text, ResolvedStyles.root)
        return text.finish().plainText
    }

    mutating func plain(_ use: StringUse) throws -> String {
        var text = InlineText()
        try add(string: use.number, use.key, at: use.place, to: &text, ResolvedStyles.root)
        return text.finish().plainText
    }
}

extension Binding {
    /// Text that a machine reads: line ends of values stay.
    mutating func verbatim(_ bound: BoundText) throws -> String {
        var result = ""
        for piece in bound.pieces {
            switch piece {
            case .literal(let literal): result += literal
            case .value(let printed): result += try written(printed)
            case .string, .choice: result += try plain(BoundText(pieces: [piece], place: bound.place))
            }
        }
        return result
    }
}
