/// Text with values in it, of an element or an attribute.
final class BoundText: Sendable {
    let pieces: [Piece]
    let place: TemplatePlace

    init(pieces: [Piece], place: TemplatePlace) {
        self.pieces = pieces
        self.place = place
    }

    enum Piece: Sendable {
        /// Its white space collapsed.
        case literal(String)
        case value(Printed)
        /// A string of the language, which may hold elements.
        case string(StringUse)
        /// The string under a prefix that a value names: `{decision.majority|t:majority}`.
        case choice(Printed, prefix: StringPrefix)
    }

    /// The one expression that it is, without anything around it.
    var onlyValue: Expression? {
        guard pieces.count == 1, case .value(let printed) = pieces[0], printed.formatters.isEmpty else { return nil }
        return printed.expression
    }

    /// What it is when no value stands in it.
    var literal: String? {
        if pieces.isEmpty { return "" }
        guard pieces.count == 1, case .literal(let text) = pieces[0] else { return nil }
        return text
    }
}

/// An expression in braces, with the formatters that write it.
final class Printed: Sendable {
    let expression: Expression
    let formatters: [Applied]
    let place: TemplatePlace

    init(_ expression: Expression, formatters: [Applied], place: TemplatePlace) {
        self.expression = expression
        self.formatters = formatters
        self.place = place
    }

    /// A class, since formatters are called for every cell.
    final class Applied: Sendable {
        let formatter: Formatter
        let arguments: [String]
        let place: TemplatePlace

        init(formatter: Formatter, arguments: [String], place: TemplatePlace) {
            self.formatter = formatter
            self.arguments = arguments
            self.place = place
        }
    }
}

/// The strings that a value may choose from.
final class StringPrefix: Sendable {
    let prefix: String
    let number: Int
    let place: TemplatePlace

    init(_ prefix: String, number: Int, place: TemplatePlace) {
        self.prefix = prefix
        self.number = number
        self.place = place
    }
}
