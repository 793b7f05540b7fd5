/// Words, comments and variables.
extension StyleSheetReader {
    /// A comment inside a value stays a fault: "/*" is no value.
    mutating func skipSpace() throws {
        while let byte = peek {
            if byte.isWhiteSpace {
                position += 1
            } else if skip("/*") {
                let start = position - 2
                while peek != nil, !skip("*/") { position += 1 }
                let closed =
                    position >= start + 4 && source.bytes[position - 2] == UInt8(ascii: "*") && source.bytes[position - 1] == UInt8(ascii: "/")
                guard closed else { throw Problem.unfinished("/*").at(source.place(at: start)) }
            } else {
                return
            }
        }
    }

    mutating func name() -> String {
        let start = position
        while let byte = peek, byte.beginsName || byte.isDigit || byte == UInt8(ascii: "-") { position += 1 }
        return source.string(start..<position)
    }

    mutating func skip(_ text: String) -> Bool {
        guard source.bytes[position...].starts(with: text.utf8) else { return false }
        position += text.utf8.count
        return true
    }

    /// Puts the values of variables where they are named.
    func expand(_ value: SourceText, _ sheet: StyleSheet) throws -> [StyleValues.Word] {
        var words: [StyleValues.Word] = []
        for word in StyleValues.words(of: value) {
            guard word.text.hasPrefix("var("), word.text.hasSuffix(")") else {
                words.append(word)
                continue
            }
            let name = word.text.dropFirst(4).dropLast().trimmingSpaces
            guard let text = sheet.variables[name] else {
                throw Problem.unknownVariable(name, known: Array(sheet.variables.keys)).at(word.place)
            }
            words += StyleValues.words(of: SourceText(file: "", bytes: Array(text.utf8))).map { StyleValues.Word(text: $0.text, place: word.place) }
        }
        return words
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
