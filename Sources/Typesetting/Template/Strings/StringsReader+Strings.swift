/// Strings with their escapes.
extension StringsReader {
    mutating func string() throws -> SourceText {
        let opening = position
        position += 1
        var text = SourceText(file: source.file)
        var start = position
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                text.append(start..<position, of: source)
                position += 1
                return text
            case UInt8(ascii: "\\"):
                text.append(start..<position, of: source)
                let place = source.place(at: position)
                text.append(try escape(), at: place)
                start = position
            case 0..<0x20:
                throw fault(.controlInString)
            default:
                position += 1
            }
        }
        throw Problem.unfinished("\"").at(source.place(at: opening))
    }

    private mutating func escape() throws -> Unicode.Scalar {
        let place = source.place(at: position)
        guard position + 1 < source.count else { throw Problem.unknownEscape.at(place) }
        let letter = source.bytes[position + 1]
        position += 2
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"), UInt8(ascii: "f"): throw Problem.controlCharacter.at(place)
        case UInt8(ascii: "u"): return try unicode(at: place)
        default: throw Problem.unknownEscape.at(place)
        }
    }

    private mutating func unicode(at place: TemplatePlace) throws -> Unicode.Scalar {
        let first = try fourDigits(at: place)
        if let scalar = Unicode.Scalar(first) {
            guard first >= 0x20 || scalar.properties.isWhitespace else { throw Problem.controlCharacter.at(place) }
            return scalar
        }
        // The second half of a pair must follow.
        guard first < 0xDC00, source.bytes[position...].starts(with: "\\u".utf8) else { throw Problem.unknownEscape.at(place) }
        position += 2
        let second = try fourDigits(at: place)
        guard second >= 0xDC00, second < 0xE000, let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) else {
            throw Problem.unknownEscape.at(place)
        }
        return scalar
    }

    private mutating func fourDigits(at place: TemplatePlace) throws -> UInt32 {
        let end = position + 4
        guard end <= source.count, source.bytes[position..<end].allSatisfy({ $0.isDigit || $0.isLetter }) else {
            throw Problem.unknownEscape.at(place)
        }
        guard let number = UInt32(source.string(position..<end), radix: 16) else { throw Problem.unknownEscape.at(place) }
        position = end
        return number
    }
}
