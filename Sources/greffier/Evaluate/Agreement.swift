import Foundation
import Publishing

/// Whether a value that was read says the same as the truth, by the kind of field.
enum Agreement {
    private static let amounts: Set<String> = [
        "total_excl", "total_vat", "total_incl", "amount_due", "amount", "for", "against", "abstain", "rate", "base", "shares_present",
        "shares_total",
    ]
    private static let names: Set<String> = ["supplier", "customer", "association", "place", "chair", "secretary", "title"]

    /// Compares two values: lists as sets of names, amounts as numbers, names with a slip allowed, anything else by its letters and digits.
    static func isSame(_ field: String, _ truth: JSONNode, _ value: JSONNode) -> Bool {
        if truth.kind == .array { return value.kind == .array && isSame(truth.elements.map(\.plainText), value.elements.map(\.plainText)) }
        return isSame(field, truth.plainText, value.plainText)
    }

    private static func isSame(_ field: String, _ truth: String, _ value: String) -> Bool {
        if amounts.contains(field) {
            guard let one = decimal(truth), let other = decimal(value) else { return false }
            return one == other
        }
        return names.contains(field) ? isSameName(truth, value) : letters(truth) == letters(value)
    }

    private static func isSameName(_ truth: String, _ value: String) -> Bool {
        let (one, other) = (words(truth), words(value))
        if one.isEmpty || other.isEmpty { return one == other }
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        return SequenceLikeness.ratio(Array(one.utf8), Array(other.utf8)) >= 0.8 || long.contains(short) && short.count * 2 >= long.count
    }

    private static func isSame(_ truth: [String], _ value: [String]) -> Bool {
        var left = value
        for name in truth {
            guard let hit = left.firstIndex(where: { isSameName(name, $0) }) else { return false }
            left.remove(at: hit)
        }
        return left.isEmpty
    }

    /// Letters and digits only, without accents, in capitals.
    static func letters(_ text: String) -> String {
        let scalars = text.decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
            $0.properties.isAlphabetic && $0.properties.canonicalCombiningClass == .notReordered || $0.properties.numericType != nil
        }
        return String(String.UnicodeScalarView(scalars)).uppercased()
    }

    /// The words of Latin letters and digits, without accents, with one space between.
    private static func words(_ text: String) -> String {
        let plain = text.decomposedStringWithCompatibilityMapping.unicodeScalars.filter { $0.properties.canonicalCombiningClass == .notReordered }
        let parts = String(String.UnicodeScalarView(plain)).lowercased().utf8.split { !(48...57).contains($0) && !(97...122).contains($0) }
        return parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    /// A decimal number in one spelling: no sign but a minus, no zeros that say nothing; nil for any other text.
    static func decimal(_ text: String) -> String? {
        var rest = text.filter { $0 != " " }[...]
        let isNegative = rest.first == "-"
        if isNegative || rest.first == "+" { rest = rest.dropFirst() }
        let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.contains(where: { !$0.isEmpty }) else { return nil }
        guard parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
        let whole = String(parts[0].drop { $0 == "0" })
        var fraction = parts.count > 1 ? parts[1] : ""
        while fraction.last == "0" { fraction = fraction.dropLast() }
        let number = (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
        return isNegative && number != "0" ? "-" + number : number
    }
}

extension JSONNode {
    /// A single value as text: a text itself, a number as it is written.
    var plainText: String { string ?? String(decoding: bytes, as: UTF8.self) }

    /// A number that may have a fraction.
    var double: Double? { kind == .number ? Double(String(decoding: bytes, as: UTF8.self)) : nil }

    /// Nothing was said: null, an empty text or an empty list.
    var isVoid: Bool { isNull || string == "" || kind == .array && count == 0 }
}
