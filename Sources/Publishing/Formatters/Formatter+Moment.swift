internal import Domain
package import Typesetting

extension Formatter {
    /// A moment in UTC, as the clocks of Brussels show it, with their distance from UTC: "21 novembre 2026, 10:30:05 (UTC+01:00)".
    /// `short` is "21/11/2026, 10:30".
    package static let moment = Formatter("moment", arguments: ["short"]) { value, arguments, language in
        guard case .text(let text) = value, let moment = Moment(text) else { return nil }
        let hours = Brussels.hoursAhead(at: moment)
        let local = moment.adding(seconds: hours * 3_600)
        guard let day = local.day else { return nil }
        let clock = local.description.dropFirst(11).prefix(8)
        if arguments.contains("short") { return "\(Days.short(day, language)), \(clock.prefix(5))" }
        return "\(Days.long(day, language)), \(clock)\(Glyph.noBreakSpace)(UTC+0\(hours):00)"
    }
}

/// Belgian time: one hour ahead of UTC, two in summer.
enum Brussels {
    /// Summer time runs from the last Sunday of March to the last of October, each at 1:00 UTC (Directive 2000/84/EC, articles 2 and 3).
    static func hoursAhead(at moment: Moment) -> Int {
        guard let day = moment.day, let start = change(3, of: day.year), let end = change(10, of: day.year) else { return 1 }
        return start <= moment && moment < end ? 2 : 1
    }

    private static func change(_ month: Int, of year: Int) -> Moment? {
        guard let last = CalendarDate(year: year, month: month, day: 31) else { return nil }
        // Day 0, 1 January 1970, was a Thursday.
        let sunday = last.dayNumber - (last.dayNumber + 4) % 7
        return Moment(milliseconds: (Int64(sunday) * 24 + 1) * 3_600_000)
    }
}
