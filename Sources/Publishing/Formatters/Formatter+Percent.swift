internal import Domain
package import Typesetting

extension Formatter {
    /// Hundredths of a percent: 6840 is "68,40 %". `short` leaves out decimals that are zero. French and German put a space before the
    /// sign (DIN 5008), Dutch and English do not.
    package static let percent = Formatter("percent", arguments: ["short"]) { value, arguments, language in
        guard case .integer(let hundredths) = value else { return nil }
        var number = Numerals.hundredths(hundredths.magnitude, language)
        if arguments.contains("short") {
            if number.hasSuffix("00") { number.removeLast(3) } else if number.hasSuffix("0") { number.removeLast() }
        }
        return (hundredths < 0 ? Glyph.minus : "") + number + Formatter.percentSign(language)
    }

    /// A rate of the data as text: "6" is "6 %", "5.5" is "5,5 %".
    package static let rate = Formatter("rate") { value, _, language in
        switch value {
        case .text(let text): Numerals.decimal(text, language).map { $0 + percentSign(language) }
        case .integer(let number): Numerals.whole(number, language) + percentSign(language)
        default: nil
        }
    }

    private static func percentSign(_ language: Language) -> String {
        switch language {
        case .fr, .de: Glyph.noBreakSpace + "%"
        case .nl, .en: "%"
        }
    }
}
