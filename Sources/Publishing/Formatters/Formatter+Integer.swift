package import Typesetting

extension Formatter {
    /// A count or shares, in groups of three digits.
    package static let integer = Formatter("integer") { value, _, language in
        guard case .integer(let number) = value else { return nil }
        return Numerals.whole(number, language)
    }
}
