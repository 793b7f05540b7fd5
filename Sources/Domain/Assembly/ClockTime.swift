/// An hour of a meeting, without a date or time zone.
package struct ClockTime: Hashable, Sendable {
    /// Minutes since midnight.
    package let minutes: Int

    package init(minutes: Int) {
        self.minutes = minutes
    }
}

extension ClockTime: TextCodable {
    /// Reads "18:30".
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
        let digits = [0, 1, 3, 4].map { Int(bytes[$0]) - 48 }
        guard digits.allSatisfy({ 0...9 ~= $0 }), digits[0] * 10 + digits[1] < 24, digits[2] < 6 else { return nil }
        self.init(minutes: (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3])
    }

    package var description: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(padded(minutes / 60)):\(padded(minutes % 60))"
    }
}

/// When a meeting began and ended. One that ends after midnight goes on into the next day.
package struct Session: Hashable, Sendable {
    package let opened: ClockTime
    package let closed: ClockTime?

    package init(opened: ClockTime, closed: ClockTime?) {
        self.opened = opened
        self.closed = closed
    }

    private var passesMidnight: Bool { closed.map { $0.minutes < opened.minutes } ?? false }

    /// Minutes since midnight of the first day.
    package func minute(_ time: ClockTime) -> Int {
        passesMidnight && time.minutes <= (closed?.minutes ?? 0) ? time.minutes + 1_440 : time.minutes
    }
}
