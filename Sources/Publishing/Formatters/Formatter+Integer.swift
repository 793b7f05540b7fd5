package import Typesetting

extension Formatter {
    /// A count or shares, in groups of three digits.
    package static let integer = Formatter("integer") { value, _, language in
        guard case .integer(let number) = value else { return nil }
        return Numerals.whole(number, language)
    }

    /// A decimal text of the data with all its digits: "1.5" is "1,5". For quantities and unit prices, which may have more decimals than cents.
    package static let decimal = Formatter("decimal") { value, _, language in
        guard case .text(let text) = value else { return nil }
        return Numerals.decimal(text, language)
    }
}
