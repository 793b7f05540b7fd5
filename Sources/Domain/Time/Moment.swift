/// A point in time, to the millisecond, in UTC.
package struct Moment: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// Milliseconds since 1 January 1970.
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    package static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }

    package func adding(seconds: Int) -> Moment { Moment(milliseconds: milliseconds + Int64(seconds) * 1_000) }

    /// The day in UTC; nil outside the years that are kept.
    package var day: CalendarDate? { CalendarDate(dayNumber: Int(milliseconds.flooredQuotient(by: 86_400_000))) }

    /// ISO 8601 with seconds: "2026-11-21T09:30:00Z".
    package var description: String {
        let second = Int(milliseconds.flooredQuotient(by: 1_000) - milliseconds.flooredQuotient(by: 86_400_000) * 86_400)
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day?.description ?? "?")T\(padded(second / 3_600)):\(padded(second / 60 % 60)):\(padded(second % 60))Z"
    }
}

extension Int64 {
    fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
