/// Divides a whole number over shares so that the parts add up exactly: each gets its part rounded down, and what is left goes to the largest
/// remainders, one each; equal remainders in the order of the list. Multiplied before divided, and never in floating point.
package enum LargestRemainder {
    /// The parts, in the order of the shares; all zero when the shares are. A negative amount is divided as its opposite.
    package static func parts(of amount: Int64, over shares: [Int64]) -> [Int64] {
        guard let division = Division(amount.magnitude, shares) else { return shares.map { _ in 0 } }
        var parts = shares.map { Int64(clamping: division.part($0)) }
        if division.left > 0 {
            let ranked = shares.indices.sorted { division.comes($0, before: $1) }
            for index in ranked.prefix(division.left) { parts[index] += 1 }
        }
        return amount < 0 ? parts.map { -$0 } : parts
    }

    /// The part of one, without making those of the others.
    package static func part(of amount: Int64, at index: Int, over shares: [Int64]) -> Int64 {
        guard let division = Division(amount.magnitude, shares) else { return 0 }
        let ahead = division.left == 0 ? 0 : shares.indices.count { division.comes($0, before: index) }
        let part = Int64(clamping: division.part(shares[index])) + (ahead < division.left ? 1 : 0)
        return amount < 0 ? -part : part
    }

    /// The least and the most that one may get when the shares of the others are not known.
    package static func bounds(of amount: Int64, share: Int64, of total: Int64) -> ClosedRange<Int64> {
        guard total > 0 else { return 0...0 }
        let (down, rest) = quotient(amount.magnitude, UInt64(max(0, share)), UInt64(total))
        let (least, most) = (Int64(clamping: down), Int64(clamping: down) + (rest == 0 ? 0 : 1))
        return amount < 0 ? -most...(-least) : least...most
    }

    /// amount × share ÷ total, with the remainder; the product may need 128 bits.
    static func quotient(_ amount: UInt64, _ share: UInt64, _ total: UInt64) -> (UInt64, UInt64) {
        let (product, overflow) = amount.multipliedReportingOverflow(by: share)
        if !overflow { return product.quotientAndRemainder(dividingBy: total) }
        let wide = UInt128(amount) * UInt128(share)
        return (UInt64(clamping: wide / UInt128(total)), UInt64(wide % UInt128(total)))
    }

    /// One amount over one list of shares.
    private struct Division {
        let amount: UInt64
        let total: UInt64
        var remainders: [UInt64] = []
        /// How many units are left when each has its part rounded down.
        var left = 0

        init?(_ amount: UInt64, _ shares: [Int64]) {
            let total = shares.reduce(UInt64(0)) { $0 + UInt64(max(0, $1)) }
            guard total > 0 else { return nil }
            self.amount = amount
            self.total = total
            remainders.reserveCapacity(shares.count)
            var sum: UInt64 = 0
            for share in shares {
                let rest = quotient(amount, UInt64(max(0, share)), total).1
                remainders.append(rest)
                sum += rest
            }
            left = Int(sum / total)
        }

        func part(_ share: Int64) -> UInt64 { quotient(amount, UInt64(max(0, share)), total).0 }

        func comes(_ index: Int, before other: Int) -> Bool {
            (remainders[other], index) < (remainders[index], other)
        }
    }
}
