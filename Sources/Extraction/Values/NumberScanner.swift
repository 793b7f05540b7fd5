import Domain

/// A number as printed: an amount, a quantity, a price or a percentage.
struct PrintedNumber: Sendable, Hashable {
    var value: FixedDecimal
    /// A currency sign or code stands beside it.
    var hasCurrency: Bool
    var isPercent: Bool

    /// The number as an amount: exactly two decimals, or a currency beside it.
    var money: Money? {
        guard !isPercent, value.scale == 2 || (hasCurrency && value.scale < 2) else { return nil }
        let money = Money(cents: value.scaled(to: 2))
        return money.magnitude <= Money.largest ? money : nil
    }

    /// The number as a rate of tax.
    var rate: VATRate? { isPercent && value.units >= 0 ? VATRate(value.trimmed.description) : nil }
}

extension FixedDecimal {
    /// Without trailing zeros after the decimal mark.
    var trimmed: FixedDecimal {
        var (units, scale) = (units, scale)
        while scale > 0, units.isMultiple(of: 10) {
            units /= 10
            scale -= 1
        }
        return FixedDecimal(units: units, scale: scale)
    }
}

/// Finds the numbers of a row in all printed shapes: 1.234,56 · 1 234,56 · 1,234.56 · 1'234.56 · € -12,00 · 150,00- EUR · 6 %.
struct NumberScanner {
    private let bytes: [UInt8]
    /// Characters of a picture: letters may stand for digits.
    private let isRecognized: Bool

    init(_ bytes: [UInt8], isRecognized: Bool) {
        self.bytes = bytes
        self.isRecognized = isRecognized
    }

    func all() -> [Hit<PrintedNumber>] {
        var hits: [Hit<PrintedNumber>] = []
        var index = 0
        while index < bytes.count {
            if starts(at: index), let hit = number(at: index) {
                hits.append(hit)
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return hits
    }

    private func starts(at index: Int) -> Bool {
        guard bytes[index].isDigit || (isRecognized && looksLikeDigit(index)) else { return false }
        guard index > 0 else { return true }
        let before = bytes[index - 1]
        if before.isAlphanumeric { return endsCurrencyCode(index) }
        // A separator that follows a digit belongs to another number ("02/123.45"), one that stands alone does not.
        if before == 0x2E || before == 0x2C || before == 0x2F || before == 0x5F { return index < 2 || !bytes[index - 2].isAlphanumeric }
        if before == 0x2D { return index < 2 || bytes[index - 2].isBlank || isCurrencySign(bytes[index - 2]) }
        return true
    }

    /// A letter that a digit and a decimal mark follow: "l.234,50", "O,99".
    private func looksLikeDigit(_ index: Int) -> Bool {
        guard Misreading.digit(bytes[index]) != nil, index + 2 < bytes.count else { return false }
        return (bytes[index + 1].isDigit || bytes[index + 1] == 0x2E || bytes[index + 1] == 0x2C) && bytes[index + 2].isDigit
    }

    private func endsCurrencyCode(_ index: Int) -> Bool {
        guard index >= 3, index < 4 || !bytes[index - 4].isAlphanumeric else { return false }
        return Currency.code(bytes[(index - 3)..<index]) != nil
    }

    private func isCurrencySign(_ byte: UInt8) -> Bool { byte == Folding.euro || byte == Folding.pound || byte == 0x24 }

    private func number(at start: Int) -> Hit<PrintedNumber>? {
        guard let body = NumberBody(bytes, at: start, repairing: isRecognized) else { return nil }
        var end = body.end
        var negative = false
        let isRound = body.value.scale == 0 && isDash(at: end)
        if isRound { end += bytes[(end + 2)...].first == 0x2D ? 3 : 2 }
        if end < bytes.count, bytes[end] == 0x2D, end + 1 == bytes.count || bytes[end + 1].isBlank, body.value.scale == 2 {
            negative = true
            end += 1
        }
        let percent = self.percent(at: end)
        if let percent { end = percent }
        let after = percent == nil ? Currency.after(end, bytes) : nil
        if let after { end = after }
        guard percent != nil || after != nil || end == bytes.count || isBoundary(end) else { return nil }
        let before = percent == nil ? Currency.before(start, bytes) : nil
        var first = before ?? start
        if let minus = sign(before: start) ?? before.flatMap(sign(before:)) {
            negative = true
            first = min(first, minus)
        }
        let isCommaLost =
            isRecognized && !isRound && body.value.scale == 0 && body.value.units > 99 && (after != nil || before != nil) && body.groups == 1
        // "17799 17 €" on a scan: what stands before the sign is the end of another number.
        if isRecognized, body.value.scale == 0, after != nil, start > 1, bytes[start - 1] == 0x20, bytes[start - 2].isDigit { return nil }
        let units = isRound ? body.value.units * 100 : body.value.units
        let value = FixedDecimal(units: negative ? -units : units, scale: isCommaLost || isRound ? 2 : body.value.scale)
        let number = PrintedNumber(value: value, hasCurrency: after != nil || before != nil, isPercent: percent != nil)
        // On a scan "1796 €" is 17,96 far more often than a round sum; it is never sure.
        return Hit(value: number, range: first..<end, certainty: isCommaLost ? 0.7 : body.certainty)
    }

    /// ",-" or ",--" for no cents.
    private func isDash(at index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index] == 0x2C && bytes[index + 1] == 0x2D && (index + 2 == bytes.count || !bytes[index + 2].isAlphanumeric)
    }

    private func isBoundary(_ index: Int) -> Bool {
        let byte = bytes[index]
        if byte.isAlphanumeric || byte == 0x2F { return false }
        if byte == 0x2E || byte == 0x2C || byte == 0x2D { return index + 1 == bytes.count || !bytes[index + 1].isAlphanumeric }
        return true
    }

    private func percent(at index: Int) -> Int? {
        if index < bytes.count, bytes[index] == 0x25 { return index + 1 }
        if index + 1 < bytes.count, bytes[index] == 0x20, bytes[index + 1] == 0x25 { return index + 2 }
        return nil
    }

    /// The place of a minus that stands before a number and is no dash of a sentence or range.
    private func sign(before index: Int) -> Int? {
        guard index > 0 else { return nil }
        var place = index - 1
        if bytes[place] == 0x20, place > 0 { place -= 1 }
        guard bytes[place] == 0x2D else { return nil }
        let free = place == 0 || bytes[place - 1] == 0x09 || isCurrencySign(bytes[place - 1])
        if place == index - 1, place > 0, bytes[place - 1] == 0x20 { return place }
        return free ? place : nil
    }
}
