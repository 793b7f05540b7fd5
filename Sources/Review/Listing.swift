package import Domain
internal import Extraction

/// What a draft is sorted and found by in lists.
package struct Listing: Sendable, Hashable {
    /// What has no due date comes after all that have one.
    package var due: String
    package var amount: Int64
    package var supplier: String
    /// Cents in euro that it asks for; a credit note takes off, what asks for no payment counts nothing.
    package var owed: Int64
    /// The probability of the least sure field that a payment needs; nothing for a field that is missing.
    package var confidence: Double
    /// The beginnings that it is found by: words and numbers without signs.
    package var terms: Set<String>

    package init(_ draft: ExpenseDraft) {
        let content = draft.reading.content
        let amount = content.amountDue ?? content.totalIncl ?? (draft.reading.kind == .commitment ? content.totalExcl : nil)
        due = content.dueDate?.value.description ?? "9999-99-99"
        self.amount = amount?.value.cents ?? Int64.max
        supplier = content.supplier.flatMap { Listing.key($0.value)?.indexed } ?? "\u{10FFFF}"
        let inEuro = (content.currency?.value ?? "EUR") == "EUR"
        // A hundred thousand of the largest amounts can still be added up.
        let cents = inEuro ? min(max(amount?.value.cents ?? 0, -Money.largest.cents / 100), Money.largest.cents / 100) : 0
        owed =
            switch draft.reading.kind {
            case .invoice, .reminder: cents
            case .creditNote: -abs(cents)
            default: 0
            }
        let asksForPayment = [.invoice, .creditNote, .reminder].contains(draft.reading.kind)
        confidence = asksForPayment ? PaymentReadiness.needed.map { content[$0]?.confidence ?? 0 }.min() ?? 0 : 1
        terms = Listing.terms(of: [content.supplier?.value, content.invoiceNumber?.value].compactMap(\.self))
        if let amount { terms.insert(String(amount.value.magnitude.cents)) }
    }

    /// Characters of a beginning, at most.
    private static let longest = 60

    /// The beginnings that a text asks for, each of which a draft must have; nil when it asks for nothing.
    package static func wanted(_ text: String) -> [String]? {
        let words = text.split(separator: " ").compactMap { key(String($0)).map { String($0.prefix(longest)) } }
        return words.isEmpty ? nil : Array(words.prefix(6))
    }

    /// Letters and digits in small letters without accents; nil when there are none.
    private static func key(_ text: String) -> String? {
        let bytes = Folding.bytes(text).filter { (48...57).contains($0) || (97...122).contains($0) }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }

    /// Each word, and what begins at each part of a word: "FV2026/118" is found by its beginning, by "2026" and by "118".
    private static func terms(of texts: [String]) -> Set<String> {
        var terms: Set<String> = []
        for word in texts.flatMap({ $0.split(separator: " ").prefix(12) }) {
            let parts = word.split { !$0.isLetter && !$0.isNumber }.compactMap { key(String($0)) }
            for start in parts.indices.prefix(8) { terms.insert(String(parts[start...].joined().prefix(longest))) }
            let whole = parts.joined()
            if let digit = whole.firstIndex(where: \.isNumber), digit != whole.startIndex { terms.insert(String(whole[digit...].prefix(longest))) }
        }
        return terms
    }
}
