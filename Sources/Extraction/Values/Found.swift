import Domain

/// A value that stands somewhere on the document, not yet known to be a field.
struct Found<Value: Sendable>: Sendable {
    var value: Value
    /// Indices of `Layout.tokens`.
    var tokens: Range<Int>
    /// Index of `Layout.rows`.
    var row: Int
    /// The bytes of the row that it fills.
    var bytes: Range<Int>
    /// 1 as printed; less where characters had to be read as others.
    var certainty: Double = 1
    /// What was read, when check digits told what was meant.
    var misread: String?

    func with<Other: Sendable>(_ other: Other) -> Found<Other> {
        Found<Other>(value: other, tokens: tokens, row: row, bytes: bytes, certainty: certainty, misread: misread)
    }
}

extension Array {
    /// The values of one row, among values in the order of their rows.
    func on<Value>(_ row: Int) -> ArraySlice<Element> where Element == Found<Value> {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].row < row { low = middle + 1 } else { high = middle }
        }
        return self[low...].prefix { $0.row == row }
    }
}

extension Layout {
    /// A value found in some bytes of a row.
    func found<Value: Sendable>(_ hit: Hit<Value>, row: Int) -> Found<Value> {
        let owners = rows[row].owners
        let first = owners[hit.range.lowerBound]
        let last = owners[max(hit.range.lowerBound, hit.range.upperBound - 1)]
        return Found(
            value: hit.value, tokens: first..<last + 1, row: row, bytes: hit.range, certainty: hit.certainty, misread: hit.misread)
    }

    /// How surely the characters of a value were read: the worst of recognition and repair.
    func certainty<Value>(_ found: Found<Value>) -> Double {
        let recognised = confidence(found.tokens)
        // Tesseract says 0.9 for most words that are right; below 0.6 one in several is wrong.
        let reading = recognised >= 0.9 ? 1 : recognised >= 0.75 ? 0.98 : recognised >= 0.5 ? 0.93 : 0.8
        return min(reading, 1) * found.certainty
    }
}

/// The digits that a letter is often read for.
enum Misreading {
    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x6F, 0x71: 0x30  // o, q
        case 0x6C, 0x69, 0x7C, 0x21: 0x31  // l, i, |, !
        case 0x7A: 0x32  // z
        case 0x73: 0x35  // s
        case 0x62: 0x38  // b
        case 0x67: 0x39  // g
        default: byte.isDigit ? byte : nil
        }
    }
}
