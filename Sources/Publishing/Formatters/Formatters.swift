package import Typesetting

/// All the ways in which a template can write a value. None asks the machine's locale or time zone: the same value gives the same text
/// everywhere.
package enum Formatters {
    package static let all: [Formatter] = [
        .money, .integer, .decimal, .percent, .rate, .date, .time, .moment, .join, .enterprise, .iban, .total, .epc, .upper,
    ]
}

/// The spaces and signs of printed numbers.
enum Glyph {
    /// Keeps a number and its sign on one line; in French also between groups of three digits. The narrow space of fine typography (U+202F) is
    /// in no eight-bit encoding, and each font of a file would have to be embedded twice for its sake.
    static let noBreakSpace = "\u{A0}"
    /// As wide as a digit in most faces, so that columns stay in line.
    static let minus = "\u{2212}"
}
