/// A business identifier code of a bank (ISO 9362): four letters, a country, two characters, and three more for a branch.
package struct BIC: TextCodable {
    package let text: String

    /// Nil when the form is not that of a code: 8 or 11 characters, the first six letters.
    package init?(_ printed: String) {
        let text = printed.uppercased().filter { $0 != " " }
        guard text.utf8.count == 8 || text.utf8.count == 11 else { return nil }
        guard text.utf8.prefix(6).allSatisfy({ (65...90).contains($0) }) else { return nil }
        guard text.utf8.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) }) else { return nil }
        self.text = text
    }

    package var description: String { text }

    /// The country of the bank.
    package var country: String { String(text.dropFirst(4).prefix(2)) }
}
