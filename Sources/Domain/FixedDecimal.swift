/// A decimal number of up to 15 digits, kept exactly as printed: a quantity ("3", "1,250.5 kWh") or a unit price ("0.3124").
package struct FixedDecimal: Hashable, Sendable {
    /// The digits without the decimal mark.
    package let units: Int64
    /// How many of the digits stand after the decimal mark, 0 to 9.
    package let scale: Int

    package init(units: Int64, scale: Int) {
        self.units = units
        self.scale = scale
    }

    /// The value in units of 10^-places. Digits beyond are rounded half away from zero.
    package func scaled(to places: Int) -> Int64 {
        if places >= scale { return units * FixedDecimal.power(places - scale) }
        let divisor = FixedDecimal.power(scale - places)
        let half = units < 0 ? -divisor / 2 : divisor / 2
        return (units + half) / divisor
    }

    /// The product with an amount, rounded half away from zero to cents; nil when it would not fit.
    package func times(_ price: FixedDecimal) -> Money? {
        let (product, overflow) = units.multipliedReportingOverflow(by: price.units)
        if overflow { return nil }
        return Money(cents: FixedDecimal(units: product, scale: scale + price.scale).scaled(to: 2))
    }

    static func power(_ exponent: Int) -> Int64 {
        (0..<exponent).reduce(Int64(1)) { product, _ in product * 10 }
    }
}

extension FixedDecimal: TextCodable {
    /// Reads a plain decimal string with a dot: "3", "-0.3124". Nil for anything else, and for more than 15 digits or 9 decimals.
    package init?(_ text: String) {
        var digits = Substring(text)
        let negative = digits.first == "-"
        if negative { digits = digits.dropFirst() }
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, !whole.isEmpty else { return nil }
        let decimals = parts.count == 2 ? parts[1] : ""
        if parts.count == 2 && decimals.isEmpty { return nil }
        guard whole.count + decimals.count <= 15, decimals.count <= 9 else { return nil }
        guard (whole + decimals).utf8.allSatisfy({ (48...57).contains($0) }), let value = Int64(whole + decimals) else { return nil }
        self.init(units: negative ? -value : value, scale: decimals.count)
    }

    package var description: String {
        let sign = units < 0 ? "-" : ""
        let digits = String(units.magnitude)
        if scale == 0 { return sign + digits }
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
    }
}
