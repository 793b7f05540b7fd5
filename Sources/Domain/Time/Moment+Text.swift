extension Moment {
    /// Reads ISO 8601 with an offset: "2026-11-21T09:30:00Z", "2026-11-21T10:30+01:00", "2026-11-21T09:30:00.250Z". Nil for anything else.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 17, bytes[10] == UInt8(ascii: "T"), let date = CalendarDate(String(text.prefix(10))) else { return nil }
        let body = bytes[11...]
        guard let zone = body.lastIndex(where: { [UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-")].contains($0) }) else { return nil }
        guard let offset = Moment.offset(bytes[zone...]), let clock = Moment.clock(bytes[11..<zone]) else { return nil }
        self.init(milliseconds: Int64(date.dayNumber) * 86_400_000 + clock - offset)
    }

    /// The milliseconds of "09:30", "09:30:00" or "09:30:00.250".
    private static func clock(_ bytes: ArraySlice<UInt8>) -> Int64? {
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, let hour = number(parts[0], 2), let minute = number(parts[1], 2) else { return nil }
        guard hour < 24, minute < 60 else { return nil }
        var milliseconds = (hour * 60 + minute) * 60_000
        if parts.count == 3 {
            let seconds = parts[2].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            guard seconds.count <= 2, let whole = number(seconds[0], 2), whole < 60 else { return nil }
            milliseconds += whole * 1_000
            if seconds.count == 2 {
                guard 1...3 ~= seconds[1].count, let part = number(seconds[1], seconds[1].count) else { return nil }
                milliseconds += part * [100, 10, 1][seconds[1].count - 1]
            }
        }
        return milliseconds
    }

    /// The milliseconds ahead of UTC of "Z", "+01:00" or "-05:30".
    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int64? {
        if bytes.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
        guard bytes.count == 6, let milliseconds = clock(bytes.dropFirst()) else { return nil }
        return bytes.first == UInt8(ascii: "-") ? -milliseconds : milliseconds
    }

    private static func number(_ digits: ArraySlice<UInt8>, _ count: Int) -> Int64? {
        guard digits.count == count, digits.allSatisfy({ 48...57 ~= $0 }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int64($1) - 48 }
    }
}
