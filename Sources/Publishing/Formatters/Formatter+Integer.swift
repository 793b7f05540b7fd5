internal import Domain
package import Typesetting

extension Formatter {
    /// A count or shares, in groups of three digits.
    package static let integer = Formatter("integer") { value, _, language in
        guard case .integer(let number) = value else { return nil }
        return Numerals.whole(number, language)
    }

    /// A decimal text of the data with all its digits: "1.5" is "1,5". For quantities and unit prices, which may have more decimals than cents;
    /// `price` prints two decimals at least.
    package static let decimal = Formatter("decimal", arguments: ["price"]) { value, arguments, language in
        guard case .text(let text) = value, let number = FixedDecimal(text) else { return nil }
        let missing = arguments.contains("price") ? max(0, 2 - number.scale) : 0
        let padded = (number.scale == 0 && missing > 0 ? "." : "") + String(repeating: "0", count: missing)
        return Numerals.decimal(text + padded, language)
    }
}
