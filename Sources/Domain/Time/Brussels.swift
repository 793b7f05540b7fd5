/// Belgian time: one hour ahead of UTC, two in summer.
package enum Brussels {
    /// Summer time runs from the last Sunday of March to the last of October, each at 1:00 UTC (Directive 2000/84/EC, articles 2 and 3).
    package static func hoursAhead(at moment: Moment) -> Int {
        guard let day = moment.day, let start = change(3, of: day.year), let end = change(10, of: day.year) else { return 1 }
        return start <= moment && moment < end ? 2 : 1
    }

    /// The day that it is there; nil outside the years that are kept.
    package static func day(at moment: Moment) -> CalendarDate? { moment.adding(seconds: hoursAhead(at: moment) * 3_600).day }

    private static func change(_ month: Int, of year: Int) -> Moment? {
        guard let last = CalendarDate(year: year, month: month, day: 31) else { return nil }
        // Day 0, 1 January 1970, was a Thursday.
        let sunday = last.dayNumber - (last.dayNumber + 4) % 7
        return Moment(milliseconds: (Int64(sunday) * 24 + 1) * 3_600_000)
    }
}
