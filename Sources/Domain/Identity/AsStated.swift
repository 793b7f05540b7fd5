// An e-invoice states its identifiers, and what it states is shown even where it fails its check: with a finding, and never as sure.

extension IBAN {
    /// An account as an e-invoice states it, unproven; nil for nothing. A national account number without check digits is possible too.
    package static func stated(_ text: String) -> IBAN? {
        let text = text.uppercased().filter { !$0.isWhitespace }
        return text.isEmpty ? nil : IBAN(text) ?? IBAN(unproven: text)
    }

    /// The length and the check digits are right.
    package var isProven: Bool { IBAN(text) != nil }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = IBAN(text) ?? IBAN(unproven: text)
    }
}

extension VATNumber {
    /// A number as an e-invoice states it, unproven; nil for nothing.
    package static func stated(_ text: String) -> VATNumber? {
        let text = text.filter { !$0.isWhitespace }
        return text.isEmpty ? nil : VATNumber(text) ?? VATNumber(unproven: text)
    }

    /// It has the form of a number of its country, and a Belgian one the right check digits.
    package var isProven: Bool { VATNumber(description) != nil }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = VATNumber(text) ?? VATNumber(unproven: text)
    }

    /// The first two letters count as the country.
    private init(unproven text: String) {
        let hasCountry = text.prefix(2).utf8.count == 2 && text.prefix(2).utf8.allSatisfy { (65...90).contains($0) }
        self.init(country: hasCountry ? String(text.prefix(2)) : "", number: hasCountry ? String(text.dropFirst(2)) : text)
    }
}
