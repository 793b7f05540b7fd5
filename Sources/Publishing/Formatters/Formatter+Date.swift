internal import Domain
package import Typesetting

extension Formatter {
    /// An ISO day: `long` (also without argument) "12 mars 2026", `short` "12/03/2026". The day and the month stay on one line.
    package static let date = Formatter("date", arguments: ["long", "short"]) { value, arguments, language in
        guard case .text(let text) = value, let date = CalendarDate(text) else { return nil }
        return arguments.contains("short") ? Days.short(date, language) : Days.long(date, language)
    }
}

/// Days as a language prints them.
enum Days {
    static func long(_ date: CalendarDate, _ language: Language) -> String {
        "\(ordinal(date.day, language))\(Glyph.noBreakSpace)\(months(language)[date.month - 1]) \(date.year)"
    }

    static func short(_ date: CalendarDate, _ language: Language) -> String {
        let mark = language == .de ? "." : "/"
        return "\(padded(date.day))\(mark)\(padded(date.month))\(mark)\(date.year)"
    }

    static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// French says "the first", German writes all days as ordinals.
    private static func ordinal(_ day: Int, _ language: Language) -> String {
        switch language {
        case .fr: day == 1 ? "1er" : "\(day)"
        case .de: "\(day)."
        case .nl, .en: "\(day)"
        }
    }

    private static func months(_ language: Language) -> [String] {
        switch language {
        case .fr: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]
        case .nl: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]
        case .de: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]
        case .en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
        }
    }
}
