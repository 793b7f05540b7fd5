import Domain

/// A line that may begin a point: a number and a title.
struct PointHeading: Sendable {
    let number: PointNumber
    /// Index of `Script.lines`.
    let line: Int
    /// The pieces of the title; empty when the number stands alone.
    let title: Range<Int>
    /// How much it looks like a heading: -1 to 1.
    let looks: Double

    /// All readings of a line as a heading: "I." may be a letter or a Roman number.
    static func readings(_ script: Script, line: Int) -> [PointHeading] {
        let row = script.layout.rows[script.lines[line].row]
        guard let head = HeadingNumber(row.bytes, isRecognized: script.isRecognized, isTable: isTable(script, line)) else { return [] }
        let pieces = script.lines[line].pieces
        let rest = pieces.first { script.pieces[$0].isBeyond(head.end, in: row, layout: script.layout) } ?? pieces.upperBound
        let title = rest..<pieces.upperBound
        guard let looks = looks(script, line: line, title: title, head: head) else { return [] }
        return head.numbers.map { PointHeading(number: $0, line: line, title: title, looks: looks) }
    }

    private static func looks(_ script: Script, line: Int, title: Range<Int>, head: HeadingNumber) -> Double? {
        guard let first = title.first(where: { script.pieces[$0].isWord }) else {
            return title.isEmpty && !head.hasMark && (script.isRecognized || isAlone(script, line)) ? -0.4 : nil
        }
        let opening = title.lowerBound..<first
        guard opening.allSatisfy({ script.pieces[$0].isMark("\"'") }) else { return nil }
        let piece = script.pieces[first]
        if Months.number(Array(piece.text.utf8)[...]) != nil { return nil }
        guard piece.beginsCapital else {
            return script.isRecognized && (head.hasMark || head.hasWord || head.numbers.contains { $0.path.count > 1 }) ? -0.2 : nil
        }
        var looks = head.hasMark || head.hasWord ? 0.2 : 0
        if head.hasWord { looks += 0.3 }
        if isBold(script, piece) { looks += 0.4 }
        return looks
    }

    /// A row of several cells that begins with a capital, or a letter alone above such rows: the letter may be the number of a point.
    private static func isTable(_ script: Script, _ line: Int) -> Bool {
        let pieces = script.lines[line].pieces
        if pieces.count == 1 { return isAlone(script, line) }
        guard let last = pieces.last, script.pieces[pieces.lowerBound].beginsCapital else { return false }
        return script.pieces[last].cell >= 2
    }

    /// The number stands above the rows of a form, which begin at the same margin.
    private static func isAlone(_ script: Script, _ line: Int) -> Bool {
        guard line + 1 < script.lines.count, script.lines[line + 1].page == script.lines[line].page else { return false }
        let below = script.lines[line + 1]
        guard abs(below.box.left - script.lines[line].box.left) < 12, let last = below.pieces.last else { return false }
        return script.pieces[below.pieces.lowerBound].beginsCapital && script.pieces[last].cell > script.pieces[below.pieces.lowerBound].cell
    }

    private static func isBold(_ script: Script, _ piece: Piece) -> Bool { script.layout.tokens[piece.tokens.lowerBound].bold }
}

extension Piece {
    /// Whether it begins behind some bytes of its row.
    fileprivate func isBeyond(_ byte: Int, in row: Row, layout: Layout) -> Bool {
        guard let first = row.owners.firstIndex(of: tokens.lowerBound) else { return false }
        return first + start >= byte
    }
}

/// The number at the beginning of a row, with the word for a point that may stand before it.
struct HeadingNumber {
    let numbers: [PointNumber]
    /// The byte where the title may begin.
    let end: Int
    /// A dot, bracket or dash follows.
    let hasMark: Bool
    /// "Résolution n°", "Beschluss", "Punt" stands before.
    let hasWord: Bool

    private static let words: Set<String> = [
        "resolution", "resolutie", "besluit", "beslissing", "beschluss", "decision", "point", "punt", "punkt", "agendapunt", "item", "top",
        "tagesordnungspunkt", "sujet", "proposition", "voorstel", "vorschlag", "antrag", "motion", "pt", "agenda", "dagordepunt",
    ]

