internal import Domain
package import Typesetting

extension Formatter {
    /// An enterprise number as it is printed: 0999.900.150. One whose check digits are wrong is printed as it came.
    package static let enterprise = Formatter("enterprise") { value, _, _ in
        guard case .text(let text) = value else { return nil }
        return EnterpriseNumber(text)?.printed ?? text
    }

    /// An account number in groups of four, which stay on one line. One whose check digits are wrong is printed as it came.
    package static let iban = Formatter("iban") { value, _, _ in
        guard case .text(let text) = value else { return nil }
        return IBAN(text)?.printed.replacing(" ", with: Glyph.noBreakSpace) ?? text
    }

    /// In capitals.
    package static let upper = Formatter("upper") { value, _, _ in
        guard case .text(let text) = value else { return nil }
        return text.uppercased()
    }
}
