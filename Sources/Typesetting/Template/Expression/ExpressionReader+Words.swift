/// Names, signs and formatters.
extension ExpressionReader {
    mutating func name() -> String {
        let start = position
        while let byte = peek, byte.beginsName || byte.isDigit { position += 1 }
        return source.string(start..<position)
    }

    /// The part of a string's key between two dots; an argument of a formatter.
    mutating func key() -> String {
        let start = position
        while let byte = peek, byte.beginsName || byte.isDigit || byte == UInt8(ascii: "-") { position += 1 }
        return source.string(start..<position)
    }

    /// Several, with their dots.
    mutating func dottedKey() -> String {
        var parts = [key()]
        while peek == UInt8(ascii: ".") {
            position += 1
            parts.append(key())
        }
        return parts.joined(separator: ".")
    }

    mutating func skipSpace() {
        while let byte = peek, byte.isWhiteSpace { position += 1 }
    }

    /// Moves behind a sign and the space after it.
    mutating func skip(_ sign: String) -> Bool {
        guard source.bytes[position...].starts(with: sign.utf8) else { return false }
        position += sign.utf8.count
        skipSpace()
        return true
    }

    mutating func skip(word: String) -> Bool {
        let end = position + word.utf8.count
        guard source.bytes[position...].starts(with: word.utf8) else { return false }
        if end < source.count, source.bytes[end].beginsName || source.bytes[end].isDigit || source.bytes[end] == UInt8(ascii: ".") { return false }
        return skip(word)
    }

    /// For messages.
    var nextCharacter: String { source.character(at: position) }

    // MARK: - In braces

    /// What stands between "{" and "}", which is skipped as well.
    mutating func printed() throws -> BoundText.Piece {
        skipSpace()
        let place = here
        let expression = try expression()
        var formatters: [Printed.Applied] = []
        while skip("|") {
            let namePlace = here
            let name = key()
            guard !name.isEmpty else { throw Problem.nameExpected(nextCharacter).at(namePlace) }
            let arguments = try self.arguments()
            if name == "t" {
                let prefix = try names.prefix(arguments.map(\.text), at: namePlace)
                if peek == UInt8(ascii: "|") { throw Problem.stringFormatterLast.at(here) }
                try close()
                return .choice(Printed(expression, formatters: formatters, place: place), prefix: prefix)
            }
            formatters.append(try names.formatter(name, arguments: arguments, at: namePlace))
        }
        try close()
        if case .string(let use) = expression, formatters.isEmpty { return .string(use) }
        return .value(Printed(expression, formatters: formatters, place: place))
    }

    private mutating func close() throws {
        guard let byte = peek else { throw Problem.unfinished("{").at(here) }
        guard byte == UInt8(ascii: "}") else { throw Problem.unexpected(nextCharacter).at(here) }
        position += 1
    }

    private mutating func arguments() throws -> [(text: String, place: TemplatePlace)] {
        var arguments: [(text: String, place: TemplatePlace)] = []
        skipSpace()
        while skip(":") {
            let place = here
            let text = peek == UInt8(ascii: "'") ? try quoted() : dottedKey()
            arguments.append((text, place))
            skipSpace()
        }
        return arguments
    }
}
