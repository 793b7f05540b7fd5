/// The value of a property: words, and what they can mean.
struct StyleValues {
    struct Word {
        var text: String
        var place: TemplatePlace
    }

    let words: [Word]
    let families: [String]?

    init(_ words: [Word], families: [String]?) {
        self.words = words
        self.families = families
    }

    /// Divides at spaces; what is in quotation marks or parentheses stays whole.
    static func words(of value: SourceText) -> [Word] {
        var words: [Word] = []
        var start: Int?
        var quote: UInt8?
        var depth = 0
        for (index, byte) in value.bytes.enumerated() {
            if byte.isWhiteSpace, quote == nil, depth == 0 {
                if let begin = start { words.append(Word(text: value.string(begin..<index), place: value.place(at: begin))) }
                start = nil
                continue
            }
            if start == nil { start = index }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = quote == byte ? nil : quote ?? byte
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            default: break
            }
        }
        if let begin = start { words.append(Word(text: value.string(begin..<value.count), place: value.place(at: begin))) }
        return words
    }

    /// The one word that is expected.
    func only(_ property: String, at place: TemplatePlace) throws -> Word {
        guard words.count == 1 else { throw Problem.oneValue(property, words.count).at(words.count > 1 ? words[1].place : place) }
        return words[0]
    }

    /// One of some words.
    func choice<Meaning>(_ property: String, at place: TemplatePlace, _ known: [(String, Meaning)]) throws -> Meaning {
        let word = try only(property, at: place)
        if let found = known.first(where: { $0.0 == word.text }) { return found.1 }
        throw Problem.unknownValue(word.text, of: property, known: known.map(\.0)).at(word.place)
    }

    static func length(_ word: Word) throws -> Length {
        guard let length = Length(word.text) else { throw Problem.notALength(word.text).at(word.place) }
        return length
    }

    static func colour(_ word: Word) throws -> Colour {
        guard let colour = Colour(word.text) else { throw Problem.notAColour(word.text).at(word.place) }
        return colour
    }

    /// One to four lengths: all; top and bottom, left and right; top, sides, bottom; top, right, bottom, left.
    func sides(_ property: String, at place: TemplatePlace) throws -> Declarations.Sides<Length> {
        let lengths = try words.map(Self.length)
        switch lengths.count {
        case 1: return .init(top: lengths[0], right: lengths[0], bottom: lengths[0], left: lengths[0])
        case 2: return .init(top: lengths[0], right: lengths[1], bottom: lengths[0], left: lengths[1])
        case 3: return .init(top: lengths[0], right: lengths[1], bottom: lengths[2], left: lengths[1])
        case 4: return .init(top: lengths[0], right: lengths[1], bottom: lengths[2], left: lengths[3])
        default: throw Problem.oneToFourLengths(property).at(place)
        }
    }

    /// "0.5pt solid #ccc" or "none".
    func line(_ property: String, at place: TemplatePlace) throws -> Declarations.Line {
        if words.count == 1, words[0].text == "none" || words[0].text == "0" { return .none }
        guard words.count == 3 else { throw Problem.border.at(place) }
        guard words[1].text == "solid" else { throw Problem.unknownValue(words[1].text, of: property, known: ["solid", "none"]).at(words[1].place) }
        return .stroke(try Self.length(words[0]), try Self.colour(words[2]))
    }

    /// A family of fonts, in quotation marks or not; the first of a list that is known.
    func family(at place: TemplatePlace) throws -> String {
        let text = words.map(\.text).joined(separator: " ")
        let named = text.split(separator: ",").map { $0.filter { $0 != "\"" && $0 != "'" } }.map { $0.split(separator: " ").joined(separator: " ") }
        guard let first = named.first(where: { !$0.isEmpty }) else { throw Problem.oneValue("font-family", 0).at(place) }
        guard let families else { return first }
        if let known = named.first(where: families.contains) { return known }
        throw Problem.unknownFamily(first, known: families).at(words.first?.place ?? place)
    }
}
