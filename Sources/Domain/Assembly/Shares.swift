/// Shares in the common parts, which are the votes of the general assembly (art. 3.87 § 6 Civil Code). Always whole.
package struct Shares: Hashable, Comparable, Sendable {
    package let count: Int64

    package init(_ count: Int64) {
        self.count = count
    }

    package static let none = Shares(0)

    /// The most shares that are taken from data: with these no product of the law overflows.
    package static let largest = Shares(1_000_000_000)

    package static func < (left: Shares, right: Shares) -> Bool { left.count < right.count }
    package static func + (left: Shares, right: Shares) -> Shares { Shares(left.count + right.count) }
    package static func - (left: Shares, right: Shares) -> Shares { Shares(left.count - right.count) }
    package static func += (left: inout Shares, right: Shares) { left = left + right }
    package static func -= (left: inout Shares, right: Shares) { left = left - right }
}
