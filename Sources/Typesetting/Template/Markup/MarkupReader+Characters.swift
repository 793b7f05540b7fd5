/// Characters, entities and names.
extension MarkupReader {
    /// Text up to a byte, an "<" or the end; entities become what they stand for.
    mutating func characters(into text: inout SourceText, until end: UInt8) throws {
        var start = position
        while let byte = peek, byte != end, byte != UInt8(ascii: "<") {
            if byte == UInt8(ascii: "&") {
                text.append(start..<position, of: source)
                let place = here
                text.append(try entity(), at: place)
                start = position
            } else {
                position += 1
            }
        }
        text.append(start..<position, of: source)
    }

    private mutating func entity() throws -> Unicode.Scalar {
        let start = position
        let limit = min(source.count, start + 12)
        guard let end = source.bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")) else { throw fault(.bareAmpersand) }
        let name = source.string(start + 1..<end)
        guard let scalar = Self.scalar(of: name) else { throw fault(.unknownEntity(name)) }
        position = end + 1
        return scalar
    }

    private static func scalar(of name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        default: numeric(name)
        }
    }

    private static func numeric(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return nil }
        let isHex = name.hasPrefix("#x")
        let digits = name.dropFirst(isHex ? 2 : 1)
        guard digits.utf8.allSatisfy({ $0.isDigit || (isHex && $0.isLetter) }) else { return nil }
        guard let number = UInt32(digits, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(number) else { return nil }
        let isCharacter = number >= 0x20 || number == 0x09 || number == 0x0A || number == 0x0D
        return isCharacter && number != 0xFFFE && number != 0xFFFF ? scalar : nil
    }

    mutating func name() throws -> String {
        let start = position
        guard let first = peek, first.beginsName else { throw fault(.nameExpected(peek == nil ? "" : nextCharacter)) }
        while let byte = peek, byte.beginsName || byte.isDigit || byte == UInt8(ascii: "-") { position += 1 }
        return source.string(start..<position)
    }

    /// For messages.
    var nextCharacter: String { source.character(at: position) }

    // MARK: - Moving on

    func starts(_ text: String) -> Bool { source.bytes[position...].starts(with: text.utf8) }

    @discardableResult
    mutating func skip(_ text: String) -> Bool {
        guard starts(text) else { return false }
        position += text.utf8.count
        return true
    }

    /// Moves behind the next occurrence; false at the end when there is none.
    mutating func skip(past text: String) -> Bool {
        while position < source.count {
            if skip(text) { return true }
            position += 1
        }
        return false
    }

    @discardableResult
    mutating func skipWhiteSpace() -> Bool {
        let start = position
        while let byte = peek, byte.isWhiteSpace { position += 1 }
        return position > start
    }
}

extension [UInt8] {
    /// The offset of the first byte that is not UTF-8.
    var firstInvalidUTF8: Int? {
        if String(validating: self, as: UTF8.self) != nil { return nil }
        var decoder = UTF8()
        var iterator = makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput, .error: return Swift.min(offset, Swift.max(0, count - 1))
            }
        }
    }
}
