internal import Domain

/// Numbers as a language prints them.
enum Numerals {
    /// A whole number in groups of three digits.
    static func whole(_ number: Int64, _ language: Language) -> String {
        (number < 0 ? Glyph.minus : "") + grouped(number.magnitude, language)
    }

    /// A count of hundredths with two decimals, without sign: 123456 is "1.234,56".
    static func hundredths(_ magnitude: UInt64, _ language: Language) -> String {
        let rest = magnitude % 100
        return grouped(magnitude / 100, language) + mark(language) + (rest < 10 ? "0" : "") + String(rest)
    }

    /// The decimal mark.
    static func mark(_ language: Language) -> String { language == .en ? "." : "," }

    /// A decimal number as text ("5.5"), with the language's decimal mark; nil when it is none.
    static func decimal(_ text: String, _ language: Language) -> String? {
        guard FixedDecimal(text) != nil else { return nil }
        return text.replacing(".", with: mark(language)).replacing("-", with: Glyph.minus)
    }

    private static func grouped(_ magnitude: UInt64, _ language: Language) -> String {
        let digits = Array(String(magnitude).utf8)
        if digits.count <= 3 { return String(decoding: digits, as: UTF8.self) }
        let separator = Array(separator(language).utf8)
        var text: [UInt8] = []
        text.reserveCapacity(digits.count * 2)
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += separator }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func separator(_ language: Language) -> String {
        switch language {
        case .fr: Glyph.noBreakSpace
        case .nl, .de: "."
        case .en: ","
        }
    }
}
