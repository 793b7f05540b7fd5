/// The number of a supply point of power or gas: eighteen digits that begin with 54 (GS1, modulo 10, weights 3 and 1 from the right).
package struct EANCode: TextCodable {
    package let digits: String

    package init?(_ text: String) {
        let digits = text.filter { !" .-\u{A0}".contains($0) }
        guard let numbers = CheckDigits.numbers(digits), numbers.count == 18, digits.hasPrefix("54") else { return nil }
        let sum = numbers.dropLast().reversed().enumerated().reduce(0) { $0 + $1.element * ($1.offset.isMultiple(of: 2) ? 3 : 1) }
        guard (10 - sum % 10) % 10 == numbers[17] else { return nil }
        self.digits = digits
    }

    package var description: String { digits }
}
