import Domain

/// The words around a value that say what it is, found the same way when a lesson is made and when it is applied.
struct LabelWords {
    let layout: Layout

    /// Labels are short; of a sentence the last words count.
    private static let limit = 6

    /// The folded words before a value on its row: those of its own cell, or of the one before.
    func beside(_ tokens: Range<Int>) -> [String] {
        guard let first = tokens.first else { return [] }
        let cell = layout.cellOf[first]
        let inside = words(layout.cells[cell].tokens.lowerBound..<first)
        if !inside.isEmpty { return inside }
        let row = layout.rows[layout.cells[cell].row]
        var before = cell - 1
        while before >= row.cells.lowerBound {
            let tokens = layout.cells[before].tokens
            // Signs alone (": ", "€") stand between a label and its value.
            if tokens.contains(where: { layout.tokens[$0].folded.contains(where: \.isAlphanumeric) }) { return words(tokens) }
            before -= 1
        }
        return []
    }

    /// The folded words of the nearest cell over a value in its column.
    func above(_ tokens: Range<Int>) -> [String] {
        guard let first = tokens.first else { return [] }
        let box = layout.box(tokens)
        var row = layout.row(of: first) - 1
        while row >= 0, layout.rows[row].page == layout.page(of: first), box.top - layout.rows[row].box.bottom < 40 {
            let over = layout.rows[row].cells.first { cell in
                let other = layout.cells[cell].box
                return other.horizontalOverlap(box) > 0.5 || abs(other.left - box.left) < 6 || abs(other.right - box.right) < 6
            }
            if let over { return words(layout.cells[over].tokens) }
            row -= 1
        }
        return []
    }

    /// The words behind the last figure: an earlier value and its label are not this value's.
    private func words(_ tokens: Range<Int>) -> [String] {
        var words: [String] = []
        for token in tokens {
            let folded = layout.tokens[token].folded
            if folded.contains(where: \.isDigit) {
                words = []
            } else {
                words += Atoms.split(folded).map { String(decoding: $0, as: UTF8.self) }
            }
        }
        return Array(words.suffix(LabelWords.limit))
    }

    /// Whether two labels are the same but for a letter that was misread in a long word.
    static func agree(_ one: [String], _ other: [String]) -> Bool {
        one.count == other.count && zip(one, other).allSatisfy { $0 == $1 || Atoms.differ(Array($0.utf8), Array($1.utf8), byAtMostOneOf: 5) }
    }
}

/// The form of a text: letters as "a", digits as "9", both together as "x", each run once, other signs as they are.
enum TextForm {
    static func of(_ text: String) -> String {
        var form = ""
        var isInside = false
        for byte in Folding.bytes(text) {
            let sign: Character = byte.isDigit ? "9" : byte.isLetter ? "a" : Character(Unicode.Scalar(byte))
            if isInside, byte.isAlphanumeric, let last = form.popLast() {
                form.append(last == sign ? sign : "x")
            } else {
                form.append(sign)
            }
            isInside = byte.isAlphanumeric
        }
        return form
    }

    /// Letters and digits together may happen to be only the one or the other.
    static func agree(_ one: String, _ other: String) -> Bool {
        let runs: Set<Character> = ["a", "9", "x"]
        return one.count == other.count
            && zip(one, other).allSatisfy { left, right in
                left == right || (runs.contains(left) && runs.contains(right) && (left == "x" || right == "x"))
            }
    }
}
