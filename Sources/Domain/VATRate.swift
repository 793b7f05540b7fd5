/// A rate of value added tax. Rates in force are data with dates, so any rate that a page prints can be held.
package struct VATRate: Hashable, Comparable, Sendable {
    /// Hundredths of a percent: 6 % is 600, 5.5 % is 550.
    package let basisPoints: Int

    package init(basisPoints: Int) {
        self.basisPoints = basisPoints
    }

    package static func < (left: VATRate, right: VATRate) -> Bool { left.basisPoints < right.basisPoints }

    /// The Belgian rates of the VAT Code: none, 6 %, 12 % and 21 %.
    package static let belgian = [0, 600, 1200, 2100].map(VATRate.init(basisPoints:))
}

extension VATRate: TextCodable {
    /// Reads a percentage with a dot: "6", "5.5".
    package init?(_ text: String) {
        guard let number = FixedDecimal(text), number.scale <= 2, (0...10_000).contains(number.scaled(to: 2)) else { return nil }
        self.init(basisPoints: Int(number.scaled(to: 2)))
    }

    /// The percentage without trailing zeros: "6", "5.5".
    package var description: String {
        if basisPoints % 100 == 0 { return String(basisPoints / 100) }
        if basisPoints % 10 == 0 { return FixedDecimal(units: Int64(basisPoints / 10), scale: 1).description }
        return FixedDecimal(units: Int64(basisPoints), scale: 2).description
    }
}
