/// A length as it was written: absolute, or a multiple of the size of the letters.
struct Length: Sendable, Hashable {
    var number: Double
    var isRelative: Bool

    init(_ points: Points) {
        number = points
        isRelative = false
    }

    init(em number: Double) {
        self.number = number
        isRelative = true
    }

    func points(em: Points) -> Points { isRelative ? number * em : number }

    /// The units that can be written, in points.
    static let units: [(name: String, points: Double)] = [("pt", 1), ("mm", 72 / 25.4), ("cm", 72 / 2.54)]

    /// Reads "12pt", "4mm", "0", "1.5em"; nil when it is none.
    init?(_ text: String) {
        let split = text.firstIndex { $0.isLetter || $0 == "%" } ?? text.endIndex
        guard let number = Self.number(text[..<split]) else { return nil }
        let unit = text[split...]
        if unit.isEmpty {
            guard number == 0 else { return nil }
            self.init(0)
        } else if unit == "em" {
            self.init(em: number)
        } else if let unit = Self.units.first(where: { $0.name == unit }) {
            self.init(number * unit.points)
        } else {
            return nil
        }
    }

    /// Digits, one point, a minus; not what else Swift would read as a number.
    static func number(_ text: Substring) -> Double? {
        let body = text.first == "-" ? text.dropFirst() : text
        guard !body.isEmpty, body.utf8.count <= 12, body.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) else { return nil }
        return Double(body.first == "." ? "0" + body : String(body)).map { text.first == "-" ? -$0 : $0 }
    }
}

extension Colour {
    /// Reads "#1f3a5f" and "#ccc", and the few names that are worth having.
    init?(_ text: String) {
        switch text {
        case "black": self = .black
        case "white": self = .white
        case "grey", "gray": self.init(red: 128, green: 128, blue: 128)
        default: self.init(hexadecimal: text)
        }
    }

    private init?(hexadecimal text: String) {
        guard text.hasPrefix("#") else { return nil }
        let digits = text.utf8.dropFirst().compactMap { Character(Unicode.Scalar($0)).hexDigitValue.map(UInt8.init) }
        guard digits.count == text.utf8.count - 1 else { return nil }
        switch digits.count {
        case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
        case 6: self.init(red: digits[0] * 16 + digits[1], green: digits[2] * 16 + digits[3], blue: digits[4] * 16 + digits[5])
        default: return nil
        }
    }
}
