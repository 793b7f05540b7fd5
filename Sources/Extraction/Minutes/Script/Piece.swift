import Domain

/// The smallest part of running text that means something: a word, a number, an hour, a date, a mark.
struct Piece: Sendable {
    enum Kind: Sendable, Equatable {
        case word
        case number(PrintedFigure)
        case time(ClockTime)
        case date(CalendarDate)
        case mark(UInt8)
    }

    let kind: Kind
    /// The folded text.
    let text: String
    /// Indices of `Layout.tokens`.
    let tokens: Range<Int>
    /// Where it begins in its first token and ends in its last, in folded bytes.
    let start: Int
    let end: Int
    /// Index of `Script.lines`.
    let line: Int
    /// Counted within the line.
    let cell: Int
    let beginsCapital: Bool
    /// Nothing stands between it and the piece before.
    let isGlued: Bool

    var figure: PrintedFigure? { if case .number(let figure) = kind { figure } else { nil } }
    var isWord: Bool { kind == .word }

    func isMark(_ marks: String) -> Bool {
        if case .mark(let byte) = kind { marks.utf8.contains(byte) } else { false }
    }
}

/// A number as minutes print it.
struct PrintedFigure: Sendable, Equatable {
    var value: FixedDecimal
    /// The whole that it is a part of: 9.985 in "8.823 / 9.985".
    var total: FixedDecimal?
    var isPercent = false
    var isMoney = false
    /// 1 as printed; less where a decimal mark had to be supposed.
    var certainty = 1.0

    /// The number without decimals; nil when it has some.
    var whole: Int? { value.scale == 0 ? Int(exactly: value.units) : nil }

    /// The number as an amount; nil when it has more than two decimals.
    var money: Money? { value.scale <= 2 ? Money(cents: value.scaled(to: 2)) : nil }
}
