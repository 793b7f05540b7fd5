/// A part of a whole in hundredths of a percent (6840 is 68.40 %), half a hundredth rounded up (away from zero).
package struct Percentage: Hashable, Comparable, Sendable {
    package let hundredths: Int64

    /// Zero of nothing.
    package init(_ part: Int64, of whole: Int64) {
        if whole == 0 {
            hundredths = 0
            return
        }
        let (above, below) = whole < 0 ? (-Int128(part), -Int128(whole)) : (Int128(part), Int128(whole))
        let doubled = above * 20_000 + (above < 0 ? -below : below)
        hundredths = Int64(clamping: doubled / (2 * below))
    }

    package init(_ part: Shares, of whole: Shares) {
        self.init(part.count, of: whole.count)
    }

    package static func < (left: Percentage, right: Percentage) -> Bool { left.hundredths < right.hundredths }
}
