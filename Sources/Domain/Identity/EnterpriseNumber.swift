/// A number of the Belgian register of enterprises (BCE/KBO/ZDU, CBE): ten digits, the first 0 or 1, the last two a check:
/// 97 minus the first eight modulo 97 (Peppol rule PEPPOL-COMMON-R043).
package struct EnterpriseNumber: TextCodable {
    /// The ten digits.
    package let digits: String

    /// Takes ten digits, or nine of an old paper (a zero is put before), with dots, spaces or a "BE" prefix. Nil when the check fails.
    package init?(_ text: String) {
        var digits = text.uppercased().filter { !" .-\u{A0}".contains($0) }
        if digits.hasPrefix("BE") { digits.removeFirst(2) }
        if digits.utf8.count == 9 { digits = "0" + digits }
        guard let numbers = CheckDigits.numbers(digits), numbers.count == 10, numbers[0] <= 1 else { return nil }
        guard CheckDigits.value(numbers[8...]) == 97 - CheckDigits.remainder(numbers[..<8], by: 97) else { return nil }
        self.digits = digits
    }

    package var description: String { digits }

    /// As printed on paper: 0999.900.150.
    package var printed: String { "\(digits.prefix(4)).\(digits.dropFirst(4).prefix(3)).\(digits.suffix(3))" }
}
