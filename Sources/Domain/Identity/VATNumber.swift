/// A VAT identification number: a country prefix and the number, without spaces or dots ("BE0999900150").
package struct VATNumber: TextCodable {
    /// ISO 3166 prefix as used for VAT ("EL" for Greece).
    package let country: String
    package let number: String

    /// Takes a printed number with its prefix. Belgian numbers must pass their check; of the others only the form is looked at. Nil when it
    /// cannot be one.
    package init?(_ text: String) {
        let plain = text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let country = String(plain.prefix(2))
        var number = String(plain.dropFirst(2))
        if country == "BE" {
            guard let enterprise = EnterpriseNumber(number) else { return nil }
            number = enterprise.digits
        } else {
            guard let form = VATNumber.forms[country], form.contains(number.count) else { return nil }
            guard number.filter(\.isNumber).count >= 2 * number.count / 3, VATNumber.hasForm(of: country, number) else { return nil }
        }
        self.country = country
        self.number = number
    }

    /// As somebody states it, whatever its form.
    init(country: String, number: String) {
        self.country = country
        self.number = number
    }

    package var description: String { country + number }

    /// The Belgian enterprise behind the number, when it is Belgian.
    package var enterprise: EnterpriseNumber? { country == "BE" ? EnterpriseNumber(number) : nil }

    /// Lengths of the number after the prefix (VIES, "VAT identification number structure").
    private static let forms: [String: ClosedRange<Int>] = [
        "AT": 9...9, "BG": 9...10, "CY": 9...9, "CZ": 8...10, "DE": 9...9, "DK": 8...8, "EE": 9...9, "EL": 9...9, "ES": 9...9, "FI": 8...8,
        "FR": 11...11,
        "GB": 9...12, "HR": 11...11, "HU": 8...8, "IE": 8...9, "IT": 11...11, "LT": 9...12, "LU": 8...8, "LV": 11...11, "MT": 8...8, "NL": 12...12,
        "PL": 10...10, "PT": 9...9, "RO": 2...10, "SE": 12...12, "SI": 8...8, "SK": 10...10, "CH": 9...12, "NO": 9...12,
    ]

    /// The places of digits and letters, in the countries whose suppliers are usual here.
    private static func hasForm(of country: String, _ number: String) -> Bool {
        switch country {
        case "NL": return number.count == 12 && Array(number)[9] == "B"
        case "DE", "LU", "DK", "FI": return CheckDigits.numbers(number) != nil
        default: return true
        }
    }
}
