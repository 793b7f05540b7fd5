/// An international bank account number (ISO 13616), without spaces.
package struct IBAN: TextCodable {
    /// The account in capitals, without spaces.
    package let text: String

    /// Takes the printed form. Nil when the length is not the country's, the ISO 7064 check fails, or the national check of a Belgian
    /// account fails (last two digits = first ten modulo 97, 0 written as 97).
    package init?(_ printed: String) {
        let text = printed.uppercased().filter { !" .-\u{A0}\u{202F}".contains($0) }
        guard text.utf8.count == IBAN.lengths[String(text.prefix(2))] else { return nil }
        guard CheckDigits.numbers(String(text.dropFirst(2).prefix(2))) != nil else { return nil }
        guard CheckDigits.mod97(text.dropFirst(4) + text.prefix(4)) == 1 else { return nil }
        if text.hasPrefix("BE") {
            guard let digits = CheckDigits.numbers(String(text.dropFirst(4))) else { return nil }
            let check = CheckDigits.remainder(digits[..<10], by: 97)
            guard CheckDigits.value(digits[10...]) == (check == 0 ? 97 : check) else { return nil }
        }
        self.text = text
    }

    /// As somebody states it, whatever the check digits say.
    init(unproven text: String) { self.text = text }

    package var description: String { text }

    /// In groups of four, as printed.
    package var printed: String {
        stride(from: 0, to: text.count, by: 4).map { String(text.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }

    /// How long an account of a country is; nil for a country without IBAN (SWIFT, IBAN registry).
    package static func length(of country: String) -> Int? { lengths[country] }

    private static let lengths: [String: Int] = [
        "AD": 24, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24, "FI": 18, "FR": 27, "GB": 22,
        "GI": 23, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MT": 31, "NL": 18,
        "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27,
    ]
}
