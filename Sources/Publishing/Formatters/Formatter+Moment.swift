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
