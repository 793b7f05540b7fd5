package import Typesetting

/// All the ways in which a template can write a value. None asks the machine's locale or time zone: the same value gives the same text
/// everywhere.
package enum Formatters {
    package static let all: [Formatter] = [
        .money, .integer, .percent, .rate, .date, .time, .moment, .join, .enterprise, .iban, .total, .epc, .upper,
    ]
}

/// The spaces and signs of printed numbers.
enum Glyph {
    /// Keeps a number and its sign on one line.
    static let noBreakSpace = "\u{A0}"
    /// Between groups of three digits in French (Imprimerie nationale, Lexique des règles typographiques).
    static let narrowSpace = "\u{202F}"
    /// As wide as a digit in most faces, so that columns stay in line.
    static let minus = "\u{2212}"
}
