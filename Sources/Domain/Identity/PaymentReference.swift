/// A Belgian structured communication (OGM/VCS): twelve digits, the last two the first ten modulo 97, 0 written as 97 (Febelfin).
package struct StructuredCommunication: TextCodable {
    /// The twelve digits.
    package let digits: String

    /// Takes twelve digits with any of the usual marks (+++123/4567/89002+++, ***…***). Nil when the check fails.
    package init?(_ text: String) {
        let digits = text.filter { !"+*/ .-\u{A0}".contains($0) }
        guard let numbers = CheckDigits.numbers(digits), numbers.count == 12 else { return nil }
        let check = CheckDigits.remainder(numbers[..<10], by: 97)
        guard CheckDigits.value(numbers[10...]) == (check == 0 ? 97 : check) else { return nil }
        self.digits = digits
    }

    /// As printed: +++123/4567/89002+++.
    package var description: String { "+++\(digits.prefix(3))/\(digits.dropFirst(3).prefix(4))/\(digits.suffix(5))+++" }
}

/// A creditor reference (ISO 11649): "RF", two check digits and up to 21 characters.
package struct CreditorReference: TextCodable {
    package let text: String

    /// Takes the printed form with or without spaces. Nil when the check fails.
    package init?(_ printed: String) {
        let text = printed.uppercased().filter { $0 != " " && $0 != "\u{A0}" }
        guard text.hasPrefix("RF"), (5...25).contains(text.utf8.count), CheckDigits.mod97(text.dropFirst(4) + text.prefix(4)) == 1 else { return nil }
        self.text = text
    }

    package var description: String { text }
}

/// What the payer must write so that the payment is recognised.
package enum PaymentReference: TextCodable {
    case structured(StructuredCommunication)
    case creditor(CreditorReference)
    /// Free text, as printed.
    case free(String)

    /// The structured form when the check digits say so, else the text as it stands; nil for nothing.
    package init?(_ text: String) {
        if let communication = StructuredCommunication(text) {
            self = .structured(communication)
        } else if let reference = CreditorReference(text) {
            self = .creditor(reference)
        } else if text.contains(where: { !$0.isWhitespace }) {
            self = .free(text)
        } else {
            return nil
        }
    }

    package var description: String {
        switch self {
        case .structured(let communication): communication.description
        case .creditor(let reference): reference.description
        case .free(let text): text
        }
    }
}
