internal import Domain
package import Typesetting

extension Formatter {
    /// Whole cents, or a decimal text of the data, as an amount in euro: fr "1 234,56 €", nl "€ 1.234,56", de "1.234,56 €", en "€1,234.56".
    /// `plain` leaves the sign of the currency out, for columns; `negated` turns the sign around.
    package static let money = Formatter("money", arguments: ["plain", "negated"]) { value, arguments, language in
        guard var cents = cents(value) else { return nil }
        if arguments.contains("negated") { cents = 0 &- cents }
        let sign = cents < 0 ? Glyph.minus : ""
        let amount = Numerals.hundredths(cents.magnitude, language)
        if arguments.contains("plain") { return sign + amount }
        switch language {
        case .fr, .de: return sign + amount + Glyph.noBreakSpace + "€"
        case .nl: return "€" + Glyph.noBreakSpace + sign + amount
        case .en: return sign + "€" + amount
        }
    }

    private static func cents(_ value: Value) -> Int64? {
        switch value {
        case .integer(let cents): cents
        case .text(let text): Money(text)?.cents
        default: nil
        }
    }
}
