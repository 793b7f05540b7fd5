/// What a banking application reads from the code on a payment slip: SEPA credit transfer by EPC069-12, version 002, UTF-8.
///
/// A Belgian structured communication stands in the line for free text: it is no ISO 11649 reference, the only one that the structured line
/// takes.
package enum PaymentCode {
    /// The most bytes that the guideline allows.
    package static let byteLimit = 331

    /// With a Belgian structured communication, or without any reference.
    package static func text(amount: Money, to holder: String, iban: IBAN, bic: BIC?, communication: StructuredCommunication?) -> String? {
        text(amount: amount, to: holder, iban: iban, bic: bic, reference: communication.map(PaymentReference.structured))
    }

    /// The lines of the code, with nothing after the last one; nil for an amount that cannot be paid, or when the code would be too long.
    package static func text(amount: Money, to holder: String, iban: IBAN, bic: BIC?, reference: PaymentReference?) -> String? {
        guard (1...99_999_999_999).contains(amount.cents) else { return nil }
        let name = line(holder)
        guard !name.isEmpty else { return nil }
        var lines = ["BCD", "002", "1", "SCT", bic?.text ?? "", name, iban.text, "EUR" + amount.description]
        switch reference {
        case .creditor(let reference): lines += ["", reference.text]
        case .structured(let communication): lines += ["", "", communication.description]
        case .free(let text): lines += ["", "", line(text, most: 140)]
        case nil: break
        }
        let text = lines.joined(separator: "\n")
        return text.utf8.count <= byteLimit ? text : nil
    }

    /// At most so many characters, without line ends, and without space at either end.
    private static func line(_ text: String, most: Int = 70) -> String {
        let plain = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
        let trimmed = plain.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
        return String(trimmed.prefix(most))
    }
}
