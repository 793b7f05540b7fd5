import Domain

/// Reads the numbers of minutes: dots, spaces and commas between thousands ("62.201" shares are thousands), parts of a whole, percentages.
enum FigureScanner {
    typealias Hit = (figure: PrintedFigure, end: Int)

    static func figure(_ bytes: [UInt8], at start: Int, isRecognized: Bool) -> Hit? {
        guard var hit = number(bytes, at: start) else { return nil }
        var end = skipSpace(bytes, hit.end)
        if end < bytes.count, bytes[end] == 0x25 {
            hit.figure.isPercent = true
            if isRecognized { supposeComma(&hit.figure) }
            return (hit.figure, end + 1)
        }
        if end < bytes.count, bytes[end] == 0x2F {
            end = skipSpace(bytes, end + 1)
            if let total = number(bytes, at: end) {
                hit.figure.total = total.figure.value
                hit.end = total.end
            }
        }
        return hit
    }

    /// No share exceeds the whole: in "201 %" recognition lost the comma of 2,01 %.
    private static func supposeComma(_ figure: inout PrintedFigure) {
        guard figure.value.scale == 0, figure.value.units > 100, figure.value.units < 10_000 else { return }
        figure.value = FixedDecimal(units: figure.value.units, scale: 2)
        figure.certainty = 0.8
    }

    private static func skipSpace(_ bytes: [UInt8], _ index: Int) -> Int { index < bytes.count && bytes[index] == 0x20 ? index + 1 : index }

    /// Digits with marks between them; a space parts thousands only.
    private static func number(_ bytes: [UInt8], at start: Int) -> Hit? {
        var groups: [(mark: UInt8, digits: Range<Int>)] = []
        var index = start
        while let digits = digits(bytes, at: index) {
            groups.append((index > start ? bytes[index - 1] : 0, digits))
            index = digits.upperBound
            guard let next = continuation(bytes, index, groups: groups) else { break }
            index = next
        }
        guard let end = groups.last?.digits.upperBound, let value = value(bytes, groups) else { return nil }
        return (PrintedFigure(value: value), end)
    }

    private static func digits(_ bytes: [UInt8], at start: Int) -> Range<Int>? {
        var end = start
        while end < bytes.count, bytes[end].isDigit { end += 1 }
        return end > start ? start..<end : nil
    }

    /// Where the next group of digits begins; nil when the number ends here.
    private static func continuation(_ bytes: [UInt8], _ end: Int, groups: [(mark: UInt8, digits: Range<Int>)]) -> Int? {
        guard end + 1 < bytes.count, groups.count < 5, let first = groups.first else { return nil }
        // On a scan a space may stand behind the mark: "2. 575,00".
        if [0x2E, 0x2C].contains(bytes[end]), bytes[end + 1] == 0x20, isGroup(bytes, end + 2), end + 5 < bytes.count, bytes[end + 5] == 0x2C {
            return end + 2
        }
        guard bytes[end + 1].isDigit else { return nil }
        switch bytes[end] {
        case 0x2E, 0x2C: return end + 1
        case 0x20, 0x27:
            let isThousands = first.digits.count <= 3 && groups.dropFirst().allSatisfy { $0.mark == bytes[end] && $0.digits.count == 3 }
            return isThousands && isGroup(bytes, end + 1) ? end + 1 : nil
        default: return nil
        }
    }

    /// Exactly three digits.
    private static func isGroup(_ bytes: [UInt8], _ start: Int) -> Bool {
        guard let digits = digits(bytes, at: start), digits.count == 3 else { return false }
        return digits.upperBound == bytes.count || !bytes[digits.upperBound].isLetter
    }

    private static func value(_ bytes: [UInt8], _ groups: [(mark: UInt8, digits: Range<Int>)]) -> FixedDecimal? {
        let digits = groups.flatMap { bytes[$0.digits] }
        guard digits.count <= 12, let units = Int64(String(decoding: digits, as: UTF8.self)), let last = groups.last else { return nil }
        guard groups.count > 1, last.mark == 0x2E || last.mark == 0x2C else { return FixedDecimal(units: units, scale: 0) }
        let isRepeated = groups.dropLast().dropFirst().contains { $0.mark == last.mark }
        let isThousands =
            last.digits.count == 3 && (groups.count == 2 || isRepeated) && groups[0].digits.count <= 3 && bytes[groups[0].digits.lowerBound] != 0x30
        return FixedDecimal(units: units, scale: isThousands ? 0 : last.digits.count)
    }
}
