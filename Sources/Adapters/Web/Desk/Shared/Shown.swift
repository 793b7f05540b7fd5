internal import Domain
internal import Publishing
internal import Typesetting

/// Values as a reader of a language sees them. What cannot be read is shown as it is.
struct Shown: Sendable {
    let language: Language

    /// "1234.56" as "1 234,56 €".
    func money(_ text: String?, _ currency: String? = nil) -> String {
        guard let text else { return "–" }
        if let currency, currency != "EUR" { return (write(.money, text, ["plain"]) ?? text) + "\u{A0}" + currency }
        return write(.money, text) ?? text
    }

    /// "2026-03-12" as "12/03/2026".
    func day(_ text: String?) -> String { text.map { write(.date, $0, ["short"]) ?? $0 } ?? "–" }

    /// "2026-03" as "03/2026".
    func month(_ text: String) -> String {
        let parts = text.split(separator: "-")
        return parts.count == 2 ? "\(parts[1])/\(parts[0])" : text
    }

    /// "2026-11-21T09:30:00Z" as "21/11/2026, 10:30", as the clocks of Brussels show it.
    func moment(_ text: String) -> String { write(.moment, text, ["short"]) ?? text }

    func count(_ number: Int) -> String { Formatter.integer.write(.integer(Int64(number)), [], language) ?? "\(number)" }

    /// A part of one as a percentage without decimals.
    func share(_ share: Double) -> String {
        Formatter.percent.write(.integer(Int64((share * 100).rounded()) * 100), ["short"], language) ?? "–"
    }

    /// "48 kB".
    func size(_ bytes: Int) -> String { bytes < 1_000_000 ? "\(max(1, bytes / 1_000))\u{A0}kB" : "\(bytes / 1_000_000)\u{A0}MB" }

    /// "3 h 20 min".
    func duration(seconds: Int) -> String {
        let minutes = seconds / 60
        if minutes < 60 { return "\(minutes)\u{A0}min" }
        if minutes < 48 * 60 { return "\(minutes / 60)\u{A0}h \(minutes % 60)\u{A0}min" }
        let day = Localized(fr: "j", nl: "d", de: "T", en: "d")
        return "\(minutes / 1_440)\u{A0}\(day(language)) \(minutes % 1_440 / 60)\u{A0}h"
    }

    private func write(_ formatter: Formatter, _ text: String, _ arguments: [String] = []) -> String? {
        formatter.write(.text(text), arguments, language)
    }
}
