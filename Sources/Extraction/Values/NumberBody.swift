import Domain

/// The digits and separators of one printed number.
struct NumberBody {
    private(set) var value = FixedDecimal(units: 0, scale: 0)
    /// The byte after the last digit.
    private(set) var end: Int
    private(set) var certainty = 1.0
    /// How many runs of digits, parted by separators.
    private(set) var groups = 1

    private static let separators: [UInt8] = [0x2E, 0x2C, 0x27, 0x20]

    /// Reads groups of digits from a place on; nil when they form no number.
    init?(_ bytes: [UInt8], at start: Int, repairing: Bool) {
        end = start
        var groups: [(digits: [UInt8], separator: UInt8)] = []
        var separator: UInt8 = 0
        var index = start
        while true {
            let (digits, repaired, next) = NumberBody.group(bytes, at: index, repairing: repairing)
            guard !digits.isEmpty else { return nil }
            if separator == 0x20 || separator == 0x27, digits.count != 3 { break }
            if repaired { certainty *= 0.85 }
            groups.append((digits, separator))
            end = next
            if repairing, NumberBody.hasLooseDecimals(bytes, at: next) {
                groups.append((Array(bytes[next + 2..<next + 4]), bytes[next]))
                certainty *= 0.9
                end = next + 4
                break
            }
            guard next + 1 < bytes.count, groups.count < 6, NumberBody.separators.contains(bytes[next]), bytes[next + 1].isDigit else { break }
            if bytes[next] == 0x20, digits.count > 3 || (groups.count > 1 && separator != 0x20) { break }
            separator = bytes[next]
            index = next + 1
        }
        guard let value = NumberBody.value(groups) else { return nil }
        // "1.115.00": a comma was lost.
        if groups.count > 2, value.scale == 2, groups[1].separator == groups[groups.count - 1].separator { certainty *= 0.9 }
        self.value = value
        self.groups = groups.count
    }

    /// "39, 70": recognition put a space behind the decimal comma.
    private static func hasLooseDecimals(_ bytes: [UInt8], at mark: Int) -> Bool {
        guard mark + 3 < bytes.count, bytes[mark] == 0x2C, bytes[mark + 1] == 0x20, bytes[mark + 2..<mark + 4].allSatisfy(\.isDigit) else {
            return false
        }
        return mark + 4 == bytes.count || bytes[mark + 4].isBlank
    }

    private static func group(_ bytes: [UInt8], at start: Int, repairing: Bool) -> (digits: [UInt8], repaired: Bool, end: Int) {
        var digits: [UInt8] = []
        var repaired = false
        var index = start
        while index < bytes.count, digits.count < 16 {
            if bytes[index].isDigit {
                digits.append(bytes[index])
            } else if repairing, let digit = Misreading.digit(bytes[index]), bytes[index] != 0x21, belongs(bytes, index) {
                digits.append(digit)
                repaired = true
            } else {
                break
            }
            index += 1
        }
        return (digits, repaired, index)
    }

    /// A letter between digits or separators of a number, and no word.
    private static func belongs(_ bytes: [UInt8], _ index: Int) -> Bool {
        let before = index > 0 ? bytes[index - 1] : 0x20
        let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        let touches = before.isDigit || before == 0x2C || before == 0x2E || after == 0x2C || after == 0x2E || after.isDigit
        return touches && !(before.isLetter && Misreading.digit(before) == nil) && !(after.isLetter && Misreading.digit(after) == nil)
    }

    /// The last separator with two digits after it is the decimal mark; one with three digits after it parts thousands.
    private static func value(_ groups: [(digits: [UInt8], separator: UInt8)]) -> FixedDecimal? {
        guard let first = groups.first, let last = groups.last else { return nil }
        if groups.count == 1 { return decimal(first.digits, []) }
        let whole = groups.dropLast().flatMap(\.digits)
        let inner = groups.dropFirst().dropLast()
        guard inner.allSatisfy({ $0.digits.count == 3 }), first.digits.count <= 3 || groups.count == 2 else { return nil }
        if last.separator == 0x20 || last.separator == 0x27 { return decimal(whole + last.digits, []) }
        let repeats = inner.contains { $0.separator == last.separator }
        if last.digits.count == 3, first.digits.count <= 3, first.digits != [0x30] || groups.count > 2, repeats || inner.isEmpty {
            return decimal(whole + last.digits, [])
        }
        guard last.digits.count <= 6, first.digits.count <= 3 || inner.isEmpty else { return nil }
        if repeats && last.digits.count != 2 { return nil }
        return decimal(whole, last.digits)
    }

    private static func decimal(_ whole: [UInt8], _ decimals: [UInt8]) -> FixedDecimal? {
        guard whole.count + decimals.count <= 15 else { return nil }
        return FixedDecimal(units: (whole + decimals).reduce(Int64(0)) { $0 * 10 + Int64($1) - 48 }, scale: decimals.count)
    }
}
