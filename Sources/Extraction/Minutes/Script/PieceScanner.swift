import Domain

/// Cuts one row of the layout into pieces.
struct PieceScanner {
    private let layout: Layout
    private let row: Row
    private let line: Int
    private let isRecognized: Bool
    private let dates: [Hit<CalendarDate>]
    private(set) var pieces: [Piece] = []
    private var cell = 0

    init(_ layout: Layout, row: Int, line: Int, isRecognized: Bool) {
        self.layout = layout
        self.row = layout.rows[row]
        self.line = line
        self.isRecognized = isRecognized
        let bytes = layout.rows[row].bytes
        dates = bytes.contains(where: \.isDigit) ? DateScanner(bytes, isRecognized: isRecognized).all() : []
        scan()
    }

    private mutating func scan() {
        let bytes = row.bytes
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x09 { cell += 1 }
            if byte.isBlank || Self.isJoint(bytes, index) {
                index += 1
            } else if let ending = Self.ending(bytes, index) {
                index = ending
            } else {
                let piece = self.piece(at: index)
                add(piece.kind, index..<piece.end)
                index = piece.end
            }
        }
    }

    private func piece(at index: Int) -> (kind: Piece.Kind, end: Int) {
        let bytes = row.bytes
        if bytes[index].isDigit {
            if let date = dates.first(where: { $0.range.lowerBound == index }) { return (.date(date.value), date.range.upperBound) }
            if let hour = HourScanner.hour(bytes, at: index) { return (.time(hour.time), hour.end) }
            if let hit = FigureScanner.figure(bytes, at: index, isRecognized: isRecognized) { return (.number(hit.figure), hit.end) }
        }
        // A date may begin with the name of its month.
        if bytes[index].isLetter, let date = dates.first(where: { $0.range.lowerBound == index }) {
            return (.date(date.value), date.range.upperBound)
        }
        guard bytes[index].isAlphanumeric else { return (.mark(bytes[index]), index + 1) }
        return (.word, wordEnd(index))
    }

    /// Letters and the digits behind them; the numbers of a lot ("A0.1", "G05") are one word.
    private func wordEnd(_ start: Int) -> Int {
        let bytes = row.bytes
        var end = start + 1
        var hasDigit = false
        while end < bytes.count {
            if bytes[end].isAlphanumeric {
                hasDigit = hasDigit || bytes[end].isDigit
                end += 1
            } else if hasDigit, bytes[end] == 0x2E, end + 1 < bytes.count, bytes[end + 1].isDigit {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    /// An apostrophe, or the hyphen inside a word: both parts are words of their own.
    private static func isJoint(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard bytes[index] == 0x27 || bytes[index] == 0x2D else { return false }
        return index > 0 && bytes[index - 1].isAlphanumeric && (index + 1 == bytes.count || bytes[index + 1].isAlphanumeric)
    }

    /// The end of an ending in brackets: "chargé(e)", "abstention(s)".
    private static func ending(_ bytes: [UInt8], _ index: Int) -> Int? {
        guard bytes[index] == 0x28, index > 0, bytes[index - 1].isLetter else { return nil }
        guard let close = bytes[index...].prefix(5).firstIndex(of: 0x29), bytes[index + 1..<close].allSatisfy(\.isLetter) else { return nil }
        return close + 1
    }

    private mutating func add(_ kind: Piece.Kind, _ range: Range<Int>) {
        let first = row.owners[range.lowerBound]
        let last = row.owners[range.upperBound - 1]
        let start = range.lowerBound - (row.owners[..<range.lowerBound].lastIndex { $0 != first }.map { $0 + 1 } ?? 0)
        let lastStart = row.owners[..<range.upperBound].lastIndex { $0 != last }.map { $0 + 1 } ?? 0
        let text = layout.tokens[first].text
        let letter = text.unicodeScalars.drop { $0.properties.isAlphabetic == false }
        let begins = start == 0 || kind != .word ? letter.first : Folding.dropping(start, of: text).unicodeScalars.first
        pieces.append(
            Piece(
                kind: kind, text: kind == .word ? String(decoding: row.bytes[range], as: UTF8.self) : "", tokens: first..<last + 1, start: start,
                end: range.upperBound - lastStart, line: line, cell: cell, beginsCapital: begins?.properties.isUppercase ?? false,
                isGlued: range.lowerBound > 0 && !row.bytes[range.lowerBound - 1].isBlank))
    }
}

extension Folding {
    /// A text without what its first folded bytes stand for.
    static func dropping(_ count: Int, of text: String) -> String {
        var left = count
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.drop { scalar in
                    let isDropped = left > 0
                    left -= bytes(String(scalar)).count
                    return isDropped
                }))
    }

    /// The beginning of a text that some folded bytes stand for.
    static func keeping(_ count: Int, of text: String) -> String {
        var left = count
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.prefix { scalar in
                    left -= bytes(String(scalar)).count
                    return left >= 0
                }))
    }
}