    init?(_ bytes: [UInt8], isRecognized: Bool, isTable: Bool = false) {
        var index = HeadingNumber.skip(bytes, 0, [0x20, 0x09, 0x7C, 0x28, 0x23])
        let word = HeadingNumber.word(bytes, at: index)
        hasWord = HeadingNumber.words.contains(word.text)
        if hasWord { index = HeadingNumber.afterSign(bytes, word.end) }
        guard index < bytes.count else { return nil }
        guard let (paths, end) = HeadingNumber.path(bytes, at: index, isRecognized: isRecognized) else { return nil }
        let after = HeadingNumber.skip(bytes, end, [0x2E, 0x29, 0xB0, 0x3A, 0x2C, 0x2F])
        let isDashed = HeadingNumber.skip(bytes, after, [0x20, 0x09, 0x2D]) > after + 1
        hasMark = after > end || isDashed && bytes[after..<HeadingNumber.skip(bytes, after, [0x20, 0x09, 0x2D])].contains(0x2D)
        let isFree = after == bytes.count || bytes[after].isBlank || bytes[after] == 0x2D || hasMark
        guard isFree,
            paths.contains(where: { $0.style == .arabic }) || hasMark || hasWord || isTable || !isRecognized && HeadingNumber.endsCell(bytes, after)
        else {
            return nil
        }
        numbers = paths
        self.end = HeadingNumber.skip(bytes, after, [0x20, 0x09, 0x2D, 0x3A, 0x7C])
    }

    private static func endsCell(_ bytes: [UInt8], _ index: Int) -> Bool { index == bytes.count || bytes[index] == 0x09 }

    private static func skip(_ bytes: [UInt8], _ start: Int, _ skipped: [UInt8]) -> Int {
        var index = start
        while index < bytes.count, skipped.contains(bytes[index]) { index += 1 }
        return index
    }

    private static func word(_ bytes: [UInt8], at start: Int) -> (text: String, end: Int) {
        var end = start
        while end < bytes.count, bytes[end].isLetter { end += 1 }
        return (String(decoding: bytes[start..<end], as: UTF8.self), end)
    }

    /// "n°", "no", "nr.", "#" between the word and its number.
    private static func afterSign(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = skip(bytes, start, [0x20, 0x09, 0x3A])
        let sign = word(bytes, at: index)
        if ["n", "no", "nr", "num", "numero", "nummer", "number"].contains(sign.text) {
            index = skip(bytes, sign.end, [0x2E, 0xB0, 0x20, 0x2A, 0x27])
        }
        return skip(bytes, index, [0x23, 0x20])
    }

    private static func path(_ bytes: [UInt8], at start: Int, isRecognized: Bool) -> (paths: [PointNumber], end: Int)? {
        if bytes[start].isDigit { return arabic(bytes, at: start) }
        let letters = word(bytes, at: start)
        guard !letters.text.isEmpty, letters.end == bytes.count || !bytes[letters.end].isAlphanumeric else { return nil }
        var paths: [PointNumber] = []
        let tail =
            letters.end + 1 < bytes.count && bytes[letters.end] == 0x2E && bytes[letters.end + 1].isDigit ? arabic(bytes, at: letters.end + 1) : nil
        let levels = tail?.paths.first?.path ?? []
        if letters.text.utf8.count == 1, let letter = letters.text.utf8.first {
            paths.append(PointNumber(style: .letter, path: [Int(letter) - 96] + levels))
        }
        if let roman = Roman.number(Array(letters.text.utf8)[...]) { paths.append(PointNumber(style: .roman, path: [roman] + levels)) }
        // "l." for "1.".
        if isRecognized, letters.text == "l" || letters.text == "i" || letters.text == "ll" {
            paths.append(PointNumber(style: .arabic, path: [1] + levels))
        }
        return paths.isEmpty ? nil : (paths, tail?.end ?? letters.end)
    }

    private static func arabic(_ bytes: [UInt8], at start: Int) -> (paths: [PointNumber], end: Int)? {
        var (path, index): ([Int], Int) = ([], start)
        while true {
            var (value, end) = (0, index)
            while end < bytes.count, bytes[end].isDigit, end - index < 3 {
                value = value * 10 + Int(bytes[end]) - 48
                end += 1
            }
            guard end > index, end - index < 3, value > 0, bytes[index] != 0x30 else { return nil }
            path.append(value)
            guard end + 1 < bytes.count, bytes[end] == 0x2E, bytes[end + 1].isDigit, path.count < 4 else {
                guard end == bytes.count || !bytes[end].isAlphanumeric else { return nil }
                return ([PointNumber(style: .arabic, path: path)], end)
            }
            index = end + 1
        }
    }
}
